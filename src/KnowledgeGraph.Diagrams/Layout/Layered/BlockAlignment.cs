namespace KnowledgeGraph.Diagrams;

/// <summary>
/// Coordinates across the layers: Brandes and Köpf, "Fast and simple horizontal coordinate assignment", Graph Drawing 2001. Each vertex is aligned with a median
/// neighbour into blocks, four times (from above and below, from left and right); each time the blocks are packed, and a vertex stands at the mean of the two
/// middle ones of its four coordinates, which keeps the room between neighbours. Blocks are packed by longest paths instead of the paper's classes.
/// </summary>
internal sealed class BlockAlignment
{
    private readonly LayeredGraph _graph;
    private readonly HashSet<(int Above, int Below)> _conflicts = [];

    private BlockAlignment(LayeredGraph graph) => _graph = graph;

    /// <summary>The middle of each vertex across the layers; the least is near 0.</summary>
    public static double[] Coordinates(LayeredGraph graph)
    {
        var alignment = new BlockAlignment(graph);
        alignment.FindConflicts();
        var all = new double[4][];
        for (var i = 0; i < 4; i++) all[i] = alignment.Align(fromAbove: i < 2, fromLeft: i % 2 == 0);
        AlignToNarrowest(graph, all);
        var result = new double[graph.Count];
        var four = new double[4];
        for (var v = 0; v < graph.Count; v++)
        {
            for (var i = 0; i < 4; i++) four[i] = all[i][v];
            Array.Sort(four);
            result[v] = (four[1] + four[2]) / 2;
        }

        return result;
    }

    // A segment between two vertices of long edges is to be straight, so what crosses it must not be aligned.
    private void FindConflicts()
    {
        for (var i = 1; i < _graph.Layers.Length; i++)
        {
            var positions = Positions(_graph.Layers[i - 1]);
            var segments = _graph.Layers[i].SelectMany((v, p) => _graph.Up(v).Select(u => (Above: u, Below: v, From: positions[u], To: p))).ToList();
            foreach (var inner in segments.Where(s => !_graph.IsNode(s.Above) && !_graph.IsNode(s.Below)))
                foreach (var other in segments.Where(s => _graph.IsNode(s.Above) || _graph.IsNode(s.Below)))
                    if ((other.From - inner.From) * (other.To - inner.To) < 0) _conflicts.Add((other.Above, other.Below));
        }
    }

    private double[] Align(bool fromAbove, bool fromLeft)
    {
        // The other three are the first with the layers turned upside down, or each from right to left.
        var layers = (fromAbove ? _graph.Layers : _graph.Layers.Reverse()).Select(layer => fromLeft ? layer : Enumerable.Reverse(layer).ToList()).ToArray();
        var root = Enumerable.Range(0, _graph.Count).ToArray();
        for (var i = 1; i < layers.Length; i++)
        {
            var positions = Positions(layers[i - 1]);
            var free = 0;
            foreach (var vertex in layers[i])
            {
                var neighbours = (fromAbove ? _graph.Up(vertex) : _graph.Down(vertex)).OrderBy(n => positions[n]).ToArray();
                foreach (var m in Medians(neighbours.Length))
                {
                    var other = neighbours[m];
                    var isConflict = _conflicts.Contains(fromAbove ? (other, vertex) : (vertex, other));
                    if (isConflict || positions[other] < free) continue;
                    root[vertex] = root[other];
                    free = positions[other] + 1;
                    break;
                }
            }
        }

        var x = BlockPacking.Pack(_graph, layers, root);
        return fromLeft ? x : [.. x.Select(static value => -value)];
    }

    private static int[] Medians(int count) => count == 0 ? [] : count % 2 == 1 ? [count / 2] : [(count / 2) - 1, count / 2];

    private static Dictionary<int, int> Positions(List<int> layer) => layer.Select(static (v, p) => (v, p)).ToDictionary(static pair => pair.v, static pair => pair.p);

    private static void AlignToNarrowest(LayeredGraph graph, double[][] all)
    {
        var extents = all.Select(x => (
            Low: Enumerable.Range(0, x.Length).Min(v => x[v] - (graph.SizeOf(v) / 2)),
            High: Enumerable.Range(0, x.Length).Max(v => x[v] + (graph.SizeOf(v) / 2)))).ToArray();
        var narrowest = extents.MinBy(static e => e.High - e.Low);
        for (var i = 0; i < 4; i++)
        {
            var shift = i % 2 == 0 ? narrowest.Low - extents[i].Low : narrowest.High - extents[i].High;
            for (var v = 0; v < all[i].Length; v++) all[i][v] += shift - narrowest.Low;
        }
    }
}
