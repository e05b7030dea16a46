using System.Globalization;

namespace KnowledgeGraph.Extraction.Evaluation;

/// <summary>Tells of one document what was missed, invented, turned round, or found with something wrong about it.</summary>
internal sealed class ErrorFinder(DocumentScorer scorer, GoldDocument document, DocumentText text)
{
    private const int MostNear = 4;

    /// <summary>The errors of the lenient score, by place.</summary>
    public IEnumerable<FactError> Facts() => False().Concat(Missed()).Concat(Flawed())
        .OrderBy(static e => e.Span.Start).ThenBy(static e => e.Kind).ThenBy(static e => e.Fact, StringComparer.Ordinal);

    /// <summary>The errors of mentions, by place.</summary>
    public IEnumerable<MentionError> Mentions()
    {
        var (wanted, predicted) = (scorer.WantedMentions(), scorer.PredictedMentions());
        var found = predicted.ToDictionary(static m => new TextSpan(m.Start, m.End));
        var missed = wanted.Values.Where(m => !found.ContainsKey(m.Span))
            .Select(m => Error(MentionErrorKind.Missed, m.Span) with { Expected = InWords(m) });
        var wrong = predicted.Select(m => (Mention: m, Gold: wanted.GetValueOrDefault(new TextSpan(m.Start, m.End))))
            .Where(static m => !string.Equals(m.Mention.EntityId, m.Gold?.EntityId, StringComparison.Ordinal))
            .Select(m => Error(m.Gold is null ? MentionErrorKind.False : MentionErrorKind.Link, new TextSpan(m.Mention.Start, m.Mention.End)) with
            {
                Expected = m.Gold is null ? "" : InWords(m.Gold),
                Got = $"{m.Mention.EntityId} ({Word(m.Mention.Kind)}, {m.Mention.Reason})",
            });
        return missed.Concat(wrong).OrderBy(static e => e.Span.Start).ThenBy(static e => e.Span.End).ThenBy(static e => e.Kind);
    }

    private IEnumerable<FactError> False()
    {
        foreach (var (claim, denied) in scorer.FalseFacts())
        {
            var span = new TextSpan(claim.Evidence.Start, claim.Evidence.End);
            var near = document.Facts.Where(f => f.Sentence.Overlaps(span) && IsNear(claim, f));
            yield return new FactError(denied is null ? FactErrorKind.False : FactErrorKind.Polarity, document.Id, InWords(claim), span,
                denied is null ? claim.Rule : $"{claim.Rule}, {denied.Id} is {denied.Modality}")
            {
                Relation = claim.Relation,
                Expected = denied is null ? Joined(near.Select(InWords)) : InWords(denied),
                Got = InWords(claim),
                Sentence = text.At(span),
            };
        }
    }

    private IEnumerable<FactError> Missed()
    {
        foreach (var fact in scorer.MissedFacts())
        {
            var near = scorer.Claims.Where(c => fact.Sentence.Overlaps(new TextSpan(c.Evidence.Start, c.Evidence.End)) && IsNear(c, fact));
            yield return Error(FactErrorKind.Missed, fact, InWords(fact), Joined(near.Select(InWords)));
        }
    }

    private IEnumerable<FactError> Flawed()
    {
        foreach (var (fact, claim, isStrict) in scorer.Found())
        {
            if (!isStrict) yield return Error(FactErrorKind.Entity, fact, InWords(fact), InWords(claim), claim.Rule);
            if (fact.Modality != claim.Modality) yield return Error(FactErrorKind.Modality, fact, Word(fact.Modality), Word(claim.Modality), claim.Rule);
            if (!fact.AttributedTo.ToHashSet(StringComparer.Ordinal).SetEquals(claim.AttributedTo))
                yield return Error(FactErrorKind.Source, fact, Sources(fact.AttributedTo), Sources(claim.AttributedTo), claim.Rule);
            if (fact.Date.Length > 0 && !string.Equals(fact.Date, claim.Period.ToString(), StringComparison.Ordinal))
                yield return Error(FactErrorKind.Date, fact, fact.Date, claim.Period.IsKnown ? claim.Period.ToString() : "none", claim.Rule);
            if (fact.Count is { } count && !DocumentScorer.IsCount(claim, count))
                yield return Error(FactErrorKind.Count, fact, count.ToString(), claim.FindProperty("count")?.Values is [var got] ? got : "none", claim.Rule);
        }
    }

    private FactError Error(FactErrorKind kind, GoldFact fact, string expected, string got, string rule = "") =>
        new(kind, document.Id, InWords(fact), fact.Sentence, rule.Length > 0 ? $"{fact.Id}, {rule}" : fact.Id)
        {
            Relation = fact.Relation,
            Expected = expected,
            Got = got,
            Sentence = text.At(fact.Sentence),
        };

    private MentionError Error(MentionErrorKind kind, TextSpan span) =>
        new(kind, document.Id, span, text.At(span)) { Sentence = text.Around(span) };

    // What may well be an attempt at the fact: the same relation, or the same two ends.
    private static bool IsNear(Claim claim, GoldFact fact) => string.Equals(claim.Relation, fact.Relation, StringComparison.Ordinal)
        || (string.Equals(claim.Subject, fact.Subject, StringComparison.Ordinal) && string.Equals(claim.Object, fact.Object, StringComparison.Ordinal));

    private static string InWords(GoldFact fact) =>
        $"{fact.Subject ?? "-"} {fact.Relation} {fact.Object ?? "-"} ({Word(fact.Modality)}{By(fact.AttributedTo)})";

    private static string InWords(Claim claim) =>
        $"{claim.Subject ?? "-"} {claim.Relation} {claim.Object ?? "-"} ({Word(claim.Modality)}{By(claim.AttributedTo)})";

    private static string InWords(GoldMention mention) => $"{mention.EntityId} ({Word(mention.Kind)})";

    private static string By(IReadOnlyCollection<string> sources) => sources.Count == 0 ? "" : ", by " + string.Join(", ", sources);

    private static string Sources(IReadOnlyCollection<string> sources) => sources.Count == 0 ? "nobody" : string.Join(", ", sources);

    private static string Joined(IEnumerable<string> facts) => string.Join("; ", facts.Distinct(StringComparer.Ordinal).Take(MostNear));

    private static string Word(Enum value) => value.ToString().ToLower(CultureInfo.InvariantCulture);
}
