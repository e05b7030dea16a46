namespace KnowledgeGraph.Diagrams;

/// <summary>
/// Sugiyama's layout with the labels of edges as vertices, so that neither a label nor a line lies on anything else: turn cycles round, find layers, order
/// them, find coordinates. Lines bend between layers only.
/// </summary>
internal sealed class LayeredLayout
{
    private const double Gap = 40;
    private const double MaxGap = 100;
    private const double PortStep = 11;
    private const double MaxPortSize = 260;

    // Lines run straight out of a box and into it, so that heads point where they lead.
    private const double Stub = 11;

    private readonly LayoutGraph _graph;
    private readonly bool _isDown;
    private readonly LayoutNode[] _occupied;
    private readonly int[] _edges;
    private readonly bool[] _isTurned;
    private readonly LayeredGraph _layered;
    private readonly double[] _across;
    private readonly double[] _starts;
    private readonly double[] _thicknesses;

    private LayeredLayout(LayoutGraph graph)
    {
        _isDown = graph.Direction == DiagramDirection.TopToBottom;
        _edges = [.. Enumerable.Range(0, graph.Edges.Length).Where(e => !graph.Edges[e].IsLoop)];
        var ends = _edges.Select(e => (graph.Edges[e].Source, graph.Edges[e].Target)).ToArray();
        var order = CycleRemoval.Order(graph.Nodes.Length, ends);
        _isTurned = [.. ends.Select(e => order[e.Source] > order[e.Target])];
        var forwards = ends.Select((e, i) => _isTurned[i] ? (Source: e.Target, Target: e.Source) : e).ToArray();
        _graph = graph = graph with { Nodes = WithPorts(graph.Nodes, forwards) };
        _occupied = [.. Enumerable.Range(0, graph.Nodes.Length).Select(n => SelfLoops.Occupied(graph, n))];
        var ranks = Ranking.Of(graph.Nodes.Length, forwards, order);
        _layered = LayeredGraph.Create(
            [.. Enumerable.Range(0, graph.Nodes.Length).Select(AcrossSize)],
            ranks,
            [.. forwards.Select((e, i) => (e.Source, e.Target, LabelAcross(graph.Edges[_edges[i]])))]);
        CrossingReduction.Run(_layered);
        _across = BlockAlignment.Coordinates(_layered);
        _thicknesses = [.. _layered.Layers.Select(layer => layer.Select(ThicknessOf).DefaultIfEmpty(0).Max())];
        _starts = Starts();
    }

    /// <summary>Lays out a connected graph.</summary>
    public static Arrangement Arrange(LayoutGraph graph)
    {
        var layout = new LayeredLayout(graph);
        var arrangement = new Arrangement(graph.Nodes.Length, graph.Edges.Length);
        for (var n = 0; n < graph.Nodes.Length; n++) arrangement.Nodes[n] = layout.BoxOf(n);
        for (var i = 0; i < layout._edges.Length; i++) layout.Route(i, arrangement);
        SelfLoops.Draw(graph, arrangement);
        return arrangement;
    }

    // A box with many lines at one side is larger there, which also shows who stands in the middle of things.
    private LayoutNode[] WithPorts(LayoutNode[] nodes, (int Source, int Target)[] edges)
    {
        var sides = new int[nodes.Length, 2];
        foreach (var (source, target) in edges)
        {
            sides[source, 0]++;
            sides[target, 1]++;
        }

        return [.. nodes.Select((node, i) => Grown(node, Math.Min(MaxPortSize, (Math.Max(sides[i, 0], sides[i, 1]) * PortStep) + 6)))];

        LayoutNode Grown(LayoutNode node, double size) =>
            _isDown ? node with { Width = Math.Max(node.Width, size) } : node with { Height = Math.Max(node.Height, size) };
    }

    private double AcrossSize(int node) => _isDown ? _occupied[node].Width : _occupied[node].Height;

    private double LabelAcross(LayoutEdge edge) => _isDown ? edge.LabelWidth : edge.LabelHeight;

    private double ThicknessOf(int vertex)
    {
        if (_layered.IsNode(vertex)) return _isDown ? _occupied[vertex].Height : _occupied[vertex].Width;
        var label = Array.IndexOf(_layered.Labels, vertex);
        return label < 0 ? 0 : _isDown ? _graph.Edges[_edges[label]].LabelHeight : _graph.Edges[_edges[label]].LabelWidth;
    }

    // The further lines lead across between two layers, the more room they need to do so gently.
    private double[] Starts()
    {
        var starts = new double[_layered.Layers.Length];
        for (var i = 1; i < starts.Length; i++)
        {
            var widest = _layered.Layers[i].SelectMany(v => _layered.Up(v).Select(u => Math.Abs(_across[u] - _across[v]))).DefaultIfEmpty(0).Max();
            starts[i] = starts[i - 1] + _thicknesses[i - 1] + Math.Clamp(28 + (widest * 0.16), Gap, MaxGap);
        }

        return starts;
    }

    private DiagramPoint At(double along, double across) => _isDown ? new(across, along) : new(along, across);

    private DiagramBox BoxOf(int node)
    {
        var rank = _layered.RankOf(node);
        var center = At(_starts[rank] + (_thicknesses[rank] / 2), _across[node]);
        return SelfLoops.BoxWithin(_graph, node, center, _occupied[node]);
    }

    private void Route(int index, Arrangement arrangement)
    {
        var e = _edges[index];
        var edge = _graph.Edges[e];
        var (upper, lower) = _isTurned[index] ? (edge.Target, edge.Source) : (edge.Source, edge.Target);
        var chain = _layered.Chains[index];
        var curve = new List<DiagramPoint>();
        var (along, across) = Port(arrangement.Nodes[upper], upper, chain[0], isDeparture: true);
        curve.Add(At(along, across));
        Straight(curve, ref along, _starts[_layered.RankOf(upper)] + _thicknesses[_layered.RankOf(upper)] + Stub, across);
        foreach (var vertex in chain)
        {
            var rank = _layered.RankOf(vertex);
            Bend(curve, ref along, ref across, _starts[rank], _across[vertex]);
            Straight(curve, ref along, _starts[rank] + _thicknesses[rank], across);
        }

        var (endAlong, endAcross) = Port(arrangement.Nodes[lower], lower, chain[^1], isDeparture: false);
        Bend(curve, ref along, ref across, _starts[_layered.RankOf(lower)] - Stub, endAcross);
        Straight(curve, ref along, endAlong, across);
        if (_isTurned[index]) curve.Reverse();
        var label = _layered.Labels[index];
        var middle = At(_starts[_layered.RankOf(label)] + (_thicknesses[_layered.RankOf(label)] / 2), _across[label]);
        arrangement.Labels[e] = DiagramBox.Around(middle, edge.LabelWidth, edge.LabelHeight);
        arrangement.Curves[e] = curve;
    }

    private void Bend(List<DiagramPoint> curve, ref double along, ref double across, double toAlong, double toAcross)
    {
        var half = (toAlong - along) / 2;
        curve.AddRange([At(along + half, across), At(toAlong - half, toAcross), At(toAlong, toAcross)]);
        (along, across) = (toAlong, toAcross);
    }

    private void Straight(List<DiagramPoint> curve, ref double along, double toAlong, double across)
    {
        if (toAlong - along < 0.01) return;
        var third = (toAlong - along) / 3;
        curve.AddRange([At(along + third, across), At(toAlong - third, across), At(toAlong, across)]);
        along = toAlong;
    }

    // Lines leave and reach a box side by side, in the order of where they come from.
    private (double Along, double Across) Port(DiagramBox box, int node, int neighbour, bool isDeparture)
    {
        var neighbours = (isDeparture ? _layered.Down(node) : _layered.Up(node)).OrderBy(v => _across[v]).ThenBy(static v => v).ToList();
        var size = _isDown ? box.Width : box.Height;
        var step = Math.Min(PortStep, (size - 8) / Math.Max(1, neighbours.Count - 1));
        var offset = (neighbours.IndexOf(neighbour) - ((neighbours.Count - 1) / 2.0)) * step;
        var across = (_isDown ? box.Center.X : box.Center.Y) + offset;
        return (isDeparture ? (_isDown ? box.Bottom : box.Right) : (_isDown ? box.Y : box.X), across);
    }
}
