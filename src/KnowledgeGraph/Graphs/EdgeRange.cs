namespace KnowledgeGraph;

/// <summary>Some edges of a table: those with the codes from one position of a list to another, or, without a list, the positions themselves.</summary>
internal readonly struct EdgeRange(int[]? codes, int start, int end)
{
    public int[]? Codes { get; } = codes;

    public int Start { get; } = start;

    public int End { get; } = end;

    public int Count => End - Start;

    public int this[int index] => Codes is { } codes ? codes[Start + index] : Start + index;
}
