using System.Collections.Frozen;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Language;
using Relation = KnowledgeGraph.Language.Relation;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>
/// Reads forces, groups, bodies and areas that nobody has named: "an engineering unit", "a breakaway faction", "security patrols", "the
/// coastal road". They are entities of their own, by the words that tell them from others; without such words they are nobody.
/// </summary>
internal sealed class DescriptionReader(CueTable cues, RoleEvidence roles)
{
    private const int MostWords = 3;

    // What tells not which it is.
    private static readonly FrozenSet<string> Idle = Set("other another many several few some such same first second third last next new "
        + "old own whole entire main major big bigger biggest large larger largest small smaller little great huge key nearby neighbouring "
        + "neighboring surrounding remote rural local different various certain more most former current recent similar further fresh "
        + "additional single ousted deposed besieged beleaguered key strategic important nearest vital worst best");

    // Of bodies that every town or province has.
    private static readonly FrozenSet<string> Local = Set("city town municipal provincial district regional local village executive health "
        + "education civil");

    /// <summary>Reads the descriptions of a sentence that no mention covers yet.</summary>
    public void Read(SentenceReading sentence, ArticleState state)
    {
        var words = sentence.Words;
        for (var phrase = 0; phrase < sentence.Structure.Phrases.Count; phrase++)
        {
            var opening = sentence.Structure.Phrases[phrase].First;
            var head = sentence.Structure.HeadOf(phrase);
            if (!words.Is(head, WordClass.Noun) || words.IsCapitalised(head) && head > 0 || !sentence.IsFree(head, head)
                || words.IsHyphen(head + 1) || words.IsHyphen(head - 1) || NominalPhrases.IsRenaming(sentence, head)
                || IsNoOne(words, opening)) continue;
            if (words.Is(head, "cessation") && words.Is(head + 2, "hostilities") && cues.Concepts[NameConcept.Agreement] is { } agreement)
                NominalPhrases.Add(sentence, head, head + 2, state.DiscoverUnnamed("cessation of hostilities", agreement), "group");
            else if (NominalWords.KindOf(words.NounLemma(head)) is { } kind) ReadKnown(sentence, state, opening, head, kind);
            else ReadByRole(sentence, state, opening, head);
        }
    }

    private void ReadKnown(SentenceReading sentence, ArticleState state, int opening, int head, NominalKind kind)
    {
        var words = sentence.Words;
        if (TypeOf(kind) is not { } type || !IsKind(words, head, kind)) return;
        // "the Ahrar garrison": rules read whose it is; "dispatched a militia": who sends it does it; "and allied groups", "US-backed
        // fighters": nobody in particular.
        if (kind is NominalKind.Force or NominalKind.Group or NominalKind.Combatants && (NominalPhrases.Holds(sentence, opening, head, kind)
            || IsSent(words, head) || (head > 0 && words.Is(head - 1, "allied")) || words.IsHyphen(head - 2))) return;
        var last = LastOf(sentence, head, kind);
        if (last < 0) return;
        var first = FirstOf(sentence, opening, head);
        if (first > 0 && NoOne.Contains(words.Lower[first - 1])) return;
        if (!(first < head && Tells(words, first, kind)) && !(last > head) && !IsSomebody(words, first, head, kind)) return;
        if (first < head && FederalForce(words, first, state) is { } force)
            sentence.Add(first, head, MentionKind.Nominal, force, "composed");
        else if (first < head && words.Lower[head - 1] is { } of && Local.Contains(of) && kind is NominalKind.Organisation)
            sentence.Add(first, head, MentionKind.Nominal, state.Discover(NameOf(sentence, state, first, head), type), "group");
        else if (kind is NominalKind.Combatants)
            NominalPhrases.Add(sentence, first, head, state.Discover(NominalPhrases.TextOf(words, first, head), type), "group");
        else if (IsBare(words, opening, head) && words.NounLemma(head) is "soldier" or "troop"
            && state.Home is { Country: { } country } home
            && home.ForceOf(country, words.NounLemma(head)) is { } own)
            sentence.Add(first, head, MentionKind.Nominal, own, "party");
        else
            NominalPhrases.Add(sentence, first, last, state.DiscoverUnnamed(NominalPhrases.TextOf(words, first, last), type,
                NominalPhrases.PlaceBehind(sentence, head, cues)?.Readings[0].EntityId), "group");
    }

    // "three soldiers", but not "foreign troops" or "soldiers from Venezuela".
    private static bool IsBare(SentenceWords words, int opening, int head)
    {
        if (head > 0 && words.IsCapitalised(head - 1) && !words.Is(head - 1, "the")) return false;
        for (var i = opening; i < head; i++)
        {
            if (words.Classes[i] is not (WordClass.Determiner or WordClass.Number or WordClass.Adverb)) return false;
        }

        return head + 1 >= words.Count || words.Lower[head + 1] is not ("of" or "from" or "loyal" or "backed" or "led" or "allied"
            or "belonging" or "supporting");
    }

    private static readonly FrozenSet<string> NoOne = Set("no any every each neither what whatever which whose");

    private static bool IsNoOne(SentenceWords words, int opening) => NoOne.Contains(words.Lower[opening])
        || (opening > 0 && NoOne.Contains(words.Lower[opening - 1]));

    // "the committee of inquiry"; "units of the army" and "soldiers of the regiment" are others'.
    private static int LastOf(SentenceReading sentence, int head, NominalKind kind)
    {
        var words = sentence.Words;
        if (!words.Is(head + 1, "of")) return head;
        if (words.Is(head + 2, WordClass.Number) || !NominalPhrases.HasOf(words, head)) return head;
        var next = head + 2;
        // "an alliance of Kurdish militias", "a gang of armed men", "a garrison of conscripts".
        if (kind is NominalKind.Alliance || words.Lower[head] is "gang" or "garrison" or "battalion" or "column" or "network")
            return NominalPhrases.IsDefinite(words, head) ? -1 : head;
        return kind is NominalKind.Organisation && words.Is(next, WordClass.Noun) && !words.IsCapitalised(next)
            && sentence.IsFree(next, next) && !words.Is(next + 1, WordClass.Noun) ? next : -1;
    }

    // Whom no description before can be: "a garrison", "bandits", "the paramilitaries".
    private static bool IsSomebody(SentenceWords words, int first, int head, NominalKind kind)
    {
        var lemma = words.NounLemma(head);
        var isPlural = !string.Equals(lemma, words.Lower[head], StringComparison.Ordinal);
        if (first > 0 && (words.Is(first - 1, WordClass.Possessive) || Lexicon.PossessivePronouns.Contains(words.Lower[first - 1])))
            return false;
        return kind switch
        {
            NominalKind.Combatants => isPlural,
            // "massed troops along the river": whose they are is who massed them.
            NominalKind.Force => lemma is "garrison" or "patrol" or "battalion" or "regiment" or "convoy"
                || lemma is "column" or "police" or "squad" or "platoon" or "contingent" || lemma is "soldier" or "troop",
            NominalKind.Group => lemma is "faction" or "militia" or "brigade" or "affiliate" or "cell" or "gang" or "outfit" or "offshoot",
            NominalKind.Alliance => !isPlural,
            NominalKind.Organisation => lemma is "council" or "committee" or "commission" or "court" or "police",
            _ => false,
        };
    }

    private static bool IsSent(SentenceWords words, int head) => words.Tree is { } tree && tree.Relations[head] is Relation.Obj
        && Sending.Contains(words.VerbLemma(tree.Heads[head]));

    private static readonly FrozenSet<string> Sending = Set("send deploy mass move dispatch station keep withdraw pull land airlift "
        + "commit rush pour fly post maintain have contribute bring concentrate leave");

    // "arrested a couple": who plays a role that only people can play, whatever they are called.
    private void ReadByRole(SentenceReading sentence, ArticleState state, int opening, int head)
    {
        var words = sentence.Words;
        // "rebel envoys" are the rebels'.
        var isPost = NounReference.IsPerson(words.NounLemma(head)) && words.Tree?.Features(head).Number is Number.Plur
            && !sentence.Mentions.Exists(m => m.First >= opening && m.Last < head);
        if (cues.PeopleType is not { } type || !(isPost || (IsHuman(words, head) && roles.IsPeople(words, head)))) return;
        var first = FirstOf(sentence, opening, head);
        var name = NominalPhrases.TextOf(words, first, head);
        var isPlural = words.Tree?.Features(head).Number is Number.Plur;
        NominalPhrases.Add(sentence, first, head, isPlural ? state.Discover(name, type) : state.DiscoverUnnamed(name, type), "group");
    }

    private static readonly FrozenSet<string> Vague = Set("member leader founder maker million thousand offer general independent population "
        + "audience native professional individual bunch local user owner");

    // By what nouns mostly stand for in texts, else by how they are formed.
    private static bool IsHuman(SentenceWords words, int head)
    {
        var lemma = words.NounLemma(head);
        // "commanders", "a minister": they have names, and who has them is read elsewhere.
        if (NounReference.IsPerson(lemma) || Vague.Contains(lemma)) return false;
        if (Coreference.AntecedentModel.Default.SortOf(lemma) is Coreference.ReferentSort.Person) return true;
        return lemma.Length > 4 && (lemma.EndsWith("man", StringComparison.Ordinal) || lemma.EndsWith("boy", StringComparison.Ordinal)
                    || lemma.EndsWith("girl", StringComparison.Ordinal) || lemma.EndsWith("ist", StringComparison.Ordinal) || lemma is "couple");
    }

    /// <summary>"US-backed fighters": what is described by whom it has to do with is named with it, and the other stays inside.</summary>
    public static void WithPartner(SentenceReading sentence)
    {
        var words = sentence.Words;
        for (var i = 0; i < sentence.Mentions.Count; i++)
        {
            var mention = sentence.Mentions[i];
            if (mention.IsNested || mention.Kind != MentionKind.Nominal || mention.First < 3 || !words.IsHyphen(mention.First - 2)
                || words.Is(mention.First - 1, "based")
                // "a Saudi-backed rebel group": the group is backed, of whomever the rebels are.
                || (words.Is(mention.Last + 1, WordClass.Noun) && NominalWords.KindOf(words.NounLemma(mention.Last + 1)) is NominalKind.Group or NominalKind.Alliance)
                || sentence.Structure.PhraseAt(mention.First - 3) != sentence.Structure.PhraseAt(mention.First)) continue;
            var partner = sentence.Mentions.FindIndex(m => !m.IsNested && m.Last == mention.First - 3);
            if (partner < 0) continue;
            var first = sentence.Mentions[partner].First;
            sentence.Mentions[partner] = sentence.Mentions[partner] with { IsNested = true };
            sentence.Mentions[i] = mention with { First = first, Span = words.Span(first, mention.Last) };
        }
    }

    // Aircraft and ships are things; of buildings and roads several are no one's.
    private static bool IsKind(SentenceWords words, int head, NominalKind kind)
    {
        var lemma = words.NounLemma(head);
        return kind switch
        {
            NominalKind.Force => !ForceWords.IsAir(lemma) && !ForceWords.IsNaval(lemma) && lemma is not "artillery",
            NominalKind.Group => lemma is not ("body" or "party"),
            NominalKind.Alliance => lemma is "alliance" or "coalition" or "bloc",
            _ => true,
        };
    }

    // "federal soldiers" are those of the article's country.
    private static EntityReading? FederalForce(SentenceWords words, int first, ArticleState state) =>
        words.Lower[first] is "federal" or "national" && state.Home is { Country: { } country } home
            && ForceWords.IsForce(words.NounLemma(first + 1)) ? home.ForceOf(country, words.NounLemma(first + 1)) : null;

    // "the city council" is that of the city of which the article speaks.
    private string NameOf(SentenceReading sentence, ArticleState state, int first, int head)
    {
        var words = sentence.Words;
        var name = string.Join(' ', Enumerable.Range(first, head - first + 1).Select(i => words.Lower[i]));
        if (!Local.Contains(words.Lower[head - 1]) || NominalWords.KindOf(words.NounLemma(head)) is not NominalKind.Organisation)
            return name;
        var seat = words.Is(head + 1, "in") && sentence.At(head + 2) is { Kind: MentionKind.Name } behind ? behind.Readings[0]
            : state.BySalience().FirstOrDefault(r => cues.Is(r, NameConcept.Place) && !state.IsCountry(r));
        return seat is not null && state.NameOf(seat.EntityId) is { } place
            ? $"{(place.EndsWith(" city", StringComparison.OrdinalIgnoreCase) ? place[..^5] : place)} {name}" : name;
    }

    private EntityType? TypeOf(NominalKind kind) => cues.Concepts[kind switch
    {
        NominalKind.Force => NameConcept.Force,
        NominalKind.Group => NameConcept.ArmedGroup,
        NominalKind.Organisation => NameConcept.Organisation,
        NominalKind.Facility => NameConcept.Facility,
        NominalKind.Alliance => NameConcept.Alliance,
        _ => NameConcept.Place,
    }] is { } type && kind is NominalKind.Force or NominalKind.Alliance or NominalKind.Group or NominalKind.Organisation
        or NominalKind.Facility
        or NominalKind.Place ? type : kind is NominalKind.Combatants ? cues.PeopleType : null;

    // "a hardline group" is a new one, "the coastal road" the one of which everybody knows; "the armed group" was named before.
    private static bool Tells(SentenceWords words, int first, NominalKind kind)
    {
        if (first > 0 && (words.Is(first - 1, WordClass.Possessive) || Lexicon.PossessivePronouns.Contains(words.Lower[first - 1])))
            return false;
        var isDefinite = first > 0 && words.Lower[first - 1] is "the" or "this" or "that" or "these" or "those" or "both" or "each";
        return !isDefinite || kind is NominalKind.Facility or NominalKind.Organisation;
    }

    // The words before the head that tell which it is.
    private static int FirstOf(SentenceReading sentence, int opening, int head)
    {
        var words = sentence.Words;
        var first = head;
        while (first > opening && head - first < MostWords && words.Classes[first - 1] is WordClass.Adjective or WordClass.Noun
            && !words.IsCapitalised(first - 1) && sentence.IsFree(first - 1, first - 1) && !words.IsHyphen(first - 2)
            && !Idle.Contains(words.Lower[first - 1])
            && (words.Tree is not { } tree || tree.Relations[first - 1] is Relation.Amod or Relation.Compound)) first--;
        return first;
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
