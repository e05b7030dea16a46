namespace KnowledgeGraph;

/// <summary>The types of the entities of a record. Entities are ordered by type, so where each type starts says all; a number an entity is made when one is asked for.</summary>
internal sealed class EntityTypes
{
    private readonly GraphModel _model;
    private readonly int[] _starts;
    private int[]? _codes;

    /// <summary>Adds up how many entities there are of each type, by position in the model.</summary>
    public EntityTypes(GraphModel model, ReadOnlySpan<int> counts)
    {
        _model = model;
        _starts = new int[counts.Length + 1];
        for (var i = 0; i < counts.Length; i++) _starts[i + 1] = _starts[i] + counts[i];
    }

    public int Count => _starts[^1];

    public EntityType this[int entity] => _model.Types[CodeAt(entity)];

    /// <summary>The position in the model of an entity's type. Two threads may make the numbers at once; either's stay.</summary>
    public int CodeAt(int entity) => (_codes ??= Codes())[entity];

    /// <summary>
    /// The entities whose types are among some, as ranges that neither touch nor overlap, ascending. A type without subtypes is one range; so are most others.
    /// </summary>
    /// <param name="isAmong">Whether a type that has entities is among them; also given the first of its entities.</param>
    public (int Start, int End)[] RangesOf(Func<EntityType, int, bool> isAmong)
    {
        var ranges = new List<(int Start, int End)>();
        foreach (var type in _model.Types)
        {
            var (start, end) = (_starts[type.Index], _starts[type.Index + 1]);
            if (start == end || !isAmong(type, start)) continue;
            if (ranges.Count > 0 && ranges[^1].End == start) ranges[^1] = (ranges[^1].Start, end);
            else ranges.Add((start, end));
        }

        return [.. ranges];
    }

    private int[] Codes()
    {
        var codes = new int[Count];
        for (var type = 0; type + 1 < _starts.Length; type++) Spread.Over(codes.AsSpan(_starts[type].._starts[type + 1]), type);
        return codes;
    }
}
