using KnowledgeGraph.Extraction.Text;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>
/// Reads common nouns: "the coalition" means one that was named before, "his troops" those of his side, and "a power station" or "three conscripts" are
/// entities of their own that nobody has named.
/// </summary>
internal sealed class NominalReader(SchemaNames schema, CueTable cues)
{
    private const int Reach = 4;
    private const int Readings = 3;

    /// <summary>Reads the common nouns of a sentence that no mention covers yet.</summary>
    public void Read(SentenceReading sentence, int index, Antecedents antecedents, ArticleState state)
    {
        var words = sentence.Words;
        for (var phrase = 0; phrase < sentence.Structure.Phrases.Count; phrase++)
        {
            var (first, last) = sentence.Structure.Phrases[phrase];
            for (var i = first; i <= last; i++)
            {
                if (!words.Is(i, WordClass.Noun) || !sentence.IsFree(i, i) || IsNamePart(words, i) || words.IsHyphen(i + 1) || words.IsHyphen(i - 1)) continue;
                if (NominalWords.KindOf(words.NounLemma(i)) is not { } kind) continue;
                var isHead = sentence.Structure.HeadOf(phrase) == i;
                if (isHead) ReadHead(sentence, index, antecedents, state, first, i, kind);
                else if (i + 1 <= last) ReadModifier(sentence, index, antecedents, i, kind);
            }
        }
    }

    // "coalition raids", "militant positions": the noun before a noun says whose.
    private void ReadModifier(SentenceReading sentence, int index, Antecedents antecedents, int word, NominalKind kind)
    {
        if (kind is not (NominalKind.Combatants or NominalKind.Alliance or NominalKind.Force) || sentence.Words.Is(word + 1, WordClass.Possessive)) return;
        var noun = sentence.Words.NounLemma(word);
        if (antecedents.Of(noun, index, r => IsOf(r, kind), Reach) is { Count: > 0 } found) Add(sentence, word, word, found);
    }

    private void ReadHead(SentenceReading sentence, int index, Antecedents antecedents, ArticleState state, int phraseFirst, int head, NominalKind kind)
    {
        var words = sentence.Words;
        // "members of the army", "a group of activists": who is meant stands behind.
        if (words.Is(head + 1, "of") && !words.Is(head + 2, WordClass.Number)) return;
        var first = FirstOf(sentence, phraseFirst, head, out var owner);
        // "rebel reinforcements", "the Fastaqim unit": whose they are is said already, and rules read the name.
        if (Holds(sentence, first, head)) return;
        var isDefinite = IsDefinite(words, first);
        var noun = words.NounLemma(head);
        if (owner is not null)
        {
            if (OwnedBy(owner, kind, state) is { } owned) Add(sentence, first, head, [owned]);
            else if (kind is NominalKind.People) Discover(sentence, state, first, head, kind);
            return;
        }

        var isCounted = words.Is(first - 1, WordClass.Number);
        var isPlural = !string.Equals(noun, words.Lower[head], StringComparison.Ordinal);
        if (IsReferring(kind, noun, isDefinite, isPlural))
        {
            var found = antecedents.Of(noun, index, r => IsOf(r, kind, noun), isCounted ? 0 : Reach);
            if (found.Count > 0)
            {
                Add(sentence, first, head, found);
                return;
            }
        }

        if (kind is NominalKind.People || (kind is NominalKind.Combatants && isCounted) || (kind is NominalKind.Facility && !isDefinite && (!isPlural || isCounted)))
            Discover(sentence, state, first, head, kind);
    }

    // "the group", "the town"; "soldiers" and "20 fighters" without an article too, but not "warplanes".
    private static bool IsReferring(NominalKind kind, string noun, bool isDefinite, bool isPlural) => kind switch
    {
        NominalKind.People => false,
        NominalKind.Combatants => isDefinite || isPlural,
        NominalKind.Force => isDefinite || (isPlural && noun is "troop" or "soldier"),
        NominalKind.Place or NominalKind.Group or NominalKind.Alliance or NominalKind.Organisation or NominalKind.Facility => isDefinite && !isPlural,
        _ => isDefinite,
    };

    private static bool Holds(SentenceReading sentence, int first, int last) =>
        sentence.Mentions.Exists(m => m.First >= first && m.Last < last && m.Kind is not (MentionKind.Demonym or MentionKind.Pronoun) && !sentence.Words.IsHyphen(m.Last + 1));

    private static bool IsDefinite(SentenceWords words, int first) => first > 0 && words.Lower[first - 1] is "the" or "this" or "these" or "that" or "those" or "both";

    // A word in capitals inside the sentence is a name, also where nobody knows it.
    private static bool IsNamePart(SentenceWords words, int i) => words.IsCapitalised(i) && i > 0 && !words.Is(i - 1, WordClass.Quote);

    /// <summary>The first adjective of the description; whose it is, where a possessive stands before.</summary>
    private static int FirstOf(SentenceReading sentence, int phraseFirst, int head, out SentenceMention? owner)
    {
        var words = sentence.Words;
        owner = null;
        var first = head;
        while (first > phraseFirst && words.Classes[first - 1] is WordClass.Adjective or WordClass.Noun or WordClass.Hyphen) first--;
        if (first <= 0) return first;
        if (words.Is(first - 1, WordClass.Possessive)) owner = sentence.At(first - 2);
        else if (Lexicon.PossessivePronouns.Contains(words.Lower[first - 1])) owner = sentence.Mentions.Find(m => m.First == first - 1 && m.Kind == MentionKind.Pronoun);
        return first;
    }

    /// <summary>"Assad's troops", "his men", "its fighters": those of the side to which the owner belongs.</summary>
    private EntityReading? OwnedBy(SentenceMention owner, NominalKind kind, ArticleState state)
    {
        if (kind is not (NominalKind.Force or NominalKind.Combatants or NominalKind.Group)) return null;
        foreach (var reading in owner.Readings)
        {
            string? id = reading.EntityId;
            for (var depth = 0; id is not null && depth < 4; depth++, id = schema.PartOf(id))
            {
                if ((schema.ReadingOf(id) ?? state.ReadingOf(id)) is not { } whole) break;
                if (IsOf(whole, kind)) return whole;
                if (cues.Concepts[NameConcept.Force] is { } force && kind == NominalKind.Force && schema.PartsOf(id, force) is [{ } own, ..]) return own;
            }
        }

        return null;
    }

    private bool IsOf(EntityReading reading, NominalKind kind, string noun = "")
    {
        if (kind == NominalKind.Place && Is(reading, NameConcept.Place))
        {
            var size = schema.EnumValues(reading.EntityId).FirstOrDefault();
            return size is null || NominalWords.IsRegion(noun) == NominalWords.IsRegion(size);
        }

        return kind switch
        {
            NominalKind.Combatants => Is(reading, NameConcept.ArmedGroup),
            NominalKind.Force => Is(reading, NameConcept.Force),
            NominalKind.Group => Is(reading, NameConcept.ArmedGroup) || Is(reading, NameConcept.Organisation) || Is(reading, NameConcept.Company),
            NominalKind.Alliance => Is(reading, NameConcept.Alliance),
            NominalKind.Organisation => Is(reading, NameConcept.Organisation) || Is(reading, NameConcept.Company),
            NominalKind.Media => Is(reading, NameConcept.Media),
            NominalKind.Facility => Is(reading, NameConcept.Facility),
            NominalKind.Agreement => Is(reading, NameConcept.Agreement),
            NominalKind.Conflict => Is(reading, NameConcept.Conflict),
            _ => false,
        };
    }

    private bool Is(EntityReading reading, NameConcept concept) => cues.Concepts[concept] is { } type && reading.Type.IsA(type);

    private static void Add(SentenceReading sentence, int first, int last, List<EntityReading> found)
    {
        var words = sentence.Words;
        for (var i = 0; i < sentence.Mentions.Count; i++)
        {
            if (sentence.Mentions[i].First >= first && sentence.Mentions[i].Last <= last) sentence.Mentions[i] = sentence.Mentions[i] with { IsNested = true };
        }

        sentence.Mentions.Add(new SentenceMention(first, last, words.Span(first, last), MentionKind.Nominal, [.. found.Take(Readings)], "coreference"));
    }

    private void Discover(SentenceReading sentence, ArticleState state, int first, int head, NominalKind kind)
    {
        var concept = kind switch { NominalKind.Facility => cues.Concepts[NameConcept.Facility], _ => cues.PeopleType };
        if (concept is not { } type) return;
        var words = sentence.Words;
        // "rebel-held hospitals", "Russian soldiers": the holder or country keeps a role of its own.
        while (first < head && (!sentence.IsFree(first, head) || words.Classes[first] is WordClass.Hyphen)) first++;
        var name = string.Join(' ', Enumerable.Range(first, head - first + 1).Select(i => words.Lower[i]));
        sentence.Add(first, head, MentionKind.Nominal, state.Discover(name, type), "group");
    }
}
