using KnowledgeGraph.Extraction.Mentions.Coreference;
using KnowledgeGraph.Extraction.Text;
using Relation = KnowledgeGraph.Language.Relation;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>
/// Reads common nouns: "the coalition" means one that was named before, "his troops" those of his side, and "a power station" or "three
/// conscripts" are
/// entities of their own that nobody has named.
/// </summary>
internal sealed class NominalReader(SchemaNames schema, CueTable cues)
{
    private readonly DescriptionRanker _descriptions = new(schema, cues);

    /// <summary>Reads the common nouns of a sentence that no mention covers yet.</summary>
    /// <param name="sentences">The sentences up to the one to read, which is the last.</param>
    /// <param name="state">What is known of the article.</param>
    /// <param name="isOwned">Whether to read those behind "its" and the like, whose pronoun must be read before, or the others.</param>
    public void Read(IReadOnlyList<SentenceReading> sentences, ArticleState state, bool isOwned)
    {
        var sentence = sentences[^1];
        var words = sentence.Words;
        for (var phrase = 0; phrase < sentence.Structure.Phrases.Count; phrase++)
        {
            var (first, last) = sentence.Structure.Phrases[phrase];
            for (var i = first; i <= last; i++)
            {
                if (!words.Is(i, WordClass.Noun) || !sentence.IsFree(i, i) || IsNamePart(words, i) || words.IsHyphen(i + 1)
                    || words.IsHyphen(i - 1)) continue;
                if (NominalWords.KindOf(words.NounLemma(i)) is not { } kind || kind is NominalKind.Place
                    || IsOwned(words, first, i) != isOwned) continue;
                var isHead = sentence.Structure.HeadOf(phrase) == i || (words.Is(i, "resolution") && words.Is(i + 1, WordClass.Number));
                if (isHead) ReadHead(sentences, state, first, i, kind);
                else if (i + 1 <= last) ReadModifier(sentences, state, i, kind);
            }
        }
    }

    private static bool IsOwned(SentenceWords words, int first, int last)
    {
        for (var i = first - 1; i < last; i++)
        {
            if (i >= 0 && Lexicon.PossessivePronouns.Contains(words.Lower[i])) return true;
        }

        return false;
    }

    // "coalition raids", "militant positions": the noun before a noun says whose.
    private void ReadModifier(IReadOnlyList<SentenceReading> sentences, ArticleState state, int word, NominalKind kind)
    {
        var sentence = sentences[^1];
        // "the paramilitary force": whom the noun behind it means.
        if (sentence.Structure.PhraseAt(word) is >= 0 and var phrase && NominalWords.KindOf(sentence.Words.NounLemma(
            sentence.Structure.HeadOf(phrase))) is NominalKind.Group or NominalKind.Force or NominalKind.Alliance or NominalKind.Combatants)
            return;
        if (kind is not (NominalKind.Combatants or NominalKind.Alliance or NominalKind.Force)
            || sentence.Words.Is(word + 1, WordClass.Possessive) || Describing.Contains(sentence.Words.Lower[word])) return;
        if (_descriptions.Rank(sentences, word, word, state) is { IsEmpty: false } found)
            DescriptionRanker.Link(sentence, word, word, found, state);
    }

    // "military vehicles", "artillery fire", "a patrol boat": what it is, not whose.
    private static readonly HashSet<string> Describing = new(StringComparer.Ordinal) { "military", "artillery", "patrol", "infantry",
        "mercenary", "separatist", "troop", "aircraft", "helicopter", "unit", "convoy", "garrison" };

    private void ReadHead(IReadOnlyList<SentenceReading> sentences, ArticleState state, int phraseFirst, int head, NominalKind kind)
    {
        var sentence = sentences[^1];
        var words = sentence.Words;
        // "members of the army", "a group of activists": who is meant stands behind.
        if (kind is NominalKind.Facility && TryComposeFacility(sentence, state, phraseFirst, head)) return;
        if (words.Is(head + 1, "of") && !words.Is(head + 2, WordClass.Number) && HasOf(words, head)) return;
        var first = FirstOf(sentence, phraseFirst, head, out var owner);
        if (kind is NominalKind.Agreement && TryNameAgreement(sentence, state, first, head)) return;
        // "rebel reinforcements", "the Fastaqim unit": whose they are is said already, and rules read the name.
        if (Holds(sentence, first, head, kind)) return;
        var isDefinite = IsDefinite(words, first);
        var noun = words.NounLemma(head);
        // "nine fighters dead on both sides" are nobody's until they are called so.
        if (noun is "fighter" && words.Is(first - 1, WordClass.Number) && !sentence.Mentions.Exists(m => m.Kind == MentionKind.Nominal
            && cues.Is(m.Readings[0], NameConcept.ArmedGroup)))
        {
            Discover(sentence, state, head, head, NominalKind.People);
            return;
        }

        if (kind is NominalKind.Organisation && BodyOf(sentence, state, first, head) is { } body)
        {
            Add(sentence, first, head, body);
            return;
        }

        if (owner is not null)
        {
            if (OwnedBy(owner, words.Is(head, "men") ? NominalKind.Combatants : kind, state) is { } owned)
                Add(sentence, first, head, owned);
            else if (kind is NominalKind.People) Discover(sentence, state, first, head, kind);
            else if (kind is NominalKind.Facility) DiscoverOwned(sentence, state, owner, first, head);
            return;
        }

        var isCounted = words.Is(first - 1, WordClass.Number);
        var isPlural = !string.Equals(noun, words.Lower[head], StringComparison.Ordinal);
        // "gunmen" are nobody's until they are described.
        var isAnybody = noun is "gunman" or "attacker" or "assailant";
        if (IsReferring(kind, noun, isDefinite, isPlural) && (!isAnybody || isDefinite))
        {
            var found = isAnybody ? [] : _descriptions.Rank(sentences, first, head, state);
            if (!found.IsEmpty)
            {
                DescriptionRanker.Link(sentence, first, head, found, state);
                return;
            }
        }

        if (kind is NominalKind.Agreement) DiscoverAgreement(sentence, state, first, head);
        else if (kind is NominalKind.People || (kind is NominalKind.Combatants && (isCounted || (isAnybody && isPlural)))
            || (kind is NominalKind.Facility && (!isDefinite || IsCompound(words, head)) && (!isPlural || isCounted)))
            Discover(sentence, state, first, head, kind);
    }

    // "accused the insurgents of prolonging the war": what stands behind "of" belongs to the verb.
    private static bool HasOf(SentenceWords words, int head) => words.Tree is not { } tree || tree.Heads[head + 1] < 0
        || tree.Heads[head + 1] == head || tree.Heads[tree.Heads[head + 1]] == head || tree.Relations[tree.Heads[head
            + 1]] != Relation.Advcl;

    // "the government headquarters", but not "the nearest camp": a noun before it tells which it is.
    private static bool IsCompound(SentenceWords words, int head) => words.Is(head - 1, WordClass.Noun) && !words.IsCapitalised(head - 1)
        && words.Tree?.Relations[head - 1] is Relation.Compound;

    // "the group", "the town"; "soldiers and "20 fighters" without an article too, but not "warplanes".
    private static bool IsReferring(NominalKind kind, string noun, bool isDefinite, bool isPlural) => kind switch
    {
        NominalKind.People => false,
        NominalKind.Combatants => isDefinite || isPlural,
        NominalKind.Force => isDefinite || (isPlural && noun is "troop" or "soldier" or "reinforcement"),
        NominalKind.Group => isDefinite,
        NominalKind.Alliance or NominalKind.Organisation or NominalKind.Facility => isDefinite && !isPlural,
        _ => isDefinite,
    };

    private static bool Holds(SentenceReading sentence, int first, int last, NominalKind kind) =>
        sentence.Mentions.Exists(m => !(kind is NominalKind.Facility && m.Kind == MentionKind.Nominal) && m.First >= first
            && m.Last < last && m.Kind is not (MentionKind.Demonym or MentionKind.Pronoun)
            && !sentence.Words.IsHyphen(m.Last + 1));

    private static bool IsDefinite(SentenceWords words, int first) => first > 0
        && words.Lower[first - 1] is "the" or "this" or "these" or "that" or "those" or "both";

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
        if (words.Is(first, "own") && first < head) first++;
        if (words.Is(first - 1, WordClass.Possessive)) owner = sentence.At(first - 2);
        else if (Lexicon.PossessivePronouns.Contains(words.Lower[first - 1])) owner = sentence.Mentions.Find(m => m.First == first - 1
            && m.Kind == MentionKind.Pronoun);
        return first;
    }

    /// <summary>"Assad's troops", "his men", "its fighters": those of the side to which the owner belongs.</summary>
    private EntityReading? OwnedBy(SentenceMention owner, NominalKind kind, ArticleState state)
    {
        if (kind is not (NominalKind.Force or NominalKind.Combatants or NominalKind.Group)) return null;
        foreach (var reading in owner.Readings)
        {
            // "Jolani's fighters", whom the article says that he leads.
            if ((state.LedBy(reading.EntityId) ?? state.BodyOf(reading.EntityId)) is { } led && (IsOf(led, kind) || IsOf(led,
                NominalKind.Force) || IsOf(led, NominalKind.Combatants))) return led;
            string? id = reading.EntityId;
            for (var depth = 0; id is not null && depth < 4; depth++, id = schema.PartOf(id))
            {
                if ((schema.ReadingOf(id) ?? state.ReadingOf(id)) is not { } whole) break;
                if (IsOf(whole, kind)) return whole;
                if (cues.Concepts[NameConcept.Force] is { } force && kind == NominalKind.Force
                    && schema.PartsOf(id, force) is [{ } own, ..]) return own;
            }
        }

        return null;
    }

    private bool IsOf(EntityReading reading, NominalKind kind)
    {
        return kind switch
        {
            NominalKind.Combatants => cues.Is(reading, NameConcept.ArmedGroup),
            NominalKind.Force => cues.Is(reading, NameConcept.Force),
            NominalKind.Group => cues.Is(reading, NameConcept.ArmedGroup) || cues.Is(reading, NameConcept.Organisation)
                || cues.Is(reading, NameConcept.Company),
            NominalKind.Alliance => cues.Is(reading, NameConcept.Alliance),
            NominalKind.Organisation => cues.Is(reading, NameConcept.Organisation) || cues.Is(reading, NameConcept.Company),
            NominalKind.Media => cues.Is(reading, NameConcept.Media),
            NominalKind.Facility => cues.Is(reading, NameConcept.Facility),
            NominalKind.Agreement => cues.Is(reading, NameConcept.Agreement),
            NominalKind.Conflict => cues.Is(reading, NameConcept.Conflict),
            _ => false,
        };
    }

    private static void Add(SentenceReading sentence, int first, int last, EntityReading found)
    {
        var words = sentence.Words;
        for (var i = 0; i < sentence.Mentions.Count; i++)
        {
            if (sentence.Mentions[i].First >= first
                && sentence.Mentions[i].Last <= last) sentence.Mentions[i] = sentence.Mentions[i] with { IsNested = true };
        }

        sentence.Mentions.Add(new SentenceMention(first, last, words.Span(first, last), MentionKind.Nominal, [found],
            "coreference"));
    }

    /// <summary>"the air base at Qayyarah" is the Qayyarah air base, declared or not.</summary>
    private bool TryComposeFacility(SentenceReading sentence, ArticleState state, int phraseFirst, int head)
    {
        var words = sentence.Words;
        // "the hospital in Idlib" is one of several.
        if (!words.Is(head + 1, "at") && !words.Is(head + 1, "of")) return false;
        var first = FirstOf(sentence, phraseFirst, head, out var owner);
        if (owner is not null || !words.Is(first - 1, "the") || cues.Concepts[NameConcept.Facility] is not { } type
            || !string.Equals(words.NounLemma(head), words.Lower[head], StringComparison.Ordinal)) return false;
        if (sentence.At(head + 2) is not { Kind: MentionKind.Name } place || place.First != head + 2
            || !cues.Is(place.Readings[0], NameConcept.Place)
            || state.NameOf(place.Readings[0].EntityId) is not { } name) return false;
        var phrase = words.Lower[first..(head + 1)];
        var declared = state.Names.Find([.. name.ToLowerInvariant().Split(' ', '-'), .. phrase]);
        Add(sentence, first, head, declared.IsEmpty ? state.Discover($"{name} {string.Join(' ', phrase)}", type) : declared[0].Entity);
        return true;
    }

    // "the foreign ministry in Baku", "police": a body that each country has.
    private EntityReading? BodyOf(SentenceReading sentence, ArticleState state, int first, int head)
    {
        var words = sentence.Words;
        if (words.Lower[head] is not ("ministry" or "police" or "parliament" or "presidency") || (words.Is(head, "ministry")
            && first == head)) return null;
        // "the Afghan interior ministry".
        var nation = sentence.Mentions.Find(m => m.First == first && m.Last < head && m.Kind == MentionKind.Demonym
            && schema.IsCountry(m.Readings[0]));
        if (nation is not null) return state.Home?.BodyOf(string.Join(' ', words.Lower[(nation.Last + 1)..(head + 1)]), nation.Readings[0],
            cues.Concepts[words.Is(head, "police") ? NameConcept.Force : NameConcept.Organisation]);
        var country = words.Is(head + 1, "in") ? sentence.At(head + 2)?.Readings.FirstOrDefault(static r => r.IsMetonym) : null;
        var concept = words.Is(head, "police") ? NameConcept.Force : NameConcept.Organisation;
        return state.Home?.BodyOf(string.Join(' ', words.Lower[first..(head + 1)]), country, cues.Concepts[concept]);
    }

    // "the Amman accord", "Security Council resolution 1701".
    private bool TryNameAgreement(SentenceReading sentence, ArticleState state, int first, int head)
    {
        var words = sentence.Words;
        if (cues.Concepts[NameConcept.Agreement] is not { } type) return false;
        if (words.Is(head, "resolution") && words.Is(head + 1, WordClass.Number))
        {
            sentence.Cover(head, head + 1, MentionKind.Name, state.Discover($"UN resolution {words.Lower[head + 1]}", type), "discovered");
            return true;
        }

        if (sentence.At(first) is not { Kind: MentionKind.Name } place || place.Last >= head
            || !cues.Is(place.Readings[0], NameConcept.Place)
            || words.NounLemma(head) is not ("agreement" or "accord" or "memorandum" or "treaty" or "protocol" or "declaration" or "pact"))
            return false;
        var name = words.Sentence.Document.Text[words.Starts[place.First]..words.Ends[head]];
        sentence.Cover(place.First, head, MentionKind.Name, state.Discover(string.Join(' ', name.Split((char[]?)null,
            StringSplitOptions.RemoveEmptyEntries)), type), "discovered");
        return true;
    }

    // "a three-month humanitarian truce", "a 21-day truce": named by what tells it from others; "an agreement" may be any.
    private void DiscoverAgreement(SentenceReading sentence, ArticleState state, int first, int head)
    {
        var words = sentence.Words;
        if (cues.Concepts[NameConcept.Agreement] is not { } type) return;
        // The number of "21-day" and "nine-point" is no adjective.
        if (words.IsHyphen(first) || words.IsHyphen(first - 1)) first -= words.IsHyphen(first) ? 1 : 2;
        if (first < 0) return;
        var start = first;
        while (first < head && ((words.IsHyphen(first + 1) && IsSpan(words, first + 2)) || words.IsHyphen(first) || IsSpan(words, first)
            || Passing.Contains(words.Lower[first]) || !sentence.IsFree(first, first))) first++;
        // "a 21-day truce".
        if (first == head && words.IsHyphen(start + 1)) first = start;
        var parties = first == head ? PartiesOf(sentence, head, state) : null;
        if ((first == head && parties is null) || !sentence.IsFree(first, head)) return;
        var name = parties + string.Concat(Enumerable.Range(first, head - first + 1)
            .Select(i => (i == first || words.IsHyphen(i) || words.IsHyphen(i - 1) ? "" : " ") + words.Lower[i]));
        sentence.Add(first, head, MentionKind.Nominal, Declared(name, state) ?? state.Discover(name, type), "described");
    }

    // Whom the schema or the article calls so, in either order of the two that it is between.
    private static EntityReading? Declared(string name, ArticleState state)
    {
        if (Named(name, state) is { } known) return known;
        return name.Split(' ') is [{ } pair, { } noun] && pair.Split('-') is [{ } one, { } other] ? Named($"{other}-{one} {noun}", state) : null;
    }

    private static EntityReading? Named(string name, ArticleState state) =>
        state.Names.Find(name.ToLowerInvariant().Split(' ', '-')) is [{ } known, ..] ? known.Entity : null;

    // "a truce between Israel and Hamas" is the Israel-Hamas truce.
    private static string? PartiesOf(SentenceReading sentence, int head, ArticleState state)
    {
        if (!sentence.Words.Is(head + 1, "between")) return null;
        var parties = sentence.Mentions.Where(m => !m.IsNested && m.Kind is MentionKind.Name or MentionKind.Metonym && m.First > head + 1
            && m.First < head + 8).OrderBy(static m => m.First).Take(2).ToArray();
        if (parties.Length < 2) return null;
        var and = parties[1].First - (sentence.Words.Is(parties[1].First - 1, "the") ? 2 : 1);
        return sentence.Words.Is(and, "and") && state.NameOf(parties[0].Readings[0].EntityId) is { } one
            && state.NameOf(parties[1].Readings[0].EntityId) is { } other ? $"{one}-{other} " : null;
    }

    // "Mayadin's hospital", "its trauma hospital".
    private void DiscoverOwned(SentenceReading sentence, ArticleState state, SentenceMention owner, int first, int head)
    {
        if (cues.Concepts[NameConcept.Facility] is not { } type) return;
        var words = sentence.Words;
        var isPlace = owner.Kind == MentionKind.Name && cues.Is(owner.Readings[0], NameConcept.Place);
        if (!isPlace && first == head) return;
        var phrase = string.Join(' ', words.Lower[first..(head + 1)]);
        var name = isPlace && state.NameOf(owner.Readings[0].EntityId) is { } place ? $"{place} {phrase}" : phrase;
        sentence.Add(first, head, MentionKind.Nominal, Named(name, state) ?? state.Discover(name, type), "group");
    }

    private static bool IsSpan(SentenceWords words, int i) => words.Is(i, "month") || words.Is(i, "day") || words.Is(i, "week")
        || words.Is(i, "hour")
        || words.Is(i, "year");

    // What an agreement is for a while.
    private static readonly HashSet<string> Passing = new(StringComparer.Ordinal) { "new", "unilateral", "immediate", "unconditional",
        "lasting",
        "fragile", "shaky", "brief", "temporary", "permanent", "possible", "similar", "recent", "latest", "tentative", "partial",
            "full", "local",
        "final", "such", "proposed", "first", "second", "another", "other", "interim", "comprehensive", "national", "nationwide" };

    private void Discover(SentenceReading sentence, ArticleState state, int first, int head, NominalKind kind)
    {
        var concept = kind switch { NominalKind.Facility => cues.Concepts[NameConcept.Facility], _ => cues.PeopleType };
        if (concept is not { } type) return;
        var words = sentence.Words;
        // "the man who brokered it" is somebody who has a name.
        if (words.Lower[head] is "man" or "woman" or "person" && IsDefinite(words, first)) return;
        // "14-year-old boy".
        for (var i = head - 1; i >= first; i--)
        {
            if (!words.IsHyphen(i)) continue;
            first = i + 2;
            break;
        }

        // "rebel-held hospitals", "Russian soldiers": the holder or country keeps a role of its own.
        while (first < head && (!sentence.IsFree(first, head) || words.Classes[first] is WordClass.Hyphen)) first++;
        var name = string.Join(' ', Enumerable.Range(first, head - first + 1).Select(i => words.Lower[i]));
        sentence.Add(first, head, MentionKind.Nominal, state.Discover(name, type), "group");
    }
}
