using System.Collections.Frozen;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction.Claims;

/// <summary>Finds what somebody holds of another: "Ankara regards X as an arm of Y" says not that X is one, but that Ankara thinks so.</summary>
internal sealed class Views(SentenceWords words, SentenceTree tree)
{
    private static readonly FrozenSet<string> Holding = "regard see view consider describe brand label portray denounce depict treat deem condemn"
        .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Who holds something, -1 for nobody who is named, and the words of what is held, in the order of the text.</summary>
    public IEnumerable<(int Holder, bool[] Scope)> Find()
    {
        for (var verb = 0; verb < words.Count; verb++)
        {
            if (tree.Upos[verb] != Upos.Verb || !Holding.Contains(words.VerbLemma(verb))) continue;
            var isPassive = tree.Child(verb, Relation.NsubjPass) >= 0;
            if (!isPassive && tree.Child(verb, Relation.Obj) < 0) continue;
            var holder = tree.Child(verb, isPassive ? Relation.OblAgent : Relation.Nsubj);
            foreach (var child in tree.Children(verb).ToArray())
            {
                if (child > verb && child != holder && IsHeld(child)) yield return (holder, Source.Range(words.Count, verb, EndOf(child)));
            }
        }
    }

    // "as an arm of Y"; "considers X an arm of Y".
    private bool IsHeld(int word) => tree.Relations[word].Universal is Relation.Obl or Relation.Xcomp or Relation.Advcl
        && (tree.Relations[word] == Relation.Xcomp || (tree.Child(word, Relation.Case) is >= 0 and var marker && words.Is(marker, "as"))
            || (tree.Child(word, Relation.Mark) is >= 0 and var mark && words.Is(mark, "as")));

    // To the next comma: what follows is told in passing.
    private int EndOf(int word)
    {
        var end = word;
        while (end + 1 < words.Count && !words.Is(end + 1, WordClass.Comma) && !words.Is(end + 1, WordClass.Stop)) end++;
        return end;
    }
}
