namespace KnowledgeGraph.Diagrams;

/// <summary>
/// Gives each node of an acyclic graph an even layer below all its predecessors: as high as possible first, then each node moves to where its edges are
/// shortest, until none wants to (a local search instead of the network simplex of Gansner et al., 1993; the difference shows in large graphs only).
/// </summary>
internal static class Ranking
{
    private const int Step = 2;
    private const int MaxRounds = 60;

    public static int[] Of(int nodes, IReadOnlyList<(int Source, int Target)> edges, int[] order)
    {
        var sorted = Enumerable.Range(0, nodes).OrderBy(n => order[n]).ToArray();
        var incoming = edges.ToLookup(static e => e.Target, static e => e.Source);
        var outgoing = edges.ToLookup(static e => e.Source, static e => e.Target);
        var ranks = new int[nodes];
        foreach (var node in sorted) ranks[node] = incoming[node].Select(above => ranks[above] + Step).DefaultIfEmpty(0).Max();
        for (var round = 0; round < MaxRounds; round++)
        {
            var isChanged = false;
            foreach (var node in round % 2 == 0 ? sorted.Reverse() : sorted) isChanged |= Improve(node, ranks, [.. incoming[node]], [.. outgoing[node]]);
            if (!isChanged) break;
        }

        var lowest = ranks.Min();
        return [.. ranks.Select(rank => rank - lowest)];
    }

    private static bool Improve(int node, int[] ranks, int[] above, int[] below)
    {
        if (above.Length == below.Length) return false;
        if (above.Length > below.Length)
        {
            var highest = above.Max(n => ranks[n]) + Step;
            if (highest == ranks[node]) return false;
            ranks[node] = highest;
            return true;
        }

        var lowest = below.Min(n => ranks[n]) - Step;
        if (lowest == ranks[node]) return false;
        ranks[node] = lowest;
        return true;
    }
}
