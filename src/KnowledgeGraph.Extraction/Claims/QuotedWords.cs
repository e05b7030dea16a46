using System.Collections.Frozen;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction.Claims;

/// <summary>Finds whose words stand between quotation marks inside a sentence that reports no speech otherwise: 'blamed "gangs armed by X" for the fire',
/// 'described the raid as "a war on the people of Y"'. What is quoted is the word of whoever judges so, never the author's.</summary>
internal sealed class QuotedWords(SentenceWords words, SentenceTree tree)
{
    // One or two words in quotation marks name something; from three on they may state it.
    private const int Fewest = 3;

    private static readonly FrozenSet<string> Judging = ("blame accuse describe call denounce condemn hail praise brand label criticise criticize slam decry "
        + "lament deplore welcome celebrate dub term cite").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The judging verb of each quotation and what is quoted, in the order of the text.</summary>
    public IEnumerable<(int Verb, bool[] Scope)> Find()
    {
        var open = -1;
        for (var i = 0; i < words.Count; i++)
        {
            if (!words.Is(i, WordClass.Quote)) continue;
            if (open < 0)
            {
                open = i;
                continue;
            }

            if (i - open > Fewest && VerbOver(open, i) is >= 0 and var verb) yield return (verb, Source.Range(words.Count, open + 1, i - 1));
            open = -1;
        }
    }

    /// <summary>The quotations that hold a finite verb, from the first to the last word: never the author's own.</summary>
    public IEnumerable<(int First, int Last)> Statements(SentenceStructure structure)
    {
        var open = -1;
        for (var i = 0; i < words.Count; i++)
        {
            if (!words.Is(i, WordClass.Quote)) continue;
            if (open < 0)
            {
                open = i;
                continue;
            }

            if (i - open > Fewest && HasFinite(structure, open, i)) yield return (open + 1, i - 1);
            open = -1;
        }
    }

    private bool HasFinite(SentenceStructure structure, int open, int close)
    {
        foreach (var group in structure.Groups)
        {
            if (group.First > open && group.Last < close && !group.IsInfinitive
                && (!group.IsBare || tree.Child(group.Head, Relation.Nsubj) is >= 0 and var subject && subject > open && subject < close)) return true;
        }

        return false;
    }

    // The judging verb on which the quotation hangs, whatever stands between.
    private int VerbOver(int open, int close)
    {
        for (var i = open + 1; i < close; i++)
        {
            if (words.Is(i, WordClass.Comma) || tree.Heads[i] is not (>= 0 and var head) || (head > open && head < close)) continue;
            while (head >= 0 && tree.Upos[head] != Upos.Verb) head = tree.Heads[head];
            return head >= 0 && (head < open || head > close) && Judging.Contains(words.VerbLemma(head)) ? head : -1;
        }

        return -1;
    }
}
