using System.Collections.Frozen;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Text;

namespace KnowledgeGraph.Extraction.Claims;

/// <summary>What the frame around a clause makes of it beyond the verb that governs it: "it is not true that", "reports that … were false",
/// "was accused of", "under no circumstances will".</summary>
internal sealed class ClauseFrames(SentenceReading sentence)
{
    private const int Reach = 24;

    private static readonly FrozenSet<string> True = Set("true correct accurate right so case");
    private static readonly FrozenSet<string> Occasions = Set("circumstances point way account time stage condition moment case");
    private static readonly FrozenSet<string> Reports = Set("report claim allegation accusation suggestion rumour rumor assertion charge notion idea "
        + "statement story news word talk");
    private static readonly FrozenSet<string> Refuting = Set("false untrue wrong baseless unfounded groundless incorrect fake fabricated "
        + "nonsense lie lies unsubstantiated");
    private static readonly FrozenSet<string> Proving = Set("be prove turn");
    private static readonly FrozenSet<string> Suspecting = Set("suspect accuse");
    private static readonly FrozenSet<string> Doubting = Set("doubt question");

    private readonly SentenceWords _words = sentence.Words;
    private readonly SentenceStructure _structure = sentence.Structure;

    /// <summary>Whether the frame says that it is not so.</summary>
    public bool IsDenied(VerbGroup group, int index) => IsNearlySo(group) || IsNotTrue(group) || IsRefuted(group, index)
        || IsOnNoOccasion(group) || IsRuledOut(group, index) || IsTooMuch(group);

    /// <summary>Whether the frame leaves open whether it is so.</summary>
    public bool IsDoubted(VerbGroup group, int index)
    {
        // "diplomats doubt that": often read as a noun.
        if (ThatBefore(group) is > 1 and var that && Doubting.Contains(_words.NounLemma(that - 1)) && !_words.Is(that - 2, "no")) return true;
        // "There were reports that", "declined to comment on claims that": somebody says so, and nobody vouches for it.
        if (index == 0) return ReportOf(group) >= 0;
        var before = _structure.Groups[index - 1];
        var lemma = _words.VerbLemma(before.Head);
        if (lemma is "comment" or "respond" or "react" or "be" && ReportOf(group) >= 0) return true;
        // "declined to confirm that", "would not confirm that".
        if (lemma is "confirm" or "acknowledge" or "verify" && _words.Is(before.Last + 1, "that") && (before.IsNegated || (before.IsInfinitive && index > 1
            && _words.VerbLemma(_structure.Groups[index - 2].Head) is "decline" or "refuse"))) return true;
        // "was accused of bombing": nobody is named who says it.
        if (SuspicionOf(before) == index) return true;
        if (!_words.Is(before.Last + 1, "that") && !_words.Is(before.Last + 1, "whether")) return false;
        // "it seems that", "diplomats doubt that".
        return Doubting.Contains(lemma) || (lemma is "seem" or "appear" or "look" && _words.Is(before.First - 1, "it"));
    }

    /// <summary>"Under the deal, X withdraws": what the present tense says of terms is to come.</summary>
    public bool IsUnderTerms(VerbGroup group)
    {
        if (!_words.Is(0, "under") || _structure.PhraseAt(1) is not (>= 0 and var phrase) || !ModalityWords.Terms.Contains(_words.NounLemma(_structure.HeadOf(phrase)))) return false;
        return !group.IsBare && _words.Forms[group.First] is VerbForm.Base or VerbForm.Present && _words.Lower[group.First] is not ("has" or "have")
            && (group.First == group.Head || _words.Lower[group.First] is "is" or "are");
    }

    /// <summary>Whether a word before an infinitive counts those who did it: "the first to enter".</summary>
    public bool IsOrdinal(VerbGroup group)
    {
        if (!group.IsInfinitive) return false;
        var to = group.First;
        while (to < group.Head && !_words.Is(to, WordClass.Infinitive)) to++;
        return to > 0 && _words.Lower[to - 1] is "first" or "second" or "third" or "last" or "only" or "latest";
    }

    /// <summary>"has never before bombed", "Never before had the army bombed".</summary>
    public bool IsNeverBefore(VerbGroup group)
    {
        if (_words.Is(0, "never") && _words.Is(1, "before") && _structure.GroupAt(2) >= 0) return group.First < Reach / 2;
        return (_words.Is(group.First - 1, "before") && _words.Is(group.First - 2, "never"))
            || (_words.Is(group.Head - 1, "before") && _words.Is(group.Head - 2, "never"));
    }

    /// <summary>"It was not X that bombed": somebody else did.</summary>
    public bool IsCleftNegation(VerbGroup group)
    {
        var index = _structure.GroupAt(group.Head);
        if (index <= 0 || _words.Lower[group.First - 1] is not ("that" or "who" or "which")) return false;
        var cleft = _structure.Groups[index - 1];
        return cleft.First > 0 && _words.Is(cleft.First - 1, "it") && cleft.IsNegated && _words.VerbLemma(cleft.Head) is "be";
    }

    /// <summary>"There were reports that X", "claims that X": the word before the "that" of a group where it is what somebody is said to say, or -1.</summary>
    public int ReportOf(VerbGroup group) => ThatBefore(group) is > 0 and var that && Reports.Contains(_words.NounLemma(that - 1)) && !_words.Is(that - 1, "case")
        ? that - 1 : -1;

    // "almost captured", "nearly took": it did not.
    private bool IsNearlySo(VerbGroup group)
    {
        if (group.First > 0 && IsNearly(group.First - 1)) return true;
        for (var i = group.First; i < group.Head; i++)
        {
            if (IsNearly(i)) return true;
        }

        return false;
    }

    private bool IsNearly(int word) => _words.Lower[word] is "almost" or "nearly" && _words.Classes[word] is WordClass.Adverb;

    /// <summary>Whether a word is what somebody says: "reports", "a claim".</summary>
    public static bool IsReport(SentenceWords words, int word) => Reports.Contains(words.NounLemma(word));

    // "it is not true that".
    private bool IsNotTrue(VerbGroup group)
    {
        var that = ThatBefore(group);
        if (that < 2 || !True.Contains(_words.Lower[that - 1])) return false;
        for (var i = that - 2; i >= 0 && i > that - 5; i--)
        {
            if (_words.Is(i, WordClass.Negation)) return true;
        }

        return false;
    }

    // "Reports that the army had taken the town were untrue".
    private bool IsRefuted(VerbGroup group, int index)
    {
        var that = ThatBehindReport(group) is > 0 and var found ? found : ThatBefore(group);
        var isReport = that > 0 ? Reports.Contains(_words.NounLemma(that - 1))
            : group.IsBare && OfBefore(group) is > 0 and var of && Reports.Contains(_words.NounLemma(of - 1));
        // "That X bombed Y is untrue": the clause itself is judged.
        var isClause = _words.Is(0, "that") && index == 0 && group.First > 1;
        if (!isReport && !isClause) return false;
        for (var next = index + 1; next < _structure.Groups.Count && _structure.Groups[next].First - group.Last < Reach; next++)
        {
            var verb = _structure.Groups[next];
            if (verb.IsInfinitive) continue;
            if (verb.IsPassive && Lexicon.Denying.Contains(_words.VerbLemma(verb.Head))) return true;
            if (!Proving.Contains(_words.VerbLemma(verb.Head))) continue;
            for (var i = verb.Last + 1; i < Math.Min(_words.Count, verb.Last + 5); i++)
            {
                if (Refuting.Contains(_words.Lower[i])) return true;
            }
        }

        return false;
    }

    // "reports of bombing", "reports of Israel bombing".
    private int OfBefore(VerbGroup group)
    {
        var at = group.First - 1;
        if (_structure.PhraseAt(at) is >= 0 and var doer) at = _structure.Phrases[doer].First - 1;
        return _words.Is(at, "of") ? at : -1;
    }

    // "Under no circumstances will the army take", "at no point did".
    private bool IsOnNoOccasion(VerbGroup group)
    {
        for (var i = group.First - 1; i > 1 && i > group.First - 12; i--)
        {
            if (_words.Classes[i] is WordClass.Stop or WordClass.Comma or WordClass.Subordinator) return false;
            if (Occasions.Contains(_words.Lower[i]) && _words.Is(i - 1, "no") && _words.Lower[i - 2] is "under" or "at" or "in" or "on" or "by") return true;
        }

        return false;
    }

    // "ruled out bombing".
    private bool IsRuledOut(VerbGroup group, int index) => index > 0 && group.IsBare && _words.Is(group.First - 1, "out")
        && _structure.Groups[index - 1] is { IsNegated: false } before && before.Last == group.First - 2 && _words.VerbLemma(before.Head) == "rule";

    // "too weak to hold".
    private bool IsTooMuch(VerbGroup group) => group.IsInfinitive && group.First > 1 && _words.Is(group.First - 2, "too");

    // "Reports that", "The claims that": the noun may look like a verb. Who reports or claims stands before a verb, nobody before a noun.
    // "Reports that were published after the army took the town" say nothing: there "that" is their subject.
    private int ThatBehindReport(VerbGroup group)
    {
        if (_words.Is(group.First - 1, "that")) return -1;
        for (var i = group.First - 1; i > 0 && i > group.First - 12 && _words.Classes[i] is not WordClass.Stop; i--)
        {
            var isOther = _words.Is(i, WordClass.Subordinator) && !_words.Is(i, "that");
            if (isOther || (_structure.GroupAt(i) >= 0 && !_words.Is(group.First - 1, WordClass.Conjunction))) return -1;
            if (!_words.Is(i, "that") || !Reports.Contains(_words.NounLemma(i - 1))) continue;
            var isNoun = i == 1 || _words.Classes[i - 2] is WordClass.Stop or WordClass.Comma or WordClass.Quote or WordClass.Determiner
                or WordClass.Adjective or WordClass.Possessive or WordClass.Preposition or WordClass.Conjunction or WordClass.Subordinator;
            return isNoun ? i : -1;
        }

        return -1;
    }

    /// <summary>The group right behind a passive verb that says of what somebody is suspected, or -1: "was accused of bombing".</summary>
    public int SuspicionOf(VerbGroup group)
    {
        if (!group.IsPassive || !Suspecting.Contains(_words.VerbLemma(group.Head)) || !_words.Is(group.Last + 1, "of")) return -1;
        var deed = group.Last + 2;
        while (_words.Is(deed, WordClass.Adverb)) deed++;
        return deed < _words.Count ? _structure.GroupAt(deed) : -1;
    }

    /// <summary>The "that" which opens the clause of a group, or -1.</summary>
    public int ThatBefore(VerbGroup group)
    {
        for (var i = group.First - 1; i > 0 && i > group.First - 12; i--)
        {
            if (_structure.GroupAt(i) >= 0 || _words.Classes[i] is WordClass.Stop or WordClass.Relative) return -1;
            if (_words.Is(i, "that")) return _structure.GroupAt(i - 1) < 0 ? i : -1;
        }

        return -1;
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
