namespace KnowledgeGraph.Tests.Algorithms;

/// <summary>Balance of signed graphs against all triples and all splits.</summary>
public sealed class BalanceTests
{
    [Fact]
    public void Bounds_hold_the_least_number_of_frustrated_ties() => Judge.Holds(
        TestGraph.Small,
        1500,
        static graph =>
        {
            var found = Frustration.Run(Signed(graph), 1, default);
            return (found.Lower, found.Upper, found.Sides);
        },
        static (TestGraph graph, (int Lower, int Upper, sbyte[] Sides) found) =>
        {
            var least = Enumerable.Range(0, 1 << graph.Count).Min(split => Frustrated(graph, node => (split >> node & 1) == 0 ? 1 : -1));
            Assert.Equal(found.Upper, Frustrated(graph, node => found.Sides[node]));
            Assert.InRange(least, found.Lower, found.Upper);
            Assert.Equal(least == 0, found.Upper == 0);
            Assert.Equal(least == 0, found.Lower == 0);
        },
        static graph => (0, 0, Array.ConvertAll(new int[graph.Count], static _ => (sbyte)1)),
        static graph =>
        {
            var found = Frustration.Run(Signed(graph), 1, default);
            return (found.Lower + (found.Lower > 0 ? 1 : 0), found.Upper, found.Sides);
        });

    [Fact]
    public void The_bounds_nearly_always_meet()
    {
        var graphs = Enumerable.Range(0, 300).Select(static seed => TestGraph.Random(seed, 8, 16)).ToArray();
        var found = Array.ConvertAll(graphs, static graph => Frustration.Run(Signed(graph), 1, default));
        var least = Array.ConvertAll(graphs, static graph => Enumerable.Range(0, 256).Min(split => Frustrated(graph, node => (split >> node & 1) == 0 ? 1 : -1)));
        Assert.True(found.Zip(least).Count(static pair => pair.First.Upper == pair.Second) >= 290);
        Assert.True(found.Count(static bounds => bounds.Lower == bounds.Upper) >= 200);
    }

    [Fact]
    public void Every_triad_is_seen_once() => Judge.Holds(
        TestGraph.Small,
        1000,
        static graph => Triads(Signed(graph)),
        static (graph, triads) =>
        {
            var ties = Ties(graph);
            var expected = from a in Enumerable.Range(0, graph.Count)
                           from b in Enumerable.Range(0, graph.Count)
                           from c in Enumerable.Range(0, graph.Count)
                           where a < b && b < c && ties.ContainsKey((a, b)) && ties.ContainsKey((b, c)) && ties.ContainsKey((a, c))
                           select (a, b, c, new[] { ties[(a, b)], ties[(b, c)], ties[(a, c)] }.Count(static sign => sign < 0));
            Assert.Equal(expected.Order(), triads.Order());
        },
        static graph => [.. Triads(Signed(graph)).Skip(1)],
        static graph => [.. Triads(Signed(graph)).Select(static triad => (triad.Item1, triad.Item2, triad.Item3, triad.Item4 % 2))]);

    /// <summary>
    /// Figures of T. Antal, P. Krapivsky, S. Redner: Social Balance on Networks, Physica D 224, 2006: in 1907 Europe's powers stood in two
    /// camps.
    /// </summary>
    [Fact]
    public void The_powers_of_1907_are_balanced()
    {
        const int GreatBritain = 0, France = 1, Russia = 2, Germany = 3, Austria = 4, Italy = 5;
        int[] entente = [GreatBritain, France, Russia], alliance = [Germany, Austria, Italy];
        var ties = from a in Enumerable.Range(0, 6) from b in Enumerable.Range(a + 1, 5 - a) select (a, b, (sbyte)(entente.Contains(a) == entente.Contains(b) ? 1 : -1));
        var found = Frustration.Run(new SignedArrays(6, ties), 1, default);
        Assert.Equal((0, 0), (found.Lower, found.Upper));
        Assert.Equal(entente, Enumerable.Range(0, 6).Where(node => found.Sides[node] == 1));
        Assert.Equal(alliance, Enumerable.Range(0, 6).Where(node => found.Sides[node] == -1));
    }

    /// <summary>
    /// Of five who are all hostile, the best split frustrates 1 + 3 of 10 ties (R. P. Abelson, M. J. Rosenberg, Behav. Sci. 3, 1958: (n -
    /// 1)² / 4).
    /// </summary>
    [Fact]
    public void Five_enemies_frustrate_four_ties()
    {
        var ties = from a in Enumerable.Range(0, 5) from b in Enumerable.Range(a + 1, 4 - a) select (a, b, (sbyte)-1);
        Assert.Equal(4, Frustration.Run(new SignedArrays(5, ties), 1, default).Upper);
    }

    private static Dictionary<(int, int), sbyte> Ties(TestGraph graph)
    {
        var ties = new Dictionary<(int, int), sbyte>();
        foreach (var (from, to, length) in graph.Arcs)
        {
            if (from != to) ties.TryAdd((Math.Min(from, to), Math.Max(from, to)), (sbyte)(length < 1 || length > 2 ? -1 : 1));
        }

        return ties;
    }

    private static SignedArrays Signed(TestGraph graph) => new(graph.Count, Ties(graph).Select(static tie => (tie.Key.Item1, tie.Key.Item2, tie.Value)));

    private static int Frustrated(TestGraph graph, Func<int, int> side) => Ties(graph).Count(tie => side(tie.Key.Item1) * side(tie.Key.Item2) != tie.Value);

    private static List<(int, int, int, int)> Triads(SignedArrays graph)
    {
        var triads = new List<(int, int, int, int)>();
        graph.VisitTriads((first, second, third, hostilities) => triads.Add((first, second, third, hostilities)), default);
        return triads;
    }
}
