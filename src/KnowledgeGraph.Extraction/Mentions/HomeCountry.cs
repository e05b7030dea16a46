using System.Collections.Immutable;
using KnowledgeGraph.Extraction.Text;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>
/// Of which country an article speaks, and what "the army" and "the government" are there. A schema on one war says that "army" is that
/// country's; an article that never names the country means another's.
/// </summary>
internal sealed class HomeCountry
{
    /// <summary>Why a common noun means the country of the article: it names who rules there.</summary>
    public const string Rulers = "rulers";

    private const int LeastMentions = 2;

    // A schema's country that is named so much less than another is not what the article is about.
    private const int Outnumbered = 2;

    // How much more a country counts where the article says that something is in it.
    private const int Located = 3;

    private readonly SchemaNames _schema;
    private readonly CueTable _cues;
    private readonly ArticleState _state;
    private readonly Dictionary<int, int> _counts;
    private readonly int _home = -1;
    private readonly int? _namedOnce;

    private HomeCountry(SchemaNames schema, CueTable cues, ArticleState state, IReadOnlyList<SentenceReading> sentences,
        CancellationToken cancellation)
    {
        (_schema, _cues, _state) = (schema, cues, state);
        var counts = new Dictionary<int, int>();
        var seats = new SortedSet<int>();
        foreach (var sentence in sentences)
        {
            cancellation.ThrowIfCancellationRequested();
            var words = sentence.Words;
            for (var i = 0; i < words.Count; i++)
            {
                if (!words.IsCapitalised(i)) continue;
                var country = Count(words, i, counts, WeightAt(words, i));
                if (country >= i) _namedOnce ??= PlacedAt(words, i, country);
                if (country < i && SeatAt(words, i) is { } seat) seats.Add(seat);
                if (schema.Table.Longest(words, i, state.Published, out var last) is not { IsEmpty: false } found)
                {
                    i = Math.Max(i, country);
                    continue;
                }

                foreach (var entry in found)
                {
                    if (!entry.Entity.IsMetonym) state.Named.Add(entry.Entity.EntityId);
                }

                if (country < i && schema.CountryOf(found[0].Entity.EntityId) is { } owner
                    && schema.IndexOfCountry(owner) is { } index) Add(counts, index, WeightAt(words, i));
                i = Math.Max(last, country);
            }
        }

        foreach (var (country, count) in counts.OrderByDescending(static c => c.Value).ThenBy(static c => c.Key))
        {
            if (_home < 0 && count >= LeastMentions) _home = country;
        }

        _counts = counts;
        foreach (var country in counts.Keys) Declare(country);
        // "Niamey ordered": also where nobody names Niger.
        foreach (var country in seats.Where(s => !counts.ContainsKey(s))) Declare(country);
        DeclareRulers();
    }

    // "the junta", "the ruling junta", "pro-junta militiamen": whoever rules the country of the article so acts for it.
    private void DeclareRulers()
    {
        if (Country is not { } country || !_schema.Table.Find(["junta"]).IsEmpty) return;
        foreach (var name in (ReadOnlySpan<string>)["junta", "ruling junta", "military junta"])
            _state.Names.Add(name, country with { IsMetonym = true }, MentionKind.Nominal, default, Rulers);
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
        if (_schema.CountryOf(reading.EntityId) is not { } owner || _schema.IndexOfCountry(owner) is not { } index) return reading;
        // Where only one other country is named at all, it is that one's; but "Turkish drones" may help anybody.
        var home = _home < 0 && _counts.Count == 1 && _namedOnce is { } only ? only : _home;
        if (home < 0 || _counts.GetValueOrDefault(index) * Outnumbered >= _counts[home]) return reading;
        var (name, adjectives, _, _) = Countries.All[home];
        if (adjectives.Length == 0) return null;
        var force = _cues.Concepts[NameConcept.Force];
        if (force is not null && ReferenceEquals(reading.Type, force)) return ForceOf(name, adjectives[0], force);
        if (ReferenceEquals(reading.Type, _cues.Concepts[NameConcept.Conflict])) return _state.Discover($"{name} war", reading.Type);
        return noun is "government" or "authorities" ? GovernmentOf(name, adjectives[0]) : null;
    }

    /// <summary>The country of which the article speaks, or <see langword="null"/>.</summary>
    public EntityReading? Country => _home < 0 ? null
        : _state.Names.Find(Countries.All[_home].Name.ToLowerInvariant().Split(' ')).Select(static e => e.Entity)
            .FirstOrDefault(static r => !r.IsMetonym);

    /// <summary>Where the government of the article's country sits, or <see langword="null"/>.</summary>
    public EntityReading? Capital => _home < 0 || Countries.All[_home].Capital is not { Length: > 0 } capital ? null
        : _state.Names.Find(capital.ToLowerInvariant().Split(' ')).Select(static e => e.Entity).FirstOrDefault(static r => !r.IsMetonym);

    /// <summary>The forces of a country that a noun means: its declared ones, else "Egyptian army" for "Egyptian troops".</summary>
    /// <param name="country">The country.</param>
    /// <param name="lemma">The noun in the singular.</param>
    public EntityReading? ForceOf(EntityReading country, string lemma)
    {
        if (_cues.Concepts[NameConcept.Force] is not { } force) return null;
        if (_schema.PartsOf(country.EntityId, force) is { Length: > 0 } parts) return MainOf(parts, lemma);
        var index = IndexOf(country);
        if (index is null || Countries.All[index.Value].Adjectives is not [{ } adjective, ..]) return null;
        return Find(adjective, ForceWords.IsAir(lemma) ? "air force" : ForceWords.IsNaval(lemma) ? "navy" : "army", force);
    }

    // The country's place in the table, whether the schema or the article declares it.
    private int? IndexOf(EntityReading country) => _schema.IndexOfCountry(country.EntityId)
        ?? (Countries.ByWord.TryGetValue((_state.NameOf(country.EntityId) ?? "").ToLowerInvariant(), out var known) ? known : null);

    /// <summary>A public body of the article's country: "the interior ministry", "police".</summary>
    /// <param name="noun">What it is, in small letters.</param>
    /// <param name="country">Another country, where one is named beside it.</param>
    /// <param name="type">The type of such bodies.</param>
    public EntityReading? BodyOf(string noun, EntityReading? country, EntityType? type)
    {
        var index = country is null ? _home : IndexOf(country) ?? -1;
        return index < 0 || type is null || Countries.All[index].Adjectives is not [{ } adjective, ..] ? null : Find(adjective, noun, type);
    }

    // Whom the schema calls so, else one of the article's own.
    private EntityReading Find(string adjective, string noun, EntityType type)
    {
        var declared = _schema.Table.Find([.. adjective.ToLowerInvariant().Split(' '), .. noun.Split(' ')]);
        // "the Ethiopian National Defence Force" is what the article calls its army.
        if (declared.IsEmpty && noun is "army" && _state.Discovered.Values.FirstOrDefault(e
            => string.Equals(e.Type, type.Name, StringComparison.Ordinal)
            && e.Name.StartsWith(adjective + " ", StringComparison.Ordinal)
                && SchemaNames.NounOf(e.Name) is "force" or "army" or "military") is { } own)
            return new EntityReading(own.Id, type);
        return declared.IsEmpty ? _state.Discover($"{adjective} {noun}", type) : declared[0].Entity;
    }

    // Of several forces the one of the arm, else the one that is called army or military.
    private EntityReading? MainOf(ImmutableArray<EntityReading> parts, string lemma)
    {
        var arm = ForceWords.IsAir(lemma) ? "Air Force" : ForceWords.IsNaval(lemma) ? "Navy" : null;
        if (arm is not null && parts.FirstOrDefault(r
            => _schema.NameOf(r.EntityId)?.EndsWith(arm, StringComparison.OrdinalIgnoreCase) == true)
            is { } own) return own;
        return parts.FirstOrDefault(r => _schema.NounsOf(r.EntityId) is { } nouns && (nouns.Contains("army") || nouns.Contains("military")))
            ?? (parts.Length == 1 ? parts[0] : parts.FirstOrDefault(r => _schema.NounsOf(r.EntityId).Contains("force")));
    }

    // Whom the schema calls "Sudanese government", else the country, which its government acts for.
    private EntityReading? GovernmentOf(string name, string adjective)
    {
        var declared = _schema.Table.Find([.. adjective.ToLowerInvariant().Split(' '), "government"]);
        if (!declared.IsEmpty) return declared[0].Entity;
        var country = _state.Names.Find([.. name.ToLowerInvariant().Split(' ')]);
        return country.IsEmpty ? null : country[0].Entity;
    }

    private EntityReading ForceOf(string name, string adjective, EntityType force)
    {
        var declared = _schema.Table.Find([.. name.ToLowerInvariant().Split(' ')]);
        return !declared.IsEmpty && _schema.PartsOf(declared[0].Entity.EntityId, force) is { Length: > 0 } parts
            && MainOf(parts, "army") is { } own
            ? own : Find(adjective, "army", force);
    }

    private static void Add(Dictionary<int, int> counts, int country, int weight) => counts[country] = counts.GetValueOrDefault(country) + weight;

    // Where something happens the article is about more than who does it: "in eastern Congo", "northern Mali".
    private static int WeightAt(SentenceWords words, int at)
    {
        var before = words.Is(at - 1, "the") ? at - 2 : at - 1;
        var isPart = before >= 0 && words.Lower[before] is "eastern" or "western" or "northern" or "southern" or "central";
        if (isPart) before--;
        return isPart || (before >= 0 && words.Lower[before] is "in" or "across" or "inside" or "throughout") ? Located : 1;
    }

    // The country that is told of as a place by its own name: "in the Philippines", "the Philippines' largest city".
    private static int? PlacedAt(SentenceWords words, int first, int last)
    {
        var isOwner = last + 1 < words.Count && (words.Is(last + 1, WordClass.Possessive) || words.Text(last + 1) is "'" or "’");
        return (isOwner || WeightAt(words, first) > 1)
            && Countries.ByWord.TryGetValue(string.Join(' ', words.Lower[first..(last + 1)]), out var named)
            && string.Equals(Countries.All[named].Name, string.Join(' ', words.Lower[first..(last + 1)]), StringComparison.OrdinalIgnoreCase) ? named : null;
    }

    // The country whose seat of government stands here.
    private static int? SeatAt(SentenceWords words, int at)
    {
        for (var length = 2; length > 0; length--)
        {
            // "Santiago Ramirez", "Delta Dakar".
            var isPart = (at + length < words.Count && words.IsCapitalised(at + length)) || (at > 1 && words.IsCapitalised(at - 1));
            if (at + length <= words.Count && !isPart
                && Countries.ByCapital.TryGetValue(string.Join(' ', words.Lower[at..(at + length)]), out var country)) return country;
        }

        return null;
    }

    // The last word of the country's name or adjective that stands here, else the word before.
    private static int Count(SentenceWords words, int at, Dictionary<int, int> counts, int weight)
    {
        foreach (var length in (ReadOnlySpan<int>)[4, 3, 2, 1])
        {
            if (at + length > words.Count || !Countries.ByWord.TryGetValue(string.Join(' ', words.Lower[at..(at + length)]),
                out var country)) continue;
            Add(counts, country, weight);
            return at + length - 1;
        }

        return at - 1;
    }

    // A country that the schema does not know becomes an entity of the type of its countries, or a place where that type is closed.
    private void Declare(int country)
    {
        var (name, adjectives, capital, others) = Countries.All[country];
        if (!_schema.Table.Find([.. name.ToLowerInvariant().Split(' ')]).IsEmpty) return;
        if (_schema.CountryType is not { } type) return;
        if (!type.Definition.IsOpen && _cues.Concepts[NameConcept.Place] is { } place) type = place;
        if (!type.Definition.IsOpen) return;
        var reading = _state.Discover(name, type);
        _state.Names.Add(name, reading, MentionKind.Name, default, "country");
        foreach (var other in others) _state.Names.Add(other, reading, MentionKind.Name, default, "country");
        foreach (var adjective in adjectives) _state.Names.Add(adjective, reading, MentionKind.Demonym, default, "country");
        // "Bangui said": the seat of a government is a place, and stands for the country where no place can be meant.
        if (capital.Length == 0 || _cues.Concepts[NameConcept.Place] is not { } city
            || !_schema.Table.Find([.. capital.ToLowerInvariant().Split(' ')]).IsEmpty) return;
        _state.Names.Add(capital, _state.Discover(capital, city), MentionKind.Name, default, "country");
        if (ReferenceEquals(type, city)) return;
        _state.Names.Add(capital, reading with { IsMetonym = true }, MentionKind.Metonym, default, "metonym");
    }
}
