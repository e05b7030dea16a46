namespace KnowledgeGraph;

/// <summary>
/// All simple paths up to a number of steps, those of fewer steps first: for each number a depth-first walk that turns back where the
/// target is too far. There may be exponentially many, so their number is bounded.
/// </summary>
internal sealed class SimplePathSearch
{
    private readonly PathArcs _arcs;
    private readonly int _target;
    private readonly int _limit;
    private readonly CancellationToken _cancellationToken;
    private readonly Dictionary<int, int> _distances = [];
    private readonly List<PathArc[]> _found = [];
    private readonly List<PathArc> _steps = [];
    private readonly HashSet<int> _visited = [];
    private readonly Stack<(PathArc[] Arcs, int Next)> _open = new();

    private SimplePathSearch(PathArcs arcs, int target, int limit, CancellationToken cancellationToken)
    {
        _arcs = arcs;
        _target = target;
        _limit = limit;
        _cancellationToken = cancellationToken;
    }

    /// <summary>The paths and whether the limit cut the search off.</summary>
    /// <param name="arcs">The edges.</param>
    /// <param name="first">The edges to start with, grouped by the entity that they start from.</param>
    /// <param name="target">Where to.</param>
    /// <param name="maxSteps">How many steps at most.</param>
    /// <param name="limit">How many paths at most.</param>
    /// <param name="cancellationToken">Asked at every step.</param>
    public static (List<PathArc[]> Paths, bool HasMore) Find(
        PathArcs arcs, ILookup<int, PathArc> first, int target, int maxSteps, int limit, CancellationToken cancellationToken)
    {
        var search = new SimplePathSearch(arcs, target, limit, cancellationToken);
        search.MeasureDistances(maxSteps);
        // A simple path comes to no entity twice, so it has no more steps than there are entities that lead to the target.
        var most = (int)Math.Min(maxSteps, search._distances.Count + 1L);
        for (var steps = 1; steps <= most; steps++)
        {
            foreach (var origin in first)
            {
                if (!search.TryWalk(origin.Key, [.. origin], steps)) return (search._found, true);
            }
        }

        return (search._found, false);
    }

    private void MeasureDistances(int maxSteps)
    {
        var queue = new Queue<int>([_target]);
        _distances.Add(_target, 0);
        while (queue.TryDequeue(out var entity))
        {
            _cancellationToken.ThrowIfCancellationRequested();
            var distance = _distances[entity] + 1;
            if (distance > maxSteps) continue;
            foreach (var arc in _arcs.To(entity))
            {
                if (_distances.TryAdd(arc.From, distance) && _arcs.IsOpen(arc.From)) queue.Enqueue(arc.From);
            }
        }
    }

    /// <summary>Walks all paths of a number of steps from an entity; false where one more was found than the limit allows.</summary>
    private bool TryWalk(int origin, PathArc[] first, int steps)
    {
        _visited.Clear();
        _visited.Add(origin);
        _steps.Clear();
        _open.Push((first, 0));
        while (_open.TryPop(out var frame))
        {
            if (frame.Next == frame.Arcs.Length)
            {
                if (_steps.Count == 0) continue;
                _visited.Remove(_steps[^1].Next);
                _steps.RemoveAt(_steps.Count - 1);
                continue;
            }

            _cancellationToken.ThrowIfCancellationRequested();
            _open.Push((frame.Arcs, frame.Next + 1));
            var arc = frame.Arcs[frame.Next];
            if (arc.Next == _target)
            {
                if (_steps.Count + 1 != steps) continue;
                if (_found.Count == _limit) return false;
                _found.Add([.. _steps, arc]);
            }
            else if (MayLeadOn(arc, steps))
            {
                _steps.Add(arc);
                _visited.Add(arc.Next);
                _open.Push((_arcs.From(arc.Next), 0));
            }
        }

        return true;
    }

    private bool MayLeadOn(PathArc arc, int steps) =>
        !_visited.Contains(arc.Next)
        && _distances.TryGetValue(arc.Next, out var distance) && _steps.Count + 1 + distance <= steps
        && _arcs.IsOpen(arc.Next);
}
