namespace KnowledgeGraph.Extraction;

/// <summary>How far reading has come.</summary>
/// <param name="Done">The number of articles read.</param>
/// <param name="Total">The number of all articles, or <see langword="null"/> where they come from a stream.</param>
/// <param name="ArticleId">The article read last.</param>
public readonly record struct ExtractionProgress(int Done, int? Total, string ArticleId)
{
    /// <summary>The number of articles taken from an earlier run, among those <see cref="Done"/>.</summary>
    public int Kept { get; init; }

    /// <summary>The time since reading began.</summary>
    public TimeSpan Elapsed { get; init; }

    /// <summary>Articles a second since reading began; 0 before any time has passed.</summary>
    public double Rate => Elapsed > TimeSpan.Zero ? Done / Elapsed.TotalSeconds : 0;

    /// <summary>The time that the rest takes at this rate; <see langword="null"/> where the total or the rate is unknown.</summary>
    public TimeSpan? Remaining => Total is { } total && Rate > 0 ? TimeSpan.FromSeconds((total - Done) / Rate) : null;
}
