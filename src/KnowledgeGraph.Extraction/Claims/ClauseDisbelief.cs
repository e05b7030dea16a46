using System.Collections.Frozen;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Text;

namespace KnowledgeGraph.Extraction.Claims;

/// <summary>
/// What words around a clause say of its truth that neither deny nor report it: who is innocent of it, decided against it or is nowhere near it has not done
/// it; a lie, a myth or what somebody pretends is not so; what is dreamt of, rehearsed or told in a novel is imagined.
/// </summary>
internal sealed class ClauseDisbelief(SentenceReading sentence)
{
    private const int Reach = 6;

    private readonly SentenceWords _words = sentence.Words;
    private readonly SentenceStructure _structure = sentence.Structure;

    /// <summary>Whether the words say that it is not so.</summary>
    public bool IsUntrue(VerbGroup group, int index) => GerundFrame(group, DisbeliefWords.Undone) || IsStopped(group, index) || IsOutOfReach(group) || IsFramed(group, index)
        || IsNotMeant(group) || IsAnythingBut(group) || IsGivenUp(group, index) || (IsSubject(group) && IsPredicatedFalse(group.Last, group.Head)) || IsFalselySaid(group, index) || IsAbsurdToSay(group, index) || IsWithdrawn(group) || IsCalledFalse(group);

    /// <summary>Whether the words say that it is imagined, rehearsed or only near.</summary>
    public bool IsImagined(VerbGroup group, int index)
    {
        if (GerundFrame(group, DisbeliefWords.Undone) || IsInFiction(group.Head)) return IsInFiction(group.Head);
        if (GerundFrame(group, DisbeliefWords.Imagined) || HasUnrealObject(group)) return true;
        // "has not ruled out bombing".
        if (index > 0 && _words.Is(group.First - 1, "out") && _structure.Groups[index - 1] is { } kept && kept.Last == group.First - 2 && _words.VerbLemma(kept.Head) == "rule") return true;
        // "wishes X had bombed".
        if (group.First > 1 && sentence.At(group.First - 1) is { First: > 0 } wished && _words.Lower[wished.First - 1] is "wish" or "wishes" or "wished") return true;
        for (var i = Math.Max(1, group.First - 1); i <= group.Head; i++)
        {
            if (_words.Is(i, "sooner") && _words.Is(i - 1, "would")) return true;
        }

        return Teller(group, index) is { } teller && DisbeliefWords.Imagining.Contains(_words.VerbLemma(teller.Head));
    }

    /// <summary>Whether the words leave it open: "was blamed for bombing", "cannot be ruled out that", "few believe that".</summary>
    public bool IsOpen(VerbGroup group, int index)
    {
        if (index == 0) return false;
        var before = _structure.Groups[index - 1];
        var lemma = _words.VerbLemma(before.Head);
        if (before.IsPassive && lemma == "blame" && _words.Is(before.Last + 1, "for") && before.Last == group.First - 2) return true;
        if (_words.Is(group.First - 1, "of") && IsAccusedBefore(group.First - 1)) return true;
        for (var i = group.First - 1; i > 2 && i > group.First - Reach; i--)
        {
            // "could not verify that", where the verb is taken for a noun.
            if (_words.Is(i, "that") && DisbeliefWords.Confirming.Contains(_words.VerbLemma(i - 1)) && IsDenied(i - 1)) return true;
        }

        if (Teller(group, index) is not { } teller) return false;
        lemma = _words.VerbLemma(teller.Head);
        // "cannot be ruled out that", "did not deny that", "neither confirmed nor denied that": nobody says it.
        if (lemma == "rule" && _words.Is(teller.Last + 1, "out")) return IsNegated(teller);
        // "would not confirm that", "could not verify that": it may be so.
        if (DisbeliefWords.Confirming.Contains(lemma)) return IsNegated(teller) || IsInVain(teller);
        if (Lexicon.Denying.Contains(lemma)) return IsNotDenied(teller);
        return lemma is "believe" or "accept" or "think" && (_words.Is(0, "few") || (_words.Is(0, "hardly") && _words.Lower[Math.Min(1, _words.Count - 1)] is "anyone" or "anybody"));
    }

    // "accused of", "accused by X of".
    private bool IsAccusedBefore(int of)
    {
        if (_words.Is(of - 1, "accused")) return true;
        if (_structure.PhraseAt(of - 1) is not (>= 0 and var accuser)) return false;
        var by = _structure.Phrases[accuser].First - 1;
        return by > 0 && _words.Is(by, "by") && _words.Is(by - 1, "accused");
    }

    /// <summary>Whether a denial is itself denied: "does not deny that", "has yet to deny", "no longer denies", "neither confirmed nor denied".</summary>
    public bool IsNotDenied(VerbGroup denial)
    {
        if (IsNegated(denial)) return true;
        for (var i = Math.Max(0, denial.First - 2); i < denial.Head; i++)
        {
            if (_words.Lower[i] is "yet" or "nor" or "longer") return true;
        }

        return false;
    }

    /// <summary>"X's bombing of Y never took place", "an attack that is a fiction": what the predicate of a deed says of it.</summary>
    /// <param name="last">The last word of what names the deed.</param>
    /// <param name="deed">The word that the predicate must hang on where another verb stands between.</param>
    public bool IsPredicatedFalse(int last, int deed)
    {
        for (var i = last + 1; i < _words.Count && i < last + 2 * Reach; i++)
        {
            if (_words.Classes[i] is WordClass.Stop or WordClass.Comma or WordClass.Subordinator or WordClass.Relative) return false;
            if (_structure.GroupAt(i) is not (>= 0 and var index)) continue;
            var group = _structure.Groups[index];
            if (group.Head == deed || group.Last <= last) continue;
            if (group.IsInfinitive || _words.Forms[group.Head] == VerbForm.Gerund) return false;
            var lemma = _words.VerbLemma(group.Head);
            if (lemma is "happen" or "occur" or "exist" or "materialise" or "materialize" || (lemma == "take" && _words.Is(group.Last + 1, "place")))
                return IsNegated(group) || _words.Is(group.First - 1, "never");
            if (lemma is not ("be" or "prove") || IsNegated(group)) return false;
            return IsFalse(group.Last + 1) || (_words.Is(group.Last + 1, WordClass.Determiner) && IsFalse(group.Last + 2));
        }

        return false;
    }

    // "X's bombing of Y …": a gerund that is itself what is spoken of.
    private bool IsSubject(VerbGroup group) => group.IsBare && _words.Forms[group.Head] == VerbForm.Gerund
        && (group.First == 0 || _words.Is(group.First - 1, WordClass.Possessive));

    // "gave up attacking".
    private bool IsGivenUp(VerbGroup group, int index) => index > 0 && group.IsBare && _words.Is(group.First - 1, "up")
        && _structure.Groups[index - 1] is { IsNegated: false } before && before.Last == group.First - 2 && _words.VerbLemma(before.Head) == "give";

    /// <summary>Whether a word stands in what is told of a novel, a film or a war game: "In the novel, X attacks Y".</summary>
    public bool IsInFiction(int word)
    {
        for (var i = 0; i < Math.Min(3, word) && _words.Count > 3; i++)
        {
            if (!_words.Is(i, "in") && !_words.Is(i, "during")) continue;
            if (_structure.PhraseAt(i + 1) is not (>= 0 and var phrase) || _structure.Phrases[phrase].Last >= word) return false;
            var (first, last) = _structure.Phrases[phrase];
            if (DisbeliefWords.Fictions.Contains(_words.NounLemma(_structure.HeadOf(phrase)))) return true;
            for (var at = first; at <= last; at++)
            {
                if (DisbeliefWords.Unreal.Contains(_words.Lower[at])) return true;
            }

            return false;
        }

        return false;
    }

    // "staged a mock attack on".
    private bool HasUnrealObject(VerbGroup group)
    {
        if (_structure.PhraseAt(group.Last + 1) is not (>= 0 and var phrase)) return false;
        for (var i = group.Last + 1; i < _structure.HeadOf(phrase); i++)
        {
            if (DisbeliefWords.Unreal.Contains(_words.Lower[i])) return true;
        }

        return false;
    }

    // "was framed for bombing".
    private bool IsFramed(VerbGroup group, int index) => index > 0 && group.IsBare && _words.Is(group.First - 1, "for")
        && _structure.Groups[index - 1] is { IsNegated: false } before && _words.VerbLemma(before.Head) == "frame" && before.Last >= group.First - Reach;

    // "innocent of attacking", "decided against bombing", "dissuaded X from attacking", "on the verge of capturing".
    private bool GerundFrame(VerbGroup group, FrozenDictionary<string, FrozenSet<string>> frames)
    {
        if (!group.IsBare || _words.Forms[group.Head] != VerbForm.Gerund) return false;
        var marker = group.First - 1;
        while (marker > 0 && _words.Is(marker, WordClass.Adverb) && !frames.ContainsKey(_words.Lower[marker])) marker--;
        // "gave up attacking", "opposed bombing".
        var isBare = marker >= 0 && _structure.GroupAt(marker) >= 0;
        if (marker <= 0 || !frames.TryGetValue(isBare ? "" : _words.Lower[marker], out var words)) return false;
        for (var i = isBare ? marker : marker - 1; i >= 0 && i >= marker - Reach; i--)
        {
            if (_words.Classes[i] is WordClass.Comma or WordClass.Stop or WordClass.Subordinator or WordClass.Relative) return false;
            if (words.Contains(_words.Lower[i]) || words.Contains(_words.NounLemma(i)) || words.Contains(_words.VerbLemma(i))) return !IsDenied(i) && !(_structure.GroupAt(i) is >= 0 and var hindering && IsInVain(_structure.Groups[hindering]));
            if (isBare || (_structure.GroupAt(i) >= 0 && i < marker - 1)) return false;
        }

        return false;
    }

    /// <summary>Whether a hindrance was none: "failed to stop", "could not prevent", "did nothing to keep".</summary>
    public bool IsInVain(VerbGroup hindrance)
    {
        if (IsNegated(hindrance)) return true;
        for (var i = hindrance.Head - 1; i >= 0 && i > hindrance.Head - 4; i--)
        {
            if (_words.Classes[i] is WordClass.Comma or WordClass.Stop) return false;
            if (_words.Lower[i] is "nothing" or "little" or "unable" or "powerless" || Lexicon.Failing.Contains(_words.VerbLemma(i))) return true;
        }

        return false;
    }

    // "is not innocent of", "was never dissuaded from".
    private bool IsDenied(int word)
    {
        for (var i = word - 1; i >= 0 && i > word - 4; i--)
        {
            if (_words.Is(i, WordClass.Negation) || _words.Is(i, "not") || _words.Is(i, "never")) return true;
            if (_words.Classes[i] is WordClass.Comma or WordClass.Stop) return false;
        }

        return false;
    }

    // "stopped Russia capturing": without "from" only behind a name, since "stopped men carrying" are men who carried.
    private bool IsStopped(VerbGroup group, int index)
    {
        if (index == 0 || !group.IsBare || _words.Forms[group.Head] != VerbForm.Gerund || sentence.At(group.First - 1) is not { Kind: MentionKind.Name } kept) return false;
        var before = _structure.Groups[index - 1];
        return before.Last == kept.First - 1 && !before.IsNegated && _words.VerbLemma(before.Head) is "stop" or "prevent" or "keep";
    }

    // "nowhere near capturing", "a long way from taking".
    private bool IsOutOfReach(VerbGroup group)
    {
        if (group.First < 2) return false;
        // "found not guilty of bombing".
        if (_words.Is(group.First - 1, "of") && _words.Is(group.First - 2, "guilty") && IsDenied(group.First - 2)) return true;
        return (_words.Is(group.First - 1, "near") && _words.Is(group.First - 2, "nowhere"))
            || (_words.Is(group.First - 1, "from") && _words.Lower[group.First - 2] is "way" or "off" && _words.Is(group.First - 3, "long"));
    }

    // "has no interest in attacking", "no intention of".
    private bool IsNotMeant(VerbGroup group) => group.First > 2 && _words.Lower[group.First - 1] is "in" or "of" && _words.Is(group.First - 3, "no")
        && _words.Lower[group.First - 2] is "interest" or "intention" or "point" or "desire" or "wish";

    // "did anything but bomb", "might as well have bombed".
    private bool IsAnythingBut(VerbGroup group)
    {
        if (_words.Is(group.First - 1, "but") && _words.Is(group.First - 2, "anything")) return true;
        for (var i = group.First; i <= group.Head && i > 0; i++)
        {
            if (_words.Is(i, "well") && _words.Is(i - 1, "as") && _words.Is(i + 1, "have")) return true;
        }

        return _words.Is(group.First - 1, "well") && _words.Is(group.First - 2, "as") && _words.Is(group.First, "have");
    }

    // "pretended that", "was wrongly assumed that".
    private bool IsFalselySaid(VerbGroup group, int index)
    {
        if (Teller(group, index) is not { } teller) return false;
        var lemma = _words.VerbLemma(teller.Head);
        if (DisbeliefWords.Pretending.Contains(lemma)) return !teller.IsNegated;
        // "It never happened that", "Nothing in the documents shows that".
        if (lemma is "happen" && teller.IsNegated) return true;
        if (lemma is "show" or "suggest" or "indicate" or "prove" && _words.Is(0, "nothing")) return true;
        for (var i = Math.Max(0, teller.First - 1); i < teller.Head; i++)
        {
            if (DisbeliefWords.Wrongly.Contains(_words.Lower[i])) return true;
        }

        return false;
    }

    // "It is wrong to say that", "called it absurd to suggest that".
    private bool IsAbsurdToSay(VerbGroup group, int index)
    {
        if (Teller(group, index) is not { IsInfinitive: true } teller || !DisbeliefWords.Saying.Contains(_words.VerbLemma(teller.Head))) return false;
        var judged = teller.First - 1;
        while (judged > 0 && _words.Is(judged, WordClass.Infinitive)) judged--;
        return judged > 0 && (ModalityWords.Untrue.Contains(_words.Lower[judged]) || DisbeliefWords.Untruths.Contains(_words.NounLemma(judged))) && !IsDenied(judged);
    }

    // "retracted its claim that", "withdrew a report that", "walked back a statement that", "mocked the notion that".
    private bool IsWithdrawn(VerbGroup group) => ReportOf(group) is >= 0 and var report && GroupBefore(report) is { IsNegated: false } verb
        && (DisbeliefWords.Retracting.Contains(_words.VerbLemma(verb.Head)) || (_words.VerbLemma(verb.Head) is "walk" && _words.Is(verb.Last + 1, "back")));

    // "described reports that … as lies", "dismissed as propaganda reports that", "called 'completely false' a claim that".
    private bool IsCalledFalse(VerbGroup group)
    {
        if (ReportOf(group) is not (>= 0 and var report) || GroupBefore(report) is not { IsNegated: false } verb
            || !DisbeliefWords.Calling.Contains(_words.VerbLemma(verb.Head))) return false;
        for (var i = verb.Last + 1; i < report; i++)
        {
            if (IsFalse(i)) return true;
        }

        for (var i = group.Last + 1; i + 1 < _words.Count && i < group.Last + 3 * Reach; i++)
        {
            if (_words.Is(i, "as") && (IsFalse(i + 1) || (i + 2 < _words.Count && IsFalse(i + 2)))) return true;
        }

        return false;
    }

    /// <summary>Whether a word says that something is untrue: "lies", "a myth", "false", "propaganda".</summary>
    public bool IsFalse(int word) => word >= 0 && word < _words.Count && (ModalityWords.Untrue.Contains(_words.Lower[word])
        || DisbeliefWords.Untruths.Contains(_words.NounLemma(word)));

    // The noun before the clause's "that" or "of" where it is what somebody says.
    private int ReportOf(VerbGroup group)
    {
        for (var i = group.First - 1; i > 0 && i > group.First - 2 * Reach; i--)
        {
            if (_words.Classes[i] is WordClass.Stop or WordClass.Comma || (_structure.GroupAt(i) >= 0 && !IsReport(i))) return -1;
            if (_words.Lower[i] is "that" or "of" && ReportBefore(i) is >= 0 and var report) return report;
        }

        return -1;
    }

    // "a claim by the opposition that".
    private int ReportBefore(int opener)
    {
        for (var i = opener - 1; i >= 0 && i > opener - Reach; i--)
        {
            if (IsReport(i)) return i;
            if (_words.Classes[i] is WordClass.Stop or WordClass.Comma || _structure.GroupAt(i) >= 0) return -1;
        }

        return -1;
    }

    private bool IsReport(int word) => ClauseFrames.IsReport(_words, word) || DisbeliefWords.Records.Contains(_words.NounLemma(word));

    private VerbGroup? GroupBefore(int word)
    {
        for (var i = word - 1; i >= 0 && i > word - 2 * Reach; i--)
        {
            if (_words.Classes[i] is WordClass.Stop or WordClass.Comma) return null;
            if (_structure.GroupAt(i) is >= 0 and var group) return _structure.Groups[group];
        }

        return null;
    }

    // The verb that governs a that-clause: "pretended that X had".
    private VerbGroup? Teller(VerbGroup group, int index)
    {
        if (index == 0) return null;
        var before = _structure.Groups[index - 1];
        for (var i = before.Last + 1; i < group.First && i <= before.Last + 3; i++)
        {
            if (_words.Is(i, "that")) return before;
            if (!_words.Is(i, WordClass.Adverb) && !_words.Is(i, "out") && sentence.Structure.PhraseAt(i) < 0) return null;
        }

        return null;
    }

    private bool IsNegated(VerbGroup group)
    {
        if (group.IsNegated) return true;
        for (var i = group.First; i < group.Head; i++)
        {
            if (_words.Is(i, WordClass.Negation) || _words.Lower[i] is "cannot" or "not" or "never") return true;
        }

        return false;
    }
}
