using System.Collections.Frozen;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Language;
using Relation = KnowledgeGraph.Language.Relation;

namespace KnowledgeGraph.Extraction.Claims;

/// <summary>
/// Which date of a sentence is when a match holds, by the tree: one that hangs on its own words, else on its clause, else on a clause that
/// shares its time
/// with it. A date of another clause never is: "said on Tuesday that troops took the town".
/// </summary>
internal sealed class DateScope(SentenceReading sentence, SentenceTree tree, IReadOnlyList<DateMention> dates)
{
    private const int Deepest = 5;

    // A clause behind one of these says what is so at another time, or why.
    private static readonly FrozenSet<string> Apart = "although though because since until till unless if whereas".Split(' ').ToFrozenSet(StringComparer.Ordinal);
    private readonly SentenceWords _words = sentence.Words;
    private readonly DateClauses _clauses = new(sentence.Words, tree);
    private readonly NounTimes _nouns = new(sentence.Words, tree);

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

        // "the declaration of May 2023, mediated by".
        foreach (var date in dates)
        {
            if (clause >= 0 && tree.Relations[clause] == Relation.Acl && HeadOf(date) is var day && tree.Heads[day] == tree.Heads[clause] && tree.Relations[day] == Relation.Nmod
                && tree.Child(day, Relation.Case) is >= 0 and var marker && _words.Is(marker, "of")) return date;
        }

        if (isDescription || IsTimeless(trigger)) return null;
        for (var depth = 0; clause >= 0 && depth < Deepest; depth++)
        {
            if ((InClause(clause, trigger) ?? SinceClause(clause)) is { } found) return found;
            clause = SharedClause(clause);
        }

        return null;
    }

    /// <summary>Whether no date but one of its own says anything of a word.</summary>
    public bool IsTimeless(int trigger) => _nouns.IsTimeless(trigger);

    /// <summary>Whether a date hangs on another clause than a word does.</summary>
    public bool IsElsewhere(DateMention date, int trigger)
    {
        if (NamesYearOf(date) is >= 0 and var thing) return thing != trigger;
        var (clause, own) = (_clauses.Of(date), ClauseOf(trigger));
        if (clause < 0 || own < 0 || clause == own) return false;
        return SpeechWords.Verbs.Contains(_words.VerbLemma(clause)) || IsOtherTime(own, clause) || IsClosed(own, clause, isUp: true) || IsClosed(clause, own, isUp: false);
    }

    // Of verbs in a row each keeps its own date. A date behind the last is shared by those before it that have no time, no subject and no tense
    // of their own: not by "has bombed for years and struck", "holds the one and took the other".
    private bool IsOtherTime(int clause, int next)
    {
        var isRow = (tree.Relations[next] == Relation.Conj && (tree.Heads[next] == clause || (tree.Relations[clause] == Relation.Conj && tree.Heads[next] == tree.Heads[clause])))
            || (tree.Relations[clause] == Relation.Conj && tree.Heads[clause] == next);
        if (!isRow) return false;
        // "took the town on Thursday and the army left it": nothing but a tense of its own parts the second from the day of the first.
        if (clause > next) return IsPerfect(clause) || IsPerfect(next) || HasOwnTime(clause);
        return (tree.Features(clause).Tense == Tense.Pres && tree.Features(next).Tense == Tense.Past) || IsPerfect(clause) != IsPerfect(next)
            || Subject(next) >= 0 || HasOwnTime(clause);
    }

    private int Subject(int verb) => tree.Child(verb, Relation.Nsubj);

    private bool IsPerfect(int verb)
    {
        foreach (var child in tree.Children(verb))
        {
            if (tree.Relations[child] == Relation.Aux && _words.Lower[child] is "has" or "have") return true;
        }

        return false;
    }

    // "for years", "in recent weeks", "already".
    private bool HasOwnTime(int verb)
    {
        foreach (var child in tree.Children(verb))
        {
            if (tree.Relations[child].Universal == Relation.Advmod && _words.Lower[child] is "already" or "previously" or "earlier" or "recently" or "long" or "still" or "once") return true;
            if (tree.Relations[child].Universal == Relation.Obl && _words.NounLemma(child) is not ("time" or "hour") && Lexicon.TimeNouns.Contains(_words.NounLemma(child))) return true;
        }

        return dates.Any(d => _clauses.Of(d) == verb);
    }

    // Whether between a clause and one above it stands a border that no date crosses. Upwards the date is above: "the group, which holds the
    // town, attacked on Friday". Downwards it is below: "the town, which they had held since 2012, was attacked".
    private bool IsClosed(int clause, int above, bool isUp)
    {
        if (!tree.IsBelow(clause, above)) return false;
        for (var at = clause; at >= 0 && at != above; at = ClauseOf(tree.Heads[at]))
        {
            if (isUp ? IsBorder(at) : tree.Relations[at] is Relation.AclRelcl or Relation.Ccomp || (tree.Relations[at] == Relation.Advcl && tree.Child(at, Relation.Mark) >= 0)) return true;
        }

        return false;
    }

    private bool IsBorder(int clause) => tree.Relations[clause] switch
    {
        Relation.AclRelcl => !HasInWhich(clause) && !IsScene(clause) && !IsEvent(tree.Heads[clause]),
        Relation.Acl => !IsEvent(tree.Heads[clause]) && !(_words.Is(clause - 1, WordClass.Comma) && tree.Features(clause).VerbForm == Language.VerbForm.Ger),
        // "bombed the one on Thursday, and X said that it had taken the other".
        Relation.Ccomp => tree.Heads[clause] is >= 0 and var speech && SpeechWords.Verbs.Contains(_words.VerbLemma(speech)),
        Relation.Advcl => IsState(clause) || (tree.Child(clause, Relation.Mark) is >= 0 and var mark && Apart.Contains(_words.Lower[mark])),
        _ => false,
    };

    // "had been killed", "have been killed"; the "were" of a passive is none.
    private bool HasAuxiliary(int clause)
    {
        foreach (var child in tree.Children(clause))
        {
            if (tree.Relations[child] == Relation.Aux) return true;
        }

        return false;
    }

    // "bombed the village, where ten people were killed".
    private bool IsScene(int clause)
    {
        foreach (var child in tree.Children(clause))
        {
            if (_words.Is(child, "where")) return !HasAuxiliary(clause) && tree.Child(clause, Relation.NsubjPass) >= 0 && _words.Is(child - 1, WordClass.Comma);
        }

        return false;
    }

    // "backed by its allies, the army took the town": what is so besides, and has been before.
    private bool IsState(int clause) => tree.Child(clause, Relation.Mark) < 0 && tree.Child(clause, Relation.Aux) < 0
        && tree.Features(clause) is { VerbForm: Language.VerbForm.Part, Tense: Tense.Past };

    // "an air strike that killed" happens when it kills; a group that is backed does not attack when it is backed.
    private bool IsEvent(int noun) => noun >= 0 && sentence.At(noun) is null && NominalWords.KindOf(_words.NounLemma(noun)) is null && !_words.IsCapitalised(noun);

    /// <summary>Whether a clause goes on from the beginning that another one dates: "began in 2011 and has killed".</summary>
    public bool IsSinceBeginning(DateMention date, int trigger)
    {
        var clause = ClauseOf(trigger);
        var dated = _clauses.Of(date);
        return clause >= 0 && dated >= 0 && tree.Relations[clause] == Relation.Conj && tree.Heads[clause] == dated
            && _words.VerbLemma(dated) is "begin" or "start" or "erupt" or "break";
    }

    private DateMention? InClause(int clause, int trigger)
    {
        DateMention? nearest = null;
        foreach (var date in dates)
        {
            if (NamesYearOf(date) >= 0 || _clauses.Of(date) != clause || IsApposed(date, clause, trigger)) continue;
            if (nearest is not { } other || Distance(date, trigger) < Distance(other, trigger)) nearest = date;
        }

        return nearest is { } found ? found with { Period = Extent(found, clause) } : null;
    }

    // "since an advance in January".
    private Period Extent(DateMention date, int clause)
    {
        for (var at = tree.Heads[HeadOf(date)]; at >= 0 && at != clause; at = tree.Heads[at])
        {
            if (tree.Child(at, Relation.Case) is >= 0 and var marker && _words.Is(marker, "since") && date.Period.End is not null) return Period.Since(date.Period);
        }

        return date.Period;
    }

    // "has not been attacked since they were driven out in 2016".
    private DateMention? SinceClause(int clause)
    {
        foreach (var child in tree.Children(clause))
        {
            if (tree.Relations[child] != Relation.Advcl || tree.Child(child, Relation.Mark) is not (>= 0 and var mark) || !(_words.Is(mark, "since") || _words.Is(mark, "until"))) continue;
            foreach (var date in dates)
            {
                if (NamesYearOf(date) >= 0 || (HeadOf(date) is var head && !tree.IsBelow(head, child))) continue;
                if (date.Period is { Start: not null, End: not null }) return date with { Period = _words.Is(mark, "since") ? Period.Since(date.Period) : Period.Until(date.Period) };
            }
        }

        return null;
    }

    // "the town, the scene of a battle in 2012": the date of what is said of a thing.
    private bool IsApposed(DateMention date, int clause, int trigger)
    {
        for (var at = HeadOf(date); at >= 0 && at != clause && at != trigger; at = tree.Heads[at])
        {
            if (tree.Relations[at] == Relation.Appos && !tree.IsBelow(trigger, at)) return true;
        }

        return false;
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
            case Relation.Advcl when tree.Child(clause, Relation.Mark) < 0 && !IsState(clause):
                return ClauseOf(head);
            case Relation.Conj:
                var first = ClauseOf(head);
                // "On Friday A did this and B did that"; "began in 2011 and has killed".
                return first >= 0 && (dates.Any(d => _clauses.Of(d) == first && d.Last < first)
                    || _words.VerbLemma(first) is "begin" or "start" or "erupt")
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
            if (_words.Is(i, "which") && _words.Lower[i - 1] is "in" or "during") return true;
        }

        return false;
    }

    // The noun that a year stands before, or -1.
    private int NamesYearOf(DateMention date) => date.First == date.Last && !_words.Is(date.First - 1, "on") && !IsPartOfDay(date)
        && tree.Relations[date.First] is Relation.Nummod or Relation.Compound or Relation.Amod
        && tree.Heads[date.First] > date.First ? tree.Heads[date.First] : -1;

    // "Friday night" is when it happens, and no night of that name.
    private bool IsPartOfDay(DateMention date) => tree.Heads[date.First] is >= 0 and var head && Lexicon.TimeNouns.Contains(_words.NounLemma(head));

    // "raids on Friday": the date hangs on the noun itself.
    private bool IsBelowNoun(DateMention date, int trigger)
    {
        var head = tree.Heads[HeadOf(date)];
        return head == trigger && tree.Upos[trigger] != Upos.Verb;
    }

    private int ClauseOf(int word) => _clauses.Of(word);

    private int HeadOf(DateMention date) => _clauses.HeadOf(date);
}
