using KnowledgeGraph.Extraction.Text;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>
/// What the words around a name say about its type: cues of the schema ("village of", "rebel unit"), titles, appositions, the noun behind
/// it
/// ("X fighters", "X airport"), prepositions of place, who speaks.
/// </summary>
internal sealed class NameEvidence(CueTable cues)
{
    /// <summary>The weight of what names its type.</summary>
    public const int Told = 6;

    /// <summary>The weight of an apposition, a title or the noun beside a name.</summary>
    public const int Strong = 4;

    private const int Fair = 2;

    private static readonly HashSet<string> Locative = new(StringComparer.Ordinal) { "in", "near", "inside", "outside", "around", "at",
        "within", "throughout" };

    // Whither and whence: persons stand behind them too, but seldom with one name.
    private static readonly HashSet<string> Moving = new(StringComparer.Ordinal) { "to", "towards", "toward", "into", "through", "across",
        "off", "via", "beyond", "past", "onto" };

    // Behind these "to" leads to whom it may concern.
    private static readonly HashSet<string> Addressing = new(StringComparer.Ordinal) { "according", "said", "loyal", "close", "belong",
        "belonged", "belonging", "linked", "allied", "answerable", "told", "speaking", "spoke", "given", "gave", "sent", "addressed",
            "adviser",
        "advisor", "aide", "attributed", "opposed", "opposition", "support", "hostile", "sympathetic", "tied", "relating", "relation" };

    // What comes from persons and bodies too.
    private static readonly HashSet<string> Lending = new(StringComparer.Ordinal) { "support", "aid", "backing", "pressure", "call",
        "calls",
        "order", "orders", "message", "help", "funding", "money", "weapons", "arms", "permission", "approval", "statement", "word",
            "response",
        "criticism", "condemnation", "comment", "reaction", "letter", "came", "it", "won", "received", "got" };

    private static readonly HashSet<string> Armed = new(StringComparer.Ordinal) { "fighters", "rebels", "militants", "insurgents",
        "guerrillas",
        "gunmen", "jihadists", "militiamen", "combatants", "militia", "mercenaries", "paramilitaries" };

    // What only bodies have.
    private static readonly HashSet<string> Led = new(StringComparer.Ordinal) { "leader", "leaders", "founder", "commander", "commanders", "emir", "member",
        "members", "spokesman", "fighters", "remnants", "branch", "wing" };

    private static readonly HashSet<string> Peoples = new(StringComparer.Ordinal) { "clan", "tribe", "people", "community", "sect" };

    private static readonly HashSet<string> Governed = new(StringComparer.Ordinal) { "governor", "mayor", "capital", "outskirts",
        "north", "south",
        "east", "west", "edge", "centre", "center", "streets", "residents", "people", "inhabitants", "airport", "battle", "siege",
            "siege", "fall" };

    private readonly NameConcepts _concepts = cues.Concepts;

    /// <summary>Adds what an occurrence says.</summary>
    public void Vote(NameVotes votes, SentenceWords words, SentenceStructure structure, NameSpan name, EntityType? listed)
    {
        votes.Add(listed, Told);
        votes.Add(cues.OfCueBefore(words, name.Run), Told);
        var isHeaded = name.Last > name.First && VoteForHead(votes, words, name);
        if (isHeaded) return;
        VoteForPerson(votes, words, structure, name);
        VoteForBefore(votes, words, structure, name);
        VoteForCalled(votes, words, name);
        VoteForBehind(votes, words, structure, name);
        VoteForPlace(votes, words, structure, name);
        VoteForWater(votes, words, name);
    }

    // "Suqour Brigade", "Incirlik Air Base": the name says what it is.
    private bool VoteForHead(NameVotes votes, SentenceWords words, NameSpan name)
    {
        var word = NameRuns.HeadOf(words, name.First, name.Last);
        if (_concepts.OfHead(words, word) is null) word = name.Last;
        if (cues.NounCueAt(words, word) is { } inside && inside.Words.Length <= word - name.First
            && !ReferenceEquals(inside.Type, cues.PersonType))
        {
            votes.Add(inside.Type, Told);
            return true;
        }

        // "Operation Barkhane", "Wadi al-Rabie".
        var opened = words.Is(name.First, "operation") ? NameConcept.Conflict
            : NameRuns.IsOpener(words.Lower[name.First]) ? NameConcept.Place : (NameConcept?)null;
        if (opened is not null && cues.NounCueAt(words, name.Last) is null)
        {
            votes.Add(_concepts[opened.Value], Told);
            return true;
        }

        // "3rd Military Zone".
        if (char.IsDigit(words.Text(name.First)[0]) && HeadOf(words, name) is null) votes.Add(_concepts[NameConcept.Force], Told);
        if (HeadOf(words, name) is not { } concept || concept == NameConcept.Person) return false;
        votes.Add(_concepts[concept], Told);
        return true;
    }

    private NameConcept? HeadOf(SentenceWords words, NameSpan name)
    {
        // "Ministry of Defence", "Front for the Liberation of X": the head stands before the preposition; but "Youth of Sunna Forces".
        var head = NameRuns.HeadOf(words, name.First, name.Last);
        return _concepts.OfHead(words, head) ?? (head < name.Last && words.Is(head + 1, "of") ? _concepts.OfHead(words, name.Last) : null);
    }

    private void VoteForPerson(NameVotes votes, SentenceWords words, SentenceStructure structure, NameSpan name)
    {
        var person = cues.PersonType;
        if (person is null || words.IsHyphen(name.Last + 1)) return;
        if (name.IsTitled) votes.Add(person, Told);
        if (name.Run > 0 && PersonTitles.IsCalling(words.Lower[name.Run - 1]) && !words.IsCapitalised(name.Run - 1))
        {
            // "the rebel Fano" fights; persons have two names there.
            var isBand = name.First == name.Last && words.Lower[name.Run - 1] is "rebel" or "militant";
            votes.Add(isBand ? _concepts[NameConcept.ArmedGroup] : person, Strong);
        }

        if (PersonTitles.IsGivenName(words.Lower[name.First]) && name.Last > name.First) votes.Add(person, Strong);
        // "the leader of Abu X" leads a band that bears the name of its founder.
        var isLed = name.Run > 1 && words.Is(name.Run - 1, "of") && Led.Contains(words.Lower[name.Run - 2]);
        if (words.Is(name.First, "abu") || words.Is(name.First, "bin")) votes.Add(isLed ? _concepts[NameConcept.ArmedGroup] : person, Fair);
        if (name.Last > name.First && Speaks(words, name)) votes.Add(person, Fair);
        // "X, 34, was detained".
        if (words.Is(name.Last + 1, WordClass.Comma) && words.Is(name.Last + 2, WordClass.Number)
            && words.Is(name.Last + 3, WordClass.Comma))
            votes.Add(person, Strong);
        VoteForOwner(votes, words, name, person);
        VoteForDescribed(votes, words, structure, name, person);
        // "according to X, who leads a unit".
        if (words.Is(name.Last + 1, WordClass.Comma) && words.Is(name.Last + 2, "who")) votes.Add(person, Fair);
    }

    // "X's widow", "X's gunmen": what only persons have, and what they have sooner than towns.
    private static void VoteForOwner(NameVotes votes, SentenceWords words, NameSpan name, EntityType person)
    {
        if (!words.Is(name.Last + 1, WordClass.Possessive) || words.Is(name.Run - 1, "the") || name.Last + 2 >= words.Count
            || NameRuns.IsAcronym(words, name.Last) || Countries.ByCapital.ContainsKey(words.Lower[name.Last])) return;
        var owned = words.Is(name.Last + 2, WordClass.Adjective) ? name.Last + 3 : name.Last + 2;
        if (owned >= words.Count || words.Is(owned + 1, WordClass.Noun)) return;
        if (Personal.Contains(words.NounLemma(owned))) votes.Add(person, Strong);
        else if (words.Lower[owned] is "forces" or "men" or "gunmen" or "fighters" or "loyalists" or "militiamen") votes.Add(person, Fair);
    }

    private static readonly HashSet<string> Personal = new(StringComparer.Ordinal) { "wife", "widow", "husband", "brother", "sister", "son", "daughter",
        "father", "mother", "uncle", "nephew", "cousin", "aide", "lawyer", "bodyguard", "deputy", "predecessor", "successor", "resignation", "arrest",
        "presidency", "birthplace", "birthday", "body", "lieutenant", "henchman", "loyalist", "ouster", "assassination" };

    // "its leader, X, said"; "the governor of Y, X, said"; "a daily, X, reported".
    private void VoteForDescribed(NameVotes votes, SentenceWords words, SentenceStructure structure, NameSpan name, EntityType person)
    {
        var isClosed = words.Is(name.Last + 1, WordClass.Comma) || words.Is(name.Last + 1, WordClass.Stop)
            || (words.Is(name.Last + 1, "and") && !words.Is(name.Last + 2, WordClass.Verb));
        if (!words.Is(name.Run - 1, WordClass.Comma) || !isClosed || structure.PhraseAt(name.Run - 2) is not (>= 0 and var phrase))
            return;
        var outer = structure.Phrases[phrase].First - 1;
        if (outer > 0 && words.Lower[outer] is "of" or "in" or "at" or "for"
            && structure.PhraseAt(outer - 1) is >= 0 and var whole) phrase = whole;
        var head = structure.HeadOf(phrase);
        var opening = structure.Phrases[phrase].First;
        // "the capital's only working airport, Mitiga,".
        if (!words.IsCapitalised(head) && NominalWords.KindOf(words.Lower[head]) is NominalKind.Facility)
            votes.Add(_concepts[NameConcept.Facility], Fair);
        if (words.IsCapitalised(head) || (words.Lower[opening] is not ("a" or "an" or "the") && !words.Is(opening, WordClass.Number)
            && !Lexicon.PossessivePronouns.Contains(words.Lower[opening])
            && !HasOwner(words, opening, head))) return;
        if (PersonTitles.IsCalling(words.Lower[head])) votes.Add(person, Strong);
        else if (cues.NounCueAt(words, head) is { } cue) votes.Add(cue.Type, Fair);
        else if (_concepts.OfHead(words, head) is { } concept) votes.Add(_concepts[concept], Fair);
    }

    private static bool Speaks(SentenceWords words, NameSpan name) =>
        (name.Run > 0 && words.Is(name.Run - 1, WordClass.Verb) && Lexicon.Reporting.Contains(words.VerbLemma(name.Run - 1)))
        || (words.Is(name.Last + 1, WordClass.Verb) && !words.Is(name.Run - 1, WordClass.Preposition)
            && Lexicon.Reporting.Contains(words.VerbLemma(name.Last + 1)));

    // "the so-called Quad", "an operation called X", "an offensive dubbed X".
    private void VoteForCalled(NameVotes votes, SentenceWords words, NameSpan name)
    {
        var before = name.Run - 1;
        while (before > 0 && (words.Is(before, WordClass.Quote) || words.Is(before, WordClass.Determiner))) before--;
        if (words.Is(before, "called") && words.IsHyphen(before - 1)) votes.Add(_concepts[NameConcept.Alliance], Fair);
        if (before < 1 || words.Lower[before] is not ("called" or "named" or "dubbed" or "codenamed")) return;
        if (cues.NounCueAt(words, before - 1) is { } cue) votes.Add(cue.Type, Strong);
        else if (_concepts.OfHead(words, before - 1) is { } concept) votes.Add(_concepts[concept], Strong);
    }

    // "the rebel group X", "the town X".
    private void VoteForBefore(NameVotes votes, SentenceWords words, SentenceStructure structure, NameSpan name)
    {
        var before = name.Run - 1;
        if (before < 0 || words.Is(before, WordClass.Determiner) || !words.Is(before, WordClass.Noun)
            || structure.PhraseAt(before) != structure.PhraseAt(name.Run)) return;
        if (cues.NounCueAt(words, before) is { } cue) votes.Add(cue.Type, ReferenceEquals(cue.Type, cues.PersonType)
            && name.Last == name.First ? Fair : Strong);
        else if (!words.IsCapitalised(before) && _concepts.OfHead(words, before) is { } concept) votes.Add(_concepts[concept], Strong);
    }

    private void VoteForBehind(NameVotes votes, SentenceWords words, SentenceStructure structure, NameSpan name)
    {
        if (CueBehind(words, name.Last) is { } behind) votes.Add(behind, Strong);
        else VoteForNoun(votes, words, name);
        votes.Add(Apposition(words, structure, name), Strong);
        // "the M23 said", but "on the M5", "the M5 highway".
        if (words.Is(name.Run - 1, "the") && name.First == name.Last && NameRuns.IsAcronym(words, name.Last) && char.IsDigit(words.Text(name.Last)[^1])
            && !words.Is(name.Run - 2, WordClass.Preposition) && !(words.Is(name.Last + 1, WordClass.Noun) && NominalWords.IsBuilding(words.NounLemma(name.Last + 1))))
            votes.Add(_concepts[NameConcept.ArmedGroup], Fair);
        // "fighters of the X", "a member of X".
        var before = words.Is(name.Run - 1, "the") ? name.Run - 2 : name.Run - 1;
        if (before > 0 && words.Lower[before] is "of" or "from" && Armed.Contains(words.Lower[before - 1])
            && !words.Is(name.Last + 1, WordClass.Possessive)
            && (before < name.Run - 1 || NameRuns.IsAcronym(words, name.Last))) votes.Add(_concepts[NameConcept.ArmedGroup], Fair);
        // "rebels of X".
        if (before > 0 && before == name.Run - 1 && words.Is(before, "of") && Armed.Contains(words.Lower[before - 1]) && name.First == name.Last
            && !words.Is(name.Last + 1, WordClass.Possessive)) votes.Add(_concepts[NameConcept.ArmedGroup], Fair + 1);
        // "the commander of the X", "X commander Y".
        if ((before > 0 && words.Is(before, "of") && before < name.Run - 1 && words.Is(before - 1, "commander"))
            || (words.Is(before, "in") && before < name.Run - 1 && before > 0 && words.Is(before - 1, "commander"))
            || words.Is(name.Last + 1, "commander"))
            votes.Add(_concepts[NameConcept.ArmedGroup], Fair);
        // "the region of X", "the governor of X".
        if (before > 0 && words.Is(before, "of") && before < name.Run - 1
            && words.Lower[before - 1] is "north" or "south" or "east" or "west")
            votes.Add(_concepts[NameConcept.Place], Fair);
        if (before > 1 && words.Is(before, "of") && before == name.Run - 1 && !NameRuns.IsAcronym(words, name.Last))
        {
            if (Governed.Contains(words.Lower[before - 1])) votes.Add(_concepts[NameConcept.Place], Fair);
            else if (_concepts.OfHead(words, before - 1) == NameConcept.Place) votes.Add(_concepts[NameConcept.Place], Strong);
        }
    }

    private void VoteForNoun(NameVotes votes, SentenceWords words, NameSpan name)
    {
        var next = name.Last + 1;
        if (next >= words.Count || words.IsCapitalised(next) || words.Classes[next] is not WordClass.Noun || IsDemonym(words, name)) return;
        // "the El Sharara oil field".
        if (words.Lower[next] is "oil" or "gas" && words.Lower[Math.Min(next + 1, words.Count - 1)] is "field" or "fields" or "plant")
            votes.Add(_concepts[NameConcept.Facility], Strong);
        // "the Harun al-Rashid fortress" is called after somebody.
        if (words.Is(name.Run - 1, "the") && NominalWords.IsBuilding(words.NounLemma(next)) && !words.Is(next + 1, WordClass.Noun))
            votes.Add(_concepts[NameConcept.Facility], Told);
        if (Armed.Contains(words.Lower[next])) votes.Add(_concepts[NameConcept.ArmedGroup], Strong);
        else if (words.Lower[next] is "forces" or "troops" or "soldiers") votes.Add(_concepts[NameConcept.ArmedGroup], Fair);
        else if (_concepts.OfHead(words, next) is NameConcept.Place && !words.Is(next + 1,
            WordClass.Noun)) votes.Add(_concepts[NameConcept.Place], Strong);
        else if (_concepts.OfHead(words, next) is { } concept
            && concept is NameConcept.Media or NameConcept.Company or NameConcept.Facility)
            votes.Add(_concepts[concept], Fair);
    }

    // "Chechen fighters", "Kurdish villages": an adjective names no group and no place.
    private static bool IsDemonym(SentenceWords words, NameSpan name)
    {
        if (NameRuns.IsAcronym(words, name.Last)) return false;
        var lower = words.Lower[name.Last];
        return lower.EndsWith("ish", StringComparison.Ordinal) || lower.EndsWith("ese", StringComparison.Ordinal)
            || lower.EndsWith("ian", StringComparison.Ordinal) || lower.EndsWith("ean", StringComparison.Ordinal)
            || lower.EndsWith("ic", StringComparison.Ordinal) || lower.EndsWith("an", StringComparison.Ordinal)
                || lower.EndsWith("en", StringComparison.Ordinal);
    }

    private EntityType? CueBehind(SentenceWords words, int last)
    {
        for (var end = last + 1; end <= last + 3 && end < words.Count; end++)
        {
            if (words.Classes[end] is not (WordClass.Noun or WordClass.Adjective) || words.IsCapitalised(end)) return null;
            if (cues.NounCueAt(words, end) is { } cue && cue.Words.Length == end - last && !cue.IsGroup
                && !ReferenceEquals(cue.Type, cues.PersonType)) return cue.Type;
        }

        return null;
    }

    private EntityType? Apposition(SentenceWords words, SentenceStructure structure, NameSpan name)
    {
        var last = name.Last;
        if (!words.Is(last + 1, WordClass.Comma) || last + 2 >= words.Count) return null;
        var phrase = structure.PhraseAt(last + 2);
        if (phrase < 0) return null;
        var head = structure.HeadOf(phrase);
        // "have reached X, the Red Cross confirms".
        if (words.IsCapitalised(head) && words.Is(head + 1, WordClass.Verb)) return null;
        if (words.Lower[last + 2] is not ("a" or "an" or "the" or "one") && !Lexicon.PossessivePronouns.Contains(words.Lower[last + 2])
            && !HasOwner(words, last + 2, head))
            // "X, leader of the Y,".
            return words.Is(head + 1, "of") && PersonTitles.IsCalling(words.Lower[head]) && !words.IsCapitalised(last + 2)
                ? cues.PersonType : null;
        // "in X, a spokesman for the Y": nobody is in a person.
        if (PersonTitles.IsCalling(words.Lower[head]) && IsAt(words, name.Run)) return null;
        // "in X, its defence minister, Y, said": he is Y.
        if (PersonTitles.IsCalling(words.Lower[head]) && words.Is(head + 1, WordClass.Comma)
            && words.IsCapitalised(Math.Min(head + 2, words.Count - 1))) return null;
        if (cues.NounCueAt(words, head) is { } cue) return cue.Type;
        // "the Murad, a clan loyal to the government".
        if (Peoples.Contains(words.Lower[head]) || Peoples.Contains(words.Lower[Math.Min(last + 3, head)])) return cues.PeopleType;
        if (PersonTitles.IsCalling(words.Lower[head])) return cues.PersonType;
        return _concepts.OfHead(words, head) is { } concept ? _concepts[concept] : null;
    }

    /// <summary>Whether a preposition of place stands before a name.</summary>
    public static bool IsAt(SentenceWords words, int first) => first > 0 && Locative.Contains(words.Lower[first - 1]);

    private static bool IsLeaving(SentenceWords words, int preposition)
    {
        for (var i = preposition - 1; i >= 0 && i > preposition - 5; i--)
        {
            if (words.Lower[i] is "left" or "leave" or "leaving" or "bound" or "headed" or "heading" or "departed" or "fled"
                or "abandoned") return true;
        }

        return false;
    }

    private static bool IsTaken(SentenceWords words, int from)
    {
        for (var i = from - 1; i >= 0 && i > from - 10; i--)
        {
            if (words.Is(i, WordClass.Verb)) return words.VerbLemma(i) is "recapture" or "retake" or "wrest" or "wrench" or "regain" or "reclaim"
                or "reconquer";
        }

        return false;
    }

    // "across the Nile", "along the Tigris": with its article, what one is across is a water or a line.
    private void VoteForWater(NameVotes votes, SentenceWords words, NameSpan name)
    {
        if (words.Is(name.Run - 1, "the") && name.Run > 1 && words.Lower[name.Run - 2] is "across" or "along" or "off" or "beyond"
            && NameRuns.IsSingle(words, name.First, name.Last) && !words.IsHyphen(name.Last + 1)
            && !words.Is(name.Last + 1, WordClass.Noun) && !NameRuns.IsAcronym(words, name.Last))
            votes.Add(_concepts[NameConcept.Place], Fair);
    }

    // "the market of X", "driven out of X".
    private static bool IsGround(SentenceWords words, int word) => words.Is(word, "out") || (!words.IsCapitalised(word)
        && NominalWords.KindOf(words.NounLemma(word)) is NominalKind.Place or NominalKind.Facility);

    // "X, Karabakh's ombudsman".
    private static bool HasOwner(SentenceWords words, int first, int head)
    {
        for (var i = first + 1; i < head; i++)
        {
            if (words.Is(i, WordClass.Possessive)) return true;
        }

        return false;
    }

    private void VoteForPlace(NameVotes votes, SentenceWords words, SentenceStructure structure, NameSpan name)
    {
        var place = _concepts[NameConcept.Place];
        // "in neighbouring X": over adjectives.
        var before = name.Run - 1;
        while (before > 0 && !words.IsCapitalised(before) && (words.Is(before, WordClass.Adjective) || words.Is(before, "neighbouring")
            || words.Is(before, "neighboring") || words.Is(before, "nearby"))) before--;
        if (place is null || before < 0 || name.IsTitled || !words.Is(before, WordClass.Preposition) || name.Last - name.First > 4) return;
        var next = name.Last + 1;
        var isWhole = !words.IsHyphen(next) && !words.Is(next, WordClass.Possessive)
            && structure.PhraseAt(next) != structure.PhraseAt(name.Last);
        if (!isWhole || NameRuns.IsAcronym(words, name.Last) || (name.First == name.Last && IsAdjective(words.Lower[name.Last]))) return;
        var isSingle = NameRuns.IsSingle(words, name.First, name.Last);
        if (Locative.Contains(words.Lower[before])) votes.Add(place, Fair);
        else if (before == name.Run - 1 && (isSingle || name.Last - name.First < 2) && Moving.Contains(words.Lower[before]) && before > 0
            && !Addressing.Contains(words.Lower[before - 1])) votes.Add(place, isSingle ? Fair : 1);
        // "retook the town from X": it was X's.
        else if (before == name.Run - 1 && words.Is(before, "from") && IsTaken(words, before)) votes.Add(_concepts[NameConcept.ArmedGroup], Fair);
        else if (before == name.Run - 1 && isSingle && words.Is(before, "from") && before > 0)
            votes.Add(place, Lending.Contains(words.Lower[before - 1]) ? 1 : Fair);
        else if (before == name.Run - 1 && words.Is(before, "from")) votes.Add(place, 1);
        else if (before == name.Run - 1 && isSingle && words.Is(before, "of") && before > 0 && IsGround(words, before - 1))
            votes.Add(place, Fair);
        // "left Kunduz for Takhar", "a bus bound for X".
        else if (before == name.Run - 1 && words.Is(before, "for")
            && IsLeaving(words, before)) votes.Add(place, isSingle ? Fair : 1);
        // Whatever one is on, over or of is a place sooner than anything else, where nothing speaks for another thing.
        else if (before == name.Run - 1 && isSingle) votes.Add(place, 1);
    }

    private static bool IsAdjective(string lower) => lower.EndsWith("ish", StringComparison.Ordinal)
        || lower.EndsWith("ese", StringComparison.Ordinal)
        || lower.EndsWith("ic", StringComparison.Ordinal);
}
