namespace KnowledgeGraph;

/// <summary>
/// A directed graph as compressed sparse rows: the arcs that leave node v go to <c>Targets[Offsets[v]..Offsets[v + 1]]</c>. Algorithms run
/// on these arrays and know no entities. An arc may carry the code of the edge that it stands for (its complement where a symmetric edge is
/// walked from its object), a length for paths and a strength for clustering. Immutable; derived forms are made once, when they are first
/// asked for.
/// </summary>
internal sealed class Csr
{
    private readonly Lazy<Csr> _reverse;
    private readonly Lazy<Csr> _undirected;
    private readonly Lazy<Csr> _simple;
    private readonly Lazy<Csr> _simpleUndirected;

    public Csr(int[] offsets, int[] targets, bool isSymmetric)
    {
        Offsets = offsets;
        Targets = targets;
        IsSymmetric = isSymmetric;
        _reverse = new(() => IsSymmetric ? this : CsrForms.Transpose(this));
        _undirected = new(() => IsSymmetric ? this : CsrForms.Symmetrize(this));
        _simple = new(() => CsrForms.Simplify(this));
        _simpleUndirected = new(() => IsSymmetric ? Simple : CsrForms.SimplifyUndirected(this));
    }

    public int[] Offsets { get; }

    public int[] Targets { get; }

    /// <summary>Whether there is, for each arc, one that leads back over the same edge.</summary>
    public bool IsSymmetric { get; }

    /// <summary>The code of each arc's edge, or <see langword="null"/> where nobody asks.</summary>
    public int[]? Edges { get; init; }

    /// <summary>How long each arc is, not negative, infinite where it cannot be passed; <see langword="null"/> where each is 1.</summary>
    public double[]? Lengths { get; init; }

    /// <summary>How strong each arc is, not negative; <see langword="null"/> where each is 1.</summary>
    public double[]? Strengths { get; init; }

    public int Count => Offsets.Length - 1;

    public int ArcCount => Targets.Length;

    /// <summary>The arcs backwards, ordered by source, with their lengths and strengths; itself where it is symmetric.</summary>
    public Csr Reverse => _reverse.Value;

    /// <summary>Whether <see cref="Reverse"/> costs nothing any more.</summary>
    public bool HasReverse => IsSymmetric || _reverse.IsValueCreated;

    /// <summary>Every edge both ways; itself where it is symmetric.</summary>
    public Csr Undirected => _undirected.Value;

    /// <summary>
    /// Without loops and parallel arcs, targets ascending; of parallel arcs the shortest length counts. No strengths, no edges.
    /// </summary>
    public Csr Simple => _simple.Value;

    /// <summary>The undirected graph without loops and parallel arcs, targets ascending. No lengths, strengths or edges.</summary>
    public Csr SimpleUndirected => _simpleUndirected.Value;

    public ReadOnlySpan<int> Out(int node) => Targets.AsSpan(Offsets[node], Offsets[node + 1] - Offsets[node]);

    public int Degree(int node) => Offsets[node + 1] - Offsets[node];

    public double Length(int arc) => Lengths is { } lengths ? lengths[arc] : 1;

    public double Strength(int arc) => Strengths is { } strengths ? strengths[arc] : 1;

    /// <summary>The row of an arc's edge, the same both ways.</summary>
    public int EdgeRow(int arc) =>
        Edges is { } edges ? (edges[arc] < 0 ? ~edges[arc] : edges[arc]) : throw new InvalidOperationException("The arcs carry no edges.");
}
