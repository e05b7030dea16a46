namespace KnowledgeGraph.Diagrams;

/// <summary>A connected part of a graph: its nodes and edges by their numbers in the whole.</summary>
internal sealed record Component(int[] Nodes, int[] Edges)
{
    /// <summary>The connected parts, the one with most nodes first, then by the lowest node.</summary>
    public static List<Component> Of(LayoutGraph graph)
    {
        var leaders = Enumerable.Range(0, graph.Nodes.Length).ToArray();
        foreach (var edge in graph.Edges)
        {
            var (a, b) = (LeaderOf(leaders, edge.Source), LeaderOf(leaders, edge.Target));
            leaders[Math.Max(a, b)] = Math.Min(a, b);
        }

        var edges = Enumerable.Range(0, graph.Edges.Length).ToLookup(e => LeaderOf(leaders, graph.Edges[e].Source));
        return
        [
            .. Enumerable.Range(0, graph.Nodes.Length).GroupBy(n => LeaderOf(leaders, n))
                .Select(group => new Component([.. group], [.. edges[group.Key]]))
                .OrderByDescending(static c => c.Nodes.Length).ThenBy(static c => c.Nodes[0]),
        ];
    }

    /// <summary>The part as a graph of its own.</summary>
    public LayoutGraph Extract(LayoutGraph graph)
    {
        var numbers = Nodes.Select(static (node, i) => (node, i)).ToDictionary(static pair => pair.node, static pair => pair.i);
        return graph with
        {
            Nodes = [.. Nodes.Select(n => graph.Nodes[n])],
            Edges = [.. Edges.Select(e => graph.Edges[e]).Select(e => e with { Source = numbers[e.Source], Target = numbers[e.Target] })],
        };
    }

    private static int LeaderOf(int[] leaders, int node)
    {
        while (leaders[node] != node) node = leaders[node] = leaders[leaders[node]];
        return node;
    }
}
