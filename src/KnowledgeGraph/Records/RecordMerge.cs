using System.Collections.Immutable;

namespace KnowledgeGraph;

/// <summary>
/// The union of two records. What rests on a loser of a clash (another text under the same article id, another type of the same entity) goes. Because a
/// record holds only what fits its own articles and types, what stays is what fits the winners over all records merged, in whatever order that is done.
/// </summary>
internal sealed class RecordMerge(GraphData first, GraphData second)
{
    private readonly List<Problem> _problems = [];

    public GraphData Apply(out ImmutableArray<Problem> problems)
    {
        var lostArticles = new[] { new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal) };
        var lostEntities = new[] { new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal) };
        FindLostArticles(lostArticles);
        FindLostEntities(lostEntities);

        var builder = new GraphBuilder(first.Model) { Origin = Equals(first.Origin, second.Origin) ? first.Origin : null };
        Add(builder, first, lostArticles[0], lostEntities[0]);
        Add(builder, second, lostArticles[1], lostEntities[1]);
        var merged = builder.BuildData(out var more);
        problems = [.. _problems, .. more];
        return merged;
    }

    private void FindLostArticles(HashSet<string>[] lost)
    {
        foreach (var article in first.Articles)
        {
            if (!second.TryGetArticle(article.Id, out var other) || article.Equals(other)) continue;
            lost[ArticleOrder.Instance.Compare(article, other) < 0 ? 1 : 0].Add(article.Id);
            Report(RecordProblems.ArticleClash, article.Id, $"two different articles have the id '{article.Id}'; one was left out with its claims and mentions: give each article an id of its own");
        }
    }

    private void FindLostEntities(HashSet<string>[] lost)
    {
        var others = second.Discovered.ToDictionary(static entity => entity.Id, static entity => entity.Type, StringComparer.Ordinal);
        foreach (var entity in first.Discovered)
        {
            if (!others.TryGetValue(entity.Id, out var other)) continue;
            var order = string.CompareOrdinal(entity.Type, other);
            if (order == 0) continue;
            lost[order < 0 ? 1 : 0].Add(entity.Id);
            var winner = order < 0 ? entity.Type : other;
            Report(RecordProblems.EntityClash, "", $"the entity '{entity.Id}' is of the types '{entity.Type}' and '{other}'; '{winner}' stays, and the claims and mentions of the other were left out: declare it in the schema, or give one of them another id");
        }
    }

    private static void Add(GraphBuilder builder, GraphData data, HashSet<string> lostArticles, HashSet<string> lostEntities)
    {
        foreach (var article in data.Articles)
        {
            if (!lostArticles.Contains(article.Id)) builder.Add(article);
        }

        foreach (var entity in data.Discoveries)
        {
            if (!lostEntities.Contains(entity.Id)) builder.Add(entity);
        }

        foreach (var claim in data.Claims)
        {
            if (!lostArticles.Contains(claim.Evidence.ArticleId) && !EntityReferences.Of(data.Model, claim).Any(lostEntities.Contains)) builder.Add(claim);
        }

        foreach (var mention in data.Mentions)
        {
            if (!lostArticles.Contains(mention.ArticleId) && !lostEntities.Contains(mention.EntityId)) builder.Add(mention);
        }

        foreach (var merge in data.Merges)
        {
            if (!lostEntities.Contains(merge.From) && !lostEntities.Contains(merge.Into)) builder.Add(merge);
        }
    }

    private void Report(string code, string path, string message) => _problems.Add(new Problem(code, ProblemSeverity.Error, message) { Path = path });
}
