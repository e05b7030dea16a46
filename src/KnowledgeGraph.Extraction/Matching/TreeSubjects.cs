using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction.Matching;

/// <summary>Finds in a tree who is the subject of a verb, written or understood: over relative clauses, participles, infinitives,
/// coordination and
/// adjunct clauses.</summary>
internal sealed class TreeSubjects(SentenceReading sentence, SentenceTree tree)
{
    private readonly SentenceWords _words = sentence.Words;
    private readonly TreeAntecedents _antecedents = new(sentence, tree);

    private const int Deepest = 8;

    // "forgive X for arming Y": X arms.
    private static readonly HashSet<string> Judging = new(StringComparer.Ordinal) { "forgive", "pardon", "punish", "reward", "hail", "commend",
        "sanction" };

    /// <summary>Whether a verb stands in the passive: with "be" or "get" before it, or as a participle that describes a noun or a
    /// clause.</summary>
    public bool IsPassive(int verb)
    {
        if (HasPassiveAuxiliary(verb)) return true;
        // "X, its chief, perished in a raid": read as a participle, and yet nothing was done to him.
        if (Lexicon.Intransitive.Contains(_words.VerbLemma(verb))) return false;
        var features = tree.Features(verb);
        if (tree.Upos[verb] == Upos.Adj) return tree.Child(verb, Relation.Cop) >= 0
            || tree.Relations[verb] is Relation.Acl or Relation.Amod;
        if (features.Tense == Tense.Pres || tree.Child(verb, Relation.Aux) >= 0 || AuxiliaryHead(verb) >= 0) return false;
        if (tree.Child(verb, Relation.Obj) >= 0 || HasNameAsComplement(verb) || HasActiveSubject(verb)) return false;
        if (tree.Relations[verb] == Relation.Conj)
            return tree.Heads[verb] >= 0 && tree.Child(verb, Relation.Nsubj) < 0 && IsVerbal(tree.Heads[verb])
                && IsPassive(tree.Heads[verb]);
        return (features.VerbForm == Language.VerbForm.Part || features.IsPassive)
            && tree.Relations[verb].Universal is Relation.Acl or Relation.Advcl or Relation.Xcomp or Relation.Root or Relation.Appos or Relation.Parataxis;
    }

    /// <summary>The word that the parser takes for the verb although it is the auxiliary of this one, or -1: "had" in "denied that it had
    /// bombed".</summary>
    public int AuxiliaryHead(int verb)
    {
        var head = tree.Heads[verb];
        return head < verb && head >= verb - 2 && (head == verb - 1 || tree.Upos[verb - 1] is Upos.Pron or Upos.Adv) && tree.Relations[verb] is Relation.Xcomp or Relation.Ccomp
            && Lexicon.Have.Contains(_words.Lower[head]) ? head : -1;
    }

    /// <summary>The word that is the subject as the sentence is written, over what is understood; -1 where there is none.</summary>
    public int Of(int verb, int depth = 0)
    {
        if (depth > Deepest) return -1;
        if (OwnSubject(verb) is >= 0 and var own) return Resolve(own, verb);

        if (AuxiliaryHead(verb) is >= 0 and var auxiliary) return Of(auxiliary, depth + 1);
        if (TellerOf(verb) is >= 0 and var teller) return Of(teller, depth + 1);
        if (Misread(verb) is >= 0 and var misread) return misread;
        var head = tree.Heads[verb];
        if (head < 0) return -1;
        return tree.Relations[verb] switch
        {
            Relation.Conj => IsVerbal(head) || tree.Child(head, Relation.Cop) >= 0 ? Of(head, depth + 1) : OfStray(verb, head, depth),
            Relation.Xcomp => OfComplement(verb, head, depth),
            Relation.Advcl or Relation.AdvclRelcl => OfFiniteAdjunct(verb, head) is >= 0 and var told ? told : OfAdjunct(verb, head, depth),
            Relation.Acl or Relation.AclRelcl => OfNounClause(verb, head, depth),
            Relation.Amod => head,
            Relation.Csubj or Relation.CsubjPass => -1,
            Relation.Parataxis when _words.Is(verb, WordClass.Verb) && _words.Forms[verb] == Text.VerbForm.Gerund => Of(head, depth + 1),
            _ => -1,
        };
    }

    // "X said its jets had hit the camp and accused Y": by the tense he who said it accuses, and jets do not speak.
    private int TellerOf(int verb)
    {
        var told = tree.Heads[verb];
        if (tree.Relations[verb] != Relation.Conj || told < 0 || tree.Relations[told] != Relation.Ccomp || tree.Features(verb).VerbForm != Language.VerbForm.Fin
            || !(Lexicon.Reporting.Contains(_words.VerbLemma(verb)) || _words.VerbLemma(verb) is "accuse" or "blame")) return -1;
        var isEarlier = tree.Child(told, Relation.Aux) is >= 0 and var auxiliary && _words.Lower[auxiliary] is "had" or "would" or "could";
        return isEarlier && tree.Child(verb, Relation.Aux) < 0 && tree.Heads[told] is >= 0 and var teller
            && Lexicon.Reporting.Contains(_words.VerbLemma(teller)) ? teller : -1;
    }

    // What the parser is known to get wrong: "43 people, including 17 children, were wounded" as an oblique without preposition, and "X,
    // Y said, attacked
    // Z" with both as subjects of "said".
    private int Misread(int verb)
    {
        var head = tree.Heads[verb];
        // "X, which Y supports, accused Z" with "accused" below "supports".
        if (head >= 0 && tree.Relations[head] == Relation.AclRelcl && verb > head && _words.Is(verb - 1, WordClass.Comma)
            && tree.Features(verb).VerbForm == Language.VerbForm.Fin && tree.Child(verb, Relation.Mark) < 0) return tree.Heads[head];
        if (head >= 0 && tree.Relations[verb] is Relation.Conj or Relation.Ccomp or Relation.Parataxis
            && Lexicon.Reporting.Contains(_words.VerbLemma(head)))
        {
            var first = -1;
            foreach (var child in tree.Children(head))
            {
                if (!Relation.Nsubj.Covers(tree.Relations[child])) continue;
                if (first >= 0 && first < head && child < head) return first;
                first = child;
            }
        }

        if (tree.Child(verb, Relation.Aux) < 0 && tree.Features(verb).VerbForm != Language.VerbForm.Fin) return -1;
        foreach (var child in tree.Children(verb))
        {
            if (child < verb && tree.Relations[child] is Relation.Obl or Relation.Dislocated && !HasPreposition(child)
                && tree.Upos[child] is Upos.Noun or Upos.Propn && tree.Relations[child] != Relation.OblUnmarked) return child;
        }

        return -1;
    }

    // "took the town after the last convoy left" with the convoy below "took": who stands between the conjunction and a finite verb is its subject.
    private int OfFiniteAdjunct(int verb, int head)
    {
        if (tree.Features(verb).VerbForm != Language.VerbForm.Fin || tree.Child(verb, Relation.Mark) is not (>= 0 and var mark)) return -1;
        foreach (var child in tree.Children(head))
        {
            if (child > mark && child < verb && tree.Upos[child] is Upos.Noun or Upos.Propn && !HasPreposition(child)) return child;
        }

        return -1;
    }

    // "at least" is none.
    private bool HasPreposition(int word)
    {
        foreach (var child in tree.Children(word))
        {
            if (tree.Relations[child] == Relation.Case && !_words.Is(child + 1, "least") && !_words.Is(child + 1, "most")) return true;
        }

        return false;
    }

    // Of two subjects, as behind a dateline, the one nearer to the verb.
    private int OwnSubject(int verb)
    {
        var own = -1;
        foreach (var child in tree.Children(verb))
        {
            var isSubject = Relation.Nsubj.Covers(tree.Relations[child]) || Relation.Csubj.Covers(tree.Relations[child]);
            if (isSubject && (own < 0 || child < verb)) own = child;
        }

        return own;
    }

    /// <summary>A relative pronoun stands for the noun that its clause describes.</summary>
    public int Resolve(int argument, int verb)
    {
        if (!IsRelative(argument)) return argument;
        if (_words.Is(argument, "whose")) return _antecedents.OfOwner(argument);
        for (var at = verb; at >= 0; at = tree.Heads[at])
        {
            if (tree.Relations[at] is Relation.AclRelcl or Relation.Acl) return tree.Heads[at] >= 0
                ? _antecedents.Of(argument, at) : argument;
            if (tree.Relations[at] is not (Relation.Conj or Relation.Xcomp or Relation.Ccomp)) break;
        }

        return argument;
    }

    /// <summary>Whether a word is a relative pronoun: "which", "who", "that" as an argument.</summary>
    public bool IsRelative(int word) => _antecedents.IsRelative(word);

    /// <summary>The noun that a relative clause describes, or its head where the clause has no pronoun.</summary>
    public int Antecedent(int clause) => _antecedents.OfClause(clause);

    private bool IsVerbal(int word) => tree.Upos[word] is Upos.Verb or Upos.Aux;

    private bool HasPassiveAuxiliary(int verb)
    {
        foreach (var child in tree.Children(verb))
        {
            var isAuxiliary = tree.Relations[child] == Relation.AuxPass || (tree.Relations[child] == Relation.Aux && IsPast(verb));
            if (isAuxiliary && _words.VerbLemma(child) is "be" or "get" or "'s") return true;
        }

        return false;
    }

    private bool IsPast(int verb) => _words.Forms[verb] == Text.VerbForm.Past;

    private bool HasNameAsComplement(int verb)
    {
        foreach (var child in tree.Children(verb))
        {
            if (tree.Relations[child] == Relation.Xcomp && tree.Upos[child] == Upos.Propn) return true;
        }

        return false;
    }

    // "nsubj:pass" without any auxiliary is a slip of the parser.
    private bool HasActiveSubject(int verb) => tree.Child(verb, Relation.Nsubj) >= 0;

    // "killing a man and wounding two": the parser hangs the second participle on the noun before it.
    private int OfStray(int verb, int head, int depth)
    {
        if (!IsVerbal(verb)) return -1;
        var above = head;
        while (above >= 0 && !IsVerbal(above)) above = tree.Heads[above];
        return above >= 0 && above < verb && _words.Forms[above] == _words.Forms[verb] && _words.Forms[verb] == Text.VerbForm.Gerund
            ? Of(above, depth + 1) : -1;
    }

    // "told the army to leave", "were forced to leave", "vowed to attack".
    private int OfComplement(int verb, int head, int depth)
    {
        if (!IsVerbal(head)) return tree.Child(head, Relation.Nsubj) >= 0 || tree.Relations[head] == Relation.Conj ? Of(head, depth
            + 1) : -1;
        var controller = tree.Child(head, Relation.Obj);
        if (controller < 0) controller = tree.Child(head, Relation.Iobj);
        var isPromise = _words.VerbLemma(head) is "promise" or "vow" or "threaten" or "use" or "take";
        return controller >= 0 && controller < verb && !isPromise ? Resolve(controller, head) : Of(head, depth + 1);
    }

    // "after capturing", "backed by …, the army", "accused Türkiye of supporting".
    private int OfAdjunct(int verb, int head, int depth)
    {
        if (tree.Child(verb, Relation.Aux) >= 0 && _words.Forms[verb] is not (Text.VerbForm.Gerund or Text.VerbForm.Past)) return -1;
        var mark = tree.Child(verb, Relation.Mark);
        // "signalling an offensive to seize": an infinitive behind a plan is the planner's, whatever it hangs on.
        if (mark > 0 && _words.Is(mark, "to") && tree.Upos[mark - 1] == Upos.Noun
            && Lexicon.PlanningNouns.Contains(_words.NounLemma(mark - 1))
            && Owner(mark - 1) is >= 0 and var planner) return planner;
        var target = tree.Child(head, Relation.Obj);
        if (mark >= 0 && target >= 0 && target < verb && (_words.Lower[mark] is "of" or "from" || (_words.Is(mark, "against") && _words.VerbLemma(head) is "warn" or "caution" or "advise" or "counsel") || (_words.Is(mark, "with") && _words.VerbLemma(head) == "charge"))) return Resolve(target, head);
        if (mark >= 0 && _words.Is(mark, "for") && (SubjectFinder.IsAccusing(_words.VerbLemma(head)) || Judging.Contains(_words.VerbLemma(head))))
            return target >= 0 ? Resolve(target, head) : Of(head, depth + 1);
        // "said the army would win, blaming X": who blames is who speaks.
        var isSpeech = _words.Forms[verb] == Text.VerbForm.Gerund
            && (Lexicon.Reporting.Contains(_words.VerbLemma(verb)) || SubjectFinder.IsAccusing(_words.VerbLemma(verb)));
        if (isSpeech && SpeakerAbove(head) is >= 0 and var speaking) return Of(speaking, depth + 1);
        // "found X guilty of bombing": of whom it is said.
        if (mark >= 0 && _words.Is(mark, "of") && tree.Upos[head] == Upos.Adj && tree.Relations[head] == Relation.Xcomp && tree.Heads[head] >= 0
            && tree.Child(tree.Heads[head], Relation.Obj) is >= 0 and var judged && judged < head) return Resolve(judged, tree.Heads[head]);
        if (IsVerbal(head)) return IsPassive(head) && mark >= 0 && _words.Is(mark, "by") ? -1 : Of(head, depth + 1);
        return tree.Child(head, Relation.Nsubj) >= 0 ? Of(head, depth + 1) : head;
    }

    private int SpeakerAbove(int verb)
    {
        var above = tree.Heads[verb];
        return above >= 0 && tree.Relations[verb] is Relation.Ccomp or Relation.Conj or Relation.Parataxis && IsVerbal(above)
            && Lexicon.Reporting.Contains(_words.VerbLemma(above)) && !Lexicon.Reporting.Contains(_words.VerbLemma(verb)) ? above : -1;
    }

    // "rebels holding the town", "a plan to attack", "the city that fell".
    private int OfNounClause(int verb, int head, int depth)
    {
        var isInfinitive = tree.Child(verb, Relation.Mark) is >= 0 and var mark && _words.Is(mark, "to");
        if (tree.Child(verb, Relation.Mark) is >= 0 and var of && _words.Is(of, "of") && tree.Heads[head] >= 0
            && SubjectFinder.IsAccusing(_words.VerbLemma(tree.Heads[head])))
        {
            // "was accused by Y of shelling": below Y, and yet the accused's.
            var accusing = tree.Heads[head];
            return tree.Relations[head].Universal == Relation.Obl && IsPassive(accusing) ? Of(accusing, depth + 1) : head;
        }

        if (!isInfinitive) return tree.Child(verb, Relation.Mark) >= 0 ? OwnerOrGovernor(head, depth)
            : tree.Relations[verb] == Relation.AclRelcl ? _antecedents.OfClause(verb) : head;
        return OwnerOrGovernor(head, depth);
    }

    private int OwnerOrGovernor(int noun, int depth)
    {
        if (Owner(noun) is >= 0 and var owner) return owner;
        var governor = tree.Heads[noun];
        return governor >= 0 && IsVerbal(governor) ? Of(governor, depth + 1) : -1;
    }

    private int Owner(int noun)
    {
        foreach (var child in tree.Children(noun))
        {
            if (tree.Relations[child] is Relation.NmodPoss) return child;
        }

        foreach (var child in tree.Children(noun))
        {
            if (tree.Relations[child] is Relation.Amod or Relation.Compound && _words.IsCapitalised(child)) return child;
        }

        return -1;
    }
}
