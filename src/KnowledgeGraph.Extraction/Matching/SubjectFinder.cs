using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Text;

namespace KnowledgeGraph.Extraction.Matching;

/// <summary>Finds the phrase that is the subject of a verb group, through relative clauses, participles, infinitives, coordination and
/// parentheses.</summary>
internal sealed class SubjectFinder(SentenceReading sentence)
{
    private static readonly HashSet<string> ObjectControl = new(StringComparer.Ordinal)
    {
        "allow", "ask", "urge", "force", "order", "help", "persuade", "enable", "permit", "encourage", "want", "call", "expect", "tell",
            "warn", "lead", "prompt", "invite", "press", "instruct", "direct", "command", "push", "pressure", "authorise", "authorize",
            "train",
    };

    private static readonly HashSet<string> Accusing = new(StringComparer.Ordinal) { "blame", "accuse", "criticise", "criticize", "condemn",
        "praise", "suspect", "denounce", "thank", "fault", "reproach", "rebuke", "castigate", "lambast", "slam", "censure", "chide", "berate", "indict",
        "charge", "convict" };

    private readonly SentenceWords _words = sentence.Words;
    private readonly SentenceStructure _structure = sentence.Structure;

    /// <summary>Whether a verb says that its object did what stands behind "of" or "for".</summary>
    public static bool IsAccusing(string lemma) => Accusing.Contains(lemma);

    /// <summary>The subject's phrase, or -1.</summary>
    /// <param name="group">The verb group.</param>
    /// <param name="fits">Whether a phrase can be the subject, asked where a participle may describe either of two nouns.</param>
    /// <param name="depth">How many verbs were passed.</param>
    public int Find(int group, Func<int, bool>? fits = null, int depth = 0) =>
        FindBefore(group, _structure.Groups[group].First - 1, fits, depth);

    private int FindBefore(int group, int at, Func<int, bool>? fits, int depth)
    {
        if (depth > 6) return -1;
        var verb = _structure.Groups[group];
        while (at >= 0 && _words.Classes[at] is WordClass.Adverb or WordClass.Quote or WordClass.Negation) at--;
        if (at < 0) return IsBareGerund(verb) ? Following(group, depth) : -1;
        return _words.Classes[at] switch
        {
            WordClass.Relative => Antecedent(at - 1),
            WordClass.Subordinator when _words.Is(at, "that") && _structure.PhraseAt(at - 1) >= 0
                && _structure.GroupAt(_structure.Phrases[_structure.PhraseAt(at - 1)].First - 1) >= 0 => Antecedent(at - 1),
            WordClass.Conjunction => Coordinated(group, at, depth),
            WordClass.Comma or WordClass.Dash => AfterComma(group, verb, at, depth),
            WordClass.Preposition or WordClass.Subordinator => Governing(group, verb, at, depth),
            _ when verb.IsInfinitive => OfInfinitive(group, at, depth),
            WordClass.Verb when group > 0 && RelativeOfTold(group - 1) is >= 0 and var relative => Antecedent(relative - 1),
            WordClass.Verb or WordClass.Auxiliary => group > 0 ? Find(group - 1, null, depth + 1) : -1,
            _ => _structure.PhraseAt(at) is >= 0 and var phrase ? OfPhrase(group, verb, phrase, fits, depth) : -1,
        };
    }

    // "the council, which it says is run by X": the relative pronoun before the speaker, or -1.
    private int RelativeOfTold(int telling)
    {
        var verb = _structure.Groups[telling];
        return Lexicon.Reporting.Contains(_words.VerbLemma(verb.Head)) && !verb.IsBare && !verb.IsPassive && _structure.PhraseAt(verb.First - 1) is >= 0 and var teller
            && _structure.Phrases[teller].First - 1 is > 0 and var before && _words.Classes[before] == WordClass.Relative ? before : -1;
    }

    private int OfPhrase(int group, VerbGroup verb, int phrase, Func<int, bool>? fits, int depth)
    {
        // A participle describes the nearest noun that can be meant: "a deal sponsored by", "fighters in Aleppo backed by".
        if (fits is not null && IsReduced(group) && fits(phrase)) return phrase;
        var before = _structure.Phrases[phrase].First - 1;
        // "and on Saturday claimed": an adverbial between the subject and its second verb.
        var isAdverbial = before > 0 && _words.Classes[before] == WordClass.Preposition
            && _words.Classes[before - 1] is WordClass.Conjunction or WordClass.Comma or WordClass.Adverb or WordClass.Relative;
        return isAdverbial ? FindBefore(group, before - 1, fits, depth + 1) : Climb(phrase);
    }

    /// <summary>The phrase that a phrase hangs on: "fighters" for "Aleppo" in "fighters in Aleppo".</summary>
    public int Climb(int phrase)
    {
        for (var step = 0; step < 6; step++)
        {
            var before = _structure.Phrases[phrase].First - 1;
            if (before < 0) return phrase;
            if (_words.Classes[before] == WordClass.Preposition)
            {
                // "since the police killed": a clause, no phrase of time.
                if (_words.Lower[before] is "since" or "after" or "before" or "until") return phrase;
                var group = _structure.GroupAt(before - 1);
                var outer = _structure.PhraseAt(before - 1);
                if (group >= 0 && (IsReduced(group) || IsPastParticiple(group))) outer = _structure.PhraseAt(_structure.Groups[group].First - 1);
                else if (group >= 0 || outer < 0) return phrase;
                if (outer < 0) return phrase;
                phrase = outer;
                continue;
            }

            var verb = _structure.GroupAt(before);
            if (verb < 0 || !IsReduced(verb)
                || _structure.PhraseAt(_structure.Groups[verb].First - 1) is not (>= 0 and var subject)) return phrase;
            phrase = subject;
        }

        return phrase;
    }

    private static bool IsBareGerund(VerbGroup verb) => verb.IsBare;

    /// <summary>Whether a verb group is a participle that describes the noun before it.</summary>
    private bool IsReduced(int group)
    {
        var verb = _structure.Groups[group];
        if (!verb.IsBare || Lexicon.Reporting.Contains(_words.VerbLemma(verb.Head))) return false;
        return _words.Forms[verb.Head] == VerbForm.Gerund || _words.Is(verb.Last + 1, "by") || _words.Is(verb.Last + 1, "in")
            || _words.Is(verb.Last + 1, "with");
    }

    // "a drone launched from Yemen slipped past": of two finite forms the first is none.
    private bool IsPastParticiple(int group) => _structure.Groups[group] is { IsBare: true } verb && _words.Forms[verb.Head] == VerbForm.Past
        && !Lexicon.Reporting.Contains(_words.VerbLemma(verb.Head)) && _structure.PhraseAt(verb.First - 1) >= 0;

    private int Antecedent(int at)
    {
        if (at >= 0 && _words.Classes[at] is WordClass.Comma or WordClass.Preposition) at--;
        if (at >= 0 && _words.Classes[at] is WordClass.Comma) at--;
        return _structure.PhraseAt(at);
    }

    private int Coordinated(int group, int at, int depth)
    {
        for (var earlier = group - 1; earlier >= 0; earlier--)
        {
            var verb = _structure.Groups[earlier];
            if (verb.Last >= at || (verb.IsInfinitive && !_structure.Groups[group].IsInfinitive
                && _words.Forms[_structure.Groups[group].Head] != VerbForm.Base)
                || (verb.IsBare && !_structure.Groups[group].IsBare && _words.Forms[verb.Head] == VerbForm.Gerund)) continue;
            return Find(earlier, null, depth + 1);
        }

        return -1;
    }

    private int AfterComma(int group, VerbGroup verb, int comma, int depth)
    {
        // "attacked, encircled": verbs in a row.
        if (group > 0 && _structure.Groups[group - 1].Last == comma - 1
            && _words.Forms[verb.Head] == _words.Forms[_structure.Groups[group - 1].Head]) return Find(group - 1, null, depth + 1);
        if (verb.IsBare && _words.Forms[verb.Head] == VerbForm.Gerund)
            return group > 0 ? MainSubject(group, depth) : _structure.PhraseAt(comma - 1);
        var before = _structure.PhraseAt(comma - 1);
        // "Hezbollah, based in Lebanon": a participle; behind "X, a spokesman," a verb goes on instead.
        var isParenthetical = before >= 0 && _words.Is(_structure.Phrases[before].First - 1, WordClass.Comma);
        if (verb.IsBare && before >= 0 && (_words.Is(verb.Last + 1, "by") || _words.Is(verb.Last + 1, "with")
            || (_words.Is(verb.Last + 1, WordClass.Preposition) && !isParenthetical)))
            return Climb(before);
        // "Peskov, a spokesman for Putin, said": over what stands between the commas.
        for (var open = comma - 1; open > 0 && comma - open < 30; open--)
        {
            if (_words.Classes[open] is not (WordClass.Comma or WordClass.Dash)
                || _structure.PhraseAt(open - 1) is not (>= 0 and var phrase)) continue;
            phrase = Climb(phrase);
            // "Iran's foreign minister, Abbas Araghchi, blamed": the name between the commas is who.
            var named = _structure.PhraseAt(open + 1);
            return sentence.At(_structure.HeadOf(phrase)) is null && named >= 0 && _structure.Phrases[named].Last == comma - 1
                && sentence.At(_structure.HeadOf(named)) is { Kind: MentionKind.Name } ? named : phrase;
        }

        return -1;
    }

    /// <summary>The subject of the last finite verb before a group.</summary>
    private int MainSubject(int group, int depth)
    {
        var isSpeech = Lexicon.Reporting.Contains(_words.VerbLemma(_structure.Groups[group].Head))
            || Accusing.Contains(_words.VerbLemma(_structure.Groups[group].Head));
        for (var earlier = group - 1; earlier >= 0; earlier--)
        {
            var verb = _structure.Groups[earlier];
            if (verb.IsInfinitive || (verb.IsBare && _words.Forms[verb.Head] == VerbForm.Gerund)) continue;
            // What somebody says while blaming is said by the speaker, not by whom he speaks of.
            if (isSpeech && earlier > 0 && Lexicon.Reporting.Contains(_words.VerbLemma(_structure.Groups[earlier - 1].Head))
                && !Lexicon.Reporting.Contains(_words.VerbLemma(verb.Head))) continue;
            return Find(earlier, null, depth + 1);
        }

        return -1;
    }

    private int Following(int group, int depth)
    {
        for (var later = group + 1; later < _structure.Groups.Count; later++)
        {
            var verb = _structure.Groups[later];
            if (verb.IsInfinitive || (verb.IsBare && _words.Forms[verb.Head] == VerbForm.Gerund)) continue;
            return Find(later, null, depth + 1);
        }

        return -1;
    }

    private int Governing(int group, VerbGroup verb, int at, int depth)
    {
        if (verb.IsInfinitive || !verb.IsBare) return -1;
        // "kept the army from capturing": whom a hindrance meets is who would have done it.
        if (_words.Is(at, "from") && group > 0
            && Claims.ModalityWords.Hindering.Contains(_words.VerbLemma(_structure.Groups[group - 1].Head))
            && _structure.PhraseAt(_structure.Groups[group - 1].Last + 1) is >= 0 and var hindered) return hindered;
        if (_words.Lower[at] is "for" or "of" or "against" && group > 0
            && Accusing.Contains(_words.VerbLemma(_structure.Groups[group - 1].Head)))
        {
            var accused = _structure.PhraseAt(_structure.Groups[group - 1].Last + 1);
            if (accused >= 0) return accused;
        }

        // "found X guilty of bombing": of whom it is said.
        if (_words.Is(at, "of") && group > 0 && at > 2 && _words.Lower[at - 1] is "guilty" or "innocent" or "capable" or "incapable"
            && _structure.PhraseAt(_structure.Groups[group - 1].Last + 1) is >= 0 and var judged && _structure.Phrases[judged].First < at - 1) return judged;
        if (_words.Is(at, "by") || _words.Lower[at] is "after" or "before" or "while" or "when" or "since" or "without" or "from" or "for"
            or "in" or "of")
            return group > 0 ? MainSubject(group, depth) : Following(group, depth);
        return -1;
    }

    private int OfInfinitive(int group, int at, int depth)
    {
        var phrase = _structure.PhraseAt(at);
        if (phrase < 0) return group > 0 ? Find(group - 1, null, depth + 1) : -1;
        var governor = group > 0 ? _structure.Groups[group - 1] : null;
        if (governor is not null && ObjectControl.Contains(_words.VerbLemma(governor.Head)) && !governor.IsPassive
            && _structure.Phrases[phrase].First > governor.Last) return phrase;
        if (Lexicon.PlanningNouns.Contains(_words.NounLemma(_structure.HeadOf(phrase))))
        {
            var (first, last) = _structure.Phrases[phrase];
            if (sentence.Mentions.Exists(m => m.First >= first && m.Last <= last)) return phrase;
        }

        return governor is null ? -1 : Find(group - 1, null, depth + 1);
    }
}
