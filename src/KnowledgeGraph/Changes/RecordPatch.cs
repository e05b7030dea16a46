using System.Collections.Immutable;

namespace KnowledgeGraph;

/// <summary>Applies a difference to a record.</summary>
internal sealed class RecordPatch(GraphData data, GraphDiff diff)
{
    private readonly List<Problem> _problems = [];

    public GraphData Apply(out ImmutableArray<Problem> problems)
    {
        var builder = new GraphBuilder(diff.After.Data.Model) { Origin = diff.After.Data.Origin };
        foreach (var article in Patched(data.Articles, diff.Articles, static article => (article.Id, $"the article '{article.Id}'"))) builder.Add(article);
        foreach (var entity in Patched(data.Discoveries, diff.Discoveries, static entity => (entity.ArticleId, $"what is known of '{entity.Id}'"))) builder.Add(entity);
        foreach (var claim in Patched(data.Claims, diff.Claims, static claim => (claim.Evidence.ArticleId, $"the claim {claim}"))) builder.Add(claim);
        foreach (var mention in Patched(data.Mentions, diff.Mentions, static mention => (mention.ArticleId, $"the mention of '{mention.EntityId}'"))) builder.Add(mention);
        foreach (var merge in Patched(data.Merges, diff.Merges, static merge => ("", $"the merge {merge}"))) builder.Add(merge);
        var patched = builder.BuildData(out var more);
        problems = [.. _problems, .. more];
        return patched;
    }

    private IEnumerable<T> Patched<T>(ImmutableArray<T> items, ImmutableArray<Change<T>> changes, Func<T, (string Path, string Name)> describe)
        where T : class
    {
        var removed = changes.Where(static change => change.Before is not null).Select(static change => change.Before!).ToHashSet();
        var added = changes.Where(static change => change.After is not null).Select(static change => change.After!);
        var kept = items.RemoveAll(removed.Contains);
        if (items.Length - kept.Length < removed.Count) Report(removed.Except(items), describe);
        return kept.Concat(added);
    }

    private void Report<T>(IEnumerable<T> missing, Func<T, (string Path, string Name)> describe)
    {
        foreach (var (path, name) in missing.Select(describe))
            _problems.Add(new Problem(RecordProblems.Change, ProblemSeverity.Error, $"the graph does not hold {name}, which the difference takes away: the rest was applied") { Path = path });
    }
}
