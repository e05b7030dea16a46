using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Language;
using Relation = KnowledgeGraph.Language.Relation;

namespace KnowledgeGraph.Extraction.Claims;

/// <summary>Tells to which clause of a tree a word or a date belongs, also where the parser hung the date on a neighbour.</summary>
internal sealed class DateClauses(SentenceWords words, SentenceTree tree)
{
    /// <summary>The verb, or other head, of the clause that a word stands in, or -1.</summary>
    public int Of(int word)
    {
        for (var at = word; at >= 0; at = tree.Heads[at])
        {
            if (tree.Relations[at] is Relation.Root or Relation.Ccomp or Relation.Advcl or Relation.AclRelcl or Relation.Acl
                or Relation.Xcomp or Relation.Parataxis
                || (tree.Relations[at] == Relation.Conj && tree.Upos[at] is Upos.Verb)) return at;
        }

        return -1;
    }

    /// <summary>The clause that a date belongs to, or -1.</summary>
    public int Of(DateMention date)
    {
        var clause = Of(HeadOf(date));
        if (clause < 0) return -1;
        // "has called on them to leave since 2011": what goes on since is the calling.
        while (date.Period is { Start: not null, End: null } && tree.Heads[clause] >= 0 && tree.Relations[clause] is Relation.Xcomp or Relation.Ccomp or Relation.Acl or Relation.Advcl
            && tree.Child(clause, Relation.Mark) is >= 0 and var to && words.Is(to, "to") && Of(tree.Heads[clause]) is >= 0 and var caller) clause = caller;
        // "On 3 October it struck the town; nine people died": before the first verb of a row it belongs to that one.
        while (tree.Relations[clause] == Relation.Conj && date.First < tree.Heads[clause] && tree.Heads[clause] < clause && Of(tree.Heads[clause]) is >= 0 and var first) clause = first;
        // "the town, which they had held since 2012, on Friday": behind the comma the sentence goes on.
        var before = date.First - 1;
        if (words.Is(before, WordClass.Preposition)) before--;
        if (tree.Relations[clause] == Relation.AclRelcl && before > clause && (words.Is(before, WordClass.Comma) || words.Is(date.First - 1, WordClass.Comma))
            && IsOpened(clause) && Of(tree.Heads[clause]) is >= 0 and var above) return above;
        // "has bombed for years and struck the town on Friday": behind several verbs it belongs to the last.
        foreach (var child in tree.Children(clause))
        {
            if (child > clause && child < date.First && tree.Relations[child] == Relation.Conj && tree.Upos[child] == Upos.Verb && clause < date.First) clause = child;
        }

        return clause;
    }

    /// <summary>The word of a date that hangs on a word outside it.</summary>
    public int HeadOf(DateMention date)
    {
        for (var i = date.Last; i >= date.First; i--)
        {
            if (tree.Heads[i] < date.First || tree.Heads[i] > date.Last) return i;
        }

        return date.Last;
    }

    // A relative clause that a comma opens is closed by the next.
    private bool IsOpened(int clause)
    {
        var noun = tree.Heads[clause];
        // "the camp, the only home they knew, on Friday".
        while (noun >= 0 && tree.Relations[noun] == Relation.Appos) noun = tree.Heads[noun];
        for (var i = clause - 1; i > noun; i--)
        {
            if (words.Is(i, WordClass.Comma)) return true;
        }

        return false;
    }
}
