namespace KnowledgeGraph;

/// <summary>A stretch of an article's text.</summary>
/// <param name="Start">The offset of the first character, in UTF-16 units from 0.</param>
/// <param name="End">The offset behind the last character.</param>
public readonly record struct TextSpan(int Start, int End)
{
    /// <summary>The number of UTF-16 units.</summary>
    public int Length => End - Start;

    /// <summary>Whether nothing is covered; the default span is empty.</summary>
    public bool IsEmpty => End <= Start;

    /// <summary>Whether both spans share a character.</summary>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary>Whether the other span lies within this one.</summary>
    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;
}
