using System.Collections.Frozen;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction.Claims;

/// <summary>Tells by the tree whether a date lies ahead: "will leave on Friday" means the next one, "left on Friday" the last.</summary>
internal sealed class DateTense(SentenceWords words)
{
    private const int Deepest = 8;

    // Who did one of these looked ahead; who wanted or tried to on Friday did so on a Friday that is past.
    private static readonly FrozenSet<string> Committing = Set("agree promise pledge vow threaten order announce decide warn ask urge call demand expect "
        + "schedule oblige require set slate fix due");

    private static readonly FrozenSet<string> Appointing = Set("schedule plan expect set slate due fix");
    private static readonly FrozenSet<string> Terms = Set("deadline ultimatum");

    // In the present tense such a verb with a day is a timetable: "the truce begins on Friday".
    private static readonly FrozenSet<string> Timetabled = Set("begin start end expire resume open close");

    /// <summary>Whether what a date is said of has yet to come.</summary>
    /// <param name="date">The word of the date.</param>
    public bool IsAhead(int date)
    {
        if (words.Tree is not { } tree) return false;
        var at = tree.Heads[date];
        for (var depth = 0; at >= 0 && depth < Deepest && !IsPredicate(tree, at); depth++)
        {
            if (Terms.Contains(words.NounLemma(at)) || IsAppointed(tree, at)) return true;
            at = tree.Heads[at];
        }

        return at >= 0 && IsAhead(tree, at, 0);
    }

    private bool IsAhead(SentenceTree tree, int verb, int depth)
    {
        if (depth > Deepest) return false;
        var (isInfinitive, hasAuxiliary) = (false, false);
        foreach (var child in tree.Children(verb))
        {
            if (tree.Relations[child].Universal is Relation.Aux or Relation.Cop)
            {
                if (Lexicon.PlanningModals.Contains(words.Lower[child])) return true;
                hasAuxiliary = true;
            }

            isInfinitive |= tree.Relations[child] == Relation.Mark && words.Is(child, "to");
        }

        // "is to leave on Friday", "is due on Friday".
        if (isInfinitive && hasAuxiliary && tree.Child(verb, Relation.Cop) >= 0) return true;
        if (Appointing.Contains(words.VerbLemma(verb)) && tree.Child(verb, Relation.Obj) < 0 && (hasAuxiliary || tree.Upos[verb] == Upos.Adj)
            && tree.Child(verb, Relation.Xcomp) < 0) return true;
        if (IsTimetable(tree, verb)) return true;
        var head = tree.Heads[verb];
        if (head < 0) return false;
        return tree.Relations[verb] switch
        {
            Relation.Xcomp or Relation.Ccomp when isInfinitive => IsAhead(tree, head, depth + 1) || LooksAhead(tree, head),
            Relation.Acl when isInfinitive => Lexicon.PlanningNouns.Contains(words.NounLemma(head)) || Terms.Contains(words.NounLemma(head)),
            Relation.Xcomp => IsAhead(tree, head, depth + 1),
            // "will leave on Friday, handing over the base", "will leave and hand over the base on Friday".
            Relation.Advcl when tree.Child(verb, Relation.Mark) < 0 || isInfinitive => IsAhead(tree, head, depth + 1),
            Relation.Conj when !hasAuxiliary && tree.Child(verb, Relation.Nsubj) < 0 && IsSameForm(tree, verb) => IsAhead(tree, head, depth + 1),
            _ => false,
        };
    }

    // "plans to", "has agreed to", "promised to", "is due to".
    private bool LooksAhead(SentenceTree tree, int governor)
    {
        var lemma = words.VerbLemma(governor);
        if (Committing.Contains(lemma)) return true;
        return Lexicon.Planning.Contains(lemma) && tree.Features(governor).Tense != Tense.Past;
    }

    // A base form behind "will" shares it; "will leave, and destroyed" does not.
    private bool IsSameForm(SentenceTree tree, int verb) => string.Equals(words.Lower[verb], tree.Lemma(verb), StringComparison.Ordinal);

    private bool IsTimetable(SentenceTree tree, int verb)
    {
        var features = tree.Features(verb);
        if (features.Tense != Tense.Pres || features.VerbForm != Language.VerbForm.Fin) return false;
        return Timetabled.Contains(words.VerbLemma(verb)) || (words.VerbLemma(verb) is "take" or "come" && (words.Is(verb + 1, "effect") || words.Is(verb + 2, "force")));
    }

    // "talks planned for Friday".
    private bool IsAppointed(SentenceTree tree, int word) => tree.Relations[word] == Relation.Acl && Appointing.Contains(words.VerbLemma(word));

    private bool IsPredicate(SentenceTree tree, int word) => (tree.Upos[word] is Upos.Verb or Upos.Aux && !IsAppointed(tree, word)) || tree.Child(word, Relation.Cop) >= 0;

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
