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
    public void A_pattern_over_edges_allocates_nothing() => AssertNoAllocation(static () =>
    {
        var count = 0;
        foreach (var support in Graph.Actors.Supports)
        {
            foreach (var attack in support.Edge.Next<Attacks>()) count += support.Overlaps(attack) | support.Edge.Overlaps(attack.Edge) ? 1 : attack.Edge.ObjectIndex;
            foreach (var attack in support.Supported.Attacks) count += support.Period.Overlaps(attack.Period) ? 1 : 0;
            foreach (var control in Relations<Controls>.From(Graph, support.Edge.SubjectIndex)) count += control.Edge.SubjectIndex;
            foreach (var control in Relations<Controls>.To(Graph, support.Edge.ObjectIndex)) count += control.Edge.SubjectIndex;
            count += support.Edge.Next<Attacks>().CountOverlapping(support.Edge) + Graph.Attacks.CountOverlapping(Period.InYear(2016));
        }

        return count;
    });

    [Fact]
    public void A_hop_from_a_set_that_is_one_type_or_all_entities_allocates_nothing() => AssertNoAllocation(static () =>
    {
        var count = 0;
        foreach (var support in Graph.Countries.Supports) count += support.Edge.ObjectIndex;
        foreach (var support in Graph.ArmedGroups.SupportedBy) count += support.Edge.ObjectIndex;
        foreach (var alliance in Graph.Actors.AlliedWith) count += alliance.Edge.SubjectIndex;
        foreach (var control in Graph.Places.ControlsAsPlace) count += control.Edge.ObjectIndex;
        foreach (var attack in Graph.Actors.Attacks) count += attack.Edge.Claims.Count + attack.Claims.Count + attack.Evidence.Count;
        return count;
    });

    [Fact]
    public void Walks_over_results_of_conditions_allocate_nothing()
    {
        var chosen = Graph.Supports.Where(static support => support.Confidence > 0);
        var then = Graph.Attacks.Overlapping(Period.InYear(2016));
        var targets = Graph.Actors.Attacks.Target;
        var both = targets.Union(Graph.Locations.As<Attackable>());
        AssertNoAllocation(() =>
        {
            var count = 0;
            foreach (var support in chosen) count += support.Supporter.Index;
            foreach (var attack in then) count += attack.Target.Index;
            foreach (var target in targets) count += target.Index;
            foreach (var entity in both) count += entity.Index + (both.Contains(entity) ? 1 : 0);
            return count + chosen.CountOverlapping(Period.Always);
        });
    }

    [Fact]
    public void A_view_is_walked_without_allocation()
    {
        var view = Graph.AsOf(new DateOnly(2016, 11, 12));
        AssertNoAllocation(() =>
        {
            var count = view.EdgeCount;
            foreach (var support in view.Russia.Supports) count += support.Supported.Index;
            foreach (var attack in view.Attacks) count += attack.Target.Index;
            return count;
        });
    }

    [Fact]
    public void A_chain_of_sets_makes_no_entity()
    {
        var graph = CountingGraph.Create(Sample.Graph.Data, GraphView.Default);
        var actors = graph.EntitiesOf<Actor>(graph.Data.Model.Types[2]);
        var targets = actors.Supports.Supported.Attacks.Target;
        var allies = actors.AlliedWith.Ally.SupportedBy.Supporter.Union(actors.Controls.Holder);
        Assert.Equal(Sample.Graph.Actors.Supports.Supported.Attacks.Target.Count, targets.Count);
        Assert.NotEqual(0, allies.Count + graph.EdgeCount + actors.Attacks.CountOverlapping(Period.InYear(2016)));
        Assert.Equal(0, graph.Made);
        _ = allies[0];
        Assert.Equal(1, graph.Made);
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

    private sealed class CountingGraph(GraphData data, GraphView view) : Graph(data, view), IGraph<CountingGraph>
    {
        public int Made { get; private set; }

        public static CountingGraph Create(GraphData data, GraphView view) => new(data, view);

        protected override Entity CreateEntity(EntityType type, int index)
        {
            Made++;
            return ((Graph)Sample.Graph).EntityAt(index);
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
