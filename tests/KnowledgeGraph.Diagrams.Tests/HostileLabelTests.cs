using FsCheck;
using FsCheck.Fluent;
using KnowledgeGraph.Diagrams.Tests.Reading;
using KnowledgeGraph.Diagrams.Tests.World;

namespace KnowledgeGraph.Diagrams.Tests;

public sealed class HostileLabelTests
{
    [Fact]
    public void Any_name_comes_back_from_Mermaid() => CheckMermaid(HostileLabels.All);

    [Fact]
    public void Any_name_comes_back_from_Graphviz() => CheckDot(HostileLabels.All);

    [Fact]
    public void Random_names_come_back_from_both()
    {
        var names = Gen.ListOf(Gen.Elements(HostileLabels.Alphabet)).Select(string.Concat).Where(static name => name.Trim().Length is > 0 and <= 60);
        Prop.ForAll(Gen.ListOf(names).Where(static list => list.Count > 0).ToArbitrary(), static list =>
        {
            CheckMermaid(list);
            CheckDot(list);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_title_stays_on_its_line()
    {
        var options = new MermaidOptions { Title = "Who\nbacks \"whom\"? %%{init}%% #1", Description = "\n" };
        var text = SmallWorld.Sample().ToMermaid(options);
        Assert.Equal(options.Title, FlowchartReader.Read(text).Title);
        Assert.Contains("accDescr: Knowledge graph\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_name_is_cut_between_characters()
    {
        var name = new string('x', 78) + "👩 and more";
        var label = FlowchartReader.Read(Named([name]).ToMermaid()).Nodes["n0"];
        Assert.Equal(new string('x', 78) + "…", label);
    }

    private static void CheckMermaid(IReadOnlyList<string> names)
    {
        var read = FlowchartReader.Read(Named(names).ToMermaid());
        Assert.Equal(names, read.Nodes.Values);
        Assert.Equal(names.Count, read.Edges.Count);
    }

    private static void CheckDot(IReadOnlyList<string> names)
    {
        var (nodes, edges) = DotReader.Read(Named(names).ToDot());
        // Graphviz has no zero character, and what it writes has no control characters.
        Assert.Equal(names.Select(static name => name.Replace('\0', '\uFFFD').Replace('\u0001', '\uFFFD')), nodes.Values);
        Assert.Equal(names.Count, edges.Count);
    }

    /// <summary>A ring of entities with such names, in order.</summary>
    internal static Graph Named(IReadOnlyList<string> names)
    {
        var ids = Enumerable.Range(0, names.Count).Select(static i => FormattableString.Invariant($"e{i:D4}")).ToArray();
        var model = SmallWorld.Model([.. ids.Select((id, i) => (id, "Country", names[i]))]);
        return SmallWorld.Graph(model, ids.Select((id, i) => SmallWorld.Claim("supports", id, ids[(i + 1) % ids.Length])));
    }
}
