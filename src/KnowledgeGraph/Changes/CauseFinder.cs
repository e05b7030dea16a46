using System.Collections.Immutable;

namespace KnowledgeGraph;

/// <summary>
/// Finds why claims differ, from what both records say of the reading that made them. The nearest explanation counts: the claim's article, then its rule, then
/// what the schema says of it, then what changed for all claims alike.
/// </summary>
internal sealed class CauseFinder
{
    private readonly GraphDiff _diff;
    private readonly GraphOrigin? _before;
    private readonly GraphOrigin? _after;
    private readonly Dictionary<string, Change<Article>> _articles;
    private readonly Dictionary<string, ChangeKind> _entities;
    private readonly ExampleIndex _oldRules;
    private readonly ExampleIndex _newRules;
    private readonly (ChangeCause Cause, string Detail) _rest;

    public CauseFinder(GraphDiff diff)
    {
        _diff = diff;
        (_before, _after) = (diff.Before.Data.Origin, diff.After.Data.Origin);
        _articles = diff.Articles.ToDictionary(static change => change.Item.Id, StringComparer.Ordinal);
        _entities = Declared(diff).ToDictionary(static change => change.Item.Id, static change => change.Kind, StringComparer.Ordinal);
        (_oldRules, _newRules) = (new ExampleIndex(_before), new ExampleIndex(_after));
        _rest = Rest();
    }

    /// <summary>The changed claims by cause, the nearest causes first.</summary>
    public ImmutableArray<ChangeGroup> Groups() =>
    [
        .. _diff.Claims.GroupBy(Of).OrderBy(static group => group.Key.Cause).ThenBy(static group => group.Key.Detail, StringComparer.Ordinal)
            .Select(static group => new ChangeGroup(group.Key.Cause, group.Key.Detail, [.. group])),
    ];

    private (ChangeCause Cause, string Detail) Of(Change<Claim> change)
    {
        if (_articles.TryGetValue(change.Item.Evidence.ArticleId, out var article))
            return (ChangeCause.Article, $"article {SnapshotText.Word(article.Item.Id)} ({Word(article.Kind)})");
        if (_diff.IsRenumbered(change)) return (ChangeCause.Schema, "rules renumbered, the same examples");
        if (RuleOf(change) is { } rule) return (ChangeCause.Rule, rule);
        if (SchemaOf(change) is { } part) return (ChangeCause.Schema, part);
        return _rest;
    }

    private string? RuleOf(Change<Claim> change)
    {
        if (_before is null || _after is null) return null;
        if (change.After is { } now && _newRules.ExampleOf(now.Rule) is { } added && !_oldRules.Has(now.Rule, added))
            return $"rule {now.Rule} {SnapshotText.Quoted(added)} (new)";
        if (change.Before is { } old && _oldRules.ExampleOf(old.Rule) is { } lost && !_newRules.Has(old.Rule, lost))
            return $"rule {old.Rule} {SnapshotText.Quoted(lost)} (gone)";
        return null;
    }

    private string? SchemaOf(Change<Claim> change)
    {
        if (_diff.HasSameModel) return null;
        var claim = change.Item;
        if (!IsSame(RelationOf(_diff.Before, claim), RelationOf(_diff.After, claim))) return $"relation {claim.Relation}";
        var entity = claim.Participants.Concat(claim.AttributedTo).FirstOrDefault(id => id is not null && _entities.ContainsKey(id));
        return entity is null ? null : $"entity {SnapshotText.Word(entity)} ({Word(_entities[entity])})";
    }

    private static bool IsSame(RelationDefinition? old, RelationDefinition? now) => old is not null && now is not null && GraphModel.RelationEquals(old, now);

    private static RelationDefinition? RelationOf(Graph graph, Claim claim) =>
        graph.Data.Model.TryGetRelation(claim.Relation, out var relation) ? relation.Definition : null;

    // A discovered entity that came or went says nothing of the schema.
    private static IEnumerable<Change<EntityRecord>> Declared(GraphDiff diff) => diff.Entities.Where(change =>
        diff.Before.FindEntity(change.Item.Id)?.IsDeclared == true || diff.After.FindEntity(change.Item.Id)?.IsDeclared == true);

    private (ChangeCause Cause, string Detail) Rest()
    {
        var isOtherSchema = !_diff.HasSameModel || (_before is not null && _after is not null && _before.Schema != _after.Schema);
        if (_before is null || _after is null)
            return isOtherSchema ? (ChangeCause.Schema, "the schema, elsewhere") : (ChangeCause.Unknown, "a graph does not say what read it: build it anew");
        var isOtherModel = _before.LanguageModel != _after.LanguageModel;
        return (isOtherSchema, isOtherModel, _diff.Articles.IsEmpty) switch
        {
            (true, true, _) => (ChangeCause.Unknown, "both the schema and the language model changed: change one at a time to tell"),
            (true, false, _) => (ChangeCause.Schema, "the schema, elsewhere: its other rules, names or entities"),
            (false, true, _) => (ChangeCause.LanguageModel, "the language model"),
            (false, false, false) => (ChangeCause.Article, "other articles: names that they brought or took"),
            _ => (ChangeCause.Engine, _before.Engine == _after.Engine ? $"the code that reads ({_after.Engine})" : $"the code that reads ({_before.Engine} to {_after.Engine})"),
        };
    }

    private static string Word(ChangeKind kind) => kind switch { ChangeKind.Added => "added", ChangeKind.Removed => "removed", _ => "changed" };

    /// <summary>The rules of an origin. Ids move when an example is put in front, so a rule is its example.</summary>
    private sealed class ExampleIndex(GraphOrigin? origin)
    {
        private readonly Dictionary<string, string> _examples = (origin?.Rules ?? []).ToDictionary(static rule => rule.Id, static rule => rule.Example, StringComparer.Ordinal);
        private readonly HashSet<(string Relation, string Example)> _all = [.. (origin?.Rules ?? []).Select(static rule => (RelationOf(rule.Id), rule.Example))];

        public string? ExampleOf(string rule) => _examples.GetValueOrDefault(rule);

        public bool Has(string rule, string example) => _all.Contains((RelationOf(rule), example));

        private static string RelationOf(string rule) => rule.IndexOf('[', StringComparison.Ordinal) is > 0 and var end ? rule[..end] : rule;
    }
}
