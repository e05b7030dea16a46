using System.Collections.Immutable;

namespace KnowledgeGraph.Extraction;

/// <summary>What each step saw in a sentence.</summary>
/// <param name="Text">The sentence.</param>
/// <param name="Start">Where it starts in the text that was explained; all spans count from the text's start.</param>
public sealed record SentenceExplanation(string Text, int Start)
{
    /// <summary>The words with their classes.</summary>
    public ImmutableArray<ExplainedWord> Words { get; init; } = [];

    /// <summary>The dependency tree, drawn on lines that end with <c>\n</c>; also of a sentence that was not parsed for reading because it cannot hold a claim.</summary>
    public string Tree { get; init; } = "";

    /// <summary>The mentions with their entities and the reason of each link.</summary>
    public ImmutableArray<Mention> Mentions { get; init; } = [];

    /// <summary>The rules that matched.</summary>
    public ImmutableArray<ExplainedCandidate> Candidates { get; init; } = [];

    /// <summary>The claims.</summary>
    public ImmutableArray<Claim> Claims { get; init; } = [];

    /// <summary>The candidates that died, each with its reason.</summary>
    public ImmutableArray<Reject> Rejects { get; init; } = [];
}
