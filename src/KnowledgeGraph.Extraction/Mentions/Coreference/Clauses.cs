using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Language;
using Relation = KnowledgeGraph.Language.Relation;

namespace KnowledgeGraph.Extraction.Mentions.Coreference;

/// <summary>What a dependency tree says of the clauses around a word: who their subjects are and which parts noun phrases play.</summary>
internal static class Clauses
{
    /// <summary>The word of a span that hangs on a word outside of it.</summary>
    public static int HeadOf(SentenceTree tree, int first, int last)
    {
        for (var i = last; i >= first; i--)
        {
            if (tree.Heads[i] < first || tree.Heads[i] > last) return i;
        }

        return last;
    }

    /// <summary>How many words stand above a word.</summary>
    public static int DepthOf(SentenceTree tree, int word)
    {
        var depth = 0;
        for (var at = tree.Heads[word]; at >= 0; at = tree.Heads[at]) depth++;
        return depth;
    }

    /// <summary>The first conjunct of a coordination; a word that is none is itself.</summary>
    public static int FirstConjunct(SentenceTree tree, int word)
    {
        while (tree.Relations[word] == Relation.Conj && tree.Heads[word] >= 0) word = tree.Heads[word];
        return word;
    }

    /// <summary>The part that a noun phrase plays; conjuncts play one part.</summary>
    public static GrammaticalRole RoleOf(SentenceWords words, SentenceTree tree, int head)
    {
        var word = FirstConjunct(tree, head);
        return tree.Relations[word] switch
        {
            Relation.Nsubj or Relation.NsubjOuter => GrammaticalRole.Subject,
            Relation.NsubjPass => GrammaticalRole.Patient,
            Relation.Obj or Relation.Iobj => GrammaticalRole.Object,
            Relation.OblAgent => GrammaticalRole.Agent,
            Relation.Obl or Relation.OblUnmarked => IsWhere(words, tree, word) ? GrammaticalRole.Place : GrammaticalRole.Oblique,
            Relation.NmodPoss => GrammaticalRole.Owner,
            Relation.Nmod or Relation.NmodUnmarked or Relation.NmodDesc => CaseOf(words, tree, word) is "of" ? GrammaticalRole.Of
                : GrammaticalRole.Attribute,
            Relation.Appos => GrammaticalRole.Apposition,
            Relation.Root or Relation.Ccomp or Relation.Xcomp or Relation.Advcl or Relation.Acl or Relation.AclRelcl
                or Relation.Parataxis => GrammaticalRole.Predicate,
            Relation.Compound or Relation.Amod or Relation.Flat => GrammaticalRole.Modifier,
            _ => GrammaticalRole.Other,
        };
    }

    /// <summary>The preposition of a noun phrase in small letters, or "".</summary>
    public static string CaseOf(SentenceWords words, SentenceTree tree, int head) =>
        tree.Child(head, Relation.Case) is >= 0 and var at ? words.Lower[at] : "";

    /// <summary>The head of the clause in which a word stands: the nearest predicate above it, or -1.</summary>
    public static int ClauseOf(SentenceTree tree, int word)
    {
        for (var at = tree.Heads[word]; at >= 0; at = tree.Heads[at])
        {
            if (IsPredicate(tree, at)) return at;
        }

        return -1;
    }

    /// <summary>The subject of a clause, also where it stands with the clause above ("wants to", "and left", "the man who"); -1 for
    /// none.</summary>
    public static int SubjectOf(SentenceWords words, SentenceTree tree, int clause)
    {
        for (var (at, depth) = (clause, 0); at >= 0 && depth < 4; at = ClauseOf(tree, at), depth++)
        {
            var subject = Subject(tree, at);
            if (subject >= 0 && !IsRelative(words, subject)) return subject;
            if (tree.Relations[at] is Relation.AclRelcl or Relation.Acl) return subject >= 0 || tree.Relations[at] is Relation.Acl
                ? tree.Heads[at] : -1;
            if (subject >= 0 || tree.Relations[at] is Relation.Root or Relation.Parataxis) return subject;
        }

        return -1;
    }

    private static int Subject(SentenceTree tree, int clause)
    {
        // Of two, as behind a dateline, the one nearer to the verb.
        var subject = -1;
        foreach (var child in tree.Children(clause))
        {
            var isSubject = tree.Relations[child] is Relation.Nsubj or Relation.NsubjPass or Relation.NsubjOuter;
            if (isSubject && (subject < 0 || child < clause)) subject = child;
        }

        return subject;
    }

    private static bool IsRelative(SentenceWords words, int word) => words.Lower[word] is "who" or "which" or "that" or "whom";

    private static bool IsPredicate(SentenceTree tree, int word) => tree.Relations[word] switch
    {
        Relation.Root or Relation.Ccomp or Relation.Xcomp or Relation.Advcl or Relation.AdvclRelcl or Relation.Acl or Relation.AclRelcl
            or Relation.Parataxis or Relation.Csubj or Relation.CsubjPass => true,
        Relation.Conj => tree.Upos[word] is Upos.Verb or Upos.Aux || Subject(tree, word) >= 0,
        _ => tree.Upos[word] is Upos.Verb && tree.Relations[word] is not (Relation.Amod or Relation.Compound),
    };

    private static bool IsWhere(SentenceWords words, SentenceTree tree, int head) =>
        CaseOf(words, tree, head) is "in" or "at" or "near" or "from" or "outside" or "around" or "inside" or "into" or "towards";
}
