using System.Collections.Frozen;
using KnowledgeGraph.Extraction.Text;
using Relation = KnowledgeGraph.Language.Relation;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>
/// Reads forces, groups, bodies and areas that nobody has named: "an engineering unit", "a breakaway faction", "security patrols", "the
/// coastal road". They are entities of their own, by the words that tell them from others; without such words they are nobody.
/// </summary>
internal sealed class DescriptionReader(CueTable cues)
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
            if (!words.Is(head, WordClass.Noun) || words.IsCapitalised(head) || !sentence.IsFree(head, head) || words.IsHyphen(head + 1)
                || words.IsHyphen(head - 1) || words.Is(head + 1, "of") || IsRenaming(sentence, head)) continue;
            if (NominalWords.KindOf(words.NounLemma(head)) is not { } kind || TypeOf(kind) is not { } type
                || !IsKind(words, head, kind)) continue;
            var first = FirstOf(sentence, opening, head);
            if (first == head || !Tells(words, first, kind)) continue;
            if (FederalForce(words, first, state) is { } force) sentence.Add(first, head, MentionKind.Nominal, force, "composed");
            else sentence.Add(first, head, MentionKind.Nominal, state.Discover(NameOf(sentence, state, first, head), type), "group");
        }
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
            NominalKind.Group => lemma is not "body",
            NominalKind.Facility => string.Equals(lemma, words.Lower[head], StringComparison.Ordinal),
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
        _ => NameConcept.Place,
    }] is { } type && kind is NominalKind.Force or NominalKind.Group or NominalKind.Organisation or NominalKind.Facility
        or NominalKind.Place ? type : null;

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

    // "X, a hardline group", "X is a hardline group", "a hardline group called X": it is somebody who is named there.
    private static bool IsRenaming(SentenceReading sentence, int head)
    {
        var words = sentence.Words;
        if (words.Tree is not { } tree) return true;
        if (tree.Relations[head] == Relation.Appos || tree.Child(head, Relation.Cop) >= 0 || tree.Child(head, Relation.Appos) >= 0
            || words.IsCapitalised(Math.Min(head + 1, words.Count - 1))) return true;
        if (tree.Child(head, Relation.Case) is >= 0 and var preposition && words.Is(preposition, "as")) return true;
        if (words.Is(head + 1, "called") || words.Is(head + 1, "named") || words.Is(head + 1, "known") || words.Is(head + 1, "dubbed"))
            return true;
        var phrase = sentence.Structure.PhraseAt(head);
        var before = sentence.Structure.Phrases[phrase].First - 1;
        return words.Is(before, WordClass.Comma) && sentence.At(before - 1) is not null
            || words.Is(head + 1, WordClass.Comma) && sentence.At(head + 2) is { Kind: MentionKind.Name };
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
