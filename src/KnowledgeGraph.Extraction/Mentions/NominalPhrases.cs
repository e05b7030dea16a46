using System.Collections.Frozen;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Language;
using Relation = KnowledgeGraph.Language.Relation;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>What stands around a common noun: where its description begins, whose it is, whether it is told which one is meant.</summary>
internal static class NominalPhrases
{
    private static readonly FrozenSet<string> Naming = "call brand label designate declare deem consider dub name term describe become"
        .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether the words before say that it is known which one is meant.</summary>
    public static bool IsDefinite(SentenceWords words, int first) => first > 0
        && words.Lower[first - 1] is "the" or "this" or "these" or "that" or "those" or "both";

    /// <summary>Where the words of a description begin that are its own: behind "14-year-old", and behind "rebel-held" and "Russian", since the holder
    /// or country keeps a role of its own.</summary>
    public static int OwnWords(SentenceReading sentence, int first, int head)
    {
        var words = sentence.Words;
        for (var i = head - 1; i >= first; i--)
        {
            if (!words.IsHyphen(i)) continue;
            first = i + 2;
            break;
        }

        while (first < head && (!sentence.IsFree(first, head) || words.Classes[first] is WordClass.Hyphen)) first++;
        return first;
    }

    /// <summary>A word in capitals inside the sentence is a name, also where nobody knows it.</summary>
    public static bool IsNamePart(SentenceWords words, int i) => words.IsCapitalised(i) && i > 0 && !words.Is(i - 1, WordClass.Quote);

    /// <summary>"accused the insurgents of prolonging the war": what stands behind "of" belongs to the verb; else "of" says more of the
    /// noun.</summary>
    public static bool HasOf(SentenceWords words, int head) => words.Tree is not { } tree || tree.Heads[head + 1] < 0
        || tree.Heads[head + 1] == head || tree.Heads[tree.Heads[head + 1]] == head
        || tree.Relations[tree.Heads[head + 1]] != Relation.Advcl;

    /// <summary>Whether a possessive pronoun stands in the phrase.</summary>
    public static bool IsOwned(SentenceWords words, int first, int last)
    {
        for (var i = first - 1; i < last; i++)
        {
            if (i >= 0 && Lexicon.PossessivePronouns.Contains(words.Lower[i])) return true;
        }

        return false;
    }

    /// <summary>Whether a mention inside the phrase says whose it is: "rebel reinforcements".</summary>
    public static bool Holds(SentenceReading sentence, int first, int last, NominalKind kind) =>
        sentence.Mentions.Exists(m => !(kind is NominalKind.Facility && m.Kind == MentionKind.Nominal) && m.First >= first
            && m.Last < last && m.Kind is not (MentionKind.Demonym or MentionKind.Pronoun)
            && !sentence.Words.IsHyphen(m.Last + 1));

    /// <summary>The first adjective of the description; whose it is, where a possessive stands before.</summary>
    public static int FirstOf(SentenceReading sentence, int phraseFirst, int head, out SentenceMention? owner)
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

    /// <summary>"X, a hardline group", "X is a hardline group", "a hardline group called X": it is somebody who is named there.</summary>
    public static bool IsRenaming(SentenceReading sentence, int head)
    {
        var words = sentence.Words;
        if (words.Tree is not { } tree) return true;
        if (tree.Relations[head] == Relation.Appos || tree.Child(head, Relation.Cop) >= 0 || tree.Child(head, Relation.Appos) >= 0
            || words.IsCapitalised(Math.Min(head + 1, words.Count - 1))) return true;
        // "branded it a terrorist organisation".
        if (tree.Heads[head] >= 0 && Naming.Contains(words.VerbLemma(tree.Heads[head]))
            && !Relation.Nsubj.Covers(tree.Relations[head])) return true;
        if (tree.Child(head, Relation.Case) is >= 0 and var preposition && words.Is(preposition, "as")) return true;
        if (words.Is(head + 1, "called") || words.Is(head + 1, "named") || words.Is(head + 1, "known") || words.Is(head + 1, "dubbed"))
            return true;
        var phrase = sentence.Structure.PhraseAt(head);
        var before = (phrase < 0 ? head : sentence.Structure.Phrases[phrase].First) - 1;
        return words.Is(before, WordClass.Comma) && sentence.At(before - 1) is not null
            || words.Is(head + 1, WordClass.Comma) && sentence.At(head + 2) is { Kind: MentionKind.Name };
    }

    /// <summary>The named place right behind a noun: "the depot near X".</summary>
    public static SentenceMention? PlaceBehind(SentenceReading sentence, int head, CueTable cues)
    {
        var words = sentence.Words;
        if (head + 2 >= words.Count || words.Lower[head + 1] is not ("in" or "at" or "of" or "near" or "outside" or "inside" or "on"))
            return null;
        var at = words.Is(head + 2, "the") ? head + 3 : head + 2;
        return sentence.At(at) is { Kind: MentionKind.Name } place && cues.Is(place.Readings[0], NameConcept.Place) ? place : null;
    }

    /// <summary>The words of a phrase in small letters, joined as they are written.</summary>
    public static string TextOf(SentenceWords words, int first, int last) => string.Concat(Enumerable.Range(first, last - first + 1)
        .Select(i => (i == first || words.IsHyphen(i) || words.IsHyphen(i - 1) ? "" : " ") + words.Lower[i]));

    /// <summary>The characters of a description with all that tells which it is: "Russian patrol boat". Whoever is named in it stays a mention
    /// of his own.</summary>
    public static TextSpan SpanOf(SentenceReading sentence, int first, int last)
    {
        var words = sentence.Words;
        var phrase = sentence.Structure.PhraseAt(last);
        var opening = phrase < 0 ? first : sentence.Structure.Phrases[phrase].First;
        var start = first;
        // The age of "14-year-old" is none of its words.
        while (start > opening && !(words.Is(start - 1, "old") && words.IsHyphen(start - 2)) && (words.Classes[start - 1] is WordClass.Adjective or WordClass.Noun or WordClass.Hyphen
            || sentence.At(start - 1) is { Kind: MentionKind.Demonym or MentionKind.Name })) start--;
        return words.Span(start, last);
    }

    /// <summary>Adds a description that is nobody's name.</summary>
    public static void Add(SentenceReading sentence, int first, int last, EntityReading reading, string reason) =>
        sentence.Mentions.Add(new SentenceMention(first, last, SpanOf(sentence, first, last), MentionKind.Nominal, [reading], reason));
}
