using System.Collections.Immutable;

namespace KnowledgeGraph.Extraction.Evaluation;

/// <summary>
/// Which gold entity of a document an entity that was found in it is, where neither the schema nor the gold's registry settles the id: a reader of
/// "a radar site" must make up an id, and so must the gold's. They are paired one to one by the mentions that both have, by exact span, the pair with
/// the most first; the idea is that of Luo's entity-aligned scores of coreference (CEAF, HLT 2005), taken greedily.
/// </summary>
internal static class EntityAlignment
{
    /// <summary>The gold's id of each entity of the document that has another one.</summary>
    public static ImmutableDictionary<string, string> Of(GoldStandard gold, GoldDocument document, GraphData data)
    {
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

        return Paired(shared);
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
