namespace KnowledgeGraph;

/// <summary>An undirected graph without loops and parallel arcs whose ties are positive (1) or negative (-1), targets ascending.</summary>
internal sealed class SignedArrays
{
    public SignedArrays(int count, IEnumerable<(int First, int Second, sbyte Sign)> ties)
    {
        var arcs = ties
            .SelectMany(static tie => new[] { (From: tie.First, To: tie.Second, tie.Sign), (From: tie.Second, To: tie.First, tie.Sign) })
            .Order().ToArray();
        Offsets = new int[count + 1];
        foreach (var (source, _, _) in arcs) Offsets[source + 1]++;
        CsrForms.Accumulate(Offsets);
        Targets = [.. arcs.Select(static arc => arc.To)];
        Signs = [.. arcs.Select(static arc => arc.Sign)];
    }

    public int[] Offsets { get; }

    public int[] Targets { get; }

    public sbyte[] Signs { get; }

    public int Count => Offsets.Length - 1;

    /// <summary>Calls back for every triangle once, nodes ascending, with the number of its negative ties.</summary>
    public void VisitTriads(Action<int, int, int, int> visit, CancellationToken cancellationToken)
    {
        var signs = new sbyte[Count];
        for (var first = 0; first < Count; first++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            for (var arc = Offsets[first]; arc < Offsets[first + 1]; arc++) signs[Targets[arc]] = Signs[arc];
            for (var arc = Offsets[first]; arc < Offsets[first + 1]; arc++)
            {
                var second = Targets[arc];
                if (second < first) continue;
                for (var other = Offsets[second]; other < Offsets[second + 1]; other++)
                {
                    var third = Targets[other];
                    if (third < second || signs[third] == 0) continue;
                    visit(first, second, third, (Signs[arc] < 0 ? 1 : 0) + (Signs[other] < 0 ? 1 : 0) + (signs[third] < 0 ? 1 : 0));
                }
            }

            for (var arc = Offsets[first]; arc < Offsets[first + 1]; arc++) signs[Targets[arc]] = 0;
        }
    }

    /// <summary>The arc from one node to another, or -1.</summary>
    public int ArcTo(int source, int target)
    {
        var at = Array.BinarySearch(Targets, Offsets[source], Offsets[source + 1] - Offsets[source], target);
        return at < 0 ? -1 : at;
    }
}
