using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Text;

namespace KnowledgeGraph.Extraction.Claims;

/// <summary>What negations, modal verbs, governing verbs and conjunctions make of a verb group.</summary>
internal sealed class ClauseModality(SentenceReading sentence)
{
    private readonly SentenceWords _words = sentence.Words;
    private readonly SentenceStructure _structure = sentence.Structure;
    private readonly ClauseFrames _frames = new(sentence);
    private readonly ClauseDisbelief _disbelief = new(sentence);
    private readonly TaleReader _tales = new(sentence, new ClauseDisbelief(sentence));

    /// <summary>Whether a determiner says that there is none.</summary>
    /// <remarks>"No fewer than twelve" are twelve.</remarks>
    public bool IsNo(int word) => IsNoWord(word) || _words.Is(word, "neither") || _words.Is(word - 1, "neither") || _words.Is(word, "none") || IsNought(word)
        // "hardly any planes".
        || (_words.Is(word, "hardly") && _words.Is(word + 1, "any")) || (_words.Is(word, "any") && _words.Is(word - 1, "hardly"))
        || (_words.Is(word - 1, "of") && _words.Is(word - 2, "none"))
        // "Not one soldier", "not one Russian shell", "not a single shell".
        || (_words.Is(word - 1, "one") && _words.Is(word - 2, "not"))
        || (_words.Is(word - 1, "not") && ((_words.Is(word, "one") && !_words.Is(word + 1, "but")) || (_words.Is(word, "a") && _words.Is(word + 1, "single"))));

    // "0 people", but "0-3 people", "0 to 3", "0%".
    private bool IsNought(int word) => word >= 0 && word < _words.Count && _words.Lower[word] is "0" or "zero"
        && !(word + 1 < _words.Count && _words.Lower[word + 1] is "-" or "–" or "to" or "and" or "or" or "%" or "percent" or "in");

    private bool IsNoWord(int word) => _words.Is(word, "no") && !(word + 1 < _words.Count
        && _words.Lower[word + 1] is "fewer" or "less" or "more");

    /// <summary>Whether the group is denied, by itself or by what governs it.</summary>
    public bool IsNegated(VerbGroup group, int index)
    {
        var before = group.First - 1;
        if (_disbelief.IsUntrue(group, index) || _tales.IsUntrue(group, index)) return true;
        if (IsEither(group) || IsKeptUp(group) || (!group.IsNegated && _disbelief.IsOpen(group, index))) return false;
        if (group.IsNegated || _words.Is(before, "without") || _words.Is(before, "nor") || _words.Is(before, "neither")) return true;
        if (IsInverted(group)) return true;
        if (_frames.IsNeverBefore(group) || _frames.IsCleftNegation(group)) return true;
        if (HasNoObject(group)) return true;
        if (group.IsInfinitive && (_words.Is(before, "yet") || IsOneOf(before, ModalityWords.Untrue))) return true;
        if ((group.IsBare && IsHindered(before, index)) || IsPassedOver(before) || _frames.IsDenied(group, index)) return true;
        // "has no plan to send", "made no attempt to break": not even intended.
        if (group.IsInfinitive && _structure.PhraseAt(before) is >= 0 and var plan && IsNo(_structure.Phrases[plan].First)
            && Lexicon.PlanningNouns.Contains(_words.NounLemma(_structure.HeadOf(plan)))) return true;
        for (var governor = index - 1; governor >= 0 && Governs(governor, group); governor--)
        {
            var verb = _structure.Groups[governor];
            var failing = _words.VerbLemma(verb.Head);
            // "neither confirmed nor denied bombing".
            if (Lexicon.Denying.Contains(failing) && _disbelief.IsNotDenied(verb)) break;
            // "failed to stop X from bombing".
            if (_words.Is(before, "from") && ModalityWords.Hindering.Contains(failing) && _disbelief.IsInVain(verb)) break;
            // "has not ruled out bombing": it may come.
            if (failing == "rule" && _words.Is(verb.Last + 1, "out") && verb.IsNegated) break;
            if (Lexicon.Failing.Contains(failing) != verb.IsNegated) return true;
            if (!verb.IsInfinitive) break;
        }

        return IsDenied(index) || IsNotSaid(index) || ThatClauseOf(group) is { } noun
            && (_disbelief.IsFalse(noun) || (IsNo(FirstOf(noun)) && !IsHardlySure(noun)));
    }

    // "Nor did X bomb", "Never has X bombed".
    private bool IsInverted(VerbGroup group)
    {
        if (_structure.PhraseAt(group.First - 1) is not (>= 0 and var subject)) return false;
        var auxiliary = _structure.Phrases[subject].First - 1;
        return auxiliary > 0 && _words.Lower[auxiliary - 1] is "nor" or "never" or "neither" or "nowhere"
            && _words.Lower[auxiliary] is "did" or "does" or "do" or "has" or "have" or "had" or "is" or "are" or "was" or "were" or "will" or "would" or "can" or "could";
    }

    // "took no towns", "carried out no strikes", "fired not a single shell".
    private bool HasNoObject(VerbGroup group)
    {
        var behind = group.Last + 1;
        if (_words.Is(behind, WordClass.Adverb) || _words.Tree is { } tree && behind < _words.Count
            && tree.Heads[behind] == group.Head && tree.Relations[behind] == Language.Relation.CompoundPrt) behind++;
        if (behind >= _words.Count - 1) return false;
        return _words.Lower[behind] is "no" or "zero" or "0" ? IsNo(behind) : _words.Is(behind, "not") && IsNo(behind + 1);
    }

    /// <summary>Whether the group is of the future, intended or imagined.</summary>
    public bool IsPlanned(VerbGroup group, int index)
    {
        if (SharedWith(group, index) is >= 0 and var first && IsPlanned(_structure.Groups[first], first)) return true;
        if (_disbelief.IsImagined(group, index)) return true;
        if (HasModal(group, Lexicon.PlanningModals) || IsConditional(group)) return true;
        if (ThatClauseOf(group) is { } noun && IsOneOf(noun, ModalityWords.Prospective)) return true;
        if (_frames.IsUnderTerms(group)) return true;
        if (group.IsBare && _words.Forms[group.Head] == VerbForm.Gerund) return IsPlannedGerund(group, index);
        if (_frames.IsOrdinal(group)) return index > 0 && HasModal(_structure.Groups[index - 1], Lexicon.PlanningModals);
        if (!group.IsInfinitive) return IsVowed(index)
            || (index > 1 && IsVowed(index - 1) && _structure.Groups[index - 1].Last == group.First - 1);
        if (_structure.PhraseAt(group.First - 1) is >= 0 and var phrase
            && Lexicon.PlanningNouns.Contains(_words.NounLemma(_structure.HeadOf(phrase)))) return true;
        if (IsKeptUp(group)) return false;
        if (index == 0) return true;
        var governor = _structure.Groups[index - 1];
        var lemma = _words.VerbLemma(governor.Head);
        var isReal = Lexicon.HedgingVerbs.Contains(lemma) || (ModalityWords.Implicative.Contains(lemma) && !IsGoing(governor));
        return !isReal || (governor.IsInfinitive && IsPlanned(governor, index - 1));
    }

    /// <summary>Whether the group is said with reserve.</summary>
    public bool IsHedged(VerbGroup group, int index)
    {
        if (SharedWith(group, index) is >= 0 and var first && IsHedged(_structure.Groups[first], first)) return true;
        for (var i = group.First; i <= group.Head; i++)
        {
            if (Lexicon.HedgingModals.Contains(_words.Lower[i]) || Lexicon.Hedges.Contains(_words.Lower[i])) return true;
        }

        if (_disbelief.IsOpen(group, index) || _tales.IsOpen(group, index)) return true;
        if (index > 0 && group.IsBare && _structure.Groups[index - 1] is var denial && denial.Last == group.First - 1
            && Lexicon.Denying.Contains(_words.VerbLemma(denial.Head)) && _disbelief.IsNotDenied(denial)) return true;
        // "was seen as a violation": an opinion, not the author's.
        if (group.IsPassive && _words.Is(group.Last + 1, "as") && _words.VerbLemma(group.Head) is "see" or "regard" or "view" or "consider"
            or "describe") return true;
        if (group.First > 0 && Lexicon.Hedges.Contains(_words.Lower[group.First - 1])) return true;
        if (group.IsInfinitive && index > 0 && Governs(index - 1, group)
            && Lexicon.HedgingVerbs.Contains(_words.VerbLemma(_structure.Groups[index - 1].Head))) return true;
        // "are reported to have left": hearsay.
        if (group.IsInfinitive && index > 0 && Governs(index - 1, group) && _structure.Groups[index - 1].IsPassive
            && ModalityWords.Hearsay.Contains(_words.VerbLemma(_structure.Groups[index - 1].Head))) return true;
        if ((ThatClauseOf(group) is { } noun && (IsOneOf(noun, ModalityWords.Doubtful) || IsHardlySure(noun))) || _frames.IsDoubted(group, index)) return true;
        for (var i = 0; i < group.First; i++)
        {
            if (_words.Lower[i] is "either" or "whether" || (i == 0 && Lexicon.Hedges.Contains(_words.Lower[0]))) return true;
        }

        return false;
    }

    // "far from certain that", "little evidence that".
    private bool IsHardlySure(int word)
    {
        if (_words.NounLemma(word) is "confirmation" or "verification" or "comment" && IsNo(FirstOf(word))) return true;
        if (IsOneOf(word, ModalityWords.Proofs)) return _words.Lower[FirstOf(word)] is "little" or "scant" or "flimsy" or "weak" or "thin";
        return IsOneOf(word, ModalityWords.Sure) && ((_words.Is(word - 1, "from") && _words.Is(word - 2, "far"))
            || _words.Is(word - 1, "not") || _words.Is(word - 1, "yet") || _words.Is(word - 1, "hardly") || (_words.Is(word - 1, "means") && _words.Is(word - 3, "by")));
    }

    // "never ceased to support", "does not hesitate to support", "have not stopped bombing".
    private bool IsKeptUp(VerbGroup group)
    {
        var verb = group.First - 1;
        if (verb <= 0 || !(group.IsInfinitive || group.IsBare) || !ModalityWords.Persisting.Contains(_words.VerbLemma(verb))
            || (group.IsInfinitive && _words.VerbLemma(verb) == "stop")) return false;
        for (var i = verb - 1; i >= 0 && i > verb - 4; i--)
        {
            if (_words.Classes[i] is WordClass.Comma or WordClass.Stop) return false;
            if (_words.Is(i, WordClass.Negation) || _words.Lower[i] is "not" or "never") return true;
        }

        return false;
    }

    // "may or may not have bombed": both are possible.
    private bool IsEither(VerbGroup group)
    {
        for (var i = Math.Max(1, group.First - 1); i < group.Head; i++)
        {
            if (_words.Is(i, "or") && Lexicon.HedgingModals.Contains(_words.Lower[i - 1])) return true;
        }

        return false;
    }

    // "is thought to have known and been assisting": the infinitive before "and" stands in the same doubt. "Must leave the district and then give
    // up the town": the bare form behind "and" has the modal verb of its conjunct.
    private int SharedWith(VerbGroup group, int index)
    {
        if (index <= 0 || group.IsInfinitive || group.First == 0) return -1;
        if (IsHelped(group, index)) return index - 1;
        var isFinite = !group.IsBare && _words.Lower[group.First] is not ("been" or "be" or "being");
        var before = _structure.Groups[index - 1];
        if (!isFinite && _words.Lower[group.First - 1] is "and" or "or" && before.IsInfinitive && before.Last == group.First - 2)
            return index - 1;
        if (_words.Tree is not { } tree || tree.Relations[group.Head] != Language.Relation.Conj
            || tree.Child(group.Head, Language.Relation.Aux) >= 0 || tree.Child(group.Head, Language.Relation.Nsubj) >= 0
            || _words.Lower[group.Head] != tree.Lemma(group.Head)) return -1;
        var conjunct = _structure.GroupAt(tree.Heads[group.Head]);
        return conjunct >= 0 && conjunct < index && HasModal(_structure.Groups[conjunct]) ? conjunct : -1;
    }

    // "to help the army crush them": who helps to do it does so as surely, or as little, as he helps.
    private bool IsHelped(VerbGroup group, int index) => _words.Tree is { } tree && tree.Heads[group.Head] == _structure.Groups[index - 1].Head
        && tree.Relations[group.Head] is Language.Relation.Xcomp or Language.Relation.Ccomp && _words.Forms[group.Head] is VerbForm.Base
        && _words.VerbLemma(tree.Heads[group.Head]) is "help" or "let" or "make";

    /// <summary>The group of the deed of which a passive verb says that somebody is suspected, or -1.</summary>
    public int SuspicionOf(VerbGroup group) => _frames.SuspicionOf(group);

    /// <summary>Whether a word says that something is untrue: "lies", "a myth", "false".</summary>
    public bool IsFalse(int word) => _disbelief.IsFalse(word);

    /// <summary>Whether the predicate of a noun says that its deed is none: "the attack never took place".</summary>
    public bool IsPredicatedFalse(int noun) => _disbelief.IsPredicatedFalse(noun, -1);

    /// <summary>Whether a word stands in what is told of a novel or a war game.</summary>
    public bool IsInFiction(int word) => _disbelief.IsInFiction(word);

    /// <summary>"has stopped funding", "used to oppose".</summary>
    public bool IsEnded(VerbGroup group)
    {
        var index = _structure.GroupAt(group.Head);
        if (index <= 0 || _structure.Groups[index - 1].Last != group.First - 1) return false;
        var before = _structure.Groups[index - 1];
        if (before.IsNegated || before.IsInfinitive) return false;
        var lemma = _words.VerbLemma(before.Head);
        if (group.IsInfinitive) return lemma == "use" && !before.IsPassive;
        // "will stop bombing" says as little of bombs that fall from now on.
        return group.IsBare && ModalityWords.EndingGerund.Contains(lemma) && (!IsPlanned(before, index - 1) || _words.Forms[group.Head] == VerbForm.Gerund);
    }

    /// <summary>Whether a modal verb of the group leaves it open.</summary>
    public bool HasModal(VerbGroup group) => HasModal(group, Lexicon.PlanningModals) || HasModal(group, Lexicon.HedgingModals);

    private bool HasModal(VerbGroup group, IReadOnlySet<string> modals)
    {
        for (var i = group.First; i < group.Head; i++)
        {
            if (modals.Contains(_words.Lower[i])) return true;
        }

        return false;
    }

    private bool IsOneOf(int word, IReadOnlySet<string> set) => word >= 0
        && (set.Contains(_words.Lower[word]) || set.Contains(_words.NounLemma(word)));

    private int FirstOf(int word) => _structure.PhraseAt(word) is >= 0 and var phrase ? _structure.Phrases[phrase].First : word;

    /// <summary>The word before the "that" which opens the clause of a group: "false" in "it is false that rebels took".</summary>
    private int? ThatClauseOf(VerbGroup group) => _frames.ThatBefore(group) is > 0 and var that ? that - 1 : null;

    // "instead of attacking", "stopped short of", "kept from", "rather than attacking".
    private bool IsHindered(int before, int index)
    {
        if (_words.Is(before, "of")) return _words.Is(before - 1, "instead") || _words.Is(before - 1, "short");
        return _words.Is(before, "from") && index > 0
            && ModalityWords.Hindering.Contains(_words.VerbLemma(_structure.Groups[index - 1].Head)) && !_disbelief.IsInVain(_structure.Groups[index - 1]);
    }

    // "rather than attack", "far from attacking".
    private bool IsPassedOver(int before) => (_words.Is(before, "than") && _words.Is(before - 1, "rather"))
        || (_words.Is(before, "from") && _words.Is(before - 1, "far"));

    /// <summary>"denied that it had attacked": the clause behind a denial.</summary>
    private bool IsDenied(int index)
    {
        if (index == 0) return false;
        var before = _structure.Groups[index - 1];
        // "rejected claims that it had": "claims" may look like a verb.
        if (index > 1 && _structure.Groups[index - 2].Last == before.First - 1 && _words.Is(before.Last + 1, "that")) before = _structure.Groups[index - 2];
        if (!Lexicon.Denying.Contains(_words.VerbLemma(before.Head)) || before.IsPassive || _disbelief.IsNotDenied(before)) return false;
        for (var i = before.Last + 1; i < _structure.Groups[index].First; i++)
        {
            if (_words.Classes[i] is WordClass.Stop || _words.Is(i, "but")) return false;
            // "accused X, which denies it, of supporting": the denial is told in passing.
            if (_words.Is(i, WordClass.Comma) && _words.Is(before.First - 1, WordClass.Relative)) return false;
        }

        return true;
    }

    // "nobody can say that", "did not say that".
    private bool IsNotSaid(int index)
    {
        if (index == 0) return false;
        var before = _structure.Groups[index - 1];
        var lemma = _words.VerbLemma(before.Head);
        if ((!Lexicon.Reporting.Contains(lemma) && lemma is not ("mean" or "imply" or "prove" or "show" or "think"))
            || !_words.Is(before.Last + 1, "that") || Lexicon.Denying.Contains(lemma)) return false;
        var speaker = before.First - 1;
        return before.IsNegated || _words.Is(speaker, "nobody") || _words.Is(speaker, "none")
            || (_words.Is(speaker, "one") && _words.Is(speaker - 1, "no"));
    }

    // An infinitive, or a gerund, right behind a verb or its object.
    private bool Governs(int governor, VerbGroup group)
    {
        if (!group.IsInfinitive && !(group.IsBare && _words.Forms[group.Head] == VerbForm.Gerund)) return false;
        for (var i = _structure.Groups[governor].Last + 1; i < group.First; i++)
        {
            if (_words.Classes[i] is WordClass.Stop or WordClass.Subordinator or WordClass.Relative) return false;
            if (_words.Classes[i] == WordClass.Comma && !group.IsInfinitive) return false;
        }

        return true;
    }

    private bool IsGoing(VerbGroup governor) => _words.Is(governor.Head, "going")
        || (_words.VerbLemma(governor.Head) is "be" && governor.Head == governor.Last);

    private bool IsConditional(VerbGroup group)
    {
        // "Suppose the army took", "Had the army taken": the first clause is imagined.
        if (ModalityWords.Imagining.Contains(_words.Lower[0]) && _structure.GroupAt(group.Head) <= 1) return true;
        for (var i = group.First - 1; i >= 0 && i > group.First - 12; i--)
        {
            // "If, as the army says, the rebels took": over what somebody says of it.
            if (_words.Is(i, WordClass.Comma) && AsideFrom(i) is >= 0 and var aside) return aside > 0 && _words.Lower[aside - 1] is "if" or "unless";
            if (_words.Classes[i] is WordClass.Comma or WordClass.Stop || _structure.GroupAt(i) >= 0) return false;
            if (_words.Lower[i] is "if" or "unless" or "lest") return true;
            if (_words.Is(i, "though") && _words.Is(i - 1, "as")) return true;
        }

        return false;
    }

    // The comma that opens ", as X says,".
    private int AsideFrom(int comma)
    {
        for (var i = comma - 1; i > 0 && i > comma - 10; i--)
        {
            if (_words.Is(i, WordClass.Comma)) return _words.Is(i + 1, "as") ? i : -1;
        }

        return -1;
    }

    private bool IsPlannedGerund(VerbGroup group, int index)
    {
        // "Seizing the city would mark": the subject of a hypothetical.
        if (group.First == 0 && index + 1 < _structure.Groups.Count) return HasModal(_structure.Groups[index + 1])
            && !HasComma(group, _structure.Groups[index + 1]);
        if (group.First == 0) return false;
        var isOf = _words.Lower[group.First - 1] is "of" or "at" or "on" or "for" or "about";
        if (isOf && _structure.PhraseAt(group.First - 2) is >= 0 and var phrase)
        {
            var head = _words.NounLemma(_structure.HeadOf(phrase));
            if (Lexicon.PlanningNouns.Contains(head) || ModalityWords.Prospective.Contains(head)) return true;
        }

        if (_words.Lower[group.First - 1] is "to" or "towards" or "toward" or "with" or "of" or "at" or "on" or "in"
            && group.First > 2 && (ModalityWords.Committing.Contains(_words.Lower[group.First - 2])
            || (_words.Is(group.First - 2, WordClass.Adverb) && ModalityWords.Committing.Contains(_words.Lower[group.First - 3])))) return true;
        // "is expected to visit, backing the bid": what goes with a plan is planned.
        if (_words.Is(group.First - 1, WordClass.Comma) && index > 0 && !Lexicon.Reporting.Contains(_words.VerbLemma(group.Head))
            && !ModalityWords.Accusing.Contains(_words.VerbLemma(group.Head)) && IsPlanned(_structure.Groups[index - 1], index - 1)) return true;
        var governor = index > 0 ? _structure.Groups[index - 1] : null;
        return governor is not null && governor.Last >= group.First - 2 && _words.VerbLemma(governor.Head) is "consider" or "plan"
            or "propose" or "threaten" or "aim" or "think" or "talk" or "discuss" or "debate" or "contemplate" or "mull" or "weigh"
            or "envisage";
    }

    private bool HasComma(VerbGroup first, VerbGroup second)
    {
        for (var i = first.Last; i < second.First; i++)
        {
            if (_words.Is(i, WordClass.Comma)) return true;
        }

        return false;
    }

    // "vowed that all had to be freed": the content of a vow.
    private bool IsVowed(int index)
    {
        if (index <= 0) return false;
        var before = _structure.Groups[index - 1];
        return ModalityWords.Vowing.Contains(_words.VerbLemma(before.Head)) && _words.Is(before.Last + 1, "that");
    }
}
