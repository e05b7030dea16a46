namespace KnowledgeGraph;

/// <summary>An <see cref="EdgeTable"/> and its fields that the commonest step of a walk reads.</summary>
internal struct NearTable
{
    /// <summary><see cref="EdgeTable.LeavingOffsets"/>; written last and read first, so that whoever sees it sees the rest. <see langword="null"/> until the table is made.</summary>
    public int[]? Offsets;

    /// <inheritdoc cref="EdgeTable.FirstLeft" />
    public int First;

    public EdgeTable Table;
}
