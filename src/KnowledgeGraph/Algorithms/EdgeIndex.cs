namespace KnowledgeGraph;

/// <summary>
/// Numbers the edges of several relations in one sequence, so that an arc names its edge by one number: the complement of it where a
/// symmetric edge is walked from its object.
/// </summary>
internal sealed class EdgeIndex
{
    private readonly EdgeTable[] _tables;
    private readonly int[] _starts;

    public EdgeIndex(IEnumerable<EdgeTable> tables)
    {
        _tables = [.. tables];
        _starts = new int[_tables.Length];
        for (var i = 1; i < _starts.Length; i++) _starts[i] = checked(_starts[i - 1] + _tables[i - 1].Count);
    }

    public int StartOf(int table) => _starts[table];

    public Edge this[int code]
    {
        get
        {
            var row = code < 0 ? ~code : code;
            var at = _starts.AsSpan().BinarySearch(row);
            // Of relations without edges, which start where the next one does, the last is the one meant.
            var table = at < 0 ? ~at - 1 : at;
            while (table + 1 < _starts.Length && _starts[table + 1] == row) table++;
            var local = row - _starts[table];
            return new Edge(_tables[table], code < 0 ? ~local : local);
        }
    }
}
