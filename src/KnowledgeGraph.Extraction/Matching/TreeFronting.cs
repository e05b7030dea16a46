using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction.Matching;

/// <summary>"Near the river, two jets hit a depot and sank a ferry": where a sentence sets its scene, every verb in a row happens there.</summary>
internal static class TreeFronting
{
    private const int Deepest = 4;

    /// <summary>The phrase of place before the first of several verbs, or -1.</summary>
    /// <param name="words">The words of the sentence.</param>
    /// <param name="tree">Their tree.</param>
    /// <param name="verb">A verb behind the first, without a subject of its own.</param>
    /// <param name="isFit">Whether a phrase is one that is looked for.</param>
    public static int Of(SentenceWords words, SentenceTree tree, int verb, Func<int, bool> isFit)
    {
        for (var depth = 0; depth < Deepest && IsNext(tree, verb); depth++)
        {
            verb = tree.Heads[verb];
            var subject = tree.Child(verb, Relation.Nsubj);
            foreach (var child in tree.Children(verb))
            {
                if (child < subject && tree.Relations[child].Universal == Relation.Obl && tree.Child(child, Relation.Case) is >= 0 and var marker
                    && words.Lower[marker] is "in" or "at" or "near" or "outside" or "inside" or "around" && isFit(child)) return child;
            }
        }

        return -1;
    }

    private static bool IsNext(SentenceTree tree, int verb) => tree.Relations[verb] == Relation.Conj && tree.Heads[verb] >= 0
        && tree.Upos[verb] == Upos.Verb && tree.Upos[tree.Heads[verb]] == Upos.Verb && tree.Child(verb, Relation.Nsubj) < 0;
}
