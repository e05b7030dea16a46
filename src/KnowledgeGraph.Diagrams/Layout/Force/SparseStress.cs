namespace KnowledgeGraph.Diagrams;

/// <summary>
/// Stress for graphs too large to look at every distance: Ortmann, Klimenta and Brandes, "A sparse stress model", JGAA 21 (2017). The ends of edges keep their
/// distance; of the others some pivots, spread over the graph, each stand for the nodes around them. Solved by the same steps as the small ones.
/// </summary>
internal static class SparseStress
{
    private const int Pivots = 80;
    // Of the form 2^k + 1, so that the step between two rates is a root of roots, the same on every processor.
    private const int RootsOfRounds = 6;
    private const int Rounds = 65;
    private const double Precision = 0.05;

    /// <summary>A node, another that stands for many, and how far they should be.</summary>
    private readonly record struct Term(int Node, int Other, double Distance, double Weight, bool IsEdge);

    /// <summary>The middles of the nodes of a connected graph.</summary>
    public static DiagramPoint[] Place(int nodes, IReadOnlyList<(int Source, int Target, double Length)> lengths)
    {
        var sequence = new FixedSequence(20161112);
        var (x, y) = (new double[nodes], new double[nodes]);
        for (var i = 0; i < nodes; i++) (x[i], y[i]) = (sequence.NextShare(), sequence.NextShare());
        var terms = TermsOf(nodes, lengths);
        var (lightest, heaviest) = (terms.Min(static t => t.Weight), terms.Max(static t => t.Weight));
        var rate = 1 / lightest;
        var decay = Precision / heaviest / rate;
        for (var root = 0; root < RootsOfRounds; root++) decay = Math.Sqrt(decay);
        for (var round = 0; round < Rounds; round++, rate *= decay)
        {
            sequence.Shuffle(terms);
            foreach (var term in terms) Move(x, y, term, rate);
        }

        return [.. x.Select((value, i) => new DiagramPoint(value, y[i]))];
    }

    private static Term[] TermsOf(int nodes, IReadOnlyList<(int Source, int Target, double Length)> lengths)
    {
        var neighbours = GraphDistances.NeighboursOf(nodes, lengths);
        var terms = lengths.Select(static e => new Term(e.Source, e.Target, e.Length, 1 / (e.Length * e.Length), IsEdge: true)).ToList();
        var (pivots, distances) = PivotsOf(nodes, neighbours);
        var regions = RegionsOf(nodes, distances);
        for (var p = 0; p < pivots.Count; p++)
        {
            var region = regions[p].Select(node => distances[p][node]).Order().ToArray();
            for (var node = 0; node < nodes; node++)
            {
                var distance = distances[p][node];
                if (node == pivots[p] || neighbours[node].Exists(other => other.Node == pivots[p])) continue;
                // The pivot stands for those of its region that are nearer to it than half the way from the node.
                var index = Array.BinarySearch(region, distance / 2);
                var stoodFor = Math.Max(1, index < 0 ? ~index : index + 1);
                terms.Add(new Term(node, pivots[p], distance, stoodFor / (distance * distance), IsEdge: false));
            }
        }

        return [.. terms];
    }

    // Each next pivot is the node furthest from all before it.
    private static (List<int> Pivots, List<double[]> Distances) PivotsOf(int nodes, List<(int Node, double Length)>[] neighbours)
    {
        var (pivots, distances) = (new List<int>(), new List<double[]>());
        var nearest = new double[nodes];
        Array.Fill(nearest, double.MaxValue);
        for (var next = 0; pivots.Count < Pivots && nearest[next] > 0; next = Array.IndexOf(nearest, nearest.Max()))
        {
            pivots.Add(next);
            distances.Add(GraphDistances.From(next, neighbours));
            for (var node = 0; node < nodes; node++) nearest[node] = Math.Min(nearest[node], distances[^1][node]);
        }

        return (pivots, distances);
    }

    private static List<int>[] RegionsOf(int nodes, List<double[]> distances)
    {
        var regions = distances.ConvertAll(static _ => new List<int>()).ToArray();
        for (var node = 0; node < nodes; node++)
        {
            var best = 0;
            for (var p = 1; p < distances.Count; p++) if (distances[p][node] < distances[best][node]) best = p;
            regions[best].Add(node);
        }

        return regions;
    }

    private static void Move(double[] x, double[] y, Term term, double rate)
    {
        var (i, j) = (term.Node, term.Other);
        var share = Math.Min(1, rate * term.Weight);
        var (dx, dy) = (x[i] - x[j], y[i] - y[j]);
        var length = Math.Sqrt((dx * dx) + (dy * dy));
        if (length < 1e-9) (dx, dy, length) = (1e-9 * (i + 1), 1e-9 * (j + 1), 1e-9 * (i + j + 2));
        var step = share * (length - term.Distance) / 2 / length;
        x[i] -= dx * step;
        y[i] -= dy * step;
        // A pivot does not follow each of those for whom it stands.
        if (!term.IsEdge) return;
        x[j] += dx * step;
        y[j] += dy * step;
    }
}
