using System.Collections.Frozen;
using KnowledgeGraph.Extraction.Text;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>
/// Which open type of the schema holds persons, places, armed groups and so on: the one whose cues are words of that kind. Through it the
/// words that a schema's author did not think of count as cues too: who wrote "town of" also means "valley".
/// </summary>
internal sealed class NameConcepts
{
    private static readonly (NameConcept Concept, FrozenSet<string> Words)[] Heads =
    [
        (NameConcept.Person, Set("spokesman spokeswoman spokesperson president minister commander chairman coach director executive "
            + "envoy governor")),
        (NameConcept.Place, Set("city town village province district neighbourhood neighborhood suburb region governorate county "
            + "oblast state valley island "
            + "mountain mountains heights hills river corridor strip hamlet quarter settlement countryside area township "
            + "municipality prefecture port oasis delta peninsula "
                + "capital sea ocean gulf desert basin plateau gorge strait lake bay cape line")),
        (NameConcept.Facility,
            Set("airport airbase hospital prison bridge dam base refinery steelworks works oilfield gasfield field pipeline canal "
                + "stadium school university mosque church cathedral monastery "
            + "market checkpoint crossing barracks airfield plant factory mine museum palace camp headquarters depot bakery highway "
                + "station")),
        (NameConcept.ArmedGroup,
            Set("militia group faction brigade battalion column front rebels militants insurgents guerrillas fighters gunmen jihadists "
            + "paramilitaries mercenaries separatists movement cartel")),
        (NameConcept.Force, Set("army navy force division regiment corps guard guards battalion brigade squadron fleet troops "
            + "soldiers police legion")),
        (NameConcept.Organisation,
            Set("ministry agency organisation organization charity union party commission council committee regulator court watchdog "
            + "office authority department institute foundation association network society observatory centre center fund "
            + "federation forum club staff "
                + "board bureau "
            + "congress parliament senate university directorate service government administration republic emirate caliphate "
            + "junta monitor committee red-cross cross crescent watch lab laboratory")),
        (NameConcept.Media, Set("newspaper broadcaster daily weekly magazine website channel station agency radio television tv news "
            + "times post herald press wire ledger dispatch chronicle gazette tribune journal")),
        (NameConcept.Alliance, Set("alliance coalition bloc league pact axis")),
        (NameConcept.Agreement,
            Set("agreement accord accords deal treaty truce memorandum protocol declaration pact ceasefire resolution charter convention")),
        (NameConcept.Conflict, Set("war battle operation campaign offensive uprising revolution intifada")),
        (NameConcept.Company,
            Set("bank airline carmaker chipmaker retailer brewer publisher supplier company firm maker manufacturer insurer start-up "
            + "startup "
            + "corporation group holdings airlines motors foods industries")),
    ];

    private readonly Dictionary<NameConcept, EntityType> _types = [];

    /// <summary>Finds the types of a schema's cues.</summary>
    /// <param name="cues">The cues of open types in small letters, in the order of the schema.</param>
    public NameConcepts(IEnumerable<(string[] Words, EntityType Type)> cues)
    {
        var all = cues.ToArray();
        foreach (var (concept, heads) in Heads)
        {
            // A "rebel group" is no company.
            var best = all.Where(c => Array.Exists(c.Words, w => heads.Contains(w)
                && (concept != NameConcept.Company || w is not "group"))).GroupBy(static c => c.Type.Name, StringComparer.Ordinal)
                .OrderByDescending(static g => g.Count()).FirstOrDefault();
            if (best is not null) _types[concept] = best.First().Type;
        }

        // Where a schema tells companies from no other bodies, they are bodies.
        if (!_types.ContainsKey(NameConcept.Company) && _types.TryGetValue(NameConcept.Organisation, out var body))
            _types[NameConcept.Company] = body;
    }

    /// <summary>The open type of a kind, or <see langword="null"/> where the schema has none.</summary>
    public EntityType? this[NameConcept concept] => _types.GetValueOrDefault(concept);

    /// <summary>The kind that a common noun says, or <see langword="null"/>.</summary>
    public NameConcept? OfHead(SentenceWords words, int word)
    {
        foreach (var (concept, heads) in Heads)
        {
            if (_types.ContainsKey(concept) && (heads.Contains(words.Lower[word]) || heads.Contains(words.NounLemma(word)))) return concept;
        }

        return null;
    }

    /// <summary>The kind that a word in small letters says, or <see langword="null"/>.</summary>
    public NameConcept? OfHead(string lower)
    {
        foreach (var (concept, heads) in Heads)
        {
            if (_types.ContainsKey(concept) && heads.Contains(lower)) return concept;
        }

        return null;
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ',
        StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
