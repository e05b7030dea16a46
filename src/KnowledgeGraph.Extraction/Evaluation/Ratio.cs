namespace KnowledgeGraph.Extraction.Evaluation;

/// <summary>How many of some cases are right.</summary>
/// <param name="Correct">The right ones.</param>
/// <param name="Total">All.</param>
public readonly record struct Ratio(int Correct, int Total)
{
    /// <summary>The part that is right; 0 without cases.</summary>
    public double Value => Total == 0 ? 0 : (double)Correct / Total;

    /// <summary>The cases of both.</summary>
    public static Ratio operator +(Ratio a, Ratio b) => new(a.Correct + b.Correct, a.Total + b.Total);

    /// <summary>The part with three digits, and the counts.</summary>
    public override string ToString() => FormattableString.Invariant($"{Value:0.000} ({Correct}/{Total})");
}
