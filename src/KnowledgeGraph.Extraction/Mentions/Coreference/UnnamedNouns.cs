using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Language;
using Relation = KnowledgeGraph.Language.Relation;

namespace KnowledgeGraph.Extraction.Mentions.Coreference;

/// <summary>Common nouns that stand for somebody or something without a name, and compete with names for later descriptions.</summary>
internal static class UnnamedNouns
{
    /// <summary>Whether such a noun stands in a sentence before a word.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="lemma">The noun in the singular.</param>
    /// <param name="before">The word.</param>
    /// <param name="isNamed">Whether a word belongs to what is known by name.</param>
    public static bool Has(SentenceWords words, string lemma, int before, Func<int, bool> isNamed)
    {
        if (words.Tree is not { } tree) return false;
        for (var i = 0; i < before; i++)
        {
            if (tree.Upos[i] != Upos.Noun || !string.Equals(words.NounLemma(i), lemma, StringComparison.Ordinal) || isNamed(i)) continue;
            if (tree.Relations[i] is not (Relation.Appos or Relation.Compound) && tree.Child(i, Relation.Cop) < 0
                && !NamesBehind(tree, i)) return true;
        }

        return false;
    }

    // "the town of X", "the leader, X".
    private static bool NamesBehind(SentenceTree tree, int noun)
    {
        foreach (var child in tree.Children(noun))
        {
            if (child > noun && tree.Upos[child] == Upos.Propn && tree.Relations[child] is Relation.Nmod or Relation.Appos
                or Relation.NmodDesc or Relation.Flat or Relation.Compound) return true;
        }

        return false;
    }
}
