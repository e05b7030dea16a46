namespace KnowledgeGraph.Diagrams;

/// <summary>
/// A graph in layers: each node in an even layer, each label in an odd one, and a vertex without size in every other layer that an edge crosses, so that
/// edges only lead from one layer to the next.
/// </summary>
internal sealed class LayeredGraph
{
    private readonly List<List<int>> _up = [];
    private readonly List<List<int>> _down = [];
    private readonly List<double> _sizes = [];
    private readonly List<int> _ranks = [];

    /// <summary>The first vertex that is no node.</summary>
    public required int NodeCount { get; init; }

    /// <summary>The vertices of each layer in their order.</summary>
    public List<int>[] Layers { get; private set; } = [];

    /// <summary>The vertices of each edge from the layer above to the layer below, without its nodes.</summary>
    public required List<int>[] Chains { get; init; }

    /// <summary>The vertex of each edge's label.</summary>
    public required int[] Labels { get; init; }

    public int Count => _sizes.Count;

    /// <summary>The neighbours in the layer before.</summary>
    public List<int> Up(int vertex) => _up[vertex];

    /// <summary>The neighbours in the layer behind.</summary>
    public List<int> Down(int vertex) => _down[vertex];

    public int RankOf(int vertex) => _ranks[vertex];

    /// <summary>The size of a vertex across the layers' direction.</summary>
    public double SizeOf(int vertex) => _sizes[vertex];

    /// <summary>Whether it is a node; the others lie on edges.</summary>
    public bool IsNode(int vertex) => vertex < NodeCount;

    /// <summary>The room between two vertices side by side.</summary>
    public double GapBetween(int left, int right) => (IsNode(left), IsNode(right)) switch
    {
        (true, true) => 22,
        (false, false) => SizeOf(left) > 2 && SizeOf(right) > 2 ? 7 : 10,
        _ => 14,
    };

    /// <summary>Makes the layers of some edges, which lead downwards, with a vertex for each layer crossed.</summary>
    public static LayeredGraph Create(double[] nodeSizes, int[] ranks, (int Source, int Target, double LabelSize)[] edges)
    {
        var graph = new LayeredGraph { NodeCount = nodeSizes.Length, Chains = new List<int>[edges.Length], Labels = new int[edges.Length] };
        for (var i = 0; i < nodeSizes.Length; i++) graph.Add(nodeSizes[i], ranks[i]);
        for (var e = 0; e < edges.Length; e++)
        {
            var (source, target, labelSize) = edges[e];
            var (first, last) = (ranks[source] + 1, ranks[target] - 1);
            // The odd layer nearest to the middle.
            var labelRank = (first + last) / 2 % 2 == 1 ? (first + last) / 2 : ((first + last) / 2) + 1;
            graph.Chains[e] = [];
            var above = source;
            for (var rank = first; rank <= last; rank++)
            {
                var vertex = graph.Add(rank == labelRank ? labelSize : 1, rank);
                if (rank == labelRank) graph.Labels[e] = vertex;
                graph.Chains[e].Add(vertex);
                graph.Connect(above, vertex);
                above = vertex;
            }

            graph.Connect(above, target);
        }

        graph.Layers = new List<int>[ranks.Max() + 1];
        for (var i = 0; i < graph.Layers.Length; i++) graph.Layers[i] = [];
        return graph;
    }

    private int Add(double size, int rank)
    {
        _sizes.Add(size);
        _ranks.Add(rank);
        _up.Add([]);
        _down.Add([]);
        return Count - 1;
    }

    private void Connect(int above, int below)
    {
        _down[above].Add(below);
        _up[below].Add(above);
    }
}
