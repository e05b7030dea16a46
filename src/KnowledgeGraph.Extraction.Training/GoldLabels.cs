using KnowledgeGraph.Extraction.Claims.Likelihood;
using KnowledgeGraph.Extraction.Evaluation;

namespace KnowledgeGraph.Extraction.Training;

/// <summary>The labels of a gold standard. An entity that neither the schema nor the standard's registry knows is the one that is labelled where it
/// stands.</summary>
internal sealed class GoldLabels(GoldStandard standard, KnowledgeGraph.Extraction.Evaluation.GoldDocument document, GraphModel model) : ClaimLabels
{
    public override bool? Of(ClaimCandidate candidate, TextSpan sentence)
    {
        var relation = candidate.Rule.Relation;
        // What a rule reads is right wherever the document says it; what none reads, only where it stands.
        return OfTiers(document.Facts.Where(f => (string.Equals(f.Relation, relation.Id, StringComparison.Ordinal)
                || f.AltRelations.Contains(relation.Id, StringComparer.Ordinal))
            && (candidate.Match is not null || f.Sentence.Overlaps(sentence))
            && (IsFact(candidate, f, 0, 1) || (relation.IsSymmetric && IsFact(candidate, f, 1, 0)))).Select(static f => f.Tier));
    }

    private bool IsFact(ClaimCandidate candidate, GoldFact fact, int subject, int other) =>
        fact.AltSubjects.Prepend(fact.Subject).Any(s => Is(candidate, subject, s)) && Is(candidate, other, fact.Object);

    private bool Is(ClaimCandidate candidate, int participant, string? id)
    {
        if (id is null) return candidate.Match is not null || ReadingOf(candidate, participant) is null;
        if (ReadingOf(candidate, participant) is not { } reading) return false;
        if (standard.IsNear(reading.EntityId, id)) return true;
        var mention = (participant == 0 ? candidate.Subject : candidate.Object)!;
        var isFree = candidate.Match is null || (!model.TryGetEntity(reading.EntityId, out _) && !standard.Entities.ContainsKey(reading.EntityId));
        return isFree && document.Mentions.Any(m => m.Span.Overlaps(mention.Span) && string.Equals(m.EntityId, id, StringComparison.Ordinal));
    }
}
