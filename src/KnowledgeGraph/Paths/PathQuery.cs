namespace KnowledgeGraph;

/// <summary>One question for paths: where from, where to, over what.</summary>
internal sealed class PathQuery
{
    private readonly PathArcs _arcs;
    private readonly PathOptions _options;
    private readonly ILookup<int, PathArc> _first;
    private readonly int _target;
    private readonly CancellationToken _cancellationToken;

    private PathQuery(PathArcs arcs, PathOptions options, IEnumerable<PathArc> first, int target, CancellationToken cancellationToken)
    {
        _arcs = arcs;
        _options = options;
        _first = first.ToLookup(static arc => arc.From);
        _target = target;
        _cancellationToken = cancellationToken;
    }

    /// <summary>Paths from an entity.</summary>
    /// <exception cref="ArgumentException">A relation belongs to another model.</exception>
    public static PathQuery From(Graph graph, int from, int to, PathOptions options, CancellationToken cancellationToken)
    {
        foreach (var relation in options.Relations)
        {
            if (!ReferenceEquals(relation.Model, graph.Data.Model))
                throw new ArgumentException($"The relation '{relation.Id}' belongs to another model.", nameof(options));
        }

        var relations = options.Relations.IsEmpty ? graph.Data.Model.Relations : [.. options.Relations.Distinct()];
        var arcs = new PathArcs(graph, options, relations);
        return new(arcs, options, arcs.From(from), to, cancellationToken);
    }

    /// <summary>Paths that start with one of some edges and go on over the same relation.</summary>
    public static PathQuery Over<T>(Relations<T> relations, Graph graph, int to, PathOptions options, CancellationToken cancellationToken)
        where T : struct, IRelation<T>
    {
        var direction = relations.IsBackward ? PathDirection.Backward : PathDirection.Forward;
        var arcs = new PathArcs(graph, options with { Direction = direction }, [graph.Data.Model.Relations[T.RelationIndex]]);
        var first = new List<PathArc>();
        foreach (var relation in relations)
        {
            var edge = relation.Edge;
            var start = relations.IsBackward ? edge.ObjectIndex : edge.SubjectIndex;
            if (start >= 0 && arcs.TryWalk(edge.Table, edge.Code, start, out var arc)) first.Add(arc);
        }

        return new(arcs, options, first, to, cancellationToken);
    }

    public GraphPath? Shortest() =>
        new KShortestPaths(_arcs, _target, _options.MaxSteps, _cancellationToken).Find(_first, 1, asksForMore: false).Paths is [var path] ? PathOf(path) : null;

    public PathList<GraphPath> KShortest(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        var (paths, hasMore) = new KShortestPaths(_arcs, _target, _options.MaxSteps, _cancellationToken).Find(_first, count);
        return ListOf(paths, hasMore ? FormattableString.Invariant($"These are the {count} shortest paths; there are more.") : "");
    }

    public PathList<GraphPath> AllSimple(int maxSteps, int limit)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(maxSteps, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(limit);
        var (paths, hasMore) = SimplePathSearch.Find(
            _arcs, _first, _target, Math.Min(maxSteps, _options.MaxSteps), limit, _cancellationToken);
        return ListOf(
            paths,
            hasMore ? FormattableString.Invariant($"The search stopped at the limit of {limit} paths; there are more.") : "");
    }

    private PathList<GraphPath> ListOf(List<PathArc[]> paths, string note) => new([.. paths.Select(PathOf)], note);

    private GraphPath PathOf(PathArc[] path)
    {
        var graph = _arcs.Graph;
        var stations = path.Select(arc => graph.EntityAt(arc.Next)).Prepend(graph.EntityAt(path[0].From));
        return new([.. stations], [.. path.Select(static arc => arc.Edge)], PathArcOrder.LengthOf(path));
    }
}
