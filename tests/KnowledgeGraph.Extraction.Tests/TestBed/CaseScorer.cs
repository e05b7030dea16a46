using System.Collections.Immutable;

namespace KnowledgeGraph.Extraction.Tests.TestBed;

/// <summary>Holds the claims read from a passage against the lines of its case, by the policy of the gold standard (README.md).</summary>
internal sealed class CaseScorer(TestBedSchema schema)
{
    private readonly ClaimMatch _match = new(schema);

    /// <summary>Scores a case.</summary>
    public CaseScore Score(TestBedCase owner, IEnumerable<Claim> claims)
    {
        var score = new Draft(owner);
        var open = Distinct(claims);
        foreach (var fact in owner.Facts) MatchFact(fact, open, score);
        foreach (var claim in open) Judge(claim, score);
        return score.Close();
    }

    // One claim for each subject, relation, object and stance; the least firm reading of those that say the same is kept.
    private static List<Claim> Distinct(IEnumerable<Claim> claims) =>
    [
        .. claims
            .GroupBy(static c => (c.Relation, c.Subject, c.Object, ExpectedClaim.StanceOf(c.Modality)))
            .Select(static g => g.OrderByDescending(static c => c.Modality).ThenByDescending(static c => c.Confidence).First()),
    ];

    private void MatchFact(ExpectedClaim fact, List<Claim> open, Draft score)
    {
        var found = open
            .Where(c => _match.IsLenient(fact, c) && fact.Admits(ExpectedClaim.StanceOf(c.Modality)))
            .OrderByDescending(c => _match.IsStrict(fact, c))
            .ThenByDescending(c => fact.Modalities.Contains(c.Modality))
            .FirstOrDefault();
        score.Count(fact.Relations[0], static t => t.Expected++);
        if (found is null)
        {
            score.Remark("missed", fact, null);
            return;
        }

        open.Remove(found);
        score.Count(fact.Relations[0], static t => t.Found++);
        if (_match.IsStrict(fact, found)) score.Count(fact.Relations[0], static t => t.FoundStrictly++);
        if (!fact.Modalities.Contains(found.Modality))
        {
            score.Count(fact.Relations[0], static t => t.WrongModality++);
            score.Remark($"modality {string.Join('/', fact.Modalities)} as", fact, found);
        }

        CountSources(fact, found, score);
        CountDetails(fact, found, score);
    }

    private static void CountSources(ExpectedClaim fact, Claim found, Draft score)
    {
        if (fact.By is not { } by) return;
        var right = by.Intersect(found.AttributedTo, StringComparer.Ordinal).Count();
        if (right < by.Length || right < found.AttributedTo.Length)
            score.Remark($"by {string.Join(", ", by)} not {string.Join(", ", found.AttributedTo)}", fact, found);
        score.Count(fact.Relations[0], t =>
        {
            t.SourcesRight += right;
            t.SourcesExpected += by.Length;
            t.SourcesGiven += found.AttributedTo.Length;
        });
    }

    private void CountDetails(ExpectedClaim fact, Claim found, Draft score)
    {
        if (fact.Period.IsKnown) CountDetail(fact.Period == found.Period, $"when {fact.Period} not {found.Period}", fact, found, score);
        foreach (var (name, value) in fact.Details)
            CountDetail(_match.HasDetail(found, name, value), $"without {name}={value}", fact, found, score);
    }

    private static void CountDetail(bool isRight, string remark, ExpectedClaim fact, Claim found, Draft score)
    {
        score.Count(fact.Relations[0], t =>
        {
            t.DetailsExpected++;
            if (isRight) t.DetailsRight++;
        });
        if (!isRight) score.Remark(remark, fact, found);
    }

    private void Judge(Claim claim, Draft score)
    {
        var stance = ExpectedClaim.StanceOf(claim.Modality);
        var alike = score.Case.Lines.Where(l => l.Kind != ExpectedKind.Not && _match.IsLenient(l, claim)).ToArray();
        var isForbidden = score.Case.Lines.Any(l => l.Kind == ExpectedKind.Not && _match.IsStrict(l, claim) && l.Admits(stance));
        if (!isForbidden && Array.Exists(alike, l => IsAllowed(l, claim, stance))) return;
        score.Count(claim.Relation, static t => t.FalseFacts++);
        if (isForbidden) score.Count(claim.Relation, static t => t.Forbidden++);
        var isPolarity = stance == Stance.Stated && alike.Length > 0
            && Array.TrueForAll(alike, static l => l.Kind != ExpectedKind.Ended && !l.Admits(Stance.Stated));
        if (isPolarity) score.Count(claim.Relation, static t => t.PolarityErrors++);
        var isEnded = Array.Exists(alike, static l => l.Kind == ExpectedKind.Ended);
        score.Remark(isPolarity ? "POLARITY" : isEnded ? "ENDED" : isForbidden ? "FORBIDDEN" : "false", null, claim);
    }

    private static bool IsAllowed(ExpectedClaim line, Claim claim, Stance stance) => line.Kind == ExpectedKind.Ended
        ? stance == Stance.Negated || (claim.Period.IsKnown && claim.Period.End is not null)
        : line.Admits(stance);

    private sealed class Draft(TestBedCase owner)
    {
        private readonly Tally _total = new();
        private readonly SortedDictionary<string, Tally> _byRelation = new(StringComparer.Ordinal);
        private readonly List<string> _remarks = [];

        public TestBedCase Case => owner;

        public void Count(string relation, Action<Tally> change)
        {
            if (!_byRelation.TryGetValue(relation, out var tally)) _byRelation.Add(relation, tally = new Tally());
            change(tally);
            change(_total);
        }

        public void Remark(string what, ExpectedClaim? line, Claim? claim) =>
            _remarks.Add($"{what}: {line}{(line is null || claim is null ? "" : " <- ")}{(claim is null ? "" : Describe(claim))}");

        private static string Describe(Claim claim) =>
            $"{claim.Subject ?? "?"} {claim.Relation} {claim.Object ?? "?"} ({claim.Modality}) {claim.Rule}";

        public CaseScore Close()
        {
            _total.Cases = 1;
            _total.Traps = owner.IsTrap ? 1 : 0;
            _total.TrapsPassed = owner.IsTrap && _total.FalseFacts == 0 ? 1 : 0;
            return new(owner, _total, _byRelation.ToImmutableSortedDictionary(StringComparer.Ordinal), [.. _remarks]);
        }
    }
}
