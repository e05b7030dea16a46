using System.Runtime.CompilerServices;

namespace KnowledgeGraph;

/// <summary>
/// What the commonest step of a walk reads of the tables of a graph's first relations, as a part of the graph's own object: two loads fewer between an entity
/// and its edges. After each entity with an unforeseen number of edges a processor waits for just these loads, one after the other.
/// </summary>
[InlineArray(Count)]
internal struct NearTables
{
    /// <summary>For how many relations there is room; those behind them are found through the table.</summary>
    public const int Count = 16;

    private NearTable _first;

    /// <summary>Fills in the tables when they have been made.</summary>
    public void Fill(ReadOnlySpan<EdgeTable> tables)
    {
        for (var i = 0; i < Math.Min(Count, tables.Length); i++)
        {
            (this[i].Table, this[i].First) = (tables[i], tables[i].FirstLeft);
            Volatile.Write(ref this[i].Offsets, tables[i].LeavingOffsets);
        }
    }
}
