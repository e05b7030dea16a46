using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Language;
using Relation = KnowledgeGraph.Language.Relation;

namespace KnowledgeGraph.Extraction.Claims;

/// <summary>
/// Who says what, read off the tree: the subject of a reporting verb, and as its scope the clause that hangs on it, or on which it hangs
/// where the
/// speaker stands behind or in the middle ("…, X said"). What describes the speaker is never said by him.
/// </summary>
internal sealed class SpeechTree(SentenceWords words, SentenceTree tree)
{
    private const int Deepest = 6;

    /// <summary>The word that heads the subject of a verb, shared by coordinated verbs and by participles; -1 for none.</summary>
    public int SubjectOf(int verb, int depth = 0)
    {
        if (depth > Deepest || verb < 0) return -1;
        if (NearestSubject(verb) is >= 0 and var own) return own;
        var head = tree.Heads[verb];
        if (head < 0) return -1;
        var relation = tree.Relations[verb];
        // "told reporters that A had lost B and vowed that": by the tense the vow is not A's.
        if (relation == Relation.Conj && TellerAbove(head) is >= 0 and var teller && HasPerfect(head) && !HasPerfect(verb))
            return SubjectOf(teller, depth + 1);
        if (relation == Relation.AclRelcl) return head;
        if (Relation.Acl.Covers(relation)) return head;
        return relation is Relation.Conj or Relation.Xcomp || (relation == Relation.Advcl && words.Forms[verb] == Text.VerbForm.Gerund)
            ? SubjectOf(head, depth + 1) : -1;
    }

    private bool HasPerfect(int verb) => tree.Child(verb, Relation.Aux) is >= 0 and var auxiliary && words.Is(auxiliary, "had");

    // The reporting verb in whose content a clause stands.
    private int TellerAbove(int clause)
    {
        var above = tree.Heads[clause];
        if (above < 0) return -1;
        if (tree.Relations[clause] == Relation.AclRelcl && tree.Relations[above] == Relation.Obj && tree.Heads[above] is >= 0 and var teller
            && SpeechWords.Telling.Contains(words.VerbLemma(teller))) return teller;
        return tree.Relations[clause] == Relation.Ccomp && SpeechWords.Verbs.Contains(words.VerbLemma(above)) ? above : -1;
    }

    // "told the agency that": the parser may take the clause for a relative one of the listener.
    private int ContentOfListener(int listener)
    {
        foreach (var child in tree.Children(listener))
        {
            if (tree.Relations[child] != Relation.AclRelcl) continue;
            foreach (var opener in tree.Children(child))
            {
                if (words.Is(opener, "that")) return child;
            }
        }

        return -1;
    }

    // Behind what is said the parser may take two subjects for one verb: the nearer one speaks.
    private int NearestSubject(int verb)
    {
        var nearest = -1;
        foreach (var child in tree.Children(verb))
        {
            if (Relation.Nsubj.Covers(tree.Relations[child]) && (nearest < 0
                || Math.Abs(child - verb) < Math.Abs(nearest - verb))) nearest = child;
        }

        return nearest;
    }

    /// <summary>What a reporting verb reports, or <see langword="null"/> where nothing hangs on it.</summary>
    /// <param name="verb">The verb.</param>
    /// <param name="lemma">Its dictionary form.</param>
    public bool[]? ContentOf(int verb, string lemma)
    {
        // "…, which X denies": that he denies it makes the rest no word of his.
        if (tree.Relations[verb] == Relation.AclRelcl && tree.Child(verb, Relation.Obj) is >= 0 and var denied && words.Is(denied, WordClass.Relative))
            return null;
        var scope = new bool[words.Count];
        var isFound = false;
        // ", X said, a day after …" and ", said X": what stands before.
        if (IsAside(verb) && tree.Heads[verb] is >= 0 and var main)
        {
            Include(main, scope);
            Exclude(verb, scope);
            ExcludeAsides(main, scope);
            return scope;
        }

        if (SpeechWords.Telling.Contains(lemma) && tree.Child(verb, Relation.Obj) is >= 0 and var listener
            && ContentOfListener(listener) is >= 0 and var told)
        {
            Include(told, scope);
            isFound = true;
        }

        foreach (var child in tree.Children(verb))
        {
            var relation = tree.Relations[child];
            var isContent = (relation == Relation.Obj && child > verb && SpeechWords.Counting.Contains(lemma))
                || relation == Relation.Ccomp || (relation == Relation.Parataxis && !IsSpeech(child))
                || (relation == Relation.Xcomp && SpeechWords.SelfClaims.Contains(lemma))
                || (relation is Relation.Obj or Relation.Xcomp or Relation.Advcl && Lexicon.Denying.Contains(lemma));
            if (!isContent) continue;
            Include(child, scope);
            isFound = true;
            // "claimed to control the town after taking the bridge": the circumstances are the author's.
            if (relation == Relation.Xcomp) ExcludeCircumstances(child, scope);
        }

        // "the day X announced its offensive": what it announced is said.
        var hasObject = !SpeechWords.Telling.Contains(lemma) && tree.Child(verb, Relation.Obj) > verb;
        if (!isFound && !hasObject && tree.Relations[verb] == Relation.Parataxis && tree.Heads[verb] is >= 0 and var said)
        {
            Include(said, scope);
            isFound = true;
        }

        if (!isFound) return null;
        if (SubjectOf(verb) is >= 0 and var subject) Exclude(subject, scope);
        scope[verb] = false;
        ExcludeAsides(verb, scope);
        return scope;
    }

    private bool IsAside(int verb)
    {
        var relation = tree.Relations[verb];
        if (relation == Relation.Parataxis) return words.Is(verb + 1, WordClass.Comma) || words.Is(verb + 1, WordClass.Stop);
        return relation == Relation.Advcl && words.Is(verb - 1, WordClass.Comma) && tree.Child(verb, Relation.Nsubj) > verb
            && tree.Child(verb, Relation.Mark) < 0;
    }

    // "Ankara, which supports the rebels, struck", "X, a town taken by Y, fell": what is said in passing is the author's.
    private void ExcludeAsides(int clause, bool[] scope)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (!scope[i] || i == clause) continue;
            var isRelative = tree.Relations[i] == Relation.AclRelcl && HasCommaBefore(i);
            var isApposed = Relation.Acl.Covers(tree.Relations[i]) && tree.Heads[i] >= 0 && tree.Relations[tree.Heads[i]] == Relation.Appos;
            if (isRelative || isApposed) Exclude(i, scope);
        }
    }

    /// <summary>The clause to which "according to X" belongs.</summary>
    /// <param name="speaker">The word that heads X.</param>
    /// <param name="isAside">Whether a comma stands before it.</param>
    public bool[]? ClauseAround(int speaker, bool isAside = false)
    {
        var clause = tree.Heads[speaker];
        while (clause >= 0 && !IsClause(clause)) clause = tree.Heads[clause];
        // "X bombed a school in which people hid, according to Y" and "a school, where people had hidden, according to Y": behind a comma it is said
        // of everything, but "X bombed the east, where people died, according to Y" says of the aside alone, which goes on with the story, who told it.
        var nearest = clause;
        while (isAside && clause >= 0 && Relation.Acl.Covers(tree.Relations[clause])
            && !(tree.Relations[clause] == Relation.AclRelcl && HasCommaBefore(clause) && !HasPerfect(clause))) clause = ClauseAbove(clause);
        if (clause < 0) clause = RootAbove(speaker);
        // "A did this and B that, according to X": both.
        while (tree.Relations[clause] == Relation.Conj && IsClause(tree.Heads[clause])) clause = tree.Heads[clause];
        if (clause == speaker) return null;
        var scope = new bool[words.Count];
        Include(clause, scope);
        ExcludeAsides(clause, scope);
        if (nearest >= 0) Include(nearest, scope);
        Exclude(speaker, scope);
        return scope;
    }

    private int ClauseAbove(int clause)
    {
        var at = tree.Heads[clause];
        while (at >= 0 && !IsClause(at)) at = tree.Heads[at];
        return at;
    }

    /// <summary>A word with everything that hangs on it.</summary>
    public bool[] Subtree(int word)
    {
        var scope = new bool[words.Count];
        Include(word, scope);
        return scope;
    }

    /// <summary>Takes a word and what hangs on it out of a scope.</summary>
    public void Exclude(int word, bool[] scope)
    {
        scope[word] = false;
        foreach (var child in tree.Children(word)) Exclude(child, scope);
    }

    private void Include(int word, bool[] scope)
    {
        scope[word] = true;
        foreach (var child in tree.Children(word)) Include(child, scope);
    }

    private void ExcludeCircumstances(int verb, bool[] scope)
    {
        foreach (var child in tree.Children(verb))
        {
            if (tree.Relations[child] == Relation.Advcl && tree.Child(child, Relation.Mark) is >= 0 and var mark
                && words.Lower[mark] is "after" or "before" or "since" or "while" or "when") Exclude(child, scope);
        }
    }

    // The main verb of another speech in the same sentence: its content is its own.
    private bool IsSpeech(int word) => SpeechWords.Verbs.Contains(tree.Lemma(word)) && tree.Child(word, Relation.Nsubj) >= 0;

    private bool IsClause(int word) => tree.Relations[word] is Relation.Root or Relation.Ccomp or Relation.Advcl or Relation.AclRelcl
        or Relation.Parataxis
        or Relation.Acl || tree.Child(word, Relation.Nsubj) >= 0;

    private int RootAbove(int word)
    {
        while (tree.Heads[word] >= 0) word = tree.Heads[word];
        return word;
    }

    private bool HasCommaBefore(int clause)
    {
        var first = clause;
        foreach (var child in tree.Children(clause)) first = Math.Min(first, child);
        return words.Is(first - 1, WordClass.Comma) || words.Is(first, WordClass.Comma);
    }
}
