namespace KnowledgeGraph.Extraction.Evaluation;

/// <summary>Whether a claim is a gold fact, by the ids that the gold accepts.</summary>
internal sealed class FactMatcher(GoldStandard gold, GraphModel model, bool isLenient)
{
    /// <summary>Whether the claim states the fact; its modality is judged apart.</summary>
    public bool IsMatch(Claim claim, GoldFact fact)
    {
        var isRelation = string.Equals(claim.Relation, fact.Relation, StringComparison.Ordinal)
            || (isLenient && fact.AltRelations.Contains(claim.Relation, StringComparer.Ordinal));
        if (!isRelation) return false;
        if (IsSubject(claim.Subject, fact) && IsEnd(claim.Object, fact.Object)) return true;
        return isLenient && IsSymmetric(fact.Relation) && IsSubject(claim.Object, fact) && IsEnd(claim.Subject, fact.Object);
    }

    /// <summary>Whether the claim says that a fact is so which the gold says is denied or planned.</summary>
    public static bool IsTurned(Claim claim, GoldFact fact) => fact.Modality switch
    {
        Modality.Negated => claim.Modality is not Modality.Negated,
        Modality.Planned => claim.Modality is Modality.Asserted or Modality.Attributed,
        _ => false,
    };

    private bool IsSymmetric(string relation) => model.TryGetRelation(relation, out var type) && type.IsSymmetric;

    private bool IsSubject(string? id, GoldFact fact) =>
        IsEnd(id, fact.Subject) || (id is not null && fact.AltSubjects.Contains(id, StringComparer.Ordinal));

    private bool IsEnd(string? id, string? wanted)
    {
        if (wanted is null) return isLenient || id is null;
        if (id is null) return false;
        return isLenient ? gold.IsNear(id, wanted) : string.Equals(id, wanted, StringComparison.Ordinal);
    }
}
