using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>What reading an article has found so far: names found in it, who was mentioned how often and where last, who holds which
/// area.</summary>
internal sealed class ArticleState(SchemaNames schema, DateOnly? published, string articleId)
{
    private readonly Dictionary<string, (EntityReading Reading, int Count, int Last)> _seen = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _descriptions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EntityReading> _groups = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EntityReading> _bodies = new(StringComparer.Ordinal);
    private readonly HashSet<string> _unnamed = new(StringComparer.Ordinal);
    private int _clock;

    /// <summary>The names of the schema and those found in this article.</summary>
    public NameTable Names { get; } = new(schema.Table);

    public DateOnly? Published { get; } = published;

    public Dictionary<string, EntityRecord> Discovered { get; } = new(StringComparer.Ordinal);

    /// <summary>The names of those, to be found by their parts.</summary>
    public DiscoveredNames DiscoveredNames { get; } = new();

    /// <summary>The pronouns read so far, by sentence and word, with what each may mean and how likely.</summary>
    public Dictionary<(int Sentence, int Word), ImmutableArray<Coreference.RankedReading>> Pronouns { get; } = [];

    /// <summary>Of which country the article speaks; set before the mentions are read.</summary>
    public HomeCountry? Home { get; set; }

    /// <summary>The declared entities that the article names somewhere.</summary>
    public HashSet<string> Named { get; } = new(StringComparer.Ordinal);

    /// <summary>Whom the schema declares and the article names in full, by the last word of the name; <see langword="null"/> where two end so.</summary>
    public Dictionary<string, EntityReading?> DeclaredByLast { get; } = new(StringComparer.Ordinal);

    /// <summary>The names to whose type nothing speaks.</summary>
    public List<NameVotes> Unknown { get; } = [];

    /// <summary>The names that the schema does not declare, with what speaks for their types.</summary>
    public List<NameVotes> Collected { get; } = [];

    /// <summary>The places of which the article says that a holder holds them: "the opposition neighbourhoods of eastern Aleppo".</summary>
    public Dictionary<string, HashSet<string>> Held { get; } = new(StringComparer.Ordinal);

    /// <summary>The name of an entity of the schema or of this article, or <see langword="null"/>.</summary>
    public string? NameOf(string id) => schema.NameOf(id) ?? Discovered.GetValueOrDefault(id)?.Name;

    /// <summary>Whether an entity is a country.</summary>
    public bool IsCountry(EntityReading reading) => schema.IsCountry(reading);

    /// <summary>Whom a description may mean.</summary>
    public Antecedents Antecedents { get; } = new();

    /// <summary>The descriptions for which an antecedent was looked for, by sentence and noun, with whom each may mean.</summary>
    public Dictionary<(int Sentence, int Noun), (Coreference.DescriptionQuery Query,
        ImmutableArray<Coreference.DescribedReading> Readings)> Descriptions
    { get; } = [];

    /// <summary>Notes that an entity was mentioned in a sentence. An adjective names nobody whom a description may mean; a name inside
    /// another one counts for nothing else.</summary>
    public void See(SentenceMention mention, Text.SentenceWords words, bool isTold = true)
    {
        var reading = mention.Readings[0];
        // "Turkish troops" make Turkey known, to "the country".
        if (isTold && (mention.Kind != MentionKind.Demonym || schema.IsCountry(reading)) && NameOf(reading.EntityId) is { } name)
        {
            Antecedents.See(reading, words, mention.First, mention.Last, name);
            // "Syrian troops" that are an entity of their own make Syria known too.
            if (Countries.ByWord.ContainsKey(words.Lower[mention.First]) && schema.CountryOf(reading.EntityId) is { } country
                && schema.ReadingOf(country) is { } state
                && schema.NameOf(country) is { } its) Antecedents.See(state, words, mention.First, mention.Last, its);
        }

        if (mention.IsNested) return;
        var known = _seen.GetValueOrDefault(reading.EntityId);
        _seen[reading.EntityId] = (reading, known.Count + 1, ++_clock);
    }

    /// <summary>Notes a common noun or adjective by which an entity was described: "the paramilitary Rapid Support Forces".</summary>
    public void Describe(string id, string lemma)
    {
        if (!_descriptions.TryGetValue(id, out var words)) _descriptions.Add(id, words = new(StringComparer.Ordinal));
        words.Add(lemma);
    }

    /// <summary>Notes that a person leads a group or force.</summary>
    public void Lead(string person, EntityReading group) => _groups[person] = group;

    /// <summary>The group or force that a person leads, as the article says, or <see langword="null"/>.</summary>
    public EntityReading? LedBy(string person) => _groups.GetValueOrDefault(person);

    /// <summary>Notes for which body a person speaks or acts.</summary>
    public void Affiliate(string person, EntityReading body) => _bodies.TryAdd(person, body);

    /// <summary>The body for which a person speaks or acts, as the article says, or <see langword="null"/>.</summary>
    public EntityReading? BodyOf(string person) => _bodies.GetValueOrDefault(person);

    /// <summary>By which words an entity was described.</summary>
    public IReadOnlySet<string> DescriptionsOf(string id)
        => _descriptions.GetValueOrDefault(id) ?? (IReadOnlySet<string>)FrozenSet<string>.Empty;

    /// <summary>Whether an entity was described by a word.</summary>
    public bool IsDescribed(string id, string lemma) => _descriptions.TryGetValue(id, out var words) && words.Contains(lemma);

    /// <summary>How often an entity was mentioned.</summary>
    public int CountOf(string id) => _seen.GetValueOrDefault(id).Count;

    /// <summary>The ids of the entities seen with how often each was, in no order.</summary>
    public IEnumerable<(string Id, int Count)> Counts => _seen.Select(static e => (e.Key, e.Value.Count));

    /// <summary>The entities seen, the most often mentioned first.</summary>
    public IEnumerable<EntityReading> BySalience() =>
        _seen.OrderByDescending(static e => e.Value.Count).ThenByDescending(static e => e.Value.Last).Select(static e => e.Value.Reading);

    /// <summary>The entities seen, the last first.</summary>
    public IEnumerable<EntityReading> ByRecency() => _seen.OrderByDescending(static e => e.Value.Last).Select(static e => e.Value.Reading);

    /// <summary>The reading of an entity of this article that the schema does not declare.</summary>
    public EntityReading? ReadingOf(string id) =>
        Discovered.TryGetValue(id, out var entity) && schema.Model.TryGetType(entity.Type, out var type) ? new EntityReading(id, type)
            : null;

    /// <summary>Adds an entity that the schema does not declare; one that it does declare is that one, of the type it has there.</summary>
    public EntityReading Discover(string name, EntityType type)
    {
        var id = KnowledgeGraph.Schema.Naming.ToId(name);
        if (schema.ReadingOf(id) is { } declared) return declared;
        var reading = new EntityReading(id, type);
        if (Discovered.TryGetValue(id, out var known)) return type.Model.TryGetType(known.Type, out var knownType)
            ? new EntityReading(id, knownType) : reading;
        var entity = new EntityRecord(id, type.Name, name);
        Discovered.Add(id, entity);
        DiscoveredNames.Add(entity);
        return reading;
    }

    /// <summary>Adds an entity that nobody names: it is known by its description, and is one of this article only, since a depot here is no
    /// depot elsewhere. The same description means the last of the same again, unless it is said to be elsewhere.</summary>
    /// <param name="description">The words that describe it: "radar site".</param>
    /// <param name="type">Its type.</param>
    /// <param name="place">The place that it is said to be in; <see langword="null"/> where none is.</param>
    /// <param name="isOther">Whether the article says that it is not the one before: "a second deal".</param>
    public EntityReading DiscoverUnnamed(string description, EntityType type, string? place = null, bool isOther = false)
    {
        var (article, stem, number) = (KnowledgeGraph.Schema.Naming.ToId(articleId), KnowledgeGraph.Schema.Naming.ToId(description), 1);
        if (schema.ReadingOf(stem) is { } declared) return declared;
        string Id() => number == 1 ? $"{stem}-in-{article}" : string.Create(CultureInfo.InvariantCulture, $"{stem}-{number}-in-{article}");
        EntityRecord? same = null;
        for (; Discovered.TryGetValue(Id(), out var known); number++)
        {
            if (string.Equals(known.Type, type.Name, StringComparison.Ordinal) && (place is null || known.PartOf is null
                || string.Equals(place, known.PartOf, StringComparison.Ordinal))) same = known;
        }

        if (same is not null && !isOther)
        {
            if (same.PartOf is null && place is not null) Discovered[same.Id] = same with { PartOf = place };
            return new EntityReading(same.Id, type);
        }

        Discovered.Add(Id(), new EntityRecord(Id(), type.Name, description) { PartOf = place });
        _unnamed.Add(Id());
        return new EntityReading(Id(), type);
    }

    /// <summary>Whether an entity of this article has no name.</summary>
    public bool IsUnnamed(string id) => _unnamed.Contains(id);
}
