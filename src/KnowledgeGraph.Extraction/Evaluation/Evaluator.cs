using System.Collections.Immutable;

namespace KnowledgeGraph.Extraction.Evaluation;

/// <summary>
/// Scores a graph against a gold standard by the rules of its labels: mentions by exact span, facts by (subject, relation, object) of a
/// document, strict and
/// lenient. Facts of tier 2 never count. Pure and thread-safe.
/// </summary>
public static class Evaluator
{
    /// <summary>Scores the record of a graph.</summary>
    /// <param name="graph">The graph, just made or loaded.</param>
    /// <param name="gold">The gold standard; its documents are matched by the articles' ids.</param>
    public static EvaluationReport Evaluate(Graph graph, GoldStandard gold)
    {
        ArgumentNullException.ThrowIfNull(graph);
        return Evaluate(graph.Data, gold);
    }

    /// <inheritdoc cref="Evaluate(Graph, GoldStandard)" />
    /// <param name="data">The record.</param>
    /// <param name="gold">The gold standard; its documents are matched by the articles' ids.</param>
    public static EvaluationReport Evaluate(GraphData data, GoldStandard gold)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(gold);
        var scorers = gold.Documents.Select(d => (Document: d, Scorer: new DocumentScorer(gold, d, data))).ToArray();
        var errors = scorers.Select(s => new ErrorFinder(s.Scorer, s.Document,
            new DocumentText(data.TryGetArticle(s.Document.Id, out var article) ? article.Text : ""))).ToArray();
        var facts = errors.SelectMany(static e => e.Facts()).ToImmutableArray();
        var mentions = scorers.Select(static s => s.Scorer.Mentions()).ToArray();
        var found = scorers.SelectMany(static s => s.Scorer.Found()).ToArray();
        return new EvaluationReport
        {
            Mentions = Sum(mentions.Select(static m => m.Mentions)),
            Linking = mentions.Aggregate(default(Ratio), static (sum, m) => sum + m.Linking),
            Strict = Sum(scorers.Select(static s => s.Scorer.Facts(isLenient: false, isBySentence: false))),
            Lenient = Sum(scorers.Select(static s => s.Scorer.Facts(isLenient: true, isBySentence: false))),
            SentenceStrict = Sum(scorers.Select(static s => s.Scorer.Facts(isLenient: false, isBySentence: true))),
            SentenceLenient = Sum(scorers.Select(static s => s.Scorer.Facts(isLenient: true, isBySentence: true))),
            Modality = new Ratio(found.Count(static f => f.Fact.Modality == f.Claim.Modality), found.Length),
            Attribution = Attribution(found),
            Dates = Dates(found),
            Counts = Counts(found),
            PolarityErrors = facts.Count(static e => e.Kind == FactErrorKind.Polarity),
            ByRelation = ByRelation(gold, data, scorers),
            ByPhenomenon = ByPhenomenon(scorers.SelectMany(static s => s.Scorer.Recall())),
            ByDocument = scorers.ToImmutableSortedDictionary(static s => s.Document.Id, static s =>
                s.Scorer.Facts(isLenient: true, isBySentence: false), StringComparer.Ordinal),
            Errors = facts,
            MentionErrors = [.. errors.SelectMany(static e => e.Mentions())],
            Problems = [.. gold.Problems, .. gold.Documents.Where(d => !data.TryGetArticle(d.Id, out _)).Select(static d => Missing(d.Id))],
        };
    }

    private static Problem Missing(string id) => new("KG3202", ProblemSeverity.Warning,
        $"the gold standard has the document '{id}', which the graph has not read; its facts count as missed: read the article with this id");

    private static Score Sum(IEnumerable<Score> scores) => scores.Aggregate(default(Score), static (sum, score) => sum + score);

    private static Score Attribution((GoldFact Fact, Claim Claim, bool IsStrict)[] found)
    {
        var (right, predicted, wanted) = (0, 0, 0);
        foreach (var (fact, claim, _) in found)
        {
            right += claim.AttributedTo.Count(id => fact.AttributedTo.Contains(id, StringComparer.Ordinal));
            predicted += claim.AttributedTo.Length;
            wanted += fact.AttributedTo.Length;
        }

        return new Score(right, predicted, right, wanted);
    }

    private static Ratio Dates((GoldFact Fact, Claim Claim, bool IsStrict)[] found)
    {
        var dated = found.Where(static f => f.Fact.Date.Length > 0).ToArray();
        return new Ratio(dated.Count(static f => string.Equals(f.Claim.Period.ToString(), f.Fact.Date, StringComparison.Ordinal)),
            dated.Length);
    }

    private static Ratio Counts((GoldFact Fact, Claim Claim, bool IsStrict)[] found)
    {
        var counted = found.Where(static f => f.Fact.Count is not null).ToArray();
        return new Ratio(counted.Count(static f => DocumentScorer.IsCount(f.Claim, f.Fact.Count!.Value)), counted.Length);
    }

    private static ImmutableSortedDictionary<string,
        Score> ByRelation(GoldStandard gold, GraphData data, (GoldDocument Document, DocumentScorer Scorer)[] scorers)
    {
        var relations = gold.Documents.SelectMany(static d => d.Facts).Select(static f => f.Relation)
            .Concat(data.Claims.Select(static c => c.Relation)).Distinct(StringComparer.Ordinal);
        return relations.ToImmutableSortedDictionary(static r => r, r =>
            Sum(scorers.Select(s => s.Scorer.Facts(isLenient: true, isBySentence: false, r))), StringComparer.Ordinal);
    }

    private static ImmutableSortedDictionary<string, Ratio> ByPhenomenon(IEnumerable<(GoldFact Fact, bool IsFound)> recall)
    {
        var counts = new Dictionary<string, Ratio>(StringComparer.Ordinal);
        foreach (var (fact, isFound) in recall)
        {
            foreach (var phenomenon in fact.Phenomena.Distinct(StringComparer.Ordinal)) counts[phenomenon] = counts.GetValueOrDefault(phenomenon) + new Ratio(isFound ? 1 : 0, 1);
        }

        return counts.ToImmutableSortedDictionary(StringComparer.Ordinal);
    }
}
