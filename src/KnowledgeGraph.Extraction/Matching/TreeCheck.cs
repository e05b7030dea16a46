using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction.Matching;

/// <summary>Judges by the tree what was read by the order of words.</summary>
internal sealed class TreeCheck(SentenceWords words, SentenceTree tree)
{
    /// <summary>Whether the tree shows that a reading by words joined what does not belong together.</summary>
    public bool Contradicts(RuleMatch match) => match.Group is null ? !match.IsDescription && IsSubjectOfOther(match) : IsInsideClause(match);

    // "seized high ground overlooking the road": what a clause below the object names was not seized.
    private bool IsInsideClause(RuleMatch match)
    {
        var verb = match.TriggerWord;
        for (var i = 1; i < Math.Min(2, match.Participants.Length); i++)
        {
            foreach (var filler in match.Participants[i])
            {
                var word = filler.Mention.Last;
                if (word <= verb) continue;
                for (var at = word; at >= 0 && at != verb; at = tree.Heads[at])
                {
                    if (tree.Relations[at] == Relation.Acl && at > verb + 1 && at < filler.Mention.First && tree.Upos[at] == Upos.Verb
                        && words.Lower[at].EndsWith("ing", StringComparison.Ordinal)) return true;
                }
            }
        }

        return false;
    }

    // "X condemned attacks on Y": who does something else with the noun did not do what the noun says.
    private bool IsSubjectOfOther(RuleMatch match)
    {
        var governor = Governor(match.TriggerWord);
        if (governor < 0 || governor > match.TriggerWord || Lexicon.Light.Contains(words.VerbLemma(governor))) return false;
        foreach (var fillers in match.Participants)
        {
            foreach (var filler in fillers)
            {
                for (var word = filler.Mention.First; word <= filler.Mention.Last; word++)
                {
                    if (tree.Heads[word] == governor && Relation.Nsubj.Covers(tree.Relations[word])) return true;
                }
            }
        }

        return false;
    }

    private int Governor(int noun)
    {
        for (var at = noun; tree.Heads[at] >= 0; at = tree.Heads[at])
        {
            if (tree.Relations[at] is Relation.Obj) return tree.Heads[at];
            if (tree.Relations[at] is not (Relation.Conj or Relation.Compound)) return -1;
        }

        return -1;
    }
}
