namespace KnowledgeGraph;

/// <summary>Where packed entities and others stand among each other, by type and id.</summary>
internal sealed class PackedPositions
{
    private readonly GraphModel _model;
    // Of each row, how many packed entities stand before it.
    private readonly int[] _ranks;

    /// <summary>Merges packed entities with rows that are in order.</summary>
    public PackedPositions(GraphModel model, PackedEntities entities, EntityRow[] rows)
    {
        _model = model;
        Entities = entities;
        RowPositions = new int[rows.Length];
        _ranks = new int[rows.Length];
        for (var i = 0; i < rows.Length; i++)
        {
            _ranks[i] = PackedBefore(rows[i]);
            RowPositions[i] = _ranks[i] + i;
        }
    }

    public PackedEntities Entities { get; }

    /// <summary>The number of all entities.</summary>
    public int Count => Entities.Count + RowPositions.Length;

    /// <summary>The position of each row among all entities.</summary>
    public int[] RowPositions { get; }

    /// <summary>Whether an id stands among both.</summary>
    public static bool Clash(PackedPositions positions, EntityRow[] rows)
    {
        foreach (var row in rows)
        {
            if (positions.IndexOf(row.Id) >= 0) return true;
        }

        return false;
    }

    public string IdAt(int position) => Entities.IdAt(PackedAt(position));

    /// <summary>The record of the packed entity at a position.</summary>
    public EntityRecord RecordAt(int position, string id)
    {
        var packed = PackedAt(position);
        return Entities.RecordAt(packed, id, _model.Types[TypeOf(packed)].Name);
    }

    /// <summary>The position of a packed entity, or -1.</summary>
    public int IndexOf(string id)
    {
        for (var group = 0; group < Entities.Types.Length; group++)
        {
            var packed = Entities.Find(id, Entities.TypeStarts[group], Entities.TypeStarts[group + 1]);
            if (packed >= 0) return PositionOf(packed);
        }

        return -1;
    }

    // Rows are few: a search among them per question costs less than a number for each of a million entities.
    private int PositionOf(int packed) => packed + RowsBefore(packed);

    private int RowsBefore(int packed)
    {
        var (low, high) = (0, _ranks.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (_ranks[middle] <= packed) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    private int PackedAt(int position)
    {
        var row = Array.BinarySearch(RowPositions, position);
        return position - (row < 0 ? ~row : row);
    }

    private int PackedBefore(EntityRow row)
    {
        if (!_model.TryGetType(row.Type, out var type)) return 0;
        var group = Array.BinarySearch(Entities.Types, type.Index);
        if (group < 0) return Entities.TypeStarts[~group];
        var found = Entities.Find(row.Id, Entities.TypeStarts[group], Entities.TypeStarts[group + 1]);
        return found < 0 ? ~found : found;
    }

    private int TypeOf(int packed)
    {
        var group = Array.BinarySearch(Entities.TypeStarts, packed);
        return Entities.Types[group < 0 ? ~group - 1 : group];
    }
}
