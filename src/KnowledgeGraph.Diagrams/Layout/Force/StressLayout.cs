namespace KnowledgeGraph.Diagrams;

/// <summary>
/// Places nodes so that their distances in the picture come near their distances in the graph: Zheng, Pawar and Goodman, "Graph drawing by stochastic gradient
/// descent", IEEE TVCG 25 (2019). Its randomness is a fixed sequence, and it uses only operations that give the same result on every processor.
/// </summary>
internal static class StressLayout
{
    // Of the form 2^k + 1, so that the step between two rates is a root of roots.
    private const int RootsOfRounds = 5;
    private const int Rounds = 33;
    private const double Precision = 0.05;
    private const double NearLengths = 2.5;
    private const double FarShare = 0.6;

    /// <summary>The most nodes whose distances are all looked at; beyond, those to some pivots stand for the rest.</summary>
    private const int MostExact = 500;

    /// <summary>The middles of the nodes of a connected graph.</summary>
    /// <param name="nodes">How many nodes.</param>
    /// <param name="lengths">For each edge its ends and how long it should be.</param>
    public static DiagramPoint[] Place(int nodes, IReadOnlyList<(int Source, int Target, double Length)> lengths)
    {
        if (nodes > MostExact) return Turned(SparseStress.Place(nodes, lengths));
        var distances = GraphDistances.Of(nodes, lengths);
        Compress(distances, lengths);
        var sequence = new FixedSequence(20161112);
        var (x, y) = (new double[nodes], new double[nodes]);
        for (var i = 0; i < nodes; i++) (x[i], y[i]) = (sequence.NextShare(), sequence.NextShare());
        var pairs = Enumerable.Range(0, nodes).SelectMany(i => Enumerable.Range(i + 1, nodes - i - 1).Select(j => (i, j))).ToArray();
        if (pairs.Length == 0) return [default];
        var (shortest, longest) = (double.MaxValue, 0.0);
        foreach (var (i, j) in pairs) (shortest, longest) = (Math.Min(shortest, distances[i][j]), Math.Max(longest, distances[i][j]));
        var rate = longest * longest;
        var decay = Precision * shortest * shortest / rate;
        for (var root = 0; root < RootsOfRounds; root++) decay = Math.Sqrt(decay);
        for (var round = 0; round < Rounds; round++, rate *= decay)
        {
            sequence.Shuffle(pairs);
            foreach (var (i, j) in pairs) Move(x, y, i, j, distances[i][j], rate);
        }

        return Turned([.. x.Select((value, i) => new DiagramPoint(value, y[i]))]);
    }

    // A long arm would make the rest small: what is far beyond the usual edge is drawn less far.
    private static void Compress(double[][] distances, IReadOnlyList<(int Source, int Target, double Length)> lengths)
    {
        if (lengths.Count == 0) return;
        var near = NearLengths * lengths.Average(static e => e.Length);
        foreach (var row in distances)
            for (var i = 0; i < row.Length; i++) if (row[i] > near) row[i] = near + ((row[i] - near) * FarShare);
    }

    private static void Move(double[] x, double[] y, int i, int j, double distance, double rate)
    {
        var share = Math.Min(1, rate / (distance * distance));
        var (dx, dy) = (x[i] - x[j], y[i] - y[j]);
        var length = Math.Sqrt((dx * dx) + (dy * dy));
        if (length < 1e-9) (dx, dy, length) = (1e-9 * (i + 1), 1e-9 * (j + 1), 1e-9 * (i + j + 2));
        var step = share * (length - distance) / 2 / length;
        x[i] -= dx * step;
        y[i] -= dy * step;
        x[j] += dx * step;
        y[j] += dy * step;
    }

    /// <summary>Turned so that the long side lies flat: by the main axis of the points' spread.</summary>
    private static DiagramPoint[] Turned(DiagramPoint[] points)
    {
        var (centerX, centerY) = (points.Average(static p => p.X), points.Average(static p => p.Y));
        var (xx, yy, xy) = (0.0, 0.0, 0.0);
        foreach (var p in points)
        {
            xx += (p.X - centerX) * (p.X - centerX);
            yy += (p.Y - centerY) * (p.Y - centerY);
            xy += (p.X - centerX) * (p.Y - centerY);
        }

        var spread = (xx + yy + Math.Sqrt(((xx - yy) * (xx - yy)) + (4 * xy * xy))) / 2;
        var (axisX, axisY) = Math.Abs(xy) < 1e-9 ? (xx >= yy ? 1.0 : 0.0, xx >= yy ? 0.0 : 1.0) : (spread - yy, xy);
        var length = Math.Sqrt((axisX * axisX) + (axisY * axisY));
        (axisX, axisY) = (axisX / length, axisY / length);
        return [.. points.Select(p => Turn(p.X - centerX, p.Y - centerY))];

        DiagramPoint Turn(double x, double y) => new((x * axisX) + (y * axisY), (y * axisX) - (x * axisY));
    }
}
