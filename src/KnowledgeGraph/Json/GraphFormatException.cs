namespace KnowledgeGraph;

/// <summary>A saved graph is damaged, foreign, of another version or of another schema. <see cref="Problem"/> says what is wrong and where.</summary>
public sealed class GraphFormatException : FormatException
{
    /// <summary>Makes the exception of a problem.</summary>
    /// <param name="problem">What is wrong and where.</param>
    /// <param name="innerException">What raised it, if anything did.</param>
    public GraphFormatException(Problem problem, Exception? innerException = null)
        : base(problem?.ToString(), innerException) => Problem = problem ?? throw new ArgumentNullException(nameof(problem));

    /// <summary>What is wrong and where.</summary>
    public Problem Problem { get; }
}
