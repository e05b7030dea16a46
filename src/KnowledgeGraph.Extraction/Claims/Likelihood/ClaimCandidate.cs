using KnowledgeGraph.Extraction.Matching;
using KnowledgeGraph.Extraction.Rules;

namespace KnowledgeGraph.Extraction.Claims.Likelihood;

/// <summary>Two mentions of a sentence, one of them perhaps missing, that a word of it may relate.</summary>
/// <param name="Rule">The rule that starts at the word.</param>
/// <param name="Word">The word.</param>
/// <param name="Subject">Who would be the subject; <see langword="null"/> for nobody.</param>
/// <param name="Object">Who would be the object; <see langword="null"/> for nobody.</param>
internal sealed record ClaimCandidate(Rule Rule, int Word, SentenceMention? Subject, SentenceMention? Object)
{
    /// <summary>The rule's tree; <see langword="null"/> where only words in their order matched.</summary>
    public TreePattern? Pattern { get; init; }

    /// <summary>Whether the word is a verb.</summary>
    public bool IsVerb { get; init; }

    /// <summary>The match that reads it; <see langword="null"/> where no rule does.</summary>
    public RuleMatch? Match { get; init; }

    /// <summary>How many rules of its relation read the same.</summary>
    public int Agreement { get; init; }

    /// <summary>What a match says of two of its mentions.</summary>
    public static ClaimCandidate Of(RuleMatch match, SentenceMention? subject, SentenceMention? other) =>
        new(match.Rule, match.TriggerWord, subject, other)
        {
            Pattern = match.Pattern,
            IsVerb = match.Group is not null,
            Match = match,
        };
}
