namespace KnowledgeGraph;

/// <summary>
/// Breadth-first search for a way of fewest steps. Entities are left in the order in which they were reached and edges taken in the order
/// of the relations given and then in stored order, which settles every tie the same way. Visits each entity and edge at most once (twice
/// either way).
/// </summary>
internal sealed class PathSearch
{
    private readonly Graph _graph;
    private readonly EdgeTable[] _tables;
    private readonly PathDirection _direction;
    private readonly Step[] _reachedBy;
    private readonly Queue<int> _open = new();

    public PathSearch(Graph graph, IEnumerable<RelationType> relations, PathDirection direction)
    {
        _graph = graph;
        _direction = direction;
        _tables = [.. relations.Select(relation => graph.Tables[relation.Index])];
        _reachedBy = new Step[graph.Table.Count];
    }

    /// <summary>A way from an entity to another, or <see langword="null"/>. From an entity to itself it is a circle.</summary>
    public GraphPath? Find(int from, int to) => Leave(from, to, isStart: true) ? PathTo(to) : Search(to);

    /// <summary>A way that starts with one of some edges, or <see langword="null"/>.</summary>
    public GraphPath? Find<T>(Relations<T> first, int to)
        where T : struct, IRelation<T>
    {
        foreach (var relation in first)
        {
            var edge = relation.Edge;
            var code = edge.Code;
            var (start, end) = Ends(edge.Table, code);
            if (_direction == PathDirection.Backward) (start, end) = (end, start);
            if (start >= 0 && end >= 0 && Reach(end, new Step(edge.Table, code, start, IsFirst: true)) && end == to) return PathTo(to);
        }

        return Search(to);
    }

    private static (int Start, int End) Ends(EdgeTable table, int code)
    {
        var row = code < 0 ? ~code : code;
        var (subject, target) = (table.Columns.Subjects[row], table.Columns.Objects[row]);
        return code < 0 ? (target, subject) : (subject, target);
    }

    private GraphPath? Search(int to)
    {
        while (_open.TryDequeue(out var entity))
        {
            if (Leave(entity, to, isStart: false)) return PathTo(to);
        }

        return null;
    }

    /// <summary>Takes every edge at an entity; true when the goal was reached.</summary>
    private bool Leave(int entity, int to, bool isStart)
    {
        foreach (var table in _tables)
        {
            var isForward = table.Relation.IsSymmetric || _direction is PathDirection.Forward or PathDirection.EitherWay;
            if (isForward && Take(table, table.Out(entity), entity, to, isStart)) return true;
            var isBackward = !table.Relation.IsSymmetric && _direction is PathDirection.Backward or PathDirection.EitherWay;
            if (isBackward && Take(table, table.In(entity), entity, to, isStart)) return true;
        }

        return false;
    }

    private bool Take(EdgeTable table, EdgeRange edges, int entity, int to, bool isStart)
    {
        for (var i = 0; i < edges.Count; i++)
        {
            var (start, end) = Ends(table, edges[i]);
            var next = start == entity ? end : start;
            if (next >= 0 && Reach(next, new Step(table, edges[i], entity, isStart)) && next == to) return true;
        }

        return false;
    }

    private bool Reach(int entity, Step step)
    {
        if (_reachedBy[entity].Table is not null) return false;
        _reachedBy[entity] = step;
        _open.Enqueue(entity);
        return true;
    }

    private GraphPath PathTo(int to)
    {
        var stations = new List<Entity> { _graph.EntityAt(to) };
        var steps = new List<Edge>();
        for (var at = to; ;)
        {
            var step = _reachedBy[at];
            steps.Add(new Edge(step.Table, step.Code));
            stations.Add(_graph.EntityAt(step.From));
            if (step.IsFirst) break;
            at = step.From;
        }

        steps.Reverse();
        stations.Reverse();
        return new GraphPath([.. stations], [.. steps]);
    }

    private readonly record struct Step(EdgeTable Table, int Code, int From, bool IsFirst);
}
