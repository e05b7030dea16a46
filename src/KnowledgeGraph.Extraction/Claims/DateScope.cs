using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Language;
using Relation = KnowledgeGraph.Language.Relation;

namespace KnowledgeGraph.Extraction.Claims;

/// <summary>
/// Which date of a sentence is when a match holds, by the tree: one that hangs on its own words, else on its clause, else on a clause that
/// shares its time
/// with it. A date of another clause never is: "said on Tuesday that troops took the town".
/// </summary>
internal sealed class DateScope(SentenceWords words, SentenceTree tree, IReadOnlyList<DateMention> dates)
{
    private const int Deepest = 5;

    /// <summary>The date that the tree gives to a word; <see langword="null"/> where it gives none.</summary>
    /// <param name="trigger">The word that carries the relation.</param>
    /// <param name="isDescription">Whether it stands inside a noun phrase, which has no clause of its own.</param>
    public DateMention? Find(int trigger, bool isDescription)
    {
        foreach (var date in dates)
        {
            if (HeadOf(date) != trigger && IsBelowNoun(date, trigger)) return date;
        }

        var clause = ClauseOf(trigger);
        // "a 2019 agreement sponsored by": the year of a thing dates only what describes the thing.
        foreach (var date in dates)
        {
            if (clause >= 0 && Relation.Acl.Covers(tree.Relations[clause]) && NamesYearOf(date) == tree.Heads[clause]) return date;
        }

        if (isDescription) return null;
        for (var depth = 0; clause >= 0 && depth < Deepest; depth++)
        {
            if (InClause(clause, trigger) is { } found) return found;
            clause = SharedClause(clause);
        }

        return null;
    }

    /// <summary>Whether a date hangs on another clause than a word does.</summary>
    public bool IsElsewhere(DateMention date, int trigger)
    {
        if (NamesYearOf(date) is >= 0 and var thing) return thing != trigger;
        var (clause, own) = (ClauseOf(HeadOf(date)), ClauseOf(trigger));
        return clause >= 0 && clause != own && (SpeechWords.Verbs.Contains(words.VerbLemma(clause)) || IsOtherTime(own, clause));
    }

    // "holds the one and took the other on Friday": what is so now is not dated by what happened.
    private bool IsOtherTime(int clause, int next) => clause >= 0 && tree.Relations[next] == Relation.Conj && tree.Heads[next] == clause
        && tree.Features(clause).Tense == Tense.Pres && tree.Features(next).Tense == Tense.Past;

    /// <summary>Whether a clause goes on from the beginning that another one dates: "began in 2011 and has killed".</summary>
    public bool IsSinceBeginning(DateMention date, int trigger)
    {
        var clause = ClauseOf(trigger);
        var dated = ClauseOf(HeadOf(date));
        return clause >= 0 && dated >= 0 && tree.Relations[clause] == Relation.Conj && tree.Heads[clause] == dated
            && words.VerbLemma(dated) is "begin" or "start" or "erupt" or "break";
    }

    private DateMention? InClause(int clause, int trigger)
    {
        DateMention? nearest = null;
        foreach (var date in dates)
        {
            if (NamesYearOf(date) >= 0 || ClauseOf(HeadOf(date)) != clause) continue;
            if (nearest is not { } other || Distance(date, trigger) < Distance(other, trigger)) nearest = date;
        }

        return nearest;
    }

    private static int Distance(DateMention date, int trigger) => date.First > trigger ? date.First - trigger : trigger - date.Last;

    // The clause whose time a clause shares: a participle's, an infinitive's, a conjunct's before it where the date leads, a campaign's
    // "in which".
    private int SharedClause(int clause)
    {
        var head = tree.Heads[clause];
        if (head < 0) return -1;
        switch (tree.Relations[clause])
        {
            case Relation.Xcomp:
                return ClauseOf(head);
            case Relation.Advcl when tree.Child(clause, Relation.Mark) < 0:
                return ClauseOf(head);
            case Relation.Conj:
                var first = ClauseOf(head);
                // "On Friday A did this and B did that"; "began in 2011 and has killed".
                return first >= 0 && (dates.Any(d => ClauseOf(HeadOf(d)) == first && d.Last < first)
                    || words.VerbLemma(first) is "begin" or "start" or "erupt")
                    ? first : -1;
            case Relation.AclRelcl when HasInWhich(clause):
                return ClauseOf(head);
            default:
                return -1;
        }
    }

    private bool HasInWhich(int clause)
    {
        for (var i = clause - 1; i > 0 && clause - i < 9; i--)
        {
            if (words.Is(i, "which") && words.Lower[i - 1] is "in" or "during") return true;
        }

        return false;
    }

    // The noun that a year stands before, or -1.
    private int NamesYearOf(DateMention date) => date.First == date.Last
        && tree.Relations[date.First] is Relation.Nummod or Relation.Compound or Relation.Amod
        && tree.Heads[date.First] > date.First ? tree.Heads[date.First] : -1;

    // "raids on Friday": the date hangs on the noun itself.
    private bool IsBelowNoun(DateMention date, int trigger)
    {
        var head = tree.Heads[HeadOf(date)];
        return head == trigger && tree.Upos[trigger] != Upos.Verb;
    }

    private int ClauseOf(int word)
    {
        for (var at = word; at >= 0; at = tree.Heads[at])
        {
            if (tree.Relations[at] is Relation.Root or Relation.Ccomp or Relation.Advcl or Relation.AclRelcl or Relation.Acl
                or Relation.Xcomp or Relation.Parataxis
                || (tree.Relations[at] == Relation.Conj && tree.Upos[at] is Upos.Verb)) return at;
        }

        return -1;
    }

    // The word of the date that hangs on a word outside it.
    private int HeadOf(DateMention date)
    {
        for (var i = date.Last; i >= date.First; i--)
        {
            if (tree.Heads[i] < date.First || tree.Heads[i] > date.Last) return i;
        }

        return date.Last;
    }
}
