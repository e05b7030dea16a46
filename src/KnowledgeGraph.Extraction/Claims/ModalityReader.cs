using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Matching;
using KnowledgeGraph.Extraction.Text;

namespace KnowledgeGraph.Extraction.Claims;

/// <summary>Reads whether a match is denied, planned or hedged, by the words in its clause and the verb that governs it.</summary>
internal sealed class ModalityReader(SentenceReading sentence)
{
    private static readonly HashSet<string> Implicative = new(StringComparer.Ordinal)
    {
        "begin", "start", "continue", "manage", "help", "resume", "force", "go", "come", "proceed", "rush", "be", "remain", "say", "claim", "report", "use", "tend", "join", "combine", "oblige",
        "compel", "have", "lead", "return", "move", "succeed", "advance", "regroup", "see", "know", "show", "prove",
    };

    private static readonly HashSet<string> Averting = new(StringComparer.Ordinal) { "prevent", "avert", "avoid", "threaten", "plan", "prepare", "consider", "propose", "oppose", "reject", "fear", "expect", "await", "deny", "delay", "postpone", "cancel", "mull", "discuss", "promise", "pledge", "vow" };

    private static readonly HashSet<string> Ending = new(StringComparer.Ordinal) { "halt", "stop", "end", "cease", "suspend", "lift", "break", "cut", "pause", "withdraw", "terminate" };

    private readonly SentenceWords _words = sentence.Words;
    private readonly SentenceStructure _structure = sentence.Structure;

    /// <summary>The firmest reading that the words allow; attribution is added by the caller.</summary>
    public Modality Read(RuleMatch match)
    {
        if (match.IsDescription) return Modality.Asserted;
        if (match.Group is not { } group) return OfNoun(match.TriggerWord);
        var index = _structure.GroupAt(group.Head);
        if (IsNegated(match, group, index) || IsNotSaid(index)) return Modality.Negated;
        if (IsPlanned(group, index)) return Modality.Planned;
        return IsHedged(group, index) || IsEither(match) ? Modality.Hedged : Modality.Asserted;
    }

    // "by the YPG or the army": one of them, nobody says which.
    private bool IsEither(RuleMatch match)
    {
        foreach (var fillers in match.Participants)
        {
            if (fillers.Count < 2) continue;
            for (var i = fillers.Min(static f => f.Mention.First); i < fillers.Max(static f => f.Mention.Last); i++)
            {
                if (_words.Is(i, "or")) return true;
            }
        }

        return false;
    }

    // "nobody can say that", "did not say that".
    private bool IsNotSaid(int index)
    {
        if (index == 0) return false;
        var before = _structure.Groups[index - 1];
        if (!Lexicon.Reporting.Contains(_words.VerbLemma(before.Head)) || !_words.Is(before.Last + 1, "that")) return false;
        return before.IsNegated || (before.First > 0 && _words.Lower[before.First - 1] is "nobody" or "one" or "none" && (_words.Is(before.First - 1, "nobody") || _words.Is(before.First - 2, "no")));
    }

    /// <summary>Whether a noun's event is said to have ended: "halted air raids on". An end that is only tried or planned is none.</summary>
    public bool IsEnded(RuleMatch match)
    {
        if (match.IsDescription) return false;
        if (match.Group is { } clause) return IsEndedClause(clause);
        if (GoverningGroup(match.TriggerWord) is not { } index) return false;
        var group = _structure.Groups[index];
        return Ending.Contains(_words.VerbLemma(group.Head)) && !group.IsNegated && !IsPlanned(group, index) && !IsHedged(group, index);
    }

    // "has stopped funding", "used to oppose".
    private bool IsEndedClause(VerbGroup group)
    {
        var index = _structure.GroupAt(group.Head);
        if (index <= 0 || _structure.Groups[index - 1].Last != group.First - 1) return false;
        var before = _structure.Groups[index - 1];
        if (before.IsNegated || before.IsInfinitive) return false;
        var lemma = _words.VerbLemma(before.Head);
        if (group.IsInfinitive) return lemma == "use" && !before.IsPassive;
        return group.IsBare && lemma is "stop" or "cease" or "end" or "halt" or "quit" or "suspend";
    }

    private int? GoverningGroup(int word)
    {
        for (var back = word - 1; back >= 0 && word - back < 8; back--)
        {
            if (_words.Classes[back] is WordClass.Comma or WordClass.Stop or WordClass.Subordinator) return null;
            if (_structure.GroupAt(back) is >= 0 and var index) return index;
        }

        return null;
    }

    private bool IsNegated(RuleMatch match, VerbGroup group, int index)
    {
        if (_words.Is(group.Last + 1, "no") || (_words.Is(group.Last + 1, WordClass.Adverb) && _words.Is(group.Last + 2, "no"))) return true;
        if (group.IsNegated || _words.Is(group.First - 1, "without") || _words.Is(group.First - 1, "nor") || _words.Is(group.First - 1, "neither")) return true;
        foreach (var fillers in match.Participants)
        {
            foreach (var filler in fillers)
            {
                if (_structure.PhraseAt(filler.Mention.First) is >= 0 and var phrase && IsNo(_structure.Phrases[phrase].First)) return true;
            }
        }

        for (var governor = index - 1; governor >= 0 && Governs(governor, group); governor--)
        {
            var verb = _structure.Groups[governor];
            if (Lexicon.Failing.Contains(_words.VerbLemma(verb.Head)) != verb.IsNegated) return true;
            if (!verb.IsInfinitive) break;
        }

        return Denied(index);
    }

    private bool IsNo(int word) => _words.Is(word, "no") || _words.Is(word, "neither") || _words.Is(word - 1, "neither");

    /// <summary>"denied that it had attacked": the clause behind a denial.</summary>
    private bool Denied(int index)
    {
        if (index == 0) return false;
        var before = _structure.Groups[index - 1];
        var lemma = _words.VerbLemma(before.Head);
        if (lemma is not ("deny" or "reject" or "refute" or "dismiss" or "dispute") || before.IsNegated || before.IsPassive) return false;
        for (var i = before.Last + 1; i < _structure.Groups[index].First; i++)
        {
            if (_words.Classes[i] is WordClass.Stop || _words.Is(i, "but")) return false;
        }

        return true;
    }

    // An infinitive, or a gerund, right behind a verb or its object.
    private bool Governs(int governor, VerbGroup group)
    {
        if (!group.IsInfinitive && !(group.IsBare && _words.Forms[group.Head] == VerbForm.Gerund)) return false;
        for (var i = _structure.Groups[governor].Last + 1; i < group.First; i++)
        {
            if (_words.Classes[i] is WordClass.Stop or WordClass.Subordinator or WordClass.Relative || (_words.Classes[i] == WordClass.Comma && !group.IsInfinitive)) return false;
        }

        return true;
    }

    private bool IsPlanned(VerbGroup group, int index)
    {
        for (var i = group.First; i < group.Head; i++)
        {
            if (Lexicon.PlanningModals.Contains(_words.Lower[i])) return true;
        }

        if (IsConditional(group)) return true;
        if (group.IsBare && _words.Forms[group.Head] == VerbForm.Gerund) return IsPlannedGerund(group, index);
        if (!group.IsInfinitive) return index > 0 && (IsVowed(index) || (index > 1 && IsVowed(index - 1) && _structure.Groups[index - 1].Last == group.First - 1));
        if (_structure.PhraseAt(group.First - 1) is >= 0 and var phrase && Lexicon.PlanningNouns.Contains(_words.NounLemma(_structure.HeadOf(phrase)))) return true;
        if (index == 0) return true;
        var governor = _structure.Groups[index - 1];
        var lemma = _words.VerbLemma(governor.Head);
        if (Lexicon.HedgingVerbs.Contains(lemma) || (Implicative.Contains(lemma) && !IsGoing(governor))) return governor.IsInfinitive && IsPlanned(governor, index - 1);
        return true;
    }

    private bool IsGoing(VerbGroup governor) => _words.Is(governor.Head, "going") || (_words.VerbLemma(governor.Head) is "be" && governor.Head == governor.Last);

    private bool IsConditional(VerbGroup group)
    {
        // "Suppose the army took": the first clause is imagined.
        if (_words.Lower[0] is "suppose" or "imagine" or "should" or "were" or "supposing" && _structure.GroupAt(group.Head) <= 1) return true;
        for (var i = group.First - 1; i >= 0 && i > group.First - 8; i--)
        {
            if (_words.Classes[i] is WordClass.Comma or WordClass.Stop || _structure.GroupAt(i) >= 0) return false;
            if (_words.Lower[i] is "if" or "unless") return true;
        }

        return false;
    }

    private bool IsPlannedGerund(VerbGroup group, int index)
    {
        // "Seizing the city would mark": the subject of a hypothetical.
        if (group.First == 0 && index + 1 < _structure.Groups.Count) return HasModal(_structure.Groups[index + 1]) && !HasComma(group, _structure.Groups[index + 1]);
        if (_words.Lower[group.First - 1] is "of" or "at" or "on" && _structure.PhraseAt(group.First - 2) is >= 0 and var phrase && Lexicon.PlanningNouns.Contains(_words.NounLemma(_structure.HeadOf(phrase)))) return true;
        return index > 0 && _structure.Groups[index - 1].Last == group.First - 1 && _words.VerbLemma(_structure.Groups[index - 1].Head) is "consider" or "plan" or "propose" or "threaten";
    }

    private bool HasComma(VerbGroup first, VerbGroup second)
    {
        for (var i = first.Last; i < second.First; i++)
        {
            if (_words.Is(i, WordClass.Comma)) return true;
        }

        return false;
    }

    private bool HasModal(VerbGroup group)
    {
        for (var i = group.First; i < group.Head; i++)
        {
            if (Lexicon.PlanningModals.Contains(_words.Lower[i]) || Lexicon.HedgingModals.Contains(_words.Lower[i])) return true;
        }

        return false;
    }

    // "vowed that all had to be freed": the content of a vow.
    private bool IsVowed(int index)
    {
        var before = _structure.Groups[index - 1];
        return _words.VerbLemma(before.Head) is "vow" or "pledge" or "promise" or "threaten" or "demand" && _words.Is(before.Last + 1, "that");
    }

    private bool IsHedged(VerbGroup group, int index)
    {
        for (var i = group.First; i <= group.Head; i++)
        {
            if (Lexicon.HedgingModals.Contains(_words.Lower[i]) || Lexicon.Hedges.Contains(_words.Lower[i])) return true;
        }

        // "was seen as a violation": an opinion, not the author's.
        if (group.IsPassive && _words.Is(group.Last + 1, "as") && _words.VerbLemma(group.Head) is "see" or "regard" or "view" or "consider" or "describe") return true;
        if (group.First > 0 && Lexicon.Hedges.Contains(_words.Lower[group.First - 1])) return true;
        if (group.IsInfinitive && index > 0 && Governs(index - 1, group) && Lexicon.HedgingVerbs.Contains(_words.VerbLemma(_structure.Groups[index - 1].Head))) return true;
        for (var i = 0; i < group.First; i++)
        {
            if (_words.Is(i, "either") || (i == 0 && Lexicon.Hedges.Contains(_words.Lower[0]))) return true;
        }

        return false;
    }

    /// <summary>"An attack on X would be answered", "an alliance is rumoured": what the verb behind the noun makes of it.</summary>
    private Modality? OfPredicate(int word)
    {
        for (var i = word; i < _words.Count && i < word + 14; i++)
        {
            if (_words.Classes[i] is WordClass.Stop or WordClass.Subordinator or WordClass.Relative) return null;
            if (_structure.GroupAt(i) is not (>= 0 and var index)) continue;
            var group = _structure.Groups[index];
            if (group.IsBare || group.IsInfinitive) return null;
            if (GoverningGroup(word) is not null) return null;
            if (HasModal(group)) return IsHedged(group, index) ? Modality.Hedged : Modality.Planned;
            return group.IsPassive && _words.VerbLemma(group.Head) is "rumour" or "rumor" or "suspect" or "allege" or "fear" or "expect" ? Modality.Hedged : null;
        }

        return null;
    }

    private Modality OfNoun(int word)
    {
        var phrase = _structure.PhraseAt(word);
        if (phrase >= 0)
        {
            var (first, _) = _structure.Phrases[phrase];
            if (IsNo(first)) return Modality.Negated;
            for (var i = first; i < word; i++)
            {
                if (Lexicon.Hedges.Contains(_words.Lower[i])) return Modality.Hedged;
                if (_words.Lower[i] is "planned" or "possible" or "potential" or "imminent" or "future" or "expected" or "looming" or "threatened" or "proposed") return Modality.Planned;
            }

            if (_words.Is(first - 1, "without")) return Modality.Negated;
        }

        if (OfPredicate(word) is { } predicated) return predicated;
        if (GoverningGroup(word) is not { } index) return Modality.Asserted;
        var group = _structure.Groups[index];
        var lemma = _words.VerbLemma(group.Head);
        if (Averting.Contains(lemma)) return lemma == "deny" || group.IsNegated ? Modality.Negated : Modality.Planned;
        if (!Lexicon.Light.Contains(lemma)) return Modality.Asserted;
        if (group.IsNegated) return Modality.Negated;
        return IsPlanned(group, index) || lemma is "announce" or "plan" or "prepare" or "order" ? Modality.Planned : IsHedged(group, index) ? Modality.Hedged : Modality.Asserted;
    }
}
