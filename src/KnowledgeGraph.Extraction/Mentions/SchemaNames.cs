using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using KnowledgeGraph.Language;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>The names that a schema declares, compiled: names, aliases with their dates, adjectives and metonyms.</summary>
internal sealed class SchemaNames
{
    private readonly Dictionary<string, EntityModel> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _idOfKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EntityReading?> _backed = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _countryIndices = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _countries = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, FrozenSet<string>> _descriptions = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, FrozenSet<string>> _nouns = new(StringComparer.Ordinal);

    public SchemaNames(SchemaModel schema, GraphModel model)
    {
        Schema = schema;
        Model = model;
        foreach (var entity in schema.Entities)
        {
            _byId[entity.Id] = entity;
            _idOfKey[entity.Key] = entity.Id;
        }

        Table = new NameTable();
        foreach (var entity in schema.Entities) Add(entity);
        foreach (var entity in schema.Entities)
        {
            if (CountryType is null && Countries.ByWord.ContainsKey(entity.Name.ToLowerInvariant()) && ReadingOf(entity.Id) is { } country)
                CountryType = country.Type;
        }

        for (var i = 0; i < Countries.All.Count; i++)
        {
            if (Table.Find([.. Countries.All[i].Name.ToLowerInvariant().Split(' ')]) is [{ } country, ..])
                _countryIndices.TryAdd(country.Entity.EntityId, i);
        }

        foreach (var entity in schema.Entities) AddBacked(entity);
        foreach (var metonym in schema.Entities.SelectMany(static e => e.Metonyms))
        {
            foreach (var entry in Table.Find([.. metonym.ToLowerInvariant().Split(' ')]))
            {
                if (!entry.Entity.IsMetonym) Capitals.Add(entry.Entity.EntityId);
            }
        }

        foreach (var entity in schema.Entities)
        {
            if (FindCountry(entity) is { } country) _countries[entity.Id] = country;
        }
    }

    /// <summary>The type of the schema's countries, or <see langword="null"/> where it declares none.</summary>
    public EntityType? CountryType { get; }

    /// <summary>The country to which an entity belongs, or by whose adjective it is named; <see langword="null"/> for none.</summary>
    public string? CountryOf(string id) => _countries.GetValueOrDefault(id);

    /// <summary>Whether an entity is a country, declared as one or known as one.</summary>
    public bool IsCountry(EntityReading reading) => ReferenceEquals(reading.Type, CountryType)
        || Countries.ByWord.ContainsKey((NameOf(reading.EntityId) ?? reading.EntityId).ToLowerInvariant());

    /// <summary>The place of a declared country in <see cref="Countries.All"/>, under whatever name; <see langword="null"/> for
    /// others.</summary>
    public int? IndexOfCountry(string id) => _countryIndices.TryGetValue(id, out var index) ? index : null;

    public SchemaModel Schema { get; }

    public GraphModel Model { get; }

    public NameTable Table { get; }

    /// <summary>Who is meant by a prefix such as "us backed" before any fighters, from aliases that begin with it; <see langword="null"/>
    /// where several are.</summary>
    public EntityReading? Backed(string backer, string participle) => _backed.GetValueOrDefault($"{backer} {participle}");

    /// <summary>The places whose names also stand for governments: capitals.</summary>
    public HashSet<string> Capitals { get; } = new(StringComparer.Ordinal);

    /// <summary>The id of the entity that an entity belongs to, or <see langword="null"/>.</summary>
    public string? PartOf(string id) => _byId.TryGetValue(id, out var entity) && entity.PartOf is { } key
        && _idOfKey.TryGetValue(key, out var whole) ? whole : null;

    public string? NameOf(string id) => _byId.TryGetValue(id, out var entity) ? entity.Name : null;

    /// <summary>The common nouns and adjectives of an entity's description in their base forms; read once, for all articles.</summary>
    public FrozenSet<string> DescriptionsOf(string id) => _descriptions.GetOrAdd(id, static (key, names) =>
        names._byId.TryGetValue(key, out var entity) && entity.Description.Length > 0
            ? English.Split(entity.Description).Tokens.Select(static t => t.ToString()).Where(static w => w.Length > 3
                && char.IsLower(w[0]))
                .Select(static w => English.Lemma(w, Upos.Noun)).ToFrozenSet(StringComparer.Ordinal)
            : FrozenSet<string>.Empty, this);

    /// <summary>The nouns that end an entity's names and say what it is: "coalition" of "US-led coalition"; read once, for all
    /// articles.</summary>
    public FrozenSet<string> NounsOf(string id) => _nouns.GetOrAdd(id, static (key, names) => names._byId.TryGetValue(key, out var entity)
        ? entity.Aliases.Select(static a => a.Name).Append(entity.Name).Select(NounOf).OfType<string>().ToFrozenSet(StringComparer.Ordinal)
        : FrozenSet<string>.Empty, this);

    /// <summary>The noun that ends a name of several words and says what its bearer is, or <see langword="null"/>: "Free Syrian
    /// Army", "Front for the Liberation of X".</summary>
    public static string? NounOf(string name)
    {
        var words = name.Split(' ');
        var head = Array.FindIndex(words, static w => w is "of" or "for" or "on");
        return words.Length > 1 ? English.Lemma(words[(head > 0 ? head : words.Length) - 1].ToLowerInvariant(), Upos.Noun) : null;
    }

    /// <summary>Whether an entity belongs to another, over any number of steps; an entity belongs to itself.</summary>
    public bool IsWithin(string? id, string whole)
    {
        for (var depth = 0; id is not null && depth < 20; depth++)
        {
            if (string.Equals(id, whole, StringComparison.Ordinal)) return true;
            id = PartOf(id);
        }

        return false;
    }

    /// <summary>The values of an entity's enum properties, such as "city".</summary>
    public IEnumerable<string> EnumValues(string id)
    {
        if (!_byId.TryGetValue(id, out var entity) || !Model.TryGetType(entity.Type, out var type)) return [];
        return entity.Properties.Where(p => type.FindProperty(p.Name) is { Kind: KnowledgeGraph.PropertyKind.Enum })
            .SelectMany(static p => p.Values);
    }

    /// <summary>The reading of an entity by id, or <see langword="null"/> where the schema has none.</summary>
    public EntityReading? ReadingOf(string id) =>
        _byId.TryGetValue(id, out var entity) && Model.TryGetType(entity.Type, out var type) ? new EntityReading(id, type) : null;

    /// <summary>The declared entities of a type that belong directly to another.</summary>
    public ImmutableArray<EntityReading> PartsOf(string whole, EntityType type)
    {
        var parts = ImmutableArray.CreateBuilder<EntityReading>();
        foreach (var entity in Schema.Entities)
        {
            if (ReadingOf(entity.Id) is { } reading && reading.Type.IsA(type)
                && string.Equals(PartOf(entity.Id), whole, StringComparison.Ordinal)) parts.Add(reading);
        }

        return parts.ToImmutable();
    }

    /// <summary>How a declared name names its entity: with capitals in its head it is a name, otherwise a common noun.</summary>
    public static MentionKind KindOf(string name)
    {
        foreach (var word in name.Split(' ', '-'))
        {
            if (word.Length > 0 && char.IsUpper(word[0])) return MentionKind.Name;
        }

        return MentionKind.Nominal;
    }

    private void AddBacked(EntityModel entity)
    {
        foreach (var name in entity.Aliases.Select(static a => a.Name).Append(entity.Name))
        {
            var space = name.IndexOf(' ', StringComparison.Ordinal);
            var hyphen = name.IndexOf('-', StringComparison.Ordinal);
            if (hyphen <= 0 || space < hyphen || ReadingOf(entity.Id) is not { } reading) continue;
            var key = $"{name[..hyphen].ToLowerInvariant()} {name[(hyphen + 1)..space].ToLowerInvariant()}";
            if (!key.EndsWith("ed", StringComparison.Ordinal)) continue;
            _backed[key] = !_backed.TryGetValue(key, out var other) || string.Equals(other?.EntityId, reading.EntityId,
                StringComparison.Ordinal) ? reading : null;
        }
    }

    // What it is part of, and where that is no country the country whose adjective opens its name: "Syrian rebels".
    private string? FindCountry(EntityModel entity)
    {
        if (CountryType is null) return null;
        var id = entity.Id;
        for (var depth = 0; depth < 20 && PartOf(id) is { } whole; depth++) id = whole;
        if (ReadingOf(id) is { } top && ReferenceEquals(top.Type, CountryType)) return id;
        var first = (NameOf(id) ?? "").Split(' ')[0].ToLowerInvariant();
        var named = Table.Find([first]);
        return named.IsEmpty || !ReferenceEquals(named[0].Entity.Type, CountryType) ? null : named[0].Entity.EntityId;
    }

    private void Add(EntityModel entity)
    {
        if (ReadingOf(entity.Id) is not { } reading) return;
        Table.Add(entity.Name, reading, KindOf(entity.Name));
        foreach (var alias in entity.Aliases) Table.Add(alias.Name, reading, KindOf(alias.Name), PeriodOf(alias));
        foreach (var adjective in entity.Adjectives) Table.Add(adjective, reading, MentionKind.Demonym, default, "adjective");
        foreach (var metonym in entity.Metonyms) Table.Add(metonym, reading with { IsMetonym = true }, MentionKind.Metonym, default,
            "metonym");
    }

    private static Period PeriodOf(AliasModel alias)
    {
        var from = Period.TryParse(alias.From, out var first) ? first : Period.Unknown;
        var until = Period.TryParse(alias.Until, out var last) ? last : Period.Unknown;
        return from.IsKnown || until.IsKnown ? Period.Between(from, until) : Period.Unknown;
    }
}
