using System.Runtime.InteropServices;
using KnowledgeGraph.Extraction.Mentions;

namespace KnowledgeGraph.Extraction.Claims.Likelihood;

/// <summary>How often an article mentions its entities, alone and with each other in a sentence. Immutable after it was made.</summary>
internal sealed class ArticleCounts
{
    // Of fewer sentences everything is mentioned once, which means nothing.
    private const int Long = 8;
    private readonly bool _isShort;
    private readonly Dictionary<string, int> _mentions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<int>> _sentences = new(StringComparer.Ordinal);

    /// <summary>Counts the mentions of an article, each as what it most likely names.</summary>
    public ArticleCounts(IReadOnlyList<SentenceReading> sentences)
    {
        _isShort = sentences.Count < Long;
        for (var i = 0; i < sentences.Count; i++)
        {
            foreach (var mention in sentences[i].Mentions)
            {
                var id = mention.Readings[0].EntityId;
                CollectionsMarshal.GetValueRefOrAddDefault(_mentions, id, out _)++;
                if (!_sentences.TryGetValue(id, out var own)) _sentences.Add(id, own = []);
                own.Add(i);
            }
        }
    }

    /// <summary>How often an entity is mentioned; 0 in a short text.</summary>
    public int Of(string id) => _isShort ? 0 : _mentions.GetValueOrDefault(id);

    /// <summary>In how many sentences two entities are mentioned; 0 in a short text.</summary>
    public int Together(string a, string b) => _isShort ? 0 : _sentences.TryGetValue(a, out var one) && _sentences.TryGetValue(b, out var other)
        ? one.Count(other.Contains) : 0;
}
