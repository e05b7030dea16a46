namespace KnowledgeGraph.Extraction.Claims;

/// <summary>Of claims that the same words of a sentence gave and that cannot both be meant keeps one: two relations of the same two, or one
/// relation in both directions.</summary>
internal sealed class ClaimOverlaps
{
    private readonly HashSet<string> _symmetric = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _order = new(StringComparer.Ordinal);
    private GraphModel? _model;

    /// <summary>Learns a relation of which claims were made.</summary>
    public void See(RelationType relation)
    {
        _model = relation.Model;
        _order[relation.Id] = relation.Index;
        if (relation.IsSymmetric) _symmetric.Add(relation.Id);
    }

    /// <summary>Removes the worse of each two, and says why.</summary>
    public List<Reject> Remove(string articleId, List<Claim> claims)
    {
        var rejects = new List<Reject>();
        RepairDirections(articleId, claims, rejects);
        RemoveOverlaps(articleId, claims, rejects);
        return rejects;
    }

    // One word says one thing of two: "commander" that somebody leads, not also that he belongs to. The rule with more words of its own says
    // it more exactly, then the relation that the schema lists first.
    private void RemoveOverlaps(string articleId, List<Claim> claims, List<Reject> rejects)
    {
        for (var i = claims.Count - 1; i >= 0; i--)
        {
            var claim = claims[i];
            var better = claims.Find(c => !ReferenceEquals(c, claim) && IsOverlap(c, claim) && Exactness(c, claim) > 0);
            if (better is null) continue;
            claims.RemoveAt(i);
            rejects.Add(new Reject(articleId, claim.Evidence.Sentence, claim.Rule, RejectReason.Overlap, claim.Trigger, claim.Trigger,
                $"'{better.Rule}' says more exactly what they are to each other"));
        }
    }

    // "the Rome district of Monti" and "the Monti district of Rome": of two opposite readings the one that fits what belongs to what in the
    // schema counts, then the rule that the schema lists first.
    private void RepairDirections(string articleId, List<Claim> claims, List<Reject> rejects)
    {
        for (var i = claims.Count - 1; i > 0; i--)
        {
            var claim = claims[i];
            var first = claims.FindIndex(c => IsOpposite(c, claim));
            if (first < 0 || first >= i) continue;
            var worse = Belonging(claim) > Belonging(claims[first]) ? first : i;
            var better = worse == i ? claims[first] : claim;
            rejects.Add(new Reject(articleId, claim.Evidence.Sentence, claims[worse].Rule, RejectReason.Direction, claim.Trigger, claim.Trigger,
                $"'{better.Rule}' reads it the other way round"));
            claims.RemoveAt(worse);
        }
    }

    private int Belonging(Claim claim)
    {
        if (_model is null) return 0;
        var isKnown = _model.TryGetEntity(claim.Subject!, out var subject);
        if (isKnown && string.Equals(subject!.PartOf, claim.Object, StringComparison.Ordinal)) return 2;
        return !isKnown && _model.TryGetEntity(claim.Object!, out _) ? 1 : 0;
    }

    // "A and B accuse each other" says both.
    private static bool IsMutual(Claim claim)
    {
        var (start, end) = (claim.Trigger.Start - claim.Evidence.Start, claim.Trigger.End - claim.Evidence.Start);
        return start >= 0 && end <= claim.Evidence.Quote.Length && claim.Evidence.Quote.AsSpan(start, end - start) is var trigger
            && (trigger.EndsWith("each other", StringComparison.Ordinal) || trigger.EndsWith("one another", StringComparison.Ordinal));
    }

    private bool IsOpposite(Claim a, Claim b) => a.Trigger.Overlaps(b.Trigger) && !IsMutual(a) && a.Subject is not null && a.Object is not null
        && string.Equals(a.Relation, b.Relation, StringComparison.Ordinal) && !_symmetric.Contains(a.Relation)
        && string.Equals(a.Subject, b.Object, StringComparison.Ordinal) && string.Equals(a.Object, b.Subject, StringComparison.Ordinal);

    private static bool IsOverlap(Claim a, Claim b) => a.Trigger.Overlaps(b.Trigger) && a.Subject is not null && a.Object is not null
        && !string.Equals(a.Relation, b.Relation, StringComparison.Ordinal)
        && string.Equals(a.Subject, b.Subject, StringComparison.Ordinal) && string.Equals(a.Object, b.Object, StringComparison.Ordinal);

    private int Exactness(Claim a, Claim b)
    {
        var length = (a.Trigger.End - a.Trigger.Start).CompareTo(b.Trigger.End - b.Trigger.Start);
        return length != 0 ? length : _order[b.Relation].CompareTo(_order[a.Relation]);
    }
}
