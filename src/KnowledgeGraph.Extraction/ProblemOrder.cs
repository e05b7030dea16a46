namespace KnowledgeGraph.Extraction;

/// <summary>The order of problems that do not depend on the order of work: by file, line, column, code and message.</summary>
internal sealed class ProblemOrder : IComparer<Problem>
{
    public static readonly ProblemOrder Instance = new();

    public int Compare(Problem? x, Problem? y)
    {
        if (ReferenceEquals(x, y)) return 0;
        if (x is null) return -1;
        if (y is null) return 1;
        var order = string.CompareOrdinal(x.Path, y.Path);
        if (order == 0) order = x.Line.CompareTo(y.Line);
        if (order == 0) order = x.Column.CompareTo(y.Column);
        if (order == 0) order = string.CompareOrdinal(x.Code, y.Code);
        return order == 0 ? string.CompareOrdinal(x.Message, y.Message) : order;
    }
}
