namespace KnowledgeGraph.Extraction;

/// <summary>How articles are read. The result does not depend on it.</summary>
public sealed record ExtractionOptions
{
    /// <summary>How many articles are read at once; at least 1. The default is the number of processors.</summary>
    public int MaxDegreeOfParallelism { get; init; } = Environment.ProcessorCount;

    /// <summary>Told after each article, in the order of the articles, by one thread at a time; <see langword="null"/> for nobody.</summary>
    public IProgress<ExtractionProgress>? Progress { get; init; }

    /// <summary>The clock by which <see cref="Progress"/> is given its rate; <see langword="null"/> for the system's. Nothing else asks it.</summary>
    public TimeProvider? Clock { get; init; }

    /// <summary>What an earlier run read: articles that have not changed since are taken from it. <see langword="null"/> reads all.</summary>
    public ReadingArchive? Earlier { get; init; }
}
