using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Language;
using Relation = KnowledgeGraph.Language.Relation;

namespace KnowledgeGraph.Extraction.Matching;

/// <summary>Finds "using jets" beside a verb or its noun: in "conducted strikes using jets against the depot" the parser hangs the depot on the jets.</summary>
internal static class TreeInstruments
{
    /// <summary>The words on which a phrase that belongs to the verb may hang: "using", then what is used.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="tree">Its tree.</param>
    /// <param name="word">The verb or the noun of the deed.</param>
    public static IEnumerable<int> Of(SentenceWords words, SentenceTree tree, int word)
    {
        var verb = tree.Relations[word].Universal == Relation.Obj ? tree.Heads[word] : word;
        // An example may have the phrase on the verb, "conducted", or on the noun, "strikes".
        var noun = verb != word ? word : tree.Upos[word] is Upos.Verb ? tree.Child(word, Relation.Obj) : -1;
        foreach (var head in noun < 0 ? [verb] : new[] { noun, verb })
        {
            foreach (var child in tree.Children(head).ToArray())
            {
                if (child < head || tree.Relations[child].Universal is not (Relation.Acl or Relation.Advcl) || words.Lower[child] is not ("using" or "employing")) continue;
                yield return child;
                if (tree.Child(child, Relation.Obj) is not (>= 0 and var used)) continue;
                yield return used;
                // "using jets, drones and artillery against the depot": the last of several has it.
                foreach (var next in tree.Children(used).ToArray())
                {
                    if (next > used && tree.Relations[next] == Relation.Conj) yield return next;
                }
            }
        }
    }
}
