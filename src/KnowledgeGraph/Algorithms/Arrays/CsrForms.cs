namespace KnowledgeGraph;

/// <summary>Makes one form of a graph from another. Each costs a few passes over the arcs.</summary>
internal static class CsrForms
{
    /// <summary>Turns counts, one place to the right, into offsets.</summary>
    public static void Accumulate(int[] counts)
    {
        for (var i = 1; i < counts.Length; i++) counts[i] += counts[i - 1];
    }

    /// <summary>Every arc backwards. Visiting the sources in order leaves each row sorted, so that nothing has to be compared.</summary>
    public static Csr Transpose(Csr graph)
    {
        var offsets = new int[graph.Count + 1];
        foreach (var target in graph.Targets) offsets[target + 1]++;
        Accumulate(offsets);
        var next = offsets.AsSpan(0, graph.Count).ToArray();
        var sources = new int[graph.ArcCount];
        var lengths = graph.Lengths is null ? null : new double[graph.ArcCount];
        var strengths = graph.Strengths is null ? null : new double[graph.ArcCount];
        for (var source = 0; source < graph.Count; source++)
        {
            for (var arc = graph.Offsets[source]; arc < graph.Offsets[source + 1]; arc++)
            {
                var at = next[graph.Targets[arc]]++;
                sources[at] = source;
                if (lengths is not null) lengths[at] = graph.Lengths![arc];
                if (strengths is not null) strengths[at] = graph.Strengths![arc];
            }
        }

        return new(offsets, sources, isSymmetric: false) { Lengths = lengths, Strengths = strengths };
    }

    /// <summary>
    /// Every edge both ways. A symmetric edge has two arcs already, of which the second carries a complement and is passed over; a loop
    /// gets one arc.
    /// </summary>
    public static Csr Symmetrize(Csr graph)
    {
        var offsets = new int[graph.Count + 1];
        VisitEdges(graph, (source, arc, target) =>
        {
            offsets[source + 1]++;
            if (source != target) offsets[target + 1]++;
        });
        Accumulate(offsets);
        var next = offsets.AsSpan(0, graph.Count).ToArray();
        var targets = new int[offsets[^1]];
        var edges = graph.Edges is null ? null : new int[targets.Length];
        var lengths = graph.Lengths is null ? null : new double[targets.Length];
        var strengths = graph.Strengths is null ? null : new double[targets.Length];
        VisitEdges(graph, (source, arc, target) =>
        {
            Put(source, target, arc);
            if (source != target) Put(target, source, arc);
        });
        return new(offsets, targets, isSymmetric: true) { Edges = edges, Lengths = lengths, Strengths = strengths };

        void Put(int source, int target, int arc)
        {
            var at = next[source]++;
            targets[at] = target;
            if (edges is not null) edges[at] = graph.Edges![arc];
            if (lengths is not null) lengths[at] = graph.Lengths![arc];
            if (strengths is not null) strengths[at] = graph.Strengths![arc];
        }
    }

    /// <summary>Without loops and parallel arcs.</summary>
    public static Csr Simplify(Csr graph)
    {
        var offsets = new int[graph.Count + 1];
        var targets = (int[])graph.Targets.Clone();
        var lengths = (double[]?)graph.Lengths?.Clone();
        var kept = 0;
        for (var node = 0; node < graph.Count; node++)
        {
            var (start, end) = (graph.Offsets[node], graph.Offsets[node + 1]);
            Sort(targets, lengths, start, end);
            for (var arc = start; arc < end; arc++)
            {
                var target = targets[arc];
                var isRepeated = kept > offsets[node] && targets[kept - 1] == target;
                if (isRepeated && lengths is not null) lengths[kept - 1] = Math.Min(lengths[kept - 1], lengths[arc]);
                if (target == node || isRepeated) continue;
                if (lengths is not null) lengths[kept] = lengths[arc];
                targets[kept++] = target;
            }

            offsets[node + 1] = kept;
        }

        Array.Resize(ref targets, kept);
        if (lengths is not null) Array.Resize(ref lengths, kept);
        return new(offsets, targets, graph.IsSymmetric) { Lengths = lengths };
    }

    /// <summary>Neighbours in either direction: the merged rows of the graph and its reverse, which are sorted already.</summary>
    public static Csr SimplifyUndirected(Csr graph)
    {
        var (forward, backward) = (new Csr(graph.Offsets, graph.Targets, isSymmetric: false).Simple, graph.Reverse);
        var offsets = new int[graph.Count + 1];
        var targets = new int[forward.ArcCount + backward.ArcCount];
        var kept = 0;
        for (var node = 0; node < graph.Count; node++)
        {
            kept = Merge(forward.Out(node), backward.Out(node), node, targets, kept);
            offsets[node + 1] = kept;
        }

        Array.Resize(ref targets, kept);
        return new(offsets, targets, isSymmetric: true);
    }

    private static void VisitEdges(Csr graph, Action<int, int, int> visit)
    {
        for (var source = 0; source < graph.Count; source++)
        {
            for (var arc = graph.Offsets[source]; arc < graph.Offsets[source + 1]; arc++)
            {
                if (graph.Edges is null || graph.Edges[arc] >= 0) visit(source, arc, graph.Targets[arc]);
            }
        }
    }

    private static void Sort(int[] targets, double[]? lengths, int start, int end)
    {
        var isSorted = true;
        for (var arc = start + 1; arc < end; arc++) isSorted &= targets[arc - 1] <= targets[arc];
        if (isSorted) return;
        if (lengths is null) Array.Sort(targets, start, end - start);
        else Array.Sort(targets, lengths, start, end - start);
    }

    private static int Merge(ReadOnlySpan<int> left, ReadOnlySpan<int> right, int node, int[] into, int kept)
    {
        var start = kept;
        int i = 0, j = 0;
        while (i < left.Length || j < right.Length)
        {
            var next = j == right.Length || (i < left.Length && left[i] <= right[j]) ? left[i++] : right[j++];
            if (next != node && (kept == start || into[kept - 1] != next)) into[kept++] = next;
        }

        return kept;
    }
}
