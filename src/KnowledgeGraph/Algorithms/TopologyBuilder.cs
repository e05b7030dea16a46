namespace KnowledgeGraph;

/// <summary>
/// Makes the arrays of a topology from the columns of edge tables: marks the entities that count, numbers them, counts arcs and puts them
/// in their places. Arcs of one node stand in the order of relations and then of edges.
/// </summary>
internal sealed class TopologyBuilder
{
    private readonly Graph _graph;
    private readonly TopologyOptions _options;
    private readonly (EdgeTable Table, int[]? Rows)[] _selections;
    private readonly bool[]?[] _passes;
    private readonly bool[]? _admitted;
    private int[] _nodeOf = [];

    /// <param name="graph">The graph.</param>
    /// <param name="options">What counts.</param>
    /// <param name="selections">The edges: tables with the rows that count, ascending, or all.</param>
    /// <param name="members">The entities that count before the options' condition, or <see langword="null"/> for all.</param>
    public TopologyBuilder(
        Graph graph, TopologyOptions options, IEnumerable<(EdgeTable Table, int[]? Rows)> selections, IEnumerable<int>? members)
    {
        _graph = graph;
        _options = options;
        _selections = [.. selections];
        _admitted = Admit(members);
        _passes = [.. _selections.Select(Pass)];
        KeepsIsolated = options.KeepsIsolated ?? members is not null;
        Edges = new EdgeIndex(_selections.Select(static selection => selection.Table));
    }

    public EdgeIndex Edges { get; }

    private bool KeepsIsolated { get; }

    public (NodeMap Nodes, Csr Arrays) Build()
    {
        var nodes = Number();
        var offsets = new int[nodes.Count + 1];
        Visit(new CountArcs(offsets));
        for (var i = 1; i < offsets.Length; i++) offsets[i] = checked(offsets[i] + offsets[i - 1]);
        var next = offsets.AsSpan(0, nodes.Count).ToArray();
        var (targets, edges) = (new int[offsets[^1]], new int[offsets[^1]]);
        Visit(new PutArcs(next, targets, edges));
        var isSymmetric = _options.Direction == PathDirection.EitherWay
            || Array.TrueForAll(_selections, static selection => selection.Table.Relation.IsSymmetric);
        var weight = _options.Weight;
        var arrays = new Csr(offsets, targets, isSymmetric)
        {
            Edges = edges,
            Lengths = weight.HasLength ? Array.ConvertAll(edges, code => weight.LengthOf(Edges[code])) : null,
            Strengths = weight.HasStrength ? Array.ConvertAll(edges, code => weight.StrengthOf(Edges[code])) : null,
        };
        return (nodes, arrays);
    }

    private bool[]? Admit(IEnumerable<int>? members)
    {
        if (members is null && _options.EntityFilter is null) return null;
        var admitted = new bool[_graph.Table.Count];
        foreach (var index in members ?? Enumerable.Range(0, admitted.Length))
            admitted[index] = _options.EntityFilter?.Invoke(_graph.EntityAt(index)) ?? true;
        return admitted;
    }

    // The filter is a user's, so it is asked once an edge, although edges are visited three times.
    private bool[]? Pass((EdgeTable Table, int[]? Rows) selection)
    {
        if (_options.EdgeFilter is not { } filter && selection.Rows is null) return null;
        var (table, passes) = (selection.Table, new bool[selection.Table.Count]);
        foreach (var row in selection.Rows ?? Enumerable.Range(0, table.Count))
            passes[row] = _options.EdgeFilter?.Invoke(new Edge(table, row)) ?? true;
        return passes;
    }

    private NodeMap Number()
    {
        var isNode = new bool[_graph.Table.Count];
        if (KeepsIsolated && _admitted is not null) _admitted.CopyTo(isNode, 0);
        else if (KeepsIsolated) Array.Fill(isNode, true);
        else Mark(isNode);
        _nodeOf = new int[isNode.Length];
        var entities = new List<int>();
        for (var index = 0; index < isNode.Length; index++)
        {
            _nodeOf[index] = isNode[index] ? entities.Count : -1;
            if (isNode[index]) entities.Add(index);
        }

        return new NodeMap(_graph, [.. entities]);
    }

    private void Mark(bool[] isNode)
    {
        for (var i = 0; i < _selections.Length; i++)
        {
            var columns = _selections[i].Table.Columns;
            for (var row = 0; row < columns.Subjects.Length; row++)
            {
                if (!Counts(i, row, columns.Subjects[row], columns.Objects[row])) continue;
                isNode[columns.Subjects[row]] = isNode[columns.Objects[row]] = true;
            }
        }
    }

    private bool Counts(int selection, int row, int subject, int target) =>
        subject >= 0 && target >= 0
        && (_passes[selection] is not { } passes || passes[row])
        && (_admitted is not { } admitted || (admitted[subject] && admitted[target]));

    private void Visit<TVisitor>(TVisitor visitor)
        where TVisitor : struct, IArcVisitor
    {
        for (var i = 0; i < _selections.Length; i++)
        {
            var (table, start) = (_selections[i].Table, Edges.StartOf(i));
            var (subjects, objects) = (table.Columns.Subjects, table.Columns.Objects);
            var isForward = table.Relation.IsSymmetric || _options.Direction != PathDirection.Backward;
            var isBackward = table.Relation.IsSymmetric || _options.Direction != PathDirection.Forward;
            for (var row = 0; row < subjects.Length; row++)
            {
                if (!Counts(i, row, subjects[row], objects[row])) continue;
                var (from, to) = (_nodeOf[subjects[row]], _nodeOf[objects[row]]);
                if (isForward) visitor.Visit(from, to, start + row);
                // A loop has one arc; the second arc of a symmetric edge is marked as walked from its object.
                if (isBackward && !(isForward && from == to))
                    visitor.Visit(to, from, table.Relation.IsSymmetric ? ~(start + row) : start + row);
            }
        }
    }

    private interface IArcVisitor
    {
        void Visit(int from, int to, int code);
    }

    private readonly struct CountArcs(int[] offsets) : IArcVisitor
    {
        public void Visit(int from, int to, int code) => offsets[from + 1]++;
    }

    private readonly struct PutArcs(int[] next, int[] targets, int[] edges) : IArcVisitor
    {
        public void Visit(int from, int to, int code)
        {
            var at = next[from]++;
            targets[at] = to;
            edges[at] = code;
        }
    }
}
