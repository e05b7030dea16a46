using System.Collections.Immutable;

namespace KnowledgeGraph;

/// <summary>Takes an article out of a record.</summary>
internal sealed class RecordRetraction(GraphData data, string articleId)
{
    public GraphData Apply()
    {
        var claims = data.Claims.RemoveAll(claim => IsRetracted(claim.Evidence.ArticleId));
        var mentions = data.Mentions.RemoveAll(mention => IsRetracted(mention.ArticleId));
        var builder = new GraphBuilder(data.Model) { Origin = data.Origin };
        foreach (var article in data.Articles)
        {
            if (!IsRetracted(article.Id)) builder.Add(article);
        }

        foreach (var entity in Remaining(claims, mentions)) builder.Add(entity);
        foreach (var claim in claims) builder.Add(claim);
        foreach (var mention in mentions) builder.Add(mention);
        foreach (var merge in data.Merges) builder.Add(merge);
        return builder.BuildData(out _); // What can be left out are links to entities that went with the article, and merges of them.
    }

    private bool IsRetracted(string id) => string.Equals(id, articleId, StringComparison.Ordinal);

    // What another article revealed stays, what was added by hand and never named too, and whatever is named by something that stays.
    private HashSet<EntityRecord> Remaining(ImmutableArray<Claim> claims, ImmutableArray<Mention> mentions)
    {
        var named = References(data.Claims, data.Mentions);
        foreach (var entity in data.Discoveries.Where(static entity => entity.ArticleId.Length > 0)) named.Add(entity.Id);
        named.Close(data.Discoveries);

        var remaining = data.Discoveries
            .Where(entity => entity.ArticleId.Length == 0 ? !named.Contains(entity.Id) : !IsRetracted(entity.ArticleId)).ToHashSet();
        var records = data.Discoveries.ToLookup(static entity => entity.Id, StringComparer.Ordinal);
        var open = new Queue<string>(References(claims, mentions).Ids.Concat(remaining.Select(static entity => entity.Id)));
        var done = new HashSet<string>(StringComparer.Ordinal);
        while (open.TryDequeue(out var id))
        {
            if (!done.Add(id)) continue;
            foreach (var record in StillKnown([.. records[id]]))
            {
                remaining.Add(record);
                if (record.PartOf is { } whole) open.Enqueue(whole);
            }
        }

        return remaining;
    }

    // An entity that is named and that nothing else reveals keeps what the article said of it.
    private IEnumerable<EntityRecord> StillKnown(EntityRecord[] records)
    {
        var others = records.Where(record => !IsRetracted(record.ArticleId)).ToArray();
        return others.Length > 0 ? others : records.Select(static record => record with { ArticleId = "" });
    }

    private EntityReferences References(ImmutableArray<Claim> claims, ImmutableArray<Mention> mentions)
    {
        var references = new EntityReferences(data.Model);
        foreach (var claim in claims) references.Add(claim);
        foreach (var mention in mentions) references.Add(mention);
        return references;
    }
}
