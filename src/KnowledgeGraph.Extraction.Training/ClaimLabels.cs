using KnowledgeGraph.Extraction.Claims.Likelihood;

namespace KnowledgeGraph.Extraction.Training;

/// <summary>What people say of the candidates of one document.</summary>
internal abstract class ClaimLabels
{
    /// <summary>Whether only candidates that rules read were judged.</summary>
    public virtual bool IsOfMatches => false;

    /// <summary>Whether the document states a candidate; <see langword="null"/> where that is arguable or nobody said.</summary>
    /// <param name="candidate">The candidate.</param>
    /// <param name="sentence">Its sentence.</param>
    public abstract bool? Of(ClaimCandidate candidate, TextSpan sentence);

    /// <summary>Whether two of several tiers match: the better counts, the second is no label.</summary>
    protected static bool? OfTiers(IEnumerable<int> tiers)
    {
        var best = tiers.DefaultIfEmpty(0).Min(static t => t == 0 ? int.MaxValue : t);
        return best switch { 1 => true, int.MaxValue => false, _ => null };
    }

    /// <summary>The entity that a mention is linked to where it plays a participant; <see langword="null"/> for no mention.</summary>
    protected static EntityReading? ReadingOf(ClaimCandidate candidate, int participant)
    {
        var mention = participant == 0 ? candidate.Subject : candidate.Object;
        return mention is null ? null : mention.Readings.FirstOrDefault(r => candidate.Rule.Admits(participant, r.Type)) ?? mention.Readings[0];
    }
}
