using System.Collections.Immutable;

namespace KnowledgeGraph.Extraction;

/// <summary>A rule that matched in a sentence.</summary>
/// <param name="Rule">The id of the rule.</param>
/// <param name="Example">The example that it was compiled from.</param>
/// <param name="Trigger">The words that carry the relation.</param>
/// <param name="Participants">Where those stand who may play each participant, in the order of <see cref="Claim.Participants"/>.</param>
public sealed record ExplainedCandidate(string Rule, string Example, TextSpan Trigger,
    ImmutableArray<ImmutableArray<TextSpan>> Participants)
{
    /// <summary>Whether the tree showed it, the words in their order, or both.</summary>
    public MatchPath Path { get; init; }

    /// <summary>The pattern on one line, as <c>kg check --rules</c> shows it; of several patterns of words all.</summary>
    public string Pattern { get; init; } = "";
}
