using System.Collections.Immutable;

namespace KnowledgeGraph.Extraction;

/// <summary>Joins the readings of articles into a record.</summary>
internal sealed class ResultBuilder(Extractor extractor, IEnumerable<Problem> problems)
{
    private readonly GraphBuilder _builder = new(extractor.Model) { Origin = extractor.Origin };
    private readonly List<Problem> _ofArticles = [];
    private readonly List<Reject> _rejects = [];
    private readonly List<(string Id, Counts Read)> _articles = [];
    private int _kept;

    public void Add(ArticleReading reading)
    {
        _builder.Add(reading.Article);
        foreach (var entity in reading.Discovered) _builder.Add(entity);
        foreach (var claim in reading.Claims) _builder.Add(claim);
        foreach (var mention in reading.Mentions) _builder.Add(mention);
        if (reading.IsKept) _kept++;
        _ofArticles.AddRange(reading.Problems);
        if (reading.Problems.IsEmpty) _articles.Add((reading.Article.Id, Counts.Of(reading)));
        _rejects.AddRange(reading.Rejects);
    }

    public ExtractionResult Build()
    {
        var data = _builder.BuildData(out var refused);
        _rejects.Sort();
        return new ExtractionResult(data, [.. problems, .. extractor.Rules.Problems, .. _ofArticles.Order(ProblemOrder.Instance), .. refused.Select(Told)],
            [.. _rejects])
        { Complete = Complete(data, refused), Kept = _kept };
    }

    // That two articles take one name for different things is nobody's mistake: the record keeps one type and leaves out what rests on the other.
    private static Problem Told(Problem problem) =>
        problem.Code is "KG4003" or "KG4011" ? problem with { Severity = ProblemSeverity.Warning } : problem;

    private ImmutableArray<string> Complete(GraphData data, ImmutableArray<Problem> refused)
    {
        var blamed = refused.Select(static p => p.Path).ToHashSet(StringComparer.Ordinal);
        var kept = new Dictionary<string, Counts>(StringComparer.Ordinal);
        foreach (var group in data.Claims.CountBy(static c => c.Evidence.ArticleId)) kept[group.Key] = new Counts(group.Value, 0, 0);
        foreach (var group in data.Mentions.CountBy(static m => m.ArticleId)) kept[group.Key] = kept.GetValueOrDefault(group.Key) with { Mentions = group.Value };
        foreach (var group in data.Discoveries.CountBy(static e => e.ArticleId)) kept[group.Key] = kept.GetValueOrDefault(group.Key) with { Discovered = group.Value };
        return [.. _articles.Where(a => !blamed.Contains(a.Id) && kept.GetValueOrDefault(a.Id) == a.Read).Select(static a => a.Id).Order(StringComparer.Ordinal)];
    }

    // What is said twice counts once in a record.
    private readonly record struct Counts(int Claims, int Mentions, int Discovered)
    {
        public static Counts Of(ArticleReading reading) =>
            new(reading.Claims.Distinct().Count(), reading.Mentions.Distinct().Count(), reading.Discovered.Distinct().Count());
    }
}
