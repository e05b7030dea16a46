using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction.Matching;

/// <summary>Finds whose a thing is that flies or hits: "a missile fired by the rebels", "a jet belonging to them".</summary>
internal static class TreeSenders
{
    /// <summary>The word for whoever sends what a noun means, or -1.</summary>
    /// <param name="words">The words of the sentence.</param>
    /// <param name="tree">Its tree.</param>
    /// <param name="noun">The noun.</param>
    /// <param name="isDeed">Whether whoever carries it out counts too: "strikes carried out by".</param>
    public static int Of(SentenceWords words, SentenceTree tree, int noun, bool isDeed = false)
    {
        foreach (var child in tree.Children(noun))
        {
            if (child < noun || tree.Relations[child].Universal != Relation.Acl) continue;
            var lemma = words.VerbLemma(child);
            var preposition = lemma is "belong" ? "to" : Lexicon.Sending.Contains(lemma) || (isDeed && Lexicon.Light.Contains(lemma)) ? "by" : "";
            if (preposition.Length == 0) continue;
            foreach (var agent in tree.Children(child))
            {
                if (tree.Relations[agent].Universal == Relation.Obl && tree.Child(agent, Relation.Case) is >= 0 and var marker
                    && words.Is(marker, preposition)) return agent;
            }
        }

        return -1;
    }
}
