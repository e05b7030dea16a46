using System.Collections.Immutable;
using System.Globalization;

namespace KnowledgeGraph;

/// <summary>
/// Checks what shall become a record against the model and the articles, and brings it into canonical order. To be called in the order articles,
/// entities, claims, mentions. The result does not depend on the order of the items.
/// </summary>
internal sealed partial class RecordCheck(GraphModel model)
{
    private const string LeftOut = "it was left out";

    private readonly List<RecordFault> _faults = [];
    private readonly Dictionary<string, Article> _articles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EntityType> _entityTypes = new(StringComparer.Ordinal);

    public IReadOnlyList<RecordFault> Faults => _faults;

    public ImmutableArray<Problem> Problems =>
        [.. _faults.Select(static fault => fault.ToProblem())
            .OrderBy(static p => p.Path, StringComparer.Ordinal).ThenBy(static p => p.Code, StringComparer.Ordinal).ThenBy(static p => p.Message, StringComparer.Ordinal)];

    public ImmutableArray<Article> Articles(IEnumerable<Article> articles)
    {
        foreach (var article in articles.Order(ArticleOrder.Instance))
        {
            if (article.Id.Length == 0)
                Refuse(article, RecordProblems.NoId, "", $"an article{(article.Title.Length == 0 ? "" : $" ('{article.Title}')")} has no id", $"{LeftOut}: give it one");
            else if (FindLoneSurrogate(article) is { } place)
                Refuse(article, RecordProblems.Unicode, article.Id, $"the article '{article.Id}' holds half a character (a lone surrogate) in its {place}", $"{LeftOut}: read the file as UTF-8");
            else if (!_articles.TryAdd(article.Id, article) && !_articles[article.Id].Equals(article))
                Refuse(article, RecordProblems.ArticleClash, article.Id, $"two different articles have the id '{article.Id}'", "one was left out: give each article an id of its own");
        }

        return [.. _articles.Values.OrderBy(static a => a.Id, StringComparer.Ordinal)];
    }

    public ImmutableArray<Claim> Claims(IEnumerable<Claim> claims)
    {
        var check = new ClaimCheck(model, _articles, _entityTypes);
        var kept = new List<Claim>();
        foreach (var claim in claims)
        {
            if (check.FindFault(claim) is { } fault) _faults.Add(fault);
            else kept.Add(claim);
        }

        kept.Sort(ClaimOrder.Instance);
        return [.. WithoutRepetition(kept)];
    }

    public ImmutableArray<Mention> Mentions(IEnumerable<Mention> mentions)
    {
        var kept = new List<Mention>();
        foreach (var mention in mentions)
        {
            var place = string.Create(CultureInfo.InvariantCulture, $"{mention.Start}-{mention.End}");
            if (!_articles.TryGetValue(mention.ArticleId, out var article))
                Refuse(mention, RecordProblems.UnknownArticle, mention.ArticleId, $"the mention of '{mention.EntityId}' at {place} is in the article '{mention.ArticleId}', which was not added", LeftOut);
            else if (mention.Start < 0 || mention.End <= mention.Start || mention.End > article.Text.Length)
                Refuse(mention, RecordProblems.MentionPlace, mention.ArticleId, $"the mention of '{mention.EntityId}' at {place} lies outside the article '{mention.ArticleId}'", LeftOut);
            else if (!_entityTypes.ContainsKey(mention.EntityId))
                Refuse(mention, RecordProblems.UnknownEntity, mention.ArticleId, $"the mention at {place} names the unknown entity '{mention.EntityId}'", LeftOut);
            else if (Surrogates.IndexOfLone(mention.Reason) >= 0)
                Refuse(mention, RecordProblems.Unicode, mention.ArticleId, $"the mention of '{mention.EntityId}' at {place} holds half a character (a lone surrogate) in its reason", LeftOut);
            else
                kept.Add(mention);
        }

        kept.Sort();
        return [.. WithoutRepetition(kept)];
    }

    private static string? FindLoneSurrogate(Article article)
    {
        if (Surrogates.IndexOfLone(article.Text) is var at and >= 0) return string.Create(CultureInfo.InvariantCulture, $"text at {at}");
        if (Surrogates.IndexOfLone(article.Id) >= 0) return "id";
        if (Surrogates.IndexOfLone(article.Title) >= 0) return "title";
        if (Surrogates.IndexOfLone(article.Source) >= 0) return "source";
        return Surrogates.IndexOfLone(article.Url) >= 0 ? "address" : null;
    }

    private static IEnumerable<T> WithoutRepetition<T>(List<T> sorted)
        where T : class, IEquatable<T>
    {
        for (var i = 0; i < sorted.Count; i++)
        {
            if (i == 0 || !sorted[i].Equals(sorted[i - 1])) yield return sorted[i];
        }
    }

    /// <summary>Notes why an item cannot stand in the record.</summary>
    public void Refuse(object item, string code, string path, string what, string outcome) => _faults.Add(new RecordFault(item, code, path, what, outcome));
}
