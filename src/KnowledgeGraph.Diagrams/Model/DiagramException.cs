namespace KnowledgeGraph.Diagrams;

/// <summary>A picture was asked for by a name that the graph does not have. The README lists the codes.</summary>
public sealed class DiagramException : ArgumentException
{
    /// <summary>Makes one from what is wrong.</summary>
    /// <param name="problem">The problem.</param>
    public DiagramException(Problem problem)
        : base((problem ?? throw new ArgumentNullException(nameof(problem))).Message) => Problem = problem;

    /// <summary>What is wrong, with its code.</summary>
    public Problem Problem { get; }

    internal static DiagramException Of(string code, string message) => new(new Problem(code, ProblemSeverity.Error, message));
}
