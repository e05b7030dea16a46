using KnowledgeGraph.Tests.Laws;
using KnowledgeGraph.Tests.World;

namespace KnowledgeGraph.Tests.Graphs;

/// <summary>Neighbourhoods against sets of objects, grown hop by hop.</summary>
public sealed class NeighbourhoodTests
{
    [Fact]
    public void It_holds_what_is_reached_in_so_many_hops() => Law.Holds(Reading.Consistent, static readings =>
    {
        var graph = Reading.Build(readings);
        var near = new Neighbourhood(graph);
        foreach (var actor in graph.Actors)
        {
            for (var hops = 1; hops <= 4; hops++)
            {
                Assert.Equal(Naive(actor, hops, static a => a.Supports.Supported), Sorted(near.Within<Supports>(actor.Index, hops)));
                Assert.Equal(Naive(actor, hops, static a => a.SupportedBy.Supporter), Sorted(near.WithinBackward<Supports>(actor.Index, hops)));
                Assert.Equal(Naive(actor, hops, static a => a.AlliedWith.Ally), Sorted(near.Within<AlliedWith>(actor.Index, hops)));
                Assert.Equal(Naive(actor, hops, static a => a.AlliedWith.Ally), Sorted(near.WithinBackward<AlliedWith>(actor.Index, hops)));
            }
        }
    });

    [Fact]
    public void A_question_allocates_nothing()
    {
        var near = new Neighbourhood(Sample.Graph);
        var start = Sample.Graph.Russia.Index;
        for (var i = 0; i < 2; i++) near.Within<AlliedWith>(start, 3);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var count = near.Within<AlliedWith>(start, 3).Length + near.Within<Supports>(start, 3).Length;
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.NotEqual(0, count);
    }

    [Fact]
    public void A_position_outside_the_graph_is_refused()
    {
        var near = new Neighbourhood(Sample.Graph);
        Assert.Throws<ArgumentOutOfRangeException>(() => near.Within<Supports>(-1, 1).Length);
        Assert.Throws<ArgumentOutOfRangeException>(() => near.Within<Supports>(Sample.Graph.AllEntities.Count, 1).Length);
        Assert.Throws<ArgumentOutOfRangeException>(() => near.Within<Supports>(0, 0).Length);
    }

    private static int[] Sorted(ReadOnlySpan<int> positions)
    {
        var sorted = positions.ToArray();
        Array.Sort(sorted);
        return sorted;
    }

    private static int[] Naive(Actor start, int hops, Func<Actor, Entities<Actor>> step)
    {
        var reached = new HashSet<Actor>();
        var ring = new HashSet<Actor> { start };
        for (var hop = 0; hop < hops; hop++)
        {
            ring = [.. ring.SelectMany(actor => step(actor))];
            reached.UnionWith(ring);
        }

        return [.. reached.Where(actor => actor != start).Select(static actor => actor.Index).Order()];
    }
}
