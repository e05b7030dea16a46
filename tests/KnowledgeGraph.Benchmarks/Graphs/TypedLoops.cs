using KnowledgeGraph;
using RmatWorld;

namespace KnowledgeGraph.Benchmarks.Graphs;

/// <summary>The questions by the typed API, in the forms that a user has.</summary>
internal static class TypedLoops
{
    /// <summary>One hop from each of some positions.</summary>
    public static long Hop(RmatGraph graph, int[] probes)
    {
        var sum = 0L;
        foreach (var node in probes)
        {
            foreach (var support in Relations<Supports>.From(graph, node)) sum += support.Edge.ObjectIndex;
        }

        return sum;
    }

    /// <summary>One hop from each of some entities, to entities: objects all the way.</summary>
    public static long HopOfEntities(Node[] probes)
    {
        var sum = 0L;
        foreach (var node in probes)
        {
            foreach (var support in node.Supports) sum += support.Supported.Index;
        }

        return sum;
    }

    /// <summary>The pattern edge by edge.</summary>
    public static long Pattern(RmatGraph graph)
    {
        var count = 0L;
        foreach (var support in graph.States.Supports)
        {
            foreach (var attack in support.Edge.Next<Attacks>()) count += support.Overlaps(attack) ? 1 : 0;
        }

        return count;
    }

    /// <summary>The pattern with periods as values.</summary>
    public static long PatternOfPeriods(RmatGraph graph)
    {
        var count = 0L;
        foreach (var support in graph.States.Supports)
        {
            var period = support.Period;
            foreach (var attack in support.Edge.Next<Attacks>()) count += period.Overlaps(attack.Period) ? 1 : 0;
        }

        return count;
    }

    /// <summary>The pattern by the kernel over columns.</summary>
    public static long PatternOfColumns(RmatGraph graph)
    {
        var count = 0L;
        foreach (var support in graph.States.Supports) count += support.Edge.Next<Attacks>().CountOverlapping(support.Edge);
        return count;
    }

    /// <summary>The pattern as LINQ over symbols, counted.</summary>
    public static long PatternOfSymbols(RmatGraph graph) => Symbols(graph).Count();

    /// <summary>The pattern as LINQ over symbols, each match read.</summary>
    public static long MatchesOfSymbols(RmatGraph graph)
    {
        var count = 0L;
        foreach (var attack in Symbols(graph).Matches()) count += attack.Edge.IsFlipped ? 0 : 1;
        return count;
    }

    /// <summary>The pattern through entities' objects, as one writes it first.</summary>
    public static long PatternOfEntities(RmatGraph graph)
    {
        var count = 0L;
        foreach (var state in graph.States)
        {
            foreach (var support in state.Supports)
            {
                foreach (var attack in support.Supported.Attacks) count += support.Overlaps(attack) ? 1 : 0;
            }
        }

        return count;
    }

    /// <summary>The pattern by LINQ to objects.</summary>
    public static long PatternOfLinq(RmatGraph graph) =>
        (from support in graph.States.Supports
         from attack in support.Supported.Attacks
         where support.Period.Overlaps(attack.Period)
         select 1).LongCount();

    private static Pattern<PatternValue<Attacks>> Symbols(RmatGraph graph) =>
        from support in graph.States.Supports.AsPattern()
        from attack in support.Supported.Attacks
        where support.Period.Overlaps(attack.Period)
        select attack;
}
