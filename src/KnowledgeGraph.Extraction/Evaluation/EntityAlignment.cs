using System.Collections.Immutable;

namespace KnowledgeGraph.Extraction.Evaluation;

/// <summary>
/// Which gold entity of a document an entity that was found in it is, where neither the schema nor the gold's registry settles the id: a reader of
/// "a radar site" must make up an id, and so must the gold's. They are paired one to one by the mentions that both have, by exact span, the pair with
/// the most first; the idea is that of Luo's entity-aligned scores of coreference (CEAF, HLT 2005), taken greedily.
/// </summary>
internal static class EntityAlignment
{
    /// <summary>The gold's id of each entity that is one of the document alone and carries it in its id, "radar-site-in-ARTICLE", where the gold
    /// calls it so without the article.</summary>
    public static ImmutableDictionary<string, string> OfItsOwn(GoldStandard gold, GoldDocument document, GraphData data)
    {
        var end = "-in-" + KnowledgeGraph.Schema.Naming.ToId(document.Id);
        return data.Mentions.Where(m => string.Equals(m.ArticleId, document.Id, StringComparison.Ordinal)
                && m.EntityId.EndsWith(end, StringComparison.Ordinal)).Select(static m => m.EntityId).Distinct(StringComparer.Ordinal)
            .Where(id => gold.Entities.ContainsKey(id[..^end.Length]) && !data.Model.TryGetEntity(id[..^end.Length], out _))
            .ToImmutableDictionary(static id => id, id => id[..^end.Length], StringComparer.Ordinal);
    }

    /// <summary>The gold's id of each entity of the document that has another one.</summary>
    public static ImmutableDictionary<string, string> Of(GoldStandard gold, GoldDocument document, GraphData data)
    {
        var own = OfItsOwn(gold, document, data);
        var found = data.Mentions.Where(m => string.Equals(m.ArticleId, document.Id, StringComparison.Ordinal)).ToArray();
        var ids = found.Select(static m => m.EntityId).ToHashSet(StringComparer.Ordinal);
        var bySpan = found.ToLookup(static m => new TextSpan(m.Start, m.End), static m => m.EntityId);
        var shared = new Dictionary<(string Gold, string Found), int>();
        foreach (var mention in document.Mentions)
        {
            if (ids.Contains(mention.EntityId) || data.Model.TryGetEntity(mention.EntityId, out _)) continue;
            foreach (var id in bySpan[mention.Span].Distinct(StringComparer.Ordinal))
            {
                if (gold.Entities.ContainsKey(id) || data.Model.TryGetEntity(id, out _)) continue;
                shared[(mention.EntityId, id)] = shared.GetValueOrDefault((mention.EntityId, id)) + 1;
            }
        }

        // What has the right mentions is it, whatever it is called.
        var pairs = Paired(shared);
        var taken = pairs.Values.ToHashSet(StringComparer.Ordinal);
        return pairs.AddRange(own.Where(o => !pairs.ContainsKey(o.Key) && !taken.Contains(o.Value)));
    }

    private static ImmutableDictionary<string, string> Paired(Dictionary<(string Gold, string Found), int> shared)
    {
        var pairs = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var ((wanted, id), _) in shared.OrderByDescending(static p => p.Value)
            .ThenBy(static p => p.Key.Gold, StringComparer.Ordinal).ThenBy(static p => p.Key.Found, StringComparer.Ordinal))
        {
            if (!pairs.ContainsKey(id) && taken.Add(wanted)) pairs.Add(id, wanted);
        }

        return pairs.ToImmutable();
    }
}
