namespace KnowledgeGraph;

/// <summary>
/// The edges that a search may walk from an entity or to it, in the order of relations and then of edges. Remembers what it was asked, so
/// that filters and weights, which are a user's functions, are asked once.
/// </summary>
internal sealed class PathArcs
{
    private readonly PathOptions _options;
    private readonly EdgeTable[] _tables;
    private readonly Dictionary<int, PathArc[]> _leaving = [];
    private readonly Dictionary<int, PathArc[]> _arriving = [];
    private readonly Dictionary<int, bool> _isOpen = [];
    private readonly Dictionary<(int Relation, int Row), double> _lengths = [];

    public PathArcs(Graph graph, PathOptions options, IEnumerable<RelationType> relations)
    {
        Graph = graph;
        _options = options;
        _tables = [.. relations.Select(relation => graph.Tables[relation.Index])];
    }

    public Graph Graph { get; }

    /// <summary>The edges that may be walked from an entity.</summary>
    public PathArc[] From(int entity) => Known(_leaving, entity, isForward: true);

    /// <summary>The edges that may be walked to an entity.</summary>
    public PathArc[] To(int entity) => Known(_arriving, entity, isForward: false);

    /// <summary>Whether a path may lead through an entity.</summary>
    public bool IsOpen(int entity)
    {
        if (_options.Through is not { } through) return true;
        if (!_isOpen.TryGetValue(entity, out var isOpen)) _isOpen.Add(entity, isOpen = through(Graph.EntityAt(entity)));
        return isOpen;
    }

    /// <summary>How an edge is walked from an entity, if the options admit it and both ends are known.</summary>
    public bool TryWalk(EdgeTable table, int code, int entity, out PathArc arc)
    {
        var row = code < 0 ? ~code : code;
        var (subject, target) = (table.Columns.Subjects[row], table.Columns.Objects[row]);
        arc = new(table, code, entity, subject == entity ? target : subject, 0);
        if (subject < 0 || target < 0) return false;
        if (!_lengths.TryGetValue(arc.Identity, out var length))
        {
            var edge = new Edge(table, row);
            length = _options.EdgeFilter?.Invoke(edge) == false ? double.PositiveInfinity : _options.Weight.LengthOf(edge);
            _lengths.Add(arc.Identity, length);
        }

        arc = arc with { Length = length };
        return !double.IsPositiveInfinity(length);
    }

    private PathArc[] Known(Dictionary<int, PathArc[]> known, int entity, bool isForward)
    {
        if (known.TryGetValue(entity, out var arcs)) return arcs;
        var found = new List<PathArc>();
        foreach (var table in _tables)
        {
            var leaves = table.Relation.IsSymmetric || _options.Direction != (isForward ? PathDirection.Backward : PathDirection.Forward);
            var arrives = !table.Relation.IsSymmetric && _options.Direction != (isForward ? PathDirection.Forward : PathDirection.Backward);
            if (leaves) Add(table, table.Out(entity), entity, isForward, found, withLoops: true);
            if (arrives) Add(table, table.In(entity), entity, isForward, found, withLoops: !leaves);
        }

        arcs = [.. found];
        known.Add(entity, arcs);
        return arcs;
    }

    private void Add(EdgeTable table, EdgeRange range, int entity, bool isForward, List<PathArc> found, bool withLoops)
    {
        for (var i = 0; i < range.Count; i++)
        {
            if (!TryWalk(table, range[i], entity, out var arc) || (!withLoops && arc.Next == entity)) continue;
            found.Add(isForward ? arc : arc with { From = arc.Next, Next = entity });
        }
    }
}
