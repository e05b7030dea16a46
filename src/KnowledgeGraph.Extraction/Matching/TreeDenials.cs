using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Language;
using Relation = KnowledgeGraph.Language.Relation;

namespace KnowledgeGraph.Extraction.Matching;

/// <summary>Finds the verb that denies the deed a noun says: whoever "denied any attack on X" or "denied involvement in the strikes" is the one who did not do it.</summary>
internal static class TreeDenials
{
    /// <summary>The denying verb over a noun, or -1.</summary>
    /// <param name="words">The words of the sentence.</param>
    /// <param name="tree">Its tree.</param>
    /// <param name="noun">The noun of the deed.</param>
    public static int Of(SentenceWords words, SentenceTree tree, int noun)
    {
        var head = tree.Heads[noun];
        if (head < 0) return -1;
        // "denied responsibility for the attack": a share in it.
        if (tree.Relations[noun].Universal == Relation.Nmod && Lexicon.Shares.Contains(words.NounLemma(head)) && tree.Relations[head] == Relation.Obj)
            return IsDenying(words, tree.Heads[head]) ? tree.Heads[head] : -1;
        // The parser may hang the deed on the verb.
        if (tree.Relations[noun].Universal == Relation.Obl && tree.Child(head, Relation.Obj) is >= 0 and var share && share < noun
            && Lexicon.Shares.Contains(words.NounLemma(share))) return IsDenying(words, head) ? head : -1;
        // "denied the attack" may say that there was none at all.
        return tree.Relations[noun] == Relation.Obj && IsDenying(words, head) && tree.Child(noun, Relation.Det) is >= 0 and var any && words.Is(any, "any") ? head : -1;
    }

    private static bool IsDenying(SentenceWords words, int verb) => verb >= 0 && Lexicon.Denying.Contains(words.VerbLemma(verb));
}
