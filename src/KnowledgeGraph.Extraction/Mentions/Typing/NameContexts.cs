using KnowledgeGraph.Extraction.Mentions.Coreference;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Language;
using Relation = KnowledgeGraph.Language.Relation;

namespace KnowledgeGraph.Extraction.Mentions.Typing;

/// <summary>What stands around a name that the schema does not declare, as features of its type: the words before and behind it, what it
/// owns and is called, and its part in the tree.</summary>
internal static class NameContexts
{
    private const int LongestOwn = 3;

    /// <summary>Adds what one occurrence shows.</summary>
    public static void Add(ISet<string> features, SentenceWords words, SentenceStructure structure, NameSpan name)
    {
        if (name.IsTitled) features.Add("titled");
        AddBefore(features, words, name);
        AddBehind(features, words, name);
        AddApposition(features, words, structure, name);
        AddTree(features, words, name);
    }

    // "the village of X", "rebels from the X", "General X", "the group X".
    private static void AddBefore(ISet<string> features, SentenceWords words, NameSpan name)
    {
        var before = name.Run - 1;
        if (words.Is(before, WordClass.Determiner))
        {
            features.Add("determiner " + (words.Is(before, "the") ? "the" : "other"));
            before--;
        }
        else
        {
            features.Add("determiner none");
        }

        if (before < 0)
        {
            features.Add("before nothing");
            return;
        }

        features.Add("before " + Mark(words, before));
        if (words.Is(before, WordClass.Noun)) AddNoun(features, "noun before", words, before);
        if (!words.Is(before, WordClass.Preposition) || before == 0) return;
        var governor = before - 1;
        if (words.Is(governor, WordClass.Noun)) AddNoun(features, "behind " + words.Lower[before], words, governor);
        else features.Add($"behind {words.Lower[before]} {Mark(words, governor)}");
    }

    // "X fighters", "X's leader", "X-backed", "X said".
    private static void AddBehind(ISet<string> features, SentenceWords words, NameSpan name)
    {
        var next = name.Last + 1;
        if (next >= words.Count) return;
        if (words.Is(next, WordClass.Possessive))
        {
            for (var i = next + 1; i <= next + LongestOwn && i < words.Count; i++)
            {
                if (words.Is(i, WordClass.Noun) && !words.Is(i + 1, WordClass.Noun))
                {
                    AddNoun(features, "owns", words, i);
                    break;
                }
            }
        }
        else if (words.IsHyphen(next))
        {
            if (next + 1 < words.Count) features.Add("hyphen " + words.Lower[next + 1]);
        }
        else if (words.Is(next, WordClass.Noun) && !words.IsCapitalised(next))
        {
            AddNoun(features, "noun", words, next);
            if (words.Is(next + 1, WordClass.Noun) && !words.IsCapitalised(next + 1)) AddNoun(features, "noun", words, next + 1);
        }
        else if (words.Is(next, WordClass.Verb))
        {
            var verb = words.VerbLemma(next);
            features.Add("verb " + (Lexicon.Reporting.Contains(verb) ? "of saying" : verb));
        }
        else if (words.Is(next, WordClass.Comma) && (words.Is(next + 1, WordClass.Relative) || words.Is(next + 1, WordClass.Number)))
        {
            features.Add("comma " + (words.Is(next + 1, WordClass.Number) ? "number" : words.Lower[next + 1]));
        }
        else
        {
            features.Add("next " + Mark(words, next));
        }
    }

    // "X, a militia that", "a militia, X,".
    private static void AddApposition(ISet<string> features, SentenceWords words, SentenceStructure structure, NameSpan name)
    {
        var next = name.Last + 2;
        if (words.Is(name.Last + 1, WordClass.Comma) && next < words.Count && !words.IsCapitalised(next)
            && structure.PhraseAt(next) is >= 0 and var behind && structure.HeadOf(behind) is var head && !words.IsCapitalised(head)
            && (words.Is(next, WordClass.Determiner) || words.Is(head + 1, "of"))
            // "in X, a spokesman said": nobody is in a person.
            && !(PersonTitles.IsCalling(words.Lower[head]) && NameEvidence.IsAt(words, name.Run)))
        {
            AddNoun(features, "is", words, head);
            // "X, a clan loyal to the government": an adjective behind may look like the noun.
            if (head > next + 1) AddNoun(features, "is", words, next + 1);
        }

        if (!words.Is(name.Run - 1, WordClass.Comma) || structure.PhraseAt(name.Run - 2) is not (>= 0 and var before)
            || !words.Is(structure.Phrases[before].First, WordClass.Determiner)) return;
        var noun = structure.HeadOf(before);
        if (!words.IsCapitalised(noun)) AddNoun(features, "is", words, noun);
    }

    private static void AddTree(ISet<string> features, SentenceWords words, NameSpan name)
    {
        if (words.Tree is not { } tree) return;
        var head = Clauses.FirstConjunct(tree, Clauses.HeadOf(tree, name.First, name.Last));
        var (relation, governor) = (tree.Relations[head], tree.Heads[head]);
        if (governor < 0 || (governor >= name.Run && governor <= name.Last)) return;
        var part = $"{relation} {Clauses.CaseOf(words, tree, head)}".TrimEnd();
        features.Add("part " + part);
        if (tree.Upos[governor] == Upos.Verb) features.Add($"part {part} of {words.VerbLemma(governor)}");
        else if (tree.Upos[governor] == Upos.Noun && relation is Relation.Nsubj or Relation.Appos)
            AddNoun(features, "is", words, governor);
        else if (tree.Upos[governor] == Upos.Noun) AddNoun(features, "part " + part, words, governor);
        foreach (var child in tree.Children(Clauses.HeadOf(tree, name.First, name.Last)))
        {
            if (tree.Relations[child] == Relation.Appos && tree.Upos[child] == Upos.Noun && child > name.Last)
                AddNoun(features, "is", words, child);
        }
    }

    private static void AddNoun(ISet<string> features, string place, SentenceWords words, int noun)
    {
        if (words.IsCapitalised(noun) && noun > 0)
        {
            features.Add(place + " Name");
            return;
        }

        var lemma = words.NounLemma(noun);
        features.Add($"{place} {lemma}");
        if (NominalWords.KindOf(lemma) is { } kind) features.Add($"{place} {kind}");
        else if (PersonTitles.IsCalling(words.Lower[noun])) features.Add(place + " Calling");
    }

    private static string Mark(SentenceWords words, int i) => words.IsCapitalised(i) && i > 0 ? "Name"
        : words.Is(i, WordClass.Number) ? "Number" : words.Is(i, WordClass.Verb) ? words.VerbLemma(i) : words.Lower[i];
}
