namespace KnowledgeGraph.Diagrams;

/// <summary>The lengths of the shortest ways between all nodes of a connected graph, walked either way.</summary>
internal static class GraphDistances
{
    /// <summary>From every node to every node.</summary>
    public static double[][] Of(int nodes, IReadOnlyList<(int Source, int Target, double Length)> lengths)
    {
        var neighbours = NeighboursOf(nodes, lengths);
        return [.. Enumerable.Range(0, nodes).Select(start => From(start, neighbours))];
    }

    /// <summary>For every node those beside it, and how far they are.</summary>
    public static List<(int Node, double Length)>[] NeighboursOf(int nodes, IReadOnlyList<(int Source, int Target, double Length)> lengths)
    {
        var neighbours = Enumerable.Range(0, nodes).Select(static _ => new List<(int Node, double Length)>()).ToArray();
        foreach (var (source, target, length) in lengths)
        {
            neighbours[source].Add((target, length));
            neighbours[target].Add((source, length));
        }

        return neighbours;
    }

    /// <summary>From one node to every node.</summary>
    public static double[] From(int start, List<(int Node, double Length)>[] neighbours)
    {
        var distances = new double[neighbours.Length];
        Array.Fill(distances, double.PositiveInfinity);
        distances[start] = 0;
        var queue = new PriorityQueue<int, (double Distance, int Node)>();
        queue.Enqueue(start, (0, start));
        while (queue.TryDequeue(out var node, out var key))
        {
            if (key.Distance > distances[node]) continue;
            foreach (var (other, length) in neighbours[node])
            {
                var distance = key.Distance + length;
                if (distance >= distances[other]) continue;
                distances[other] = distance;
                queue.Enqueue(other, (distance, other));
            }
        }

        return distances;
    }
}
