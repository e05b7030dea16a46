using System.Collections.Frozen;
using KnowledgeGraph.Extraction.Text;

namespace KnowledgeGraph.Extraction.Mentions.Coreference;

/// <summary>Which entities the noun of a description can mean at all, and how well it fits them: by their names, by what the article and
/// the schema call them, and by the concept of their type.</summary>
internal sealed class DescriptionFits(SchemaNames schema, CueTable cues)
{
    private static readonly FrozenSet<string> Countries = Set("country nation kingdom republic");

    // Bodies of whatever work; "the ministry" must be called so.
    private static readonly FrozenSet<string> AnyBody = Set("organisation organization charity monitor watchdog company firm agency outlet "
        + "newspaper broadcaster channel");

    // Of what has many meanings or is a part of something one must be told too.
    private static readonly FrozenSet<string> Parts = Set("front body cell network wing unit convoy patrol party division corps battalion "
        + "regiment garrison reinforcement artillery war conflict battle uprising revolution front brigade partnership axis league man "
        + "woman person child boy girl navy infantry site building house countryside area zone county desert border frontier outskirts "
        + "plain");

    private static readonly FrozenSet<string> AnyBuilding = Set("building compound site complex facility installation premises structure");

    private static readonly NameConcept[] Concepts = Enum.GetValues<NameConcept>();

    private readonly PlaceReference _places = new(schema, cues);

    /// <summary>What a noun can stand for.</summary>
    public static DescriptionSort SortOf(SentenceWords words, int noun)
    {
        if (IsAge(words, noun)) return DescriptionSort.Person;
        var lemma = words.NounLemma(noun);
        if (lemma is "state" && words.IsCapitalised(Math.Max(noun - 1, 0))) return DescriptionSort.Country;
        if (Countries.Contains(lemma)) return DescriptionSort.Country;
        if (PlaceReference.IsPlace(lemma)) return DescriptionSort.Place;
        var isPlural = !string.Equals(lemma, words.Lower[noun], StringComparison.Ordinal);
        if (NounReference.IsPerson(lemma)) return isPlural ? DescriptionSort.People : DescriptionSort.Person;
        if (NominalWords.KindOf(lemma) is { } kind) return kind switch
        {
            NominalKind.People => isPlural ? DescriptionSort.People : DescriptionSort.Person,
            NominalKind.Combatants => DescriptionSort.Fighters,
            NominalKind.Force => DescriptionSort.Force,
            NominalKind.Group => DescriptionSort.Group,
            NominalKind.Alliance => DescriptionSort.Alliance,
            NominalKind.Government => DescriptionSort.Government,
            NominalKind.Place => DescriptionSort.Place,
            NominalKind.Facility => DescriptionSort.Facility,
            NominalKind.Agreement => DescriptionSort.Agreement,
            NominalKind.Conflict => DescriptionSort.Event,
            _ => DescriptionSort.Body,
        };
        return AntecedentModel.Default.SortOf(lemma) switch
        {
            ReferentSort.Person => isPlural ? DescriptionSort.People : DescriptionSort.Person,
            ReferentSort.Group => DescriptionSort.Body,
            ReferentSort.Event => DescriptionSort.Event,
            _ => DescriptionSort.Thing,
        };
    }

    /// <summary>Whether "the 52-year-old" ends at a word, which stands for somebody.</summary>
    public static bool IsAge(SentenceWords words, int word) => words.Is(word, "old") && words.IsHyphen(word - 1)
        && words.Is(word - 2, "year") && words.IsHyphen(word - 3) && words.Is(word - 4, WordClass.Number) && words.Is(word - 5, "the")
        && !words.Is(word + 1, WordClass.Noun);

    /// <summary>How well a noun fits an entity; <see langword="null"/> where it cannot mean it.</summary>
    /// <param name="description">The description.</param>
    /// <param name="entity">The entity.</param>
    /// <param name="state">What the article says of it.</param>
    public DescriptionFit? Of(DescriptionFeatures description, Antecedents.Entry entity, ArticleState state)
    {
        var (reading, lemma, sort) = (entity.Reading, description.Lemma, description.Sort);
        var id = reading.EntityId;
        if (sort is DescriptionSort.People || ReferenceEquals(reading.Type, cues.PeopleType)) return null;
        if (PlaceReference.IsPlace(lemma) && sort == DescriptionSort.Place)
            return description.IsPlural || !cues.Is(reading, NameConcept.Place) ? null : _places.FitOf(reading, lemma, state);
        // "the market" is no hospital that was described as one.
        if (sort is DescriptionSort.Facility && state.IsUnnamed(id) && !string.Equals(entity.Noun, lemma, StringComparison.Ordinal)
            && !AnyBuilding.Contains(lemma)) return null;
        var isMany = description.IsPlural && sort is not (DescriptionSort.Fighters or DescriptionSort.Force);
        if (isMany && sort != DescriptionSort.Group) return null;
        var isSaid = state.IsDescribed(id, lemma);
        var isKind = IsKind(reading, sort, lemma);
        if (string.Equals(entity.Noun, lemma, StringComparison.Ordinal))
            return sort is DescriptionSort.Person ? null : DescriptionFit.Named;
        if (isKind && sort is DescriptionSort.Agreement or DescriptionSort.Event or DescriptionSort.Facility or DescriptionSort.Body
            or DescriptionSort.Thing && SaysIn(state.NameOf(id), lemma)) return DescriptionFit.Named;
        if (schema.NounsOf(id).Contains(lemma)) return isSaid ? DescriptionFit.Said : DescriptionFit.Declared;
        if (NominalWords.IsZealot(lemma) && !NounReference.IsOfCreed(reading, lemma, state) && !schema.DescriptionsOf(id).Contains(lemma))
            return null;
        var isTyped = isKind || (IsArmed(reading) && sort is DescriptionSort.Alliance or DescriptionSort.Group or DescriptionSort.Fighters
            or DescriptionSort.Force) || CueType(description) is { } cue && reading.Type.IsA(cue);
        if (isSaid && isTyped) return DescriptionFit.Said;
        if (isTyped && lemma is not "terrorist" && NominalWords.IsZealot(lemma)) return DescriptionFit.Declared;
        if (isTyped && (schema.DescriptionsOf(id).Contains(lemma) || schema.EnumValues(id).Contains(lemma, StringComparer.Ordinal)))
            return DescriptionFit.Declared;
        return (isKind && !isMany && IsGuessed(sort, lemma)) || IsOfTypeCalled(reading, lemma) ? DescriptionFit.Kind : null;
    }

    /// <summary>The concept of an entity's type, as features name it.</summary>
    public string ConceptOf(EntityReading reading)
    {
        if (schema.Capitals.Contains(reading.EntityId)) return "Capital";
        if (schema.IsCountry(reading)) return "Country";
        foreach (var concept in Concepts)
        {
            if (cues.Is(reading, concept)) return concept is NameConcept.Force && schema.CountryOf(reading.EntityId) is not null ? "Army"
                : concept.ToString();
        }

        return "";
    }

    /// <summary>How often an entity was mentioned; a place also by what lies in it.</summary>
    public int CountOf(EntityReading reading, int count, ArticleState state) => cues.Is(reading, NameConcept.Place)
        ? _places.CountOf(reading, state) : count;

    private EntityType? CueType(DescriptionFeatures description) => cues.NounCueAt(description.Words, description.Noun)?.Type;

    // Of buildings, bodies of one work and officials one must be told that they are such.
    private static bool IsGuessed(DescriptionSort sort, string lemma) => sort switch
    {
        DescriptionSort.Government or DescriptionSort.Thing => false,
        DescriptionSort.Body => AnyBody.Contains(lemma),
        _ => !Parts.Contains(lemma),
    };

    // "the club" of a schema with a type Club.
    private static bool IsOfTypeCalled(EntityReading reading, string lemma)
    {
        var name = reading.Type.Name;
        var start = name.Length - 1;
        while (start > 0 && !char.IsUpper(name[start])) start--;
        return name.AsSpan(start).Equals(lemma, StringComparison.OrdinalIgnoreCase);
    }

    // "Operation X", "UN resolution 1701".
    private static bool SaysIn(string? name, string lemma)
    {
        foreach (var word in (name ?? "").Split(' '))
        {
            if (string.Equals(word, lemma, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    private bool IsArmed(EntityReading reading) => cues.Is(reading, NameConcept.ArmedGroup) || cues.Is(reading, NameConcept.Force)
        || cues.Is(reading, NameConcept.Alliance);

    // A country's own forces are no group or movement.
    private bool IsIrregular(EntityReading reading)
    {
        if (!IsArmed(reading) || !cues.Is(reading, NameConcept.Force)) return IsArmed(reading);
        var first = reading.EntityId.IndexOf('-', StringComparison.Ordinal);
        return !reading.EntityId.EndsWith("-army", StringComparison.Ordinal) && schema.CountryOf(reading.EntityId) is null
            && !(first > 0 && Mentions.Countries.ByWord.ContainsKey(reading.EntityId[..first]));
    }

    private bool IsKind(EntityReading reading, DescriptionSort sort, string lemma) => sort switch
    {
        DescriptionSort.Country => schema.IsCountry(reading),
        DescriptionSort.Person => cues.Is(reading, NameConcept.Person),
        DescriptionSort.Fighters => cues.Is(reading, NameConcept.ArmedGroup),
        DescriptionSort.Force => cues.Is(reading, NameConcept.Force) || (lemma is "force" && IsArmed(reading)),
        // "the alliance" may be a group that calls itself one, "the coalition" is one of states.
        DescriptionSort.Alliance => cues.Is(reading, NameConcept.Alliance) || (lemma is "alliance" && IsIrregular(reading)),
        DescriptionSort.Group => IsIrregular(reading) || cues.Is(reading, NameConcept.Organisation) || cues.Is(reading, NameConcept.Company),
        DescriptionSort.Body => cues.Is(reading, NameConcept.Organisation) || cues.Is(reading, NameConcept.Company)
            || cues.Is(reading, NameConcept.Media),
        DescriptionSort.Facility => cues.Is(reading, NameConcept.Facility),
        DescriptionSort.Agreement => cues.Is(reading, NameConcept.Agreement),
        DescriptionSort.Event or DescriptionSort.Thing => cues.Is(reading, NameConcept.Conflict),
        DescriptionSort.Place => cues.Is(reading, NameConcept.Place),
        _ => false,
    };

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
