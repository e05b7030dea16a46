namespace KnowledgeGraph;

/// <summary>
/// A shortest simple path by Dijkstra's algorithm, over the part of a graph that it needs. Entities may be settled again by fewer steps, so
/// that a bound on steps is kept: a longer way with fewer steps may be the only one within it.
/// </summary>
internal sealed class ShortestPathSearch
{
    private const int Goal = -1;

    private readonly PathArcs _arcs;
    private readonly int _target;
    private readonly int _maxSteps;
    private readonly HashSet<int> _closed;
    private readonly PriorityQueue<Label, (PathKey Key, int Sequence)> _open = new();
    private readonly Dictionary<int, int> _fewest = [];
    private int _sequence;

    private ShortestPathSearch(PathArcs arcs, int target, int maxSteps, HashSet<int> closed)
    {
        _arcs = arcs;
        _target = target;
        _maxSteps = maxSteps;
        _closed = closed;
    }

    /// <param name="arcs">The edges.</param>
    /// <param name="first">The edges to start with.</param>
    /// <param name="target">Where to.</param>
    /// <param name="maxSteps">How many steps at most.</param>
    /// <param name="closed">The entities that the path must not come to, the one it starts from among them; reaching the target is no
    /// coming to it.</param>
    /// <param name="cancellationToken">Asked now and then.</param>
    /// <returns>The steps; <see langword="null"/> where there is no such path.</returns>
    public static PathArc[]? Find(
        PathArcs arcs, IEnumerable<PathArc> first, int target, int maxSteps, HashSet<int> closed, CancellationToken cancellationToken)
    {
        if (maxSteps < 1) return null;
        var search = new ShortestPathSearch(arcs, target, maxSteps, closed);
        foreach (var arc in first) search.Push(arc, before: null);
        return search.Run(cancellationToken) is { } label ? Steps(label) : null;
    }

    private static PathArc[] Steps(Label label)
    {
        var steps = new PathArc[label.Hops];
        for (var at = label; at is not null; at = at.Before) steps[at.Hops - 1] = at.Arc;
        return steps;
    }

    private Label? Run(CancellationToken cancellationToken)
    {
        for (var settled = 0; _open.TryDequeue(out var label, out _); settled++)
        {
            if ((settled & 0xFF) == 0) cancellationToken.ThrowIfCancellationRequested();
            if (label.Node == Goal) return label;
            if (_fewest.TryGetValue(label.Node, out var hops) && hops <= label.Hops) continue;
            _fewest[label.Node] = label.Hops;
            if (label.Hops == _maxSteps || !_arcs.IsOpen(label.Node)) continue;
            foreach (var arc in _arcs.From(label.Node)) Push(arc, label);
        }

        return null;
    }

    private void Push(PathArc arc, Label? before)
    {
        var node = arc.Next == _target ? Goal : arc.Next;
        if (node != Goal && _closed.Contains(node)) return;
        var label = new Label(node, (before?.Length ?? 0) + arc.Length, (before?.Hops ?? 0) + 1, arc, before);
        if (node != Goal && _fewest.TryGetValue(node, out var hops) && hops <= label.Hops) return;
        _open.Enqueue(label, (new(label.Length, label.Hops, node), _sequence++));
    }

    private sealed record Label(int Node, double Length, int Hops, PathArc Arc, Label? Before);
}
