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
    private readonly AgreementReader _agreements = new(cues);
    private readonly FacilityReader _facilities = new(cues);

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
                if (!words.Is(i, WordClass.Noun) || !sentence.IsFree(i, i) || NominalPhrases.IsNamePart(words, i) || words.IsHyphen(i + 1)
                    || words.IsHyphen(i - 1)) continue;
                if (NominalWords.KindOf(words.NounLemma(i)) is not { } kind || kind is NominalKind.Place
                    || NominalPhrases.IsOwned(words, first, i) != isOwned) continue;
                var isHead = sentence.Structure.HeadOf(phrase) == i || (words.Is(i, "resolution") && words.Is(i + 1, WordClass.Number));
                if (isHead) ReadHead(sentences, state, first, i, kind);
                else if (i + 1 <= last) ReadModifier(sentences, state, i, kind);
            }
        }
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
        if (kind is NominalKind.Facility && _facilities.TryCompose(sentence, state, phraseFirst, head)) return;
        if (words.Is(head + 1, "of") && !words.Is(head + 2, WordClass.Number) && NominalPhrases.HasOf(words, head)
            && !(kind is NominalKind.Facility && NominalPhrases.PlaceBehind(sentence, head, cues) is not null)
            && kind is not NominalKind.Agreement) return;
        var first = NominalPhrases.FirstOf(sentence, phraseFirst, head, out var owner);
        if (kind is NominalKind.Agreement && (_agreements.TryName(sentence, state, first, head)
            || AgreementReader.TryDeclared(sentence, state, first, head))) return;
        // "rebel reinforcements", "the Fastaqim unit": whose they are is said already, and rules read the name.
        if (NominalPhrases.Holds(sentence, first, head, kind)) return;
        var isDefinite = NominalPhrases.IsDefinite(words, first);
        var noun = words.NounLemma(head);
        // "nine fighters dead on both sides" are nobody's until they are called so.
        if (noun is "fighter" && words.Is(first - 1, WordClass.Number) && !sentence.Mentions.Exists(m => m.Kind == MentionKind.Nominal
            && cues.Is(m.Readings[0], NameConcept.ArmedGroup)))
        {
            Discover(sentence, state, head, head);
            return;
        }

        if (kind is NominalKind.Organisation && BodyOf(sentence, state, first, head, owner) is { } body)
        {
            Add(sentence, first, head, body);
            return;
        }

        if (owner is not null)
        {
            if (OwnedBy(owner, words.Is(head, "men") ? NominalKind.Combatants : kind, state) is { } owned)
                Add(sentence, first, head, owned);
            else if (kind is NominalKind.People) Discover(sentence, state, first, head);
            else if (kind is NominalKind.Facility) _facilities.ReadOwned(sentence, state, owner, first, head);
            else if (kind is NominalKind.Agreement) _agreements.Read(sentence, state, first, head, isDefinite);
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

        if (kind is NominalKind.Agreement) _agreements.Read(sentence, state, first, head, isDefinite);
        else if (kind is NominalKind.Facility) _facilities.Read(sentence, state, first, head);
        else if (kind is NominalKind.People || (kind is NominalKind.Combatants && (isCounted || (isAnybody && isPlural))))
            Discover(sentence, state, first, head);
    }

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
                // The helicopters of one mission of the United Nations are not another's.
                if (cues.Concepts[NameConcept.Force] is { } force && kind == NominalKind.Force && !cues.Is(whole, NameConcept.Organisation)
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

    // "the foreign ministry in Baku", "police": a body that each country has.
    private EntityReading? BodyOf(SentenceReading sentence, ArticleState state, int first, int head, SentenceMention? owner)
    {
        var words = sentence.Words;
        // "Ansar Allah's health ministry" is no country's.
        if (words.Is(head, "ministry") && owner is { Kind: MentionKind.Name } && cues.Is(owner.Readings[0], NameConcept.ArmedGroup)
            && cues.Concepts[NameConcept.Organisation] is { } office && state.NameOf(owner.Readings[0].EntityId) is { } bearer)
            return state.Discover($"{bearer} {NominalPhrases.TextOf(words, first, head)}", office);
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

    private void Discover(SentenceReading sentence, ArticleState state, int first, int head)
    {
        if (cues.PeopleType is not { } type) return;
        var words = sentence.Words;
        // "the man who brokered it" is somebody who has a name.
        if (words.Lower[head] is "man" or "woman" or "person" && NominalPhrases.IsDefinite(words, first)) return;
        // "X, a teacher" is X.
        if (words.Tree is { } tree && ((tree.Relations[head] is Relation.Appos && NominalPhrases.IsRenaming(sentence, head))
            || tree.Child(head, Relation.Appos) >= 0
            || (words.Is(head + 1, WordClass.Comma) && sentence.At(head + 2) is { Kind: MentionKind.Name }))) return;
        first = NominalPhrases.OwnWords(sentence, first, head);
        var name = NominalPhrases.TextOf(words, first, head);
        // "civilians" are civilians everywhere, "a driver" is one of whom this article alone tells.
        var isOne = string.Equals(words.NounLemma(head), words.Lower[head], StringComparison.Ordinal)
            && !words.Is(head, "people") && !words.Is(head, "family");
        NominalPhrases.Add(sentence, first, head, isOne ? state.DiscoverUnnamed(name, type) : state.Discover(name, type), "group");
    }
}
