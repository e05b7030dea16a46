namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>
/// The entities that an article has named so far, with where and how often and by which common nouns they are described. From them a
/// description such as "the
/// coalition" chooses: by noun, number of mentions and distance. Source of the ordering: Lappin and Leass 1994, "An algorithm for
/// pronominal
/// anaphora resolution", with description nouns for its syntactic weights.
/// </summary>
internal sealed class Antecedents(SchemaNames schema)
{
    private const double SameNoun = 4;
    private const double Described = 2;
    private const double Nearness = 4;
    private const double Clausemate = 1.5;
    private readonly Dictionary<string, Entry> _entries = new(StringComparer.Ordinal);

    /// <summary>Notes a mention.</summary>
    /// <param name="reading">Whom it names.</param>
    /// <param name="sentence">The index of its sentence.</param>
    /// <param name="name">The name of the entity.</param>
    public void See(EntityReading reading, int sentence, string name)
    {
        if (!_entries.TryGetValue(reading.EntityId, out var entry))
        {
            entry = new Entry(reading, _entries.Count, SchemaNames.NounOf(name));
            _entries.Add(reading.EntityId, entry);
        }

        entry.Count++;
        entry.Last = sentence;
    }

    /// <summary>The sentence in which an entity was last mentioned, or -1.</summary>
    public int LastOf(string id) => _entries.TryGetValue(id, out var entry) ? entry.Last : -1;

    /// <summary>The entities that a description may mean, the likeliest first.</summary>
    /// <param name="noun">The noun in the singular.</param>
    /// <param name="sentence">The index of the description's sentence.</param>
    /// <param name="isPossible">Which entities the noun can mean.</param>
    /// <param name="reach">How many sentences back one is looked for that the noun does not describe.</param>
    /// <param name="state">What the article says of the entities.</param>
    public List<EntityReading> Of(string noun, int sentence, Func<EntityReading, bool> isPossible, int reach, ArticleState? state = null)
    {
        var found = new List<(double Score, Entry Entry)>();
        foreach (var entry in _entries.Values)
        {
            var id = entry.Reading.EntityId;
            var isOwn = string.Equals(entry.Noun, noun, StringComparison.Ordinal) || schema.NounsOf(id).Contains(noun);
            var isDescribed = isOwn || schema.DescriptionsOf(id).Contains(noun) || state?.IsDescribed(id, noun) == true;
            var distance = sentence - entry.Last;
            if ((!isPossible(entry.Reading) && !isOwn) || (!isDescribed && distance > reach)) continue;
            var score = (isOwn ? SameNoun : isDescribed ? Described : 0) + Math.Min(entry.Count, 6) * 0.5 + Nearness / (1 + distance)
                - (distance == 0 && !isDescribed ? Clausemate : 0);
            found.Add((score, entry));
        }

        return [.. found.OrderByDescending(static f => f.Score).ThenBy(static f => f.Entry.Order).Select(static f => f.Entry.Reading)];
    }

    private sealed class Entry(EntityReading reading, int order, string? noun)
    {
        public EntityReading Reading { get; } = reading;

        public int Order { get; } = order;

        /// <summary>The noun that ends its name.</summary>
        public string? Noun { get; } = noun;

        public int Count { get; set; }

        public int Last { get; set; }
    }
}
