using KnowledgeGraph.Diagrams.Tests.Reading;
using KnowledgeGraph.Diagrams.Tests.World;

namespace KnowledgeGraph.Diagrams.Tests;

public sealed class TableTests
{
    private static readonly Graph All = SmallWorld.Sample().WithModality(ModalitySet.All);

    [Fact]
    public void A_timeline_has_a_lane_an_actor_with_what_was_done()
    {
        var svg = All.ToTimelineSvg();
        var words = SvgPicture.Read(svg).Texts.ConvertAll(static t => t.Text);
        foreach (var word in (string[])["Hezbollah", "Russia", "not named", "attacks Aleppo", "attacks Hama (planned)", "2016-10-01", "supports Hezbollah ×2"]) Assert.Contains(word, words);
        Assert.Contains("<title>2016-10: Hezbollah attacks Aleppo (stated as fact)</title>", svg, StringComparison.Ordinal);
    }

    [Fact]
    public void An_axis_with_years_between_days_is_broken()
    {
        var graph = SmallWorld.Graph(
            SmallWorld.Syria, SmallWorld.Claim("attacks", "russia", "hama", period: "2012-01-01"), SmallWorld.Claim("attacks", "russia", "aleppo", period: "2024-11-30/.."));
        var picture = SvgPicture.Read(graph.ToTimelineSvg());
        Assert.InRange(picture.View.Width, 200, 700);
        LayoutTests.CheckWords(picture);
    }

    [Fact]
    public void A_matrix_counts_friends_and_foes_with_signs()
    {
        var words = SvgPicture.Read(All.ToMatrixSvg()).Texts.ConvertAll(static t => t.Text);
        Assert.Contains("+2", words);
        Assert.Contains("−2", words);
        // The planned and the denied attack on Hama do not count, so nobody acts on Hama.
        Assert.DoesNotContain("Hama", words);
        // Allied both ways, counted from either side.
        Assert.Equal(2, words.Count(static w => w == "Iran"));
    }

    [Fact]
    public void What_is_friendly_can_be_said()
    {
        var words = SvgPicture.Read(All.ToMatrixSvg(new() { Friendly = ["attacks"], Hostile = ["supports"] })).Texts.ConvertAll(static t => t.Text);
        Assert.Contains("−2", words);
        Assert.Throws<DiagramException>(() => All.ToMatrixSvg(new() { Friendly = ["hugs"] }));
    }

    [Fact]
    public void A_table_of_sources_puts_statement_and_denial_in_one_row()
    {
        var graph = SmallWorld.Graph(
            SmallWorld.Syria,
            SmallWorld.Claim("attacks", "russia", "hama", Modality.Attributed) with { AttributedTo = ["turkiye"] },
            SmallWorld.Claim("attacks", "russia", "hama", Modality.Negated) with { AttributedTo = ["russia"] }).WithModality(ModalitySet.All);
        var svg = graph.ToSourcesSvg();
        Assert.Single(SvgPicture.Read(svg).Texts, static t => t.Text == "Russia attacks Hama");
        Assert.Contains("<title>Türkiye: attributed or hedged, 1</title>", svg, StringComparison.Ordinal);
        Assert.Contains("<title>Russia: denied, 1</title>", svg, StringComparison.Ordinal);
    }

    [Fact]
    public void No_words_overlap_in_any_table()
    {
        foreach (var graph in (Graph[])[All, RandomWorld.Sparse(50, 80, 3, 20), HostileLabelTests.Named(HostileLabels.WithLong), SmallWorld.Graph(SmallWorld.Syria)])
            foreach (var svg in (string[])[graph.ToTimelineSvg(), graph.ToMatrixSvg(), graph.ToSourcesSvg()]) LayoutTests.CheckWords(SvgPicture.Read(svg));
    }

    [Fact]
    public void A_schema_is_a_picture_too()
    {
        var model = DiagramModel.Of(SmallWorld.Syria);
        Assert.Contains(model.Edges, static e => (e.Source.Label, e.Relation, e.Target.Label) == ("Country", "is", "Actor"));
        Assert.Contains(model.Edges, static e => (e.Source.Label, e.Relation, e.Target.Label) == ("Actor", "attacks", "Place"));
        LayoutTests.CheckWords(SvgPicture.Read(model.ToSvg()));
        var text = SmallWorld.Syria.ToClassDiagram();
        Assert.Contains("  <<abstract>> n3\n", text, StringComparison.Ordinal);
        Assert.Contains("  n3 <|-- n0\n", text, StringComparison.Ordinal);
        Assert.Equal(2, DiagramModel.Of(SmallWorld.Syria, new() { MaxEdges = 2 }).Edges.Length);
    }

    [Fact]
    public void A_Mermaid_timeline_stays_within_its_characters()
    {
        var graph = SmallWorld.Complete(32);
        Assert.InRange(graph.ToTimelineMermaid(new() { MaxCharacters = 5_000 }).Length, 500, 5_000);
        Assert.InRange(graph.ToTimelineMermaid(new() { MaxEdges = 500 }).Length, 5_000, 40_000);
    }

    [NodeFact("mermaid", "jsdom")]
    public void Mermaid_reads_the_timeline()
    {
        var graph = HostileLabelTests.Named(HostileLabels.All);
        var read = ReadPicture.ByNode("timeline", graph.ToTimelineMermaid());
        Assert.Equal(HostileLabels.All.Length, read.Edges.Count);
        Assert.All(read.Edges, static edge => Assert.StartsWith("supports ", edge.Label, StringComparison.Ordinal));
    }

    [NodeFact("mermaid", "jsdom")]
    public void Mermaid_reads_the_schema()
    {
        var model = DiagramModel.Of(SmallWorld.Syria);
        var read = ReadPicture.ByNode("class", SmallWorld.Syria.ToClassDiagram());
        Assert.Equal(model.Nodes.Select(static n => (n.Id, n.Label)).Order(), read.Nodes.Order());
        Assert.Equal(model.Edges.Length, read.Edges.Count);
    }
}
