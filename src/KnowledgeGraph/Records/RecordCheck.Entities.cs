using System.Collections.Immutable;

namespace KnowledgeGraph;

internal sealed partial class RecordCheck
{
    /// <summary>
    /// Checks the records of discovered entities; several of one id are kept if they are of one type. Where articles differ, the type stays that most of them
    /// give, of as many the first by name: one article that calls a person as others call a town takes no town away.
    /// </summary>
    public ImmutableArray<EntityRecord> Entities(IEnumerable<EntityRecord> entities)
    {
        foreach (var declared in model.Entities) _entityTypes.Add(declared.Id, TypeNamed(declared.Type));

        var kept = new List<EntityRecord>();
        EntityRecord[] ordered = [.. entities.Order(EntityRecordOrder.Instance)];
        var usual = UsualTypes(ordered);
        foreach (var entity in ordered.OrderBy(e => usual.TryGetValue(e.Id, out var type) && !string.Equals(e.Type, type, StringComparison.Ordinal)))
        {
            if (!IsSound(entity)) continue;
            _entityTypes.TryAdd(entity.Id, TypeNamed(entity.Type));
            kept.Add(entity);
        }

        var attached = kept.ConvertAll(Attached);
        attached.Sort(EntityRecordOrder.Instance);
        return [.. WithoutRepetition(attached)];
    }

    // The type that most articles give an id, for ids of several types.
    private static Dictionary<string, string> UsualTypes(EntityRecord[] ordered)
    {
        var usual = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var same in ordered.GroupBy(static e => e.Id, StringComparer.Ordinal))
        {
            var types = same.GroupBy(static e => e.Type, StringComparer.Ordinal).ToArray();
            if (types.Length == 1) continue;
            usual.Add(same.Key, types.OrderByDescending(static t => t.Select(static e => e.ArticleId).Distinct(StringComparer.Ordinal).Count())
                .ThenBy(static t => t.Key, StringComparer.Ordinal).First().Key);
        }

        return usual;
    }

    private bool IsSound(EntityRecord entity)
    {
        var faults = _faults.Count;
        if (entity.Id.Length == 0 || entity.Name.Length == 0)
            Refuse(entity, RecordProblems.NoId, entity.ArticleId, $"an entity of the type '{entity.Type}' has no {(entity.Id.Length == 0 ? "id" : "name")}", $"{LeftOut}: give it one");
        else if (entity.Aliases.Append(entity.Id).Append(entity.Name).Any(static text => Surrogates.IndexOfLone(text) >= 0))
            Refuse(entity, RecordProblems.Unicode, entity.ArticleId, $"the entity '{entity.Id}' holds half a character (a lone surrogate) in a name", $"{LeftOut}: read the file as UTF-8");
        else if (entity.ArticleId.Length > 0 && !_articles.ContainsKey(entity.ArticleId))
            Refuse(entity, RecordProblems.UnknownArticle, entity.ArticleId, $"the entity '{entity.Id}' was discovered in the article '{entity.ArticleId}', which was not added", LeftOut);
        else if (!model.TryGetType(entity.Type, out var type) || type.IsAbstract)
            Refuse(entity, RecordProblems.EntityType, entity.ArticleId, $"the entity '{entity.Id}' is of the {(type is null ? "unknown" : "abstract")} type '{entity.Type}'", $"{LeftOut}: use a concrete type of the schema");
        else if (!type.Definition.IsOpen)
            Refuse(entity, RecordProblems.EntityType, entity.ArticleId, $"the entity '{entity.Id}' is of the type '{entity.Type}', which the schema does not open to discovery", $"{LeftOut}: declare it, or write 'open: true' on the type");
        else if (model.TryGetEntity(entity.Id, out _))
            Refuse(entity, RecordProblems.EntityClash, entity.ArticleId, $"the entity '{entity.Id}' is declared in the schema and cannot be discovered as well", "the declared one stays");
        else if (_entityTypes.TryGetValue(entity.Id, out var known) && known != type)
            Refuse(entity, RecordProblems.EntityClash, entity.ArticleId, $"the entity '{entity.Id}' is of the types '{known}' and '{type}'", $"'{known}' stays: declare it in the schema, or give one of them another id");
        return _faults.Count == faults;
    }

    private EntityRecord Attached(EntityRecord entity)
    {
        var sorted = entity with { Aliases = [.. entity.Aliases.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)] };
        if (entity.PartOf is not { } whole || _entityTypes.ContainsKey(whole)) return sorted;
        Refuse(entity, RecordProblems.UnknownEntity, entity.ArticleId, $"the entity '{entity.Id}' is part of the unknown entity '{whole}'", "that link was left out");
        return sorted with { PartOf = null };
    }

    private EntityType TypeNamed(string name) =>
        model.TryGetType(name, out var type) ? type : throw new InvalidOperationException($"The model lacks the type '{name}', which it was checked to have.");
}
