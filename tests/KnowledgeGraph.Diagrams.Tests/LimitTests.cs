using KnowledgeGraph.Diagrams.Tests.Reading;
using KnowledgeGraph.Diagrams.Tests.World;

namespace KnowledgeGraph.Diagrams.Tests;

public sealed class LimitTests
{
    private static readonly Graph Large = SmallWorld.Complete(32);

    [Fact]
    public void A_large_graph_stays_within_the_edges_and_says_so()
    {
        var read = FlowchartReader.Read(Large.ToMermaid());
        Assert.Equal(400, read.Edges.Count);
        Assert.Equal("showing 400 of 992", read.Nodes["more"]);
        Assert.Equal(500, FlowchartReader.Read(Large.ToMermaid(new() { MaxEdges = 500, MaxCharacters = 50_000 })).Edges.Count);
    }

    [Theory]
    [InlineData(2_000)]
    [InlineData(5_000)]
    [InlineData(10_000)]
    public void The_text_stays_within_its_length_and_uses_it(int most)
    {
        var text = Large.ToMermaid(new() { MaxCharacters = most });
        var edges = FlowchartReader.Read(text).Edges.Count;
        Assert.InRange(text.Length, most - 200, most);
        Assert.Contains(FormattableString.Invariant($"showing {edges} of 992"), text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_picture_that_shows_all_says_nothing_of_it() =>
        Assert.DoesNotContain("more", FlowchartReader.Read(SmallWorld.Sample().ToMermaid()).Nodes.Keys);

    [Fact]
    public void Graphviz_shows_every_edge() => Assert.Equal(992, DotReader.Read(Large.ToDot()).Edges.Count);

    [Fact]
    public void The_order_of_claims_does_not_matter()
    {
        var claims = SmallWorld.Sample().Data.Claims;
        var expected = SmallWorld.Sample().ToMermaid();
        for (var seed = 0; seed < 20; seed++)
        {
            var shuffled = claims.ToArray();
            new Random(seed).Shuffle(shuffled);
            Assert.Equal(expected, SmallWorld.Graph(SmallWorld.Syria, shuffled).ToMermaid());
        }
    }
}
