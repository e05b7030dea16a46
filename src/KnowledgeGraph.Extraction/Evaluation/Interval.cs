namespace KnowledgeGraph.Extraction.Evaluation;

/// <summary>The range in which 95 % of the resampled figures lie.</summary>
/// <param name="Low">The lower end, from 0 to 1.</param>
/// <param name="High">The upper end, from 0 to 1.</param>
public readonly record struct Interval(double Low, double High)
{
    /// <summary>Both ends with two digits: <c>.81-.93</c>.</summary>
    public override string ToString() => $"{Short(Low)}-{Short(High)}";

    private static string Short(double share) => share >= 0.995 ? "1.00" : FormattableString.Invariant($"{share:.00}");
}
