using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction.Matching;

/// <summary>Whose a noun is where the tree alone does not say it.</summary>
internal static class TreeOwners
{
    /// <summary>"US President Joe Biden": both hang on the name; -1 for nobody.</summary>
    public static int OfTitle(SentenceWords words, SentenceTree tree, int title)
    {
        var name = tree.Heads[title];
        if (name < title || tree.Relations[title] is not (Relation.NmodDesc or Relation.Compound or Relation.Flat)) return -1;
        var owner = title - 1;
        while (owner > 0 && tree.Relations[owner] == Relation.Amod && !words.IsCapitalised(owner)) owner--;
        return owner >= 0 && tree.Heads[owner] == name && words.IsCapitalised(owner)
            && tree.Relations[owner] is Relation.NmodDesc or Relation.Compound or Relation.Amod or Relation.NmodPoss ? owner : -1;
    }

    /// <summary>"a Saudi-backed group" is not Saudi: the word belongs to the participle behind its hyphen.</summary>
    public static bool IsOfParticiple(SentenceWords words, int word) => words.IsHyphen(word + 1) && word + 2 < words.Count
        && words.VerbLemma(word + 2) is "back" or "lead" or "hold" or "control" or "support" or "fund" or "arm" or "train" or "run" or "finance" or "sponsor";
}
