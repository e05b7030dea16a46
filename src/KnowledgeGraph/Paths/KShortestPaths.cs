namespace KnowledgeGraph;

/// <summary>
/// The k shortest simple paths. J. Y. Yen: Finding the K Shortest Loopless Paths in a Network, Manage. Sci. 17, 1971: each further path
/// leaves one found before at some step. At most k times the path's steps shortest-path searches.
/// </summary>
internal sealed class KShortestPaths(PathArcs arcs, int target, int maxSteps, CancellationToken cancellationToken)
{
    private readonly SortedSet<PathArc[]> _candidates = new(PathArcOrder.Instance);
    private readonly List<PathArc[]> _found = [];

    /// <summary>The paths, shortest first, and whether there are more.</summary>
    /// <param name="first">The edges to start with, grouped by the entity that they start from.</param>
    /// <param name="count">How many to find at most.</param>
    public (List<PathArc[]> Paths, bool HasMore) Find(ILookup<int, PathArc> first, int count)
    {
        foreach (var origin in first) Propose([], origin, [origin.Key]);
        while (_found.Count < count && _candidates.Min is { } path)
        {
            _candidates.Remove(path);
            _found.Add(path);
            Deviate(path, [.. first[path[0].From]]);
        }

        return (_found, _candidates.Count > 0);
    }

    private void Deviate(PathArc[] path, PathArc[] first)
    {
        var closed = new HashSet<int>();
        for (var step = 0; step < path.Length; step++)
        {
            closed.Add(path[step].From);
            var root = path[..step];
            // From here no path found before with the same beginning may be taken again.
            var taken = _found.Where(other => other.Length > step && IsBeginning(root, other))
                .Select(other => other[step].Identity).ToHashSet();
            Propose(root, (step == 0 ? first : arcs.From(path[step].From)).Where(arc => !taken.Contains(arc.Identity)), closed);
        }
    }

    private void Propose(PathArc[] root, IEnumerable<PathArc> next, HashSet<int> closed)
    {
        var rest = ShortestPathSearch.Find(arcs, next, target, maxSteps - root.Length, closed, cancellationToken);
        if (rest is not null) _candidates.Add([.. root, .. rest]);
    }

    private static bool IsBeginning(PathArc[] root, PathArc[] path)
    {
        if (root.Length == 0 || path[0].From != root[0].From) return root.Length == 0;
        for (var i = 0; i < root.Length; i++)
        {
            if (root[i].Identity != path[i].Identity) return false;
        }

        return true;
    }
}
