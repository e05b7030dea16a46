namespace KnowledgeGraph;

/// <summary>
/// The k shortest simple paths. J. Y. Yen: Finding the K Shortest Loopless Paths in a Network, Manage. Sci. 17, 1971: each further path
/// leaves one found before at some step; E. L. Lawler: A Procedure for Computing the K Best Solutions, Manage. Sci. 18, 1972: not in front of
/// the step at which that one left its own. For each path found at most as many shortest-path searches as it has steps; none for the last.
/// </summary>
internal sealed class KShortestPaths(PathArcs arcs, int target, int maxSteps, CancellationToken cancellationToken)
{
    private readonly SortedSet<PathArc[]> _candidates = new(PathArcOrder.Instance);
    private readonly Dictionary<PathArc[], int> _left = new(ReferenceEqualityComparer.Instance);
    private readonly List<PathArc[]> _found = [];

    /// <summary>The paths, shortest first, and whether there are more.</summary>
    /// <param name="first">The edges to start with, grouped by the entity that they start from.</param>
    /// <param name="count">How many to find at most.</param>
    /// <param name="asksForMore">Whether anybody asks whether there are more; otherwise the answer may be wrong.</param>
    public (List<PathArc[]> Paths, bool HasMore) Find(ILookup<int, PathArc> first, int count, bool asksForMore = true)
    {
        foreach (var origin in first) Propose([], 0, origin, [origin.Key]);
        while (_found.Count < count && _candidates.Min is { } path)
        {
            _candidates.Remove(path);
            _found.Add(path);
            var isLast = _found.Count == count;
            if (!isLast || (asksForMore && _candidates.Count == 0)) Deviate(path, [.. first[path[0].From]], isOneEnough: isLast);
        }

        return (_found, _candidates.Count > 0);
    }

    private void Deviate(PathArc[] path, PathArc[] first, bool isOneEnough)
    {
        _left.Remove(path, out var start);
        var closed = new HashSet<int>();
        // The paths found before that begin as this one does.
        var alike = _found.FindAll(other => other[0].From == path[0].From);
        for (var step = 0; step < path.Length; step++)
        {
            closed.Add(path[step].From);
            if (step >= start)
            {
                // From here none of them may be taken again.
                var taken = alike.Where(other => other.Length > step).Select(other => other[step].Identity).ToHashSet();
                Propose(path, step, (step == 0 ? first : arcs.From(path[step].From)).Where(arc => !taken.Contains(arc.Identity)), closed);
                if (isOneEnough && _candidates.Count > 0) return;
            }

            alike.RemoveAll(other => other.Length <= step || other[step].Identity != path[step].Identity);
        }
    }

    private void Propose(PathArc[] path, int step, IEnumerable<PathArc> next, HashSet<int> closed)
    {
        var rest = ShortestPathSearch.Find(arcs, next, target, maxSteps - step, closed, cancellationToken);
        if (rest is null) return;
        PathArc[] candidate = [.. path.AsSpan(0, step), .. rest];
        if (_candidates.Add(candidate)) _left[candidate] = step;
    }
}
