using System.Collections.Frozen;
using KnowledgeGraph.Extraction.Text;
using Relation = KnowledgeGraph.Language.Relation;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>
/// Finds people who are named by what they are only: "western reporters", "aid agencies", "a Lebanese security source". They are entities
/// of their own, by the
/// words that name them, where the schema has an open type for people; so a nation's anonymous sources never are the nation.
/// </summary>
internal sealed class PeopleReader(CueTable cues)
{
    private static readonly FrozenSet<string> Plural = Set(
        "inhabitants residents men women boys girls villagers civilians conscripts passengers students pupils "
        + "teachers workers miners farmers fishermen sailors journalists reporters photographers patients migrants "
        + "refugees evacuees demonstrators protesters marchers worshippers pilgrims prisoners hostages detainees "
        + "captives inmates diplomats experts analysts observers activists campaigners medics nurses doctors "
        + "paramedics rescuers volunteers lawmakers parliamentarians lawyers engineers traders smugglers monks "
        + "priests clerics relatives mourners survivors witnesses shoppers drivers pilots peacekeepers policemen "
        + "officers inspectors monitors historians scholars sources deserters defectors recruits children infants "
        + "babies toddlers families households teenagers tourists nationals expatriates commentators bystanders "
        + "locals agencies groups agents leaders commanders negotiators mediators delegates prosecutors judges politicians "
        + "mercenaries figures shareholders employees officials tribesmen herders hunters elders herdsmen nomads");

    private static readonly FrozenSet<string> Single = Set(
        "source correspondent resident activist diplomat witness analyst medic observer eyewitness officer contractor");

    // They are people only with a word that says which.
    private static readonly FrozenSet<string> Described = Set("agents leaders commanders");

    // Verbs whose object hears what is said; behind others it is who says it: "say Lebanese officials".
    private static readonly FrozenSet<string> Telling = Set("tell inform brief assure warn remind notify show ask");

    // Words before the noun that say how many or which, not who.
    private static readonly FrozenSet<string> Idle = Set(
        "other more many several few some local two three four five six seven eight nine ten dozens "
        + "hundreds thousands most all both such same first last least also about around nearly almost over only "
        + "dead wounded injured killed innocent displaced trapped fleeing");

    /// <summary>Adds the people of a sentence that no mention names yet.</summary>
    public void Read(SentenceReading sentence, ArticleState state)
    {
        if (cues.PeopleType is not { } type) return;
        var words = sentence.Words;
        for (var i = 0; i < words.Count; i++)
        {
            if (!words.Is(i, WordClass.Noun) || (words.IsCapitalised(i) && i > 0) || !IsPeople(words, i)
                || !IsOpen(sentence, i, type)) continue;
            var phrase = sentence.Structure.PhraseAt(i);
            if (phrase < 0 || sentence.Structure.HeadOf(phrase) != i || IsOwned(words, sentence.Structure.Phrases[phrase].First)
                || words.IsHyphen(i + 1) || words.IsHyphen(i - 1)) continue;
            if (IsAudience(words, i) || HasVerb(words, sentence.Structure.Phrases[phrase].First, i)) continue;
            var first = FirstOf(sentence, i);
            var name = sentence.Words.Sentence.Document.Text[words.Starts[first]..words.Ends[i]];
            // "a source" is nobody.
            if (first == i && (Single.Contains(words.Lower[i]) || Described.Contains(words.Lower[i]) || !sentence.IsFree(i, i))) continue;
            var clean = string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            sentence.Cover(first, i, MentionKind.Nominal, state.Discover(first == i ? clean.ToLowerInvariant() : clean, type), "people");
        }
    }

    // No mention, or that of people by this noun alone: "prisoners" in "Palestinian prisoners".
    private static bool IsOpen(SentenceReading sentence, int word, EntityType people) => sentence.At(word) is not { } known
        || (known is { Reason: "group" } && known.First == word && ReferenceEquals(known.Readings[0].Type, people));

    // "told reporters", "X, an activist reached by phone": they do nothing that is told.
    private static bool IsAudience(SentenceWords words, int word)
    {
        if (words.Tree is not { } tree) return false;
        var head = tree.Heads[word];
        return tree.Relations[word] == Relation.Appos
            || (tree.Relations[word] is Relation.Obj or Relation.Iobj && Telling.Contains(words.VerbLemma(head)));
    }

    // A phrase with a verb in it was cut wrong.
    private static bool HasVerb(SentenceWords words, int first, int last)
    {
        for (var i = first; i < last && words.Tree is not null; i++)
        {
            if (words.Tree.Upos[i] == KnowledgeGraph.Language.Upos.Verb && !words.IsHyphen(i - 1)
                && words.Tree.Relations[i] != Relation.Amod) return true;
        }

        return false;
    }

    // "its men" are its.
    private static bool IsOwned(SentenceWords words, int first) => Lexicon.PossessivePronouns.Contains(words.Lower[first]);

    private static bool IsPeople(SentenceWords words, int word)
    {
        if (words.Is(word, "agencies") || words.Is(word, "figures") || words.Is(word, "groups")) return words.Lower[word - (word > 0 ? 1
            : 0)] is "aid" or "relief" or "opposition" or "un" or "partner" or "humanitarian" or "rights";
        return Plural.Contains(words.Lower[word]) || Single.Contains(words.Lower[word]);
    }

    // The adjectives and nouns before it that say who they are, down to a nation: "Lebanese security source".
    private static int FirstOf(SentenceReading sentence, int head)
    {
        var first = head;
        while (first > 0 && head - first < 3 && Describes(sentence, first - 1, head)) first--;
        return sentence.At(first) is { } cut && cut.First < first ? cut.First : first;
    }

    private static bool Describes(SentenceReading sentence, int word, int head)
    {
        var words = sentence.Words;
        // "US" is written like a pronoun.
        if ((words.Classes[word] is not (WordClass.Adjective or WordClass.Noun) && !NameRuns.IsAcronym(words, word))
            || words.IsHyphen(word - 1) || Idle.Contains(words.Lower[word]))
            return false;
        if (sentence.At(word) is { Kind: not (MentionKind.Demonym or MentionKind.Nominal) }
            && !NameRuns.IsAcronym(words, word)) return false;
        if (words.Tree is not { } tree) return words.Classes[word] == WordClass.Adjective
            || sentence.At(word) is { Kind: MentionKind.Demonym };
        return tree.Heads[word] == head && tree.Relations[word] is Relation.Amod or Relation.Compound;
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .ToFrozenSet(StringComparer.Ordinal);
}
