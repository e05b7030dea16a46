using System.Runtime.CompilerServices;
using KnowledgeGraph.Diagrams.Tests.Reading;
using KnowledgeGraph.Diagrams.Tests.World;
using Xunit.Abstractions;

namespace KnowledgeGraph.Diagrams.Tests;

/// <summary>
/// Whoever reads what we write finds the same nodes and edges, whatever they are called. How many, says
/// <c>dotnet test tests/KnowledgeGraph.Diagrams.Tests --filter "RoundTripTests|XmlSchemaTests|LineTests" --logger "console;verbosity=detailed"</c>.
/// </summary>
public sealed class RoundTripTests(ITestOutputHelper output)
{
    private static readonly DiagramModel Hostile = DiagramModel.Of(HostileLabelTests.Named(HostileLabels.WithLong));

    private static readonly DiagramModel Sample = DiagramModel.Of(SmallWorld.Sample(), new() { Modalities = ModalitySet.All });

    [Fact]
    public void GraphML_comes_back() => CheckBoth(static model => ReadPicture.FromGraphMl(model.ToGraphMl()), Xml);

    [Fact]
    public void GEXF_comes_back() => CheckBoth(static model => ReadPicture.FromGexf(model.ToGexf()), Xml);

    [Fact]
    public void Cytoscape_JSON_comes_back() => CheckBoth(static model => ReadPicture.FromCytoscape(model.ToCytoscapeJson()), Pairs);

    [NodeFact("cytoscape")]
    public void Cytoscape_reads_it() => CheckBoth(static model => ReadPicture.ByNode("cytoscape", model.ToCytoscapeJson()), Pairs);

    [NodeFact("graphology", "graphology-gexf")]
    public void Graphology_reads_GEXF() => CheckBoth(static model => ReadPicture.ByNode("gexf", model.ToGexf()), Xml);

    [NodeFact("graphology", "graphology-graphml")]
    public void Graphology_reads_GraphML() => CheckBoth(static model => ReadPicture.ByNode("graphml", model.ToGraphMl()), static label => Xml(label).Trim(), sorted: true);

    [NodeFact("@terrastruct/d2")]
    public void D2_reads_it() => CheckBoth(static model => ReadPicture.ByNode("d2", model.ToD2()), static label => Pairs(label).Replace('\0', '\uFFFD').ReplaceLineEndings("\n"));

    [ToolFact("dot", "graphviz")]
    public void Graphviz_reads_it() => CheckBoth(static model => ReadPicture.ByGraphviz(model.ToDot()), static label => label.Replace('\0', '\uFFFD').Replace('\u0001', '\uFFFD'));

    [ToolFact("plantuml", "plantuml")]
    public void PlantUML_draws_it()
    {
        foreach (var model in (DiagramModel[])[Sample, Hostile])
        {
            var drawn = PlantUmlPicture.Draw(model.ToPlantUml());
            Assert.Equal(model.Nodes.Select(static n => (n.Id, Drawn(n.Caption))).Order(), drawn.Nodes.Select(static p => (p.Key, p.Value)).Order());
            Assert.Equal(
                model.Edges.Select(static e => (e.Source.Id, e.Target.Id, Drawn(e.Label))).Order(), drawn.Edges.Select(static e => (e.Source, e.Target, e.Label)).Order());
        }

        // PlantUML has no control characters either, and blanks are its own.
        static string Drawn(string label) => PlantUmlPicture.Squeezed(string.Concat(label.ReplaceLineEndings("\n").Select(static c => char.IsControl(c) && c is not ('\n' or '\t') ? '\uFFFD' : c)));
    }

    [Fact]
    public void GEXF_says_when()
    {
        var gexf = Sample.ToGexf();
        Assert.Contains("<spell start=\"2016-10-01\" end=\"2016-10-31\" />", gexf, StringComparison.Ordinal);
        Assert.Contains("<spell start=\"2016-11-12\" end=\"2016-11-12\" />", gexf, StringComparison.Ordinal);
        Assert.Contains("timeformat=\"date\" timerepresentation=\"interval\"", gexf, StringComparison.Ordinal);
        Assert.Contains("kind=\"attacks dotted\"", gexf, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_writer_says_what_it_leaves_out()
    {
        var model = DiagramModel.Of(SmallWorld.Complete(8), new() { MaxEdges = 7 });
        foreach (var text in (string[])[model.ToDot(), model.ToPlantUml(), model.ToD2(), model.ToGraphMl(), model.ToGexf(), model.ToCytoscapeJson(), model.ToSvg(), model.ToMermaid()])
            Assert.Contains("showing 7 of 56", text, StringComparison.Ordinal);
    }

    private void CheckBoth(Func<DiagramModel, ReadPicture> read, Func<string, string> known, bool sorted = false, [CallerMemberName] string test = "")
    {
        output.WriteLine(FormattableString.Invariant(
            $"{test.Replace('_', ' ')}: {Sample.Nodes.Count() + Hostile.Nodes.Count()} nodes and {Sample.Edges.Length + Hostile.Edges.Length} edges of two graphs"));
        foreach (var model in (DiagramModel[])[Sample, Hostile])
        {
            var picture = read(model);
            Assert.Equal(Ordered(model.Nodes.Select(n => (n.Id, known(n.Caption)))), Ordered(picture.Nodes.Select(n => (n.Id, sorted ? n.Label.Trim() : n.Label))));
            Assert.Equal(Ordered(model.Edges.Select(e => (e.Source.Id, e.Target.Id, known(e.Label)))), Ordered(picture.Edges));
        }

        // Some parsers give nodes in an order of their own.
        static List<T> Ordered<T>(IEnumerable<T> items) => [.. items.Order()];
    }

    // What XML cannot hold.
    private static string Xml(string label) => string.Concat(Pairs(label).Select(static c => c < ' ' && c is not ('\n' or '\r' or '\t') ? '\uFFFD' : c));

    private static string Pairs(string label) => string.Concat(label.EnumerateRunes());
}
