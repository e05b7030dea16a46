using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace KnowledgeGraph.Tests.Algorithms;

/// <summary>
/// A few nodes and arcs between them, drawn at random, loops and parallel arcs among them; it shrinks by leaving out arcs.
/// </summary>
internal sealed class TestGraph
{
    // Sums of these are exact, so lengths can be compared for equality whatever the order of addition.
    private static readonly double[] Measures = [0.25, 0.5, 1, 1, 1.5, 2, 4];

    private TestGraph(int count, IReadOnlyList<(int From, int To, double Length)> arcs)
    {
        Count = count;
        Arcs = arcs;
    }

    /// <summary>Up to 8 nodes, so that everything can be tried.</summary>
    public static Arbitrary<TestGraph> Small { get; } = Graphs(1, 8, 18);

    /// <summary>65 to 100 nodes, on which a search turns around and blocks are several.</summary>
    public static Arbitrary<TestGraph> Large { get; } = Graphs(65, 100, 450);

    public int Count { get; }

    public IReadOnlyList<(int From, int To, double Length)> Arcs { get; }

    /// <summary>The arcs as drawn.</summary>
    public Csr Directed => Build(isSymmetric: false, isWeighted: false);

    /// <summary>The arcs as drawn, with lengths and strengths.</summary>
    public Csr Weighted => Build(isSymmetric: false, isWeighted: true);

    /// <summary>Every arc both ways.</summary>
    public Csr Undirected => Build(isSymmetric: true, isWeighted: false);

    /// <summary>Every arc both ways, with lengths and strengths.</summary>
    public Csr UndirectedWeighted => Build(isSymmetric: true, isWeighted: true);

    public static TestGraph Of(int count, params (int From, int To)[] arcs) => new(count, [.. arcs.Select(static arc => (arc.From, arc.To, 1.0))]);

    public static TestGraph Of(int count, params (int From, int To, double Length)[] arcs) => new(count, arcs);

    public static TestGraph Random(int seed, int count, int arcs)
    {
        var random = new Random(seed);
        return new(count, [.. Enumerable.Range(0, arcs).Select(_ => (random.Next(count), random.Next(count), Measures[random.Next(Measures.Length)]))]);
    }

    /// <summary>Whether two nodes are different and joined either way.</summary>
    public bool AreJoined(int node, int other) => node != other && Arcs.Any(arc => (arc.From == node && arc.To == other) || (arc.From == other && arc.To == node));

    /// <summary>
    /// The least length, and of these the fewest arcs, between all pairs by trying every node in between (Floyd, Warshall).
    /// </summary>
    public (double Length, int Hops)[,] Distances(bool isSymmetric, bool isWeighted)
    {
        var distances = new (double Length, int Hops)[Count, Count];
        for (var i = 0; i < Count; i++)
        {
            for (var j = 0; j < Count; j++) distances[i, j] = i == j ? (0, 0) : (double.PositiveInfinity, int.MaxValue / 2);
        }

        foreach (var (from, to, length) in isSymmetric ? Arcs.Concat(Arcs.Select(static arc => (arc.To, arc.From, arc.Length))) : Arcs)
        {
            var arc = (isWeighted ? length : 1, 1);
            if (arc.CompareTo(distances[from, to]) < 0) distances[from, to] = arc;
        }

        for (var k = 0; k < Count; k++)
        {
            for (var i = 0; i < Count; i++)
            {
                for (var j = 0; j < Count; j++)
                {
                    var through = (distances[i, k].Length + distances[k, j].Length, distances[i, k].Hops + distances[k, j].Hops);
                    if (through.CompareTo(distances[i, j]) < 0) distances[i, j] = through;
                }
            }
        }

        return distances;
    }

    /// <summary>The same from one node, by relaxing every arc until nothing changes (Bellman, Ford).</summary>
    public (double Length, int Hops)[] DistancesFrom(int source, bool isSymmetric, bool isWeighted)
    {
        var distances = Enumerable.Repeat((Length: double.PositiveInfinity, Hops: int.MaxValue / 2), Count).ToArray();
        distances[source] = (0, 0);
        var arcs = (isSymmetric ? Arcs.Concat(Arcs.Select(static arc => (arc.To, arc.From, arc.Length))) : Arcs).ToArray();
        for (var isDone = false; !isDone;)
        {
            isDone = true;
            foreach (var (from, to, length) in arcs)
            {
                var through = (distances[from].Length + (isWeighted ? length : 1), distances[from].Hops + 1);
                if (through.CompareTo(distances[to]) >= 0 || double.IsPositiveInfinity(through.Item1)) continue;
                distances[to] = through;
                isDone = false;
            }
        }

        return distances;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Count} nodes: {string.Join(' ', Arcs.Select(static arc => FormattableString.Invariant($"{arc.From}-{arc.To}({arc.Length})")))}");

    private static Arbitrary<TestGraph> Graphs(int least, int most, int arcs) => Arb.From(
        Gen.Choose(0, int.MaxValue - 1).Select(seed =>
        {
            var random = new Random(seed);
            return Random(random.Next(), least + random.Next(most - least + 1), random.Next(arcs + 1));
        }),
        static graph => Enumerable.Range(0, Math.Min(graph.Arcs.Count, 20)).Select(left => new TestGraph(graph.Count, [.. graph.Arcs.Where((_, i) => i != left)])));

    private Csr Build(bool isSymmetric, bool isWeighted)
    {
        var arcs = new List<(int From, int To, int Edge)>();
        for (var i = 0; i < Arcs.Count; i++)
        {
            arcs.Add((Arcs[i].From, Arcs[i].To, i));
            if (isSymmetric && Arcs[i].From != Arcs[i].To) arcs.Add((Arcs[i].To, Arcs[i].From, i));
        }

        var sorted = arcs.OrderBy(static arc => arc.From).ToArray();
        var offsets = new int[Count + 1];
        foreach (var arc in sorted) offsets[arc.From + 1]++;
        CsrForms.Accumulate(offsets);
        double[]? lengths = isWeighted ? [.. sorted.Select(arc => Arcs[arc.Edge].Length)] : null;
        return new Csr(offsets, [.. sorted.Select(static arc => arc.To)], isSymmetric)
        {
            Edges = [.. sorted.Select(static arc => arc.Edge)],
            Lengths = lengths,
            Strengths = lengths,
        };
    }
}
