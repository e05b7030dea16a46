using System.Collections.Frozen;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction.Text;

/// <summary>Finds in a tree the verbs that lists, endings and neighbours take for nouns: "the army hit the town".</summary>
internal static class TreeVerbs
{
    /// <summary>Makes verbs of words that the tree shows as such. What the lists took for a verb stays one: rules by words rely on
    /// them.</summary>
    public static void Add(SentenceWords words, SentenceTree tree, FrozenSet<string> verbs, IReadOnlySet<string> triggers)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (words.Classes[i] is not (WordClass.Noun or WordClass.Adjective) || !IsVerb(words, tree, i)) continue;
            // Of a word that nobody knows as a verb the parser alone is no witness.
            if (!verbs.Contains(words.VerbLemma(i)) && !triggers.Contains(words.VerbLemma(i))) continue;
            words.Classes[i] = WordClass.Verb;
            words.Forms[i] = FormOf(words, tree, i);
        }
    }

    private static bool IsVerb(SentenceWords words, SentenceTree tree, int i)
    {
        if (tree.Upos[i] != Upos.Verb || tree.Relations[i] is Relation.Amod or Relation.Compound or Relation.Case or Relation.Fixed) return false;
        if ((words.IsCapitalised(i) && i > 0) || words.IsHyphen(i - 1) || words.IsHyphen(i + 1)) return false;
        // "the fighting in the north", "the shelling of".
        if (tree.Features(i).VerbForm != Language.VerbForm.Ger) return true;
        return tree.Child(i, Relation.Obj) >= 0;
    }

    private static VerbForm FormOf(SentenceWords words, SentenceTree tree, int i)
    {
        var features = tree.Features(i);
        return features.VerbForm switch
        {
            Language.VerbForm.Ger => VerbForm.Gerund,
            Language.VerbForm.Part => features.Tense == Tense.Pres ? VerbForm.Gerund : VerbForm.Past,
            Language.VerbForm.Fin when features.Tense == Tense.Past => VerbForm.Past,
            Language.VerbForm.Fin when words.Lower[i][^1] == 's' => VerbForm.Present,
            _ => VerbForm.Base,
        };
    }
}
