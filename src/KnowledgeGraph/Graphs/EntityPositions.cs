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
    public static EntityPositions Of(EntityTypes types, EntityType type)
    {
        var ranges = types.RangesOf((candidate, _) => candidate.IsA(type));
        if (ranges.Length == 0) return new(null, 0, 0);
        if (ranges.Length == 1) return new(null, ranges[0].Start, ranges[0].End);
        int[] indices = [.. ranges.SelectMany(static range => Enumerable.Range(range.Start, range.End - range.Start))];
        return new(indices, 0, indices.Length);
    }
}
