using System.Collections.Immutable;

namespace KnowledgeGraph.Extraction.Evaluation;

/// <summary>Scores one document.</summary>
/// <param name="gold">The gold standard.</param>
/// <param name="document">The document, one of its.</param>
/// <param name="data">The record that is scored.</param>
/// <param name="ids">The ids that entities of the record have in the gold, where it has others.</param>
internal sealed class DocumentScorer(GoldStandard gold, GoldDocument document, GraphData data, ImmutableDictionary<string, string> ids)
{
    private readonly Claim[] _claims = [.. data.Claims.Where(c => string.Equals(c.Evidence.ArticleId, document.Id, StringComparison.Ordinal))
        .Select(c => c with
        {
            Participants = [.. c.Participants.Select(id => id is null ? null : ids.GetValueOrDefault(id, id))],
            AttributedTo = [.. c.AttributedTo.Select(id => ids.GetValueOrDefault(id, id))],
        })];
    private readonly GoldFact[] _wanted = [.. document.Facts.Where(static f => f.Tier == 1)];
    private readonly GoldFact[] _ignored = [.. document.Facts.Where(static f => f.Tier != 1)];

    /// <summary>The claims of the document.</summary>
    public IReadOnlyList<Claim> Claims => _claims;

    /// <summary>Scores the facts, each at its place. A prediction or gold fact counts once by its key, and in sentence scoring once a
    /// sentence.</summary>
    /// <param name="isLenient">Whether rollups and the like count.</param>
    /// <param name="isBySentence">Whether the evidence must overlap the gold sentence.</param>
    public IEnumerable<ScoredItem> Facts(bool isLenient, bool isBySentence)
    {
        var matcher = new FactMatcher(gold, data.Model, isLenient);
        foreach (var prediction in Predictions(isBySentence))
        {
            var isRight = prediction.Any(c => _wanted.Any(f => IsFound(matcher, c, f, isBySentence)));
            if (!isRight && prediction.Any(c => IsIgnored(matcher, c, isBySentence))) continue;
            var claim = prediction.First();
            yield return new ScoredItem(claim.Relation, claim.Evidence.Start, new Score(isRight ? 1 : 0, 1, 0, 0));
        }

        foreach (var key in _wanted.GroupBy(f => Key(f, isBySentence), StringComparer.Ordinal))
        {
            var isFound = key.Any(fact => _claims.Any(c => IsFound(matcher, c, fact, isBySentence)));
            var fact = key.First();
            yield return new ScoredItem(fact.Relation, fact.Sentence.Start, new Score(0, 0, isFound ? 1 : 0, 1));
        }
    }

    /// <summary>What the lenient score counts as false: the first claim of each key, with the gold fact that it turns round, if that is
    /// why.</summary>
    public IEnumerable<(Claim Claim, GoldFact? Denied)> FalseFacts()
    {
        var matcher = new FactMatcher(gold, data.Model, isLenient: true);
        foreach (var prediction in Predictions(isBySentence: false))
        {
            if (prediction.Any(c => _wanted.Any(f => IsFound(matcher, c, f, isBySentence: false)))) continue;
            var denied = _wanted.FirstOrDefault(f => prediction.Any(c => matcher.IsMatch(c, f) && FactMatcher.IsTurned(c, f)));
            if (denied is null && prediction.Any(c => IsIgnored(matcher, c, isBySentence: false))) continue;
            var shown = denied is null ? prediction.First() : prediction.First(c => matcher.IsMatch(c, denied) && FactMatcher.IsTurned(c, denied));
            yield return (shown, denied);
        }
    }

    /// <summary>The gold facts that the lenient score counts as missed, one of each key.</summary>
    public IEnumerable<GoldFact> MissedFacts()
    {
        var matcher = new FactMatcher(gold, data.Model, isLenient: true);
        return _wanted.GroupBy(static f => Key(f, isBySentence: false))
            .Where(key => !key.Any(f => _claims.Any(c => IsFound(matcher, c, f, isBySentence: false)))).Select(static key => key.First());
    }

    /// <summary>The gold facts that were found, each with the claim that says it best: from its sentence, with its ids, with its
    /// modality; and whether the ids are the same.</summary>
    public IEnumerable<(GoldFact Fact, Claim Claim, bool IsStrict)> Found()
    {
        var lenient = new FactMatcher(gold, data.Model, isLenient: true);
        var strict = new FactMatcher(gold, data.Model, isLenient: false);
        foreach (var fact in _wanted)
        {
            var best = _claims.Where(c => IsFound(lenient, c, fact, isBySentence: false))
                .OrderByDescending(c => Overlaps(c, fact)).ThenByDescending(c => strict.IsMatch(c, fact))
                    .ThenByDescending(c => c.Modality == fact.Modality).FirstOrDefault();
            if (best is not null) yield return (fact, best, strict.IsMatch(best, fact));
        }
    }

    /// <summary>Whether a claim carries the number that is wanted.</summary>
    public static bool IsCount(Claim claim, Quantity wanted) =>
        claim.FindProperty("count") is { Values: [var text] } && Quantity.TryParse(text, out var count) && count.Min == wanted.Min
            && count.Max == wanted.Max;

    /// <summary>Whether each fact that counts was found, once for each phenomenon that it shows.</summary>
    public IEnumerable<ScoredItem> Recall()
    {
        var matcher = new FactMatcher(gold, data.Model, isLenient: true);
        foreach (var fact in _wanted)
        {
            var isFound = _claims.Any(c => IsFound(matcher, c, fact, isBySentence: false));
            // "hedge:apparently" is a hedge.
            foreach (var phenomenon in fact.Phenomena.Select(static p => p.Split(':')[0]).Distinct(StringComparer.Ordinal))
                yield return ScoredItem.Of(phenomenon, fact.Sentence.Start, isFound);
        }
    }

    /// <summary>Scores the mentions by exact span, each at its place.</summary>
    public IEnumerable<ScoredItem> Mentions()
    {
        var (wanted, predicted) = (WantedMentions(), PredictedMentions());
        var found = predicted.Select(static m => new TextSpan(m.Start, m.End)).ToHashSet();
        foreach (var mention in predicted)
            yield return new ScoredItem("", mention.Start, new Score(wanted.ContainsKey(new TextSpan(mention.Start, mention.End)) ? 1 : 0, 1, 0, 0));
        foreach (var span in wanted.Keys) yield return new ScoredItem("", span.Start, new Score(0, 0, found.Contains(span) ? 1 : 0, 1));
    }

    /// <summary>Scores the links of the mentions whose span is right.</summary>
    public IEnumerable<ScoredItem> Links()
    {
        var wanted = WantedMentions();
        foreach (var mention in PredictedMentions())
        {
            if (!wanted.TryGetValue(new TextSpan(mention.Start, mention.End), out var right)) continue;
            yield return ScoredItem.Of("", mention.Start, string.Equals(right.EntityId, mention.EntityId, StringComparison.Ordinal));
        }
    }

    /// <summary>The mentions that count, by span.</summary>
    public Dictionary<TextSpan, GoldMention> WantedMentions() =>
        document.Mentions.Where(static m => m.Kind != MentionKind.Pronoun).DistinctBy(static m => m.Span).ToDictionary(static m => m.Span);

    /// <summary>The mentions that were found, one of each span.</summary>
    public Mention[] PredictedMentions() => [.. data.Mentions
        .Where(m => string.Equals(m.ArticleId, document.Id, StringComparison.Ordinal) && m.Kind != MentionKind.Pronoun)
        .DistinctBy(static m => (m.Start, m.End)).Select(m => m with { EntityId = ids.GetValueOrDefault(m.EntityId, m.EntityId) })];

    private IEnumerable<IGrouping<string, Claim>> Predictions(bool isBySentence) => _claims
        .GroupBy(c => isBySentence ? FormattableString.Invariant($"{Key(c)} {c.Evidence.Sentence}") : Key(c), StringComparer.Ordinal);

    private string Key(Claim claim)
    {
        var (subject, other) = (claim.Subject ?? "-", claim.Object ?? "-");
        var isTurned = data.Model.TryGetRelation(claim.Relation, out var type) && type.IsSymmetric
            && string.CompareOrdinal(subject, other) > 0;
        return isTurned ? $"{other} {claim.Relation} {subject}" : $"{subject} {claim.Relation} {other}";
    }

    private static string Key(GoldFact fact, bool isBySentence) =>
        FormattableString.Invariant($"{fact.Subject ?? "-"} {fact.Relation} {fact.Object ?? "-"} {(isBySentence ? fact.Sentence.Start : 0)}");

    private static bool IsFound(FactMatcher matcher, Claim claim, GoldFact fact, bool isBySentence) =>
        matcher.IsMatch(claim, fact) && !FactMatcher.IsTurned(claim, fact) && (!isBySentence || Overlaps(claim, fact));

    private bool IsIgnored(FactMatcher matcher, Claim claim, bool isBySentence) =>
        _ignored.Any(f => matcher.IsMatch(claim, f) && (!isBySentence || Overlaps(claim, f)))
        && !_wanted.Any(f => matcher.IsMatch(claim, f) && FactMatcher.IsTurned(claim, f) && Overlaps(claim, f));

    private static bool Overlaps(Claim claim, GoldFact fact) => new TextSpan(claim.Evidence.Start, claim.Evidence.End)
        .Overlaps(fact.Sentence);
}
