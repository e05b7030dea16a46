namespace KnowledgeGraph;

/// <summary>The least and the most of some numbers; of none, a range that lies within every other.</summary>
internal readonly record struct IntRange(int Least, int Most)
{
    public static IntRange None { get; } = new(int.MaxValue, int.MinValue);

    /// <summary>Whether all numbers lie from one to another, exclusive.</summary>
    public bool IsWithin(int start, int end) => Least >= start && Most < end;

    public IntRange With(int least, int most) => new(Math.Min(Least, least), Math.Max(Most, most));
}
