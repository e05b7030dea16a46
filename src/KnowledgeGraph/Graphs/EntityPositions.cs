namespace KnowledgeGraph;

/// <summary>Positions of entities, ascending: from one to another, exclusive, or the items from one to another of a list.</summary>
internal sealed class EntityPositions
{
    private EntityPositions(int[]? indices, int start, int end)
    {
        Indices = indices;
        Start = start;
        End = end;
    }

    public int[]? Indices { get; }

    public int Start { get; }

    public int End { get; }

    /// <summary>The positions of the entities of a type. A type without subtypes is a range, because entities are ordered by type; so are most others.</summary>
    public static EntityPositions Of(ReadOnlySpan<EntityType> types, EntityType type)
    {
        var isOf = new bool[type.Model.Types.Length];
        foreach (var candidate in type.Model.Types) isOf[candidate.Index] = candidate.IsA(type);
        var (first, last, count) = (-1, -1, 0);
        for (var i = 0; i < types.Length; i++)
        {
            if (!isOf[types[i].Index]) continue;
            if (first < 0) first = i;
            last = i;
            count++;
        }

        if (count == 0) return new(null, 0, 0);
        if (last - first + 1 == count) return new(null, first, last + 1);
        var indices = new int[count];
        var next = 0;
        for (var i = first; i <= last; i++)
        {
            if (isOf[types[i].Index]) indices[next++] = i;
        }

        return new(indices, 0, count);
    }
}
