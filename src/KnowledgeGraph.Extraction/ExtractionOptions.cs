namespace KnowledgeGraph.Extraction;

/// <summary>How articles are read. The result does not depend on it.</summary>
public sealed record ExtractionOptions
{
    /// <summary>How many articles are read at once; at least 1. The default is the number of processors.</summary>
    public int MaxDegreeOfParallelism { get; init; } = Environment.ProcessorCount;

    /// <summary>Told after each article, from any thread, in any order; <see langword="null"/> for nobody.</summary>
    public IProgress<ExtractionProgress>? Progress { get; init; }
}
