using System.Collections.Immutable;

namespace KnowledgeGraph.Extraction.Evaluation;

/// <summary>
/// Scores a graph against a gold standard by the rules of its labels: mentions by exact span, facts by (subject, relation, object) of a
/// document, strict and lenient. Facts of tier 2 never count. Every figure has a 95 % interval by a seeded bootstrap. Pure and thread-safe.
/// </summary>
public static class Evaluator
{
    /// <summary>Scores the record of a graph.</summary>
    /// <param name="graph">The graph, just made or loaded.</param>
    /// <param name="gold">The gold standard; its documents are matched by the articles' ids.</param>
    /// <param name="isAligned">Whether an entity that the schema does not declare, and that has an id of which the gold knows nothing, is the gold's
    /// entity with which it shares most mentions in the document; without, only equal ids are equal.</param>
    public static EvaluationReport Evaluate(Graph graph, GoldStandard gold, bool isAligned = false)
    {
        ArgumentNullException.ThrowIfNull(graph);
        return Evaluate(graph.Data, gold, isAligned);
    }

    /// <inheritdoc cref="Evaluate(Graph, GoldStandard, bool)" />
    /// <param name="data">The record.</param>
    /// <param name="gold">The gold standard; its documents are matched by the articles' ids.</param>
    /// <param name="isAligned">As above.</param>
    public static EvaluationReport Evaluate(GraphData data, GoldStandard gold, bool isAligned = false)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(gold);
        var scorers = gold.Documents.Select(d => new DocumentScorer(gold, d, data, isAligned ? EntityAlignment.Of(gold, d, data)
            : EntityAlignment.OfItsOwn(gold, d, data))).ToArray();
        var texts = gold.Documents.Select(d => new DocumentText(data.TryGetArticle(d.Id, out var article) ? article.Text : "")).ToArray();
        var errors = scorers.Select((s, i) => new ErrorFinder(s, gold.Documents[i], texts[i])).ToArray();
        var facts = errors.SelectMany(static e => e.Facts()).ToImmutableArray();
        var sheet = new FigureSheet(texts);
        var report = new EvaluationReport
        {
            Mentions = sheet.Sum("mentions", Items(scorers, static s => s.Mentions())),
            Linking = sheet.Share("linking", Items(scorers, static s => s.Links())),
            PolarityErrors = facts.Count(static e => e.Kind == FactErrorKind.Polarity),
            Errors = facts,
            MentionErrors = [.. errors.SelectMany(static e => e.Mentions())],
            Problems = [.. gold.Problems,
                .. gold.Documents.Select(d => data.TryGetArticle(d.Id, out var article) ? GoldFit.Check(d, article.Text) : Missing(d.Id)).OfType<Problem>(),
                .. gold.Documents.SelectMany(d => GoldNames.Unknown(d, data.Model))],
        };
        report = AddFound(AddFacts(report, sheet, scorers, gold), sheet, scorers);
        return report with { Intervals = sheet.Intervals, IsResampledByDocument = sheet.IsByDocument };
    }

    private static Problem Missing(string id) => new("KG3202", ProblemSeverity.Warning,
        $"the gold standard has the document '{id}', which the graph has not read; its facts count as missed: read the article with this id");

    private static IEnumerable<(int Document, ScoredItem Item)> Items(DocumentScorer[] scorers, Func<DocumentScorer, IEnumerable<ScoredItem>> items) =>
        scorers.SelectMany((s, i) => items(s).Select(item => (i, item)));

    private static EvaluationReport AddFacts(EvaluationReport report, FigureSheet sheet, DocumentScorer[] scorers, GoldStandard gold)
    {
        var lenient = Items(scorers, static s => s.Facts(isLenient: true, isBySentence: false)).ToArray();
        var recall = Items(scorers, static s => s.Recall()).ToArray();
        return report with
        {
            Strict = sheet.Sum("strict", Items(scorers, static s => s.Facts(isLenient: false, isBySentence: false))),
            Lenient = sheet.Sum("lenient", lenient),
            SentenceStrict = sheet.Sum("sentenceStrict", Items(scorers, static s => s.Facts(isLenient: false, isBySentence: true))),
            SentenceLenient = sheet.Sum("sentenceLenient", Items(scorers, static s => s.Facts(isLenient: true, isBySentence: true))),
            ByRelation = lenient.GroupBy(static i => i.Item.Group, StringComparer.Ordinal)
                .ToImmutableSortedDictionary(static g => g.Key, g => sheet.Sum("byRelation." + g.Key, g), StringComparer.Ordinal),
            ByPhenomenon = recall.GroupBy(static i => i.Item.Group, StringComparer.Ordinal)
                .ToImmutableSortedDictionary(static g => g.Key, g => sheet.Share("byPhenomenon." + g.Key, g), StringComparer.Ordinal),
            ByDocument = gold.Documents.Select((d, i) => (d.Id, Score: sheet.Sum("byDocument." + d.Id, lenient.Where(item => item.Document == i))))
                .ToImmutableSortedDictionary(static d => d.Id, static d => d.Score, StringComparer.Ordinal),
        };
    }

    private static EvaluationReport AddFound(EvaluationReport report, FigureSheet sheet, DocumentScorer[] scorers)
    {
        var found = scorers.SelectMany(static (s, i) => s.Found().Select(f => (Document: i, f.Fact, f.Claim))).ToArray();
        return report with
        {
            Modality = sheet.Share("modality", found.Select(static f => Case(f.Document, f.Fact, f.Fact.Modality == f.Claim.Modality))),
            Attribution = sheet.Sum("attribution", found.Select(static f => (f.Document, new ScoredItem("", f.Fact.Sentence.Start, Speakers(f.Fact, f.Claim))))),
            Dates = sheet.Share("dates", found.Where(static f => f.Fact.Date.Length > 0)
                .Select(static f => Case(f.Document, f.Fact, string.Equals(f.Claim.Period.ToString(), f.Fact.Date, StringComparison.Ordinal)))),
            Counts = sheet.Share("counts", found.Where(static f => f.Fact.Count is not null)
                .Select(static f => Case(f.Document, f.Fact, DocumentScorer.IsCount(f.Claim, f.Fact.Count!.Value)))),
        };
    }

    private static (int Document, ScoredItem Item) Case(int document, GoldFact fact, bool isRight) =>
        (document, ScoredItem.Of("", fact.Sentence.Start, isRight));

    private static Score Speakers(GoldFact fact, Claim claim)
    {
        var right = claim.AttributedTo.Count(id => fact.AttributedTo.Contains(id, StringComparer.Ordinal));
        return new Score(right, claim.AttributedTo.Length, right, fact.AttributedTo.Length);
    }
}
