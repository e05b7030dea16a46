namespace KnowledgeGraph;

/// <summary>
/// The edges of one relation in one view, as columns (compressed sparse rows): ordered by subject, object and period, so the edges that leave an entity
/// lie together; those that arrive are listed. An unknown end is -1 and sorts behind every entity. An edge is named by a code: its position, or the
/// complement of its position where it is walked against its stored direction.
/// </summary>
internal sealed class EdgeTable
{
    private readonly int[] _outOffsets;
    private readonly int[] _inOffsets;
    private readonly int[] _inCodes;
    private readonly int[]? _bothOffsets;
    private readonly int[]? _bothCodes;

    public EdgeTable(Graph graph, RelationType relation, EdgeColumns columns)
    {
        Graph = graph;
        Relation = relation;
        Columns = columns;
        var entities = graph.Table.Count;
        _outOffsets = Offsets(columns.Subjects, entities);
        _inOffsets = Offsets(columns.Objects, entities);
        _inCodes = new int[Count];
        var next = (int[])_inOffsets.Clone();
        for (var i = 0; i < Count; i++) _inCodes[next[Row(columns.Objects[i], entities)]++] = i;
        if (relation.IsSymmetric) (_bothOffsets, _bothCodes) = BothWays(entities);
    }

    public Graph Graph { get; }

    public RelationType Relation { get; }

    public EdgeColumns Columns { get; }

    public int Count => Columns.Subjects.Length;

    /// <summary>The edges that leave an entity; for a symmetric relation all its edges, each seen from it.</summary>
    public EdgeRange Out(int entity) => _bothOffsets is { } both
        ? new(_bothCodes, both[entity], both[entity + 1])
        : new(null, _outOffsets[entity], _outOffsets[entity + 1]);

    /// <summary>The edges that arrive at an entity; for a symmetric relation the same as <see cref="Out"/>.</summary>
    public EdgeRange In(int entity) => _bothOffsets is not null ? Out(entity) : new(_inCodes, _inOffsets[entity], _inOffsets[entity + 1]);

    private static int Row(int entity, int entities) => entity < 0 ? entities : entity;

    private static int[] Offsets(int[] ends, int entities)
    {
        var offsets = new int[entities + 2];
        foreach (var end in ends) offsets[Row(end, entities) + 1]++;
        for (var i = 1; i < offsets.Length; i++) offsets[i] += offsets[i - 1];
        return offsets;
    }

    private (int[] Offsets, int[] Codes) BothWays(int entities)
    {
        var offsets = new int[entities + 1];
        for (var entity = 0; entity < entities; entity++)
            offsets[entity + 1] = offsets[entity] + (_outOffsets[entity + 1] - _outOffsets[entity]) + (_inOffsets[entity + 1] - _inOffsets[entity]);

        var codes = new int[offsets[entities]];
        for (var entity = 0; entity < entities; entity++)
        {
            var to = offsets[entity];
            for (var i = _outOffsets[entity]; i < _outOffsets[entity + 1]; i++) codes[to++] = i;
            for (var i = _inOffsets[entity]; i < _inOffsets[entity + 1]; i++) codes[to++] = ~_inCodes[i];
        }

        return (offsets, codes);
    }
}
