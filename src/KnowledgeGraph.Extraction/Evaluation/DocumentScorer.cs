namespace KnowledgeGraph.Extraction.Evaluation;

/// <summary>Scores one document.</summary>
internal sealed class DocumentScorer(GoldStandard gold, GoldDocument document, GraphData data)
{
    private readonly Claim[] _claims = [.. data.Claims.Where(c =>
        string.Equals(c.Evidence.ArticleId, document.Id, StringComparison.Ordinal))];
    private readonly GoldFact[] _wanted = [.. document.Facts.Where(static f => f.Tier == 1)];
    private readonly GoldFact[] _ignored = [.. document.Facts.Where(static f => f.Tier != 1)];

    /// <summary>The claims of the document.</summary>
    public IReadOnlyList<Claim> Claims => _claims;

    /// <summary>Scores the facts. A prediction or gold fact counts once by its key, and in sentence scoring once a sentence.</summary>
    /// <param name="isLenient">Whether rollups and the like count.</param>
    /// <param name="isBySentence">Whether the evidence must overlap the gold sentence.</param>
    /// <param name="relation">Only this relation, or <see langword="null"/> for all.</param>
    public Score Facts(bool isLenient, bool isBySentence, string? relation = null)
    {
        var matcher = new FactMatcher(gold, data.Model, isLenient);
        var predictions = Predictions(isBySentence, relation);
        var (correct, counted) = (0, 0);
        foreach (var prediction in predictions)
        {
            if (prediction.Any(c => _wanted.Any(f => IsFound(matcher, c, f, isBySentence)))) (correct, counted) = (correct + 1,
                counted + 1);
            else if (!prediction.Any(c => IsIgnored(matcher, c, isBySentence))) counted++;
        }

        var keys = _wanted.Where(f => relation is null || string.Equals(f.Relation, relation, StringComparison.Ordinal))
            .GroupBy(f => Key(f, isBySentence)).ToArray();
        var found = keys.Count(key => key.Any(fact => _claims.Any(c => IsFound(matcher, c, fact, isBySentence))));
        return new Score(correct, counted, found, keys.Length);
    }

    /// <summary>What the lenient score counts as false: the first claim of each key, with the gold fact that it turns round, if that is
    /// why.</summary>
    public IEnumerable<(Claim Claim, GoldFact? Denied)> FalseFacts()
    {
        var matcher = new FactMatcher(gold, data.Model, isLenient: true);
        foreach (var prediction in Predictions(isBySentence: false, relation: null))
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

    /// <summary>The facts that count, and whether each was found.</summary>
    public IEnumerable<(GoldFact Fact, bool IsFound)> Recall()
    {
        var matcher = new FactMatcher(gold, data.Model, isLenient: true);
        return _wanted.Select(f => (f, _claims.Any(c => IsFound(matcher, c, f, isBySentence: false))));
    }

    /// <summary>Scores the mentions by exact span, and how many of those found are linked right.</summary>
    public (Score Mentions, Ratio Linking) Mentions()
    {
        var (wanted, predicted) = (WantedMentions(), PredictedMentions());
        var matched = predicted.Where(m => wanted.ContainsKey(new TextSpan(m.Start, m.End))).ToArray();
        var right = matched.Count(m => string.Equals(wanted[new TextSpan(m.Start, m.End)].EntityId, m.EntityId, StringComparison.Ordinal));
        return (new Score(matched.Length, predicted.Length, matched.Length, wanted.Count), new Ratio(right, matched.Length));
    }

    /// <summary>The mentions that count, by span.</summary>
    public Dictionary<TextSpan, GoldMention> WantedMentions() =>
        document.Mentions.Where(static m => m.Kind != MentionKind.Pronoun).DistinctBy(static m => m.Span).ToDictionary(static m => m.Span);

    /// <summary>The mentions that were found, one of each span.</summary>
    public Mention[] PredictedMentions() => [.. data.Mentions
        .Where(m => string.Equals(m.ArticleId, document.Id, StringComparison.Ordinal) && m.Kind != MentionKind.Pronoun)
        .DistinctBy(static m => (m.Start, m.End))];

    private IEnumerable<IGrouping<string, Claim>> Predictions(bool isBySentence, string? relation) => _claims
        .Where(c => relation is null || string.Equals(c.Relation, relation, StringComparison.Ordinal))
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
