using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Language;
using Relation = KnowledgeGraph.Language.Relation;

namespace KnowledgeGraph.Extraction.Claims.Likelihood;

/// <summary>The ways through a tree from a word to a mention, as texts: <c>&lt;nsubj</c> leads down to a dependent, <c>&gt;acl</c> up to a head;
/// prepositions are part of a step, coordination is none.</summary>
internal sealed class TreePaths(SentenceWords words, SentenceTree tree)
{
    private const int Longest = 3;

    /// <summary>The way from a word to the head of a mention; <c>long</c> beyond three steps.</summary>
    public string Of(int word, SentenceMention mention)
    {
        var up = new List<int>();
        for (var at = word; at >= 0; at = tree.Heads[at]) up.Add(at);
        var down = new List<int>();
        var top = HeadOf(mention);
        while (top >= 0 && !up.Contains(top))
        {
            down.Add(top);
            top = tree.Heads[top];
        }

        if (top < 0) return "none";
        var steps = new List<string>();
        foreach (var at in up.TakeWhile(u => u != top)) Add(steps, at, '>');
        for (var i = down.Count - 1; i >= 0; i--) Add(steps, down[i], '<');
        return steps.Count > Longest ? "long" : steps.Count == 0 ? "same" : string.Concat(steps);
    }

    /// <summary>The word of a mention that hangs on none of its others.</summary>
    public int HeadOf(SentenceMention mention)
    {
        for (var i = mention.First; i <= mention.Last; i++)
        {
            if (tree.Heads[i] < mention.First || tree.Heads[i] > mention.Last) return i;
        }

        return mention.Last;
    }

    private void Add(List<string> steps, int word, char direction)
    {
        var relation = tree.Relations[word];
        if (relation.Universal == Relation.Conj && tree.Upos[word] == tree.Upos[tree.Heads[word]]) return;
        var name = relation == Relation.NsubjPass || relation == Relation.NmodPoss ? relation.ToString() : relation.Universal.ToString();
        if (relation.Universal is Relation.Obl or Relation.Nmod && MarkerOf(word) is { } marker) name += "." + marker;
        steps.Add(direction + name);
    }

    private string? MarkerOf(int word)
    {
        string? last = null;
        foreach (var child in tree.Children(word))
        {
            if (child < word && tree.Relations[child].Universal is Relation.Case or Relation.Mark) last = words.Lower[child];
        }

        return last;
    }
}
