using System.Collections.Immutable;

namespace KnowledgeGraph;

/// <summary>Checks what shall become a record against the model and the articles, and brings it into canonical order.</summary>
internal sealed class RecordCheck(GraphModel model)
{
    private readonly List<Problem> _problems = [];
    private readonly Dictionary<string, Article> _articles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EntityType> _entityTypes = new(StringComparer.Ordinal);

    public ImmutableArray<Problem> Problems =>
        [.. _problems.OrderBy(static p => p.Path, StringComparer.Ordinal).ThenBy(static p => p.Code, StringComparer.Ordinal).ThenBy(static p => p.Message, StringComparer.Ordinal)];

    public ImmutableArray<Article> Articles(IEnumerable<Article> articles)
    {
        // Ordered by everything that may differ, so that of two that clash the same one stays whichever came first.
        foreach (var article in articles.OrderBy(static a => a.Id, StringComparer.Ordinal).ThenBy(static a => a.Hash, StringComparer.Ordinal)
            .ThenBy(static a => a.Published).ThenBy(static a => a.Title, StringComparer.Ordinal).ThenBy(static a => a.Source, StringComparer.Ordinal)
            .ThenBy(static a => a.Url, StringComparer.Ordinal))
        {
            if (_articles.TryAdd(article.Id, article) || _articles[article.Id].Equals(article)) continue;
            Refuse(RecordProblems.ArticleClash, article.Id, $"two different articles have the id '{article.Id}'; one was left out: give each article an id of its own");
        }

        return [.. _articles.Values.OrderBy(static a => a.Id, StringComparer.Ordinal)];
    }

    public ImmutableArray<EntityRecord> Entities(IEnumerable<EntityRecord> entities)
    {
        foreach (var declared in model.Entities)
        {
            model.TryGetType(declared.Type, out var type);
            _entityTypes.Add(declared.Id, type!);
        }

        var kept = new Dictionary<string, EntityRecord>(StringComparer.Ordinal);
        foreach (var entity in entities.OrderBy(static e => e.Id, StringComparer.Ordinal).ThenBy(static e => e.Type, StringComparer.Ordinal)
            .ThenBy(static e => e.Name, StringComparer.Ordinal).ThenBy(static e => e.PartOf, StringComparer.Ordinal))
        {
            if (!model.TryGetType(entity.Type, out var type) || type.IsAbstract)
                Refuse(RecordProblems.EntityType, "", $"the entity '{entity.Id}' is of the {(type is null ? "unknown" : "abstract")} type '{entity.Type}'; it was left out: use a concrete type of the schema");
            else if (!type.Definition.IsOpen)
                Refuse(RecordProblems.EntityType, "", $"the entity '{entity.Id}' is a {entity.Type}, and the schema does not open that type to discovery; it was left out: declare it, or write 'open: true' on the type");
            else if (model.TryGetEntity(entity.Id, out _))
                Refuse(RecordProblems.EntityClash, "", $"the entity '{entity.Id}' is declared in the schema and cannot be discovered as well; the declared one stays");
            else if (kept.TryGetValue(entity.Id, out var known) && !string.Equals(known.Type, entity.Type, StringComparison.Ordinal))
                Refuse(RecordProblems.EntityClash, "", $"the entity '{entity.Id}' is a {known.Type} and a {entity.Type}; it stays a {known.Type}: give one of them another id");
            else
                kept[entity.Id] = known is null ? entity : Join(known, entity);
        }

        foreach (var entity in kept.Values)
        {
            model.TryGetType(entity.Type, out var type);
            _entityTypes.Add(entity.Id, type!);
        }

        return [.. kept.Values.Select(Attached).OrderBy(static e => e.Id, StringComparer.Ordinal)];
    }

    public ImmutableArray<Claim> Claims(IEnumerable<Claim> claims)
    {
        var check = new ClaimCheck(model, _articles, _entityTypes);
        var kept = new List<Claim>();
        foreach (var claim in claims)
        {
            if (check.FindProblem(claim) is { } problem) _problems.Add(problem);
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
            if (!_articles.TryGetValue(mention.ArticleId, out var article) || mention.Start < 0 || mention.End <= mention.Start || mention.End > article.Text.Length)
                Refuse(RecordProblems.MentionPlace, mention.ArticleId, $"the mention of '{mention.EntityId}' at {mention.Start}-{mention.End} lies outside the article '{mention.ArticleId}'; it was left out");
            else if (!_entityTypes.ContainsKey(mention.EntityId))
                Refuse(RecordProblems.UnknownEntity, mention.ArticleId, $"the mention at {mention.Start}-{mention.End} names the unknown entity '{mention.EntityId}'; it was left out");
            else
                kept.Add(mention);
        }

        kept.Sort();
        return [.. WithoutRepetition(kept)];
    }

    private static EntityRecord Join(EntityRecord a, EntityRecord b) => a with
    {
        PartOf = a.PartOf ?? b.PartOf,
        Aliases = [.. a.Aliases.Append(b.Name).Concat(b.Aliases).Where(name => !string.Equals(name, a.Name, StringComparison.Ordinal)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
    };

    private static IEnumerable<T> WithoutRepetition<T>(List<T> sorted)
        where T : class, IEquatable<T>
    {
        for (var i = 0; i < sorted.Count; i++)
        {
            if (i == 0 || !sorted[i].Equals(sorted[i - 1])) yield return sorted[i];
        }
    }

    private EntityRecord Attached(EntityRecord entity)
    {
        var aliases = entity.Aliases.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToImmutableArray();
        var sorted = entity with { Aliases = aliases };
        if (entity.PartOf is not { } whole || _entityTypes.ContainsKey(whole)) return sorted;
        Refuse(RecordProblems.UnknownEntity, "", $"the entity '{entity.Id}' is part of the unknown entity '{whole}'; that link was left out");
        return sorted with { PartOf = null };
    }

    private void Refuse(string code, string path, string message) => _problems.Add(new Problem(code, ProblemSeverity.Error, message) { Path = path });
}
