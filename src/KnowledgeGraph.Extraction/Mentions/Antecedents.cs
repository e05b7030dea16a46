using KnowledgeGraph.Extraction.Text;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>The entities that an article has named so far, with where and how often: from them a description such as "the coalition"
/// chooses.</summary>
internal sealed class Antecedents
{
    private readonly Dictionary<string, Entry> _entries = new(StringComparer.Ordinal);
    private readonly HashSet<(string Id, string Noun)> _taken = [];

    /// <summary>The entities, in the order of their first mention.</summary>
    public IReadOnlyCollection<Entry> All => _entries.Values;

    /// <summary>Notes a mention.</summary>
    /// <param name="reading">Whom it names.</param>
    /// <param name="words">Its sentence.</param>
    /// <param name="first">Its first word.</param>
    /// <param name="last">Its last word.</param>
    /// <param name="name">The name of the entity.</param>
    public void See(EntityReading reading, SentenceWords words, int first, int last, string name)
    {
        if (!_entries.TryGetValue(reading.EntityId, out var entry))
        {
            entry = new Entry(reading, SchemaNames.NounOf(name));
            _entries.Add(reading.EntityId, entry);
        }

        entry.Places.Add(new Place(words, first, last));
    }

    /// <summary>Notes that a description with a noun was linked to an entity.</summary>
    public void Take(string id, string noun) => _taken.Add((id, noun));

    /// <summary>Whether a description with a noun was linked to an entity.</summary>
    public bool IsTaken(string id, string noun) => _taken.Contains((id, noun));

    /// <summary>The sentence in which an entity was last mentioned, or -1.</summary>
    public int LastOf(string id) => _entries.TryGetValue(id, out var entry) ? entry.Places[^1].Words.Sentence.Index : -1;

    /// <summary>Where an entity was mentioned.</summary>
    /// <param name="Words">The sentence.</param>
    /// <param name="First">The first word.</param>
    /// <param name="Last">The last word.</param>
    public readonly record struct Place(SentenceWords Words, int First, int Last);

    /// <summary>An entity and its mentions.</summary>
    /// <param name="reading">The entity.</param>
    /// <param name="noun">The noun that ends its name.</param>
    public sealed class Entry(EntityReading reading, string? noun)
    {
        public EntityReading Reading { get; } = reading;

        public string? Noun { get; } = noun;

        /// <summary>Its mentions, in the order of their sentences.</summary>
        public List<Place> Places { get; } = [];

        /// <summary>The last mention before a word, with how many stand before it, or <see langword="null"/>.</summary>
        public (Place Place, int Count)? Before(SentenceWords words, int word)
        {
            Place? best = null;
            var count = 0;
            foreach (var place in Places)
            {
                if (place.Words == words && place.Last >= word) continue;
                count++;
                if (best is not { } known || known.Words != place.Words || place.Last > known.Last) best = place;
            }

            return best is { } found ? (found, count) : null;
        }
    }
}
