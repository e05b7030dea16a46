using KnowledgeGraph.Tests.World;

namespace KnowledgeGraph.Tests.Graphs;

/// <summary>Enumeration allocates nothing once the columns and the entities' objects are made.</summary>
public sealed class AllocationTests
{
    private static readonly WorldGraph Graph = Sample.Graph;

    [Fact]
    public void A_hop_from_an_entity_allocates_nothing() => AssertNoAllocation(static () =>
    {
        var count = 0;
        foreach (var support in Graph.Russia.Supports) count += support.Supported.Index;
        foreach (var support in Graph.Hezbollah.SupportedBy) count += support.Supporter.Index;
        foreach (var alliance in Graph.Iran.AlliedWith) count += alliance.Ally.Index;
        foreach (var support in Graph.Supports) count += support.Supported.Supports.Count;
        return count;
    });

    [Fact]
    public void A_walk_over_a_set_allocates_nothing()
    {
        var holders = Graph.Controls.Holder;
        AssertNoAllocation(() =>
        {
            var count = 0;
            foreach (var country in Graph.Countries) count += country.Index;
            foreach (var entity in Graph.AllEntities) count += entity.Index;
            foreach (var holder in holders) count += holder.Index;
            return holders.Contains(Graph.Russia) ? count : count + Graph.Countries.Count;
        });
    }

    [Fact]
    public void A_walk_over_claims_and_evidence_allocates_nothing() => AssertNoAllocation(static () =>
    {
        var count = 0.0;
        foreach (var attack in Graph.Attacks)
        {
            foreach (var claim in attack.Claims) count += claim.Confidence + (claim.Killed?.Min is null ? 0 : 1) + (claim.Place?.Index ?? 0);
            foreach (var evidence in attack.Evidence) count += evidence.Start;
            foreach (var claim in attack.Edge.Claims) count += (int)claim.Modality;
            count += attack.Confidence + (int)attack.Modality + (attack.Period.IsKnown ? 1 : 0);
        }

        return count;
    });

    [Fact]
    public void The_enumerators_agree_with_the_interfaces()
    {
        Assert.Equal(Graph.Attacks.AsEnumerable(), Enumerated(Graph.Attacks));
        var list = new List<Evidence>();
        foreach (var evidence in Graph.Attacks[0].Evidence) list.Add(evidence);
        Assert.Equal(Graph.Attacks[0].Evidence.AsEnumerable(), list);
        Assert.Throws<ArgumentOutOfRangeException>(() => Graph.Attacks[^0]);
        Assert.Throws<ArgumentOutOfRangeException>(() => Graph.Attacks[-1]);
        Assert.Throws<ArgumentOutOfRangeException>(() => Graph.Countries[Graph.Countries.Count]);
        Assert.Throws<ArgumentOutOfRangeException>(() => Graph.Attacks[0].Claims[1]);
        Assert.Empty(default(Relations<Attacks>));
        Assert.Empty(default(Entities<Actor>));
    }

    [Fact]
    public void Threads_that_ask_at_once_get_the_same_objects()
    {
        for (var round = 0; round < 20; round++)
        {
            var graph = Sample.Builder().Build();
            var entities = new Entity[8];
            var edges = new Edge[8];
            Parallel.For(0, 8, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i =>
            {
                entities[i] = graph.Hezbollah;
                edges[i] = graph.AlliedWith[0].Edge;
                _ = graph.ArmedGroups.Count + graph.Data.Articles[0].Hash.Length + graph.FindAll("Iran").Length;
            });
            Assert.All(entities, entity => Assert.Same(entities[0], entity));
            Assert.All(edges, edge => Assert.Equal(edges[0], edge));
        }
    }

    private static List<Attacks> Enumerated(Relations<Attacks> relations)
    {
        var list = new List<Attacks>();
        foreach (var relation in relations) list.Add(relation);
        return list;
    }

    private static void AssertNoAllocation<T>(Func<T> walk)
    {
        // Twice: the first walk makes what is made once; the second compiles what only it takes.
        for (var i = 0; i < 2; i++) _ = walk();
        var before = GC.GetAllocatedBytesForCurrentThread();
        _ = walk();
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }
}
