using KnowledgeGraph.Extraction.Text;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>
/// Of which country an article speaks, and what "the army" and "the government" are there. A schema on one war says that "army" is that
/// country's; an article that never names the country means another's.
/// </summary>
internal sealed class HomeCountry
{
    private const int LeastMentions = 2;

    // A schema's country that is named so much less than another is not what the article is about.
    private const int Outnumbered = 5;

    private readonly SchemaNames _schema;
    private readonly CueTable _cues;
    private readonly ArticleState _state;
    private readonly Dictionary<string, int> _named = new(StringComparer.Ordinal);
    private readonly int _homeCount;
    private readonly int _home = -1;
    private readonly bool _isOnHomeGround;

    private HomeCountry(SchemaNames schema, CueTable cues, ArticleState state, IReadOnlyList<SentenceReading> sentences,
        CancellationToken cancellation)
    {
        (_schema, _cues, _state) = (schema, cues, state);
        var counts = new Dictionary<int, int>();
        var places = 0;
        foreach (var sentence in sentences)
        {
            cancellation.ThrowIfCancellationRequested();
            var words = sentence.Words;
            for (var i = 0; i < words.Count; i++)
            {
                if (!words.IsCapitalised(i)) continue;
                var country = Count(words, i, counts);
                if (schema.Table.Longest(words, i, state.Published, out var last) is not { IsEmpty: false } found) continue;
                foreach (var entry in found)
                {
                    if (!entry.Entity.IsMetonym) state.Named.Add(entry.Entity.EntityId);
                    if (schema.CountryOf(entry.Entity.EntityId) is { } owner) _named[owner] = _named.GetValueOrDefault(owner) + 1;
                }

                // A schema's places lie in its own land, but for capitals that stand for their governments.
                if (found.All(e => ReferenceEquals(e.Entity.Type, cues.Concepts[NameConcept.Place]))) places++;

                i = Math.Max(last, country);
            }
        }

        foreach (var (country, count) in counts.OrderByDescending(static c => c.Value).ThenBy(static c => c.Key))
        {
            if (_home < 0 && count >= LeastMentions) _home = country;
        }

        _homeCount = _home < 0 ? 0 : counts[_home];
        _isOnHomeGround = _home >= 0 && places > _homeCount;
        foreach (var country in counts.Keys) Declare(country);
    }

    /// <summary>Reads of which country the article speaks, and adds the countries that the schema does not declare.</summary>
    public static HomeCountry Of(IReadOnlyList<SentenceReading> sentences, SchemaNames schema, CueTable cues, ArticleState state,
        CancellationToken cancellation) => new(schema, cues, state, sentences, cancellation);

    /// <summary>Whom a common noun means that the schema gives to some entity: that one, another country's, or nobody that is
    /// known.</summary>
    /// <param name="reading">Whom the schema means.</param>
    /// <param name="noun">The noun as it is written.</param>
    public EntityReading? Resolve(EntityReading reading, string noun)
    {
        if (_home < 0 || _isOnHomeGround || _schema.CountryOf(reading.EntityId) is not { } owner
            || _named.GetValueOrDefault(owner) * Outnumbered >= _homeCount) return reading;
        var (name, adjectives) = Countries.All[_home];
        if (adjectives.Length == 0) return null;
        var force = _cues.Concepts[NameConcept.Force];
        if (force is not null && ReferenceEquals(reading.Type, force)) return ForceOf(name, adjectives[0], force);
        if (ReferenceEquals(reading.Type, _cues.Concepts[NameConcept.Conflict])) return _state.Discover($"{name} war", reading.Type);
        return noun is "government" && _cues.Concepts[NameConcept.Organisation] is { } body
            ? _state.Discover($"{adjectives[0]} government", body) : null;
    }

    /// <summary>A country's forces where the schema declares none: "Egyptian troops" are the Egyptian army.</summary>
    /// <param name="country">The country's adjective as it is written.</param>
    /// <param name="noun">The noun behind it.</param>
    public EntityReading? Force(string country, string noun)
    {
        if (_cues.Concepts[NameConcept.Force] is not { } force || !Countries.ByWord.TryGetValue(country.ToLowerInvariant(), out var index)
            || Countries.All[index].Adjectives is not [{ } adjective, ..]) return null;
        return noun switch
        {
            "army" or "military" or "troops" or "soldiers" or "forces" or "soldier" => _state.Discover($"{adjective} army", force),
            "warplanes" or "jets" or "aircraft" or "helicopters" or "planes" => _state.Discover($"{adjective} air force", force),
            "navy" or "warships" => _state.Discover($"{adjective} navy", force),
            _ => null,
        };
    }

    private EntityReading ForceOf(string name, string adjective, EntityType force)
    {
        var declared = _schema.Table.Find([.. name.ToLowerInvariant().Split(' ')]);
        if (!declared.IsEmpty && _schema.PartsOf(declared[0].Entity.EntityId, force) is [{ } own, ..]) return own;
        return _state.Discover($"{adjective} army", force);
    }

    // The word behind the country's name where one stands here, else the word itself.
    private static int Count(SentenceWords words, int at, Dictionary<int, int> counts)
    {
        foreach (var length in (ReadOnlySpan<int>)[4, 3, 2, 1])
        {
            if (at + length > words.Count || !Countries.ByWord.TryGetValue(string.Join(' ', words.Lower[at..(at + length)]),
                out var country)) continue;
            counts[country] = counts.GetValueOrDefault(country) + 1;
            return at + length - 1;
        }

        return at;
    }

    // A country that the schema does not know becomes an entity of the type of its countries, or a place where that type is closed.
    private void Declare(int country)
    {
        var (name, adjectives) = Countries.All[country];
        if (!_schema.Table.Find([.. name.ToLowerInvariant().Split(' ')]).IsEmpty) return;
        if (_schema.CountryType is not { } type) return;
        if (!type.Definition.IsOpen && _cues.Concepts[NameConcept.Place] is { } place) type = place;
        if (!type.Definition.IsOpen) return;
        _state.Names.Add(name, _state.Discover(name, type), MentionKind.Name, default, "country");
        foreach (var adjective in adjectives) _state.Names.Add(adjective, _state.Discover(name, type), MentionKind.Demonym, default,
            "country");
    }
}
