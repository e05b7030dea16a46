using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Rules;
using KnowledgeGraph.Extraction.Text;

namespace KnowledgeGraph.Extraction.Matching;

/// <summary>Matches verb patterns, and their passives and participles, at a verb group.</summary>
internal sealed class ClauseMatcher(SentenceReading sentence, PhraseReader phrases, SubjectFinder subjects, RightMatcher right,
    NounMatcher nouns)
{
    private readonly SentenceWords _words = sentence.Words;

    /// <summary>Matches a pattern at a verb group; <see langword="null"/> where it does not fit.</summary>
    public RuleMatch? Match(Rule rule, ClausePattern pattern, int groupIndex)
    {
        var group = sentence.Structure.Groups[groupIndex];
        // "by armed groups": the participle only describes the noun behind it.
        if (_words.Tree is { } tree && group.IsBare && tree.Relations[group.Head] == Language.Relation.Amod && tree.Heads[group.Head] == group.Head + 1 + CountModifiers(group.Head)
            && group.First > 0 && _words.Classes[group.First - 1] is WordClass.Preposition or WordClass.Quote or WordClass.Determiner or WordClass.Adjective) return null;
        foreach (var verb in pattern.Verbs)
        {
            var end = WordMatcher.MatchVerb(_words, group.Head, verb);
            if (end < 0) continue;
            var isPassive = group.IsPassive || IsReducedPassive(group, end);
            var match = pattern.IsPassive
                ? (isPassive || IsOwnParticiple(group, pattern, end) ? AsWritten(rule, pattern, groupIndex, end) : null)
                : isPassive && !IsBe(pattern) ? DerivedPassive(rule, pattern, groupIndex, end)
                : AsWritten(rule, pattern, groupIndex, end);
            if (match is not null) return match;
        }

        return null;
    }

    private int CountModifiers(int word)
    {
        var count = 0;
        while (word + 1 + count < _words.Count && _words.Tree!.Heads[word + 1 + count] == _words.Tree.Heads[word]
            && _words.Tree.Relations[word + 1 + count] is Language.Relation.Amod or Language.Relation.Compound) count++;
        return count;
    }

    // Rockets may hit without anybody being named; a name or pronoun that nobody knows is somebody.
    private bool IsLost(int subject)
    {
        if (subject < 0) return true;
        var head = sentence.Structure.HeadOf(subject);
        return _words.Classes[head] == WordClass.Pronoun || (head > 0 && _words.IsCapitalised(head));
    }

    private static bool IsBe(ClausePattern pattern) => pattern.Verbs is [["be"]];

    /// <summary>"backed by", ", allied with": a past form without auxiliary behind a noun, with no object of its own.</summary>
    private bool IsReducedPassive(VerbGroup group, int end)
    {
        if (!group.IsBare || _words.Forms[group.Head] != VerbForm.Past) return false;
        var before = group.First - 1;
        if (before >= 0 && _words.Classes[before] is WordClass.Pronoun or WordClass.Relative) return false;
        return _words.Is(end, "by") || (_words.Is(end, "with") && !HasObject(end));
    }

    // "based in" where the example says "is based in".
    private bool IsOwnParticiple(VerbGroup group, ClausePattern pattern, int end) =>
        group.IsBare && _words.Forms[group.Head] == VerbForm.Past && pattern.Right is [{ Kind: PatternItemKind.Preposition } first, ..]
            && _words.Is(end, first.Phrases[0][0]);

    private bool HasObject(int at) => sentence.Structure.PhraseAt(at) >= 0;

    private RuleMatch? AsWritten(Rule rule, ClausePattern pattern, int groupIndex, int end)
    {
        var participants = Empty(rule);
        var lastWord = end - 1;
        var subject = subjects.Find(groupIndex, phrase => Fits(rule, pattern.Subject, phrase));
        if (!FillSubject(pattern, subject, participants)) return null;
        if (!MatchRight(pattern, subject, end, participants, ref lastWord)) return null;
        AddListedSubjects(pattern, subject, end, participants);
        return Found(rule, groupIndex, lastWord, participants, subject, pattern.Subject >= 0 && participants[pattern.Subject].Count == 0
            && IsLost(subject));
    }

    /// <summary>What stands behind the verb; the object of a relative clause stands before it: "the city, which the rebels had
    /// held".</summary>
    private bool MatchRight(ClausePattern pattern, int subject, int end, IReadOnlyList<Filler>[] participants, ref int lastWord)
    {
        if (pattern.Right is [{ Kind: PatternItemKind.Slot } item, ..] && subject >= 0 && sentence.Structure.PhraseAt(end) < 0)
        {
            var before = sentence.Structure.Phrases[subject].First - 1;
            if (before > 0 && (_words.Classes[before] == WordClass.Relative
                || (_words.Is(before, "that") && sentence.Structure.PhraseAt(before - 1) >= 0)))
            {
                var antecedent = sentence.Structure.PhraseAt(_words.Is(before - 1, WordClass.Comma) ? before - 2 : before - 1);
                // "militiamen from Iraq and Afghanistan whom": people, not the places they are from.
                if (_words.Is(before, "whom") && antecedent >= 0) antecedent = Listed(antecedent);
                if (antecedent >= 0 && phrases.ReadCore(antecedent, out _) is { Count: > 0 } fillers)
                {
                    participants[item.Slot] = fillers;
                    return right.Match([.. pattern.Right.Skip(1)], end, participants, ref lastWord);
                }
            }
        }

        var start = pattern.Right.Count > 0 ? SharedEnd(end) : end;
        return right.Match(pattern.Right, start, participants, ref lastWord, pattern.Subject >= 0 && HasPlaceRole(participants));
    }

    // The phrase on which a list of places hangs by its preposition.
    private int Listed(int phrase)
    {
        var at = phrase;
        while (at >= 0)
        {
            var before = sentence.Structure.Phrases[at].First - 1;
            if (before > 0 && _words.Classes[before] is WordClass.Conjunction or WordClass.Comma) at = sentence.Structure.PhraseAt(before - 1);
            else return before > 0 && _words.Lower[before] is "from" or "in" or "near" or "at" ? sentence.Structure.PhraseAt(before - 1) : phrase;
        }

        return phrase;
    }

    /// <summary>"attacked, encircled and captured the town": verbs in a row share what stands behind the last of them.</summary>
    private int SharedEnd(int end)
    {
        var at = end;
        while (at < _words.Count && _words.Classes[at] is WordClass.Comma or WordClass.Conjunction)
        {
            var next = at + 1;
            while (next < _words.Count && _words.Classes[next] is WordClass.Conjunction or WordClass.Comma or WordClass.Adverb) next++;
            var group = sentence.Structure.GroupAt(next);
            if (group < 0 || sentence.Structure.Groups[group] is { IsInfinitive: true }) return end;
            at = sentence.Structure.Groups[group].Last + 1;
        }

        return at;
    }

    private static bool HasPlaceRole(IReadOnlyList<Filler>[] participants) => participants.Length > 2;

    private bool FillSubject(ClausePattern pattern, int subject, IReadOnlyList<Filler>[] participants)
    {
        if (pattern.SubjectNoun is { } side) return subject >= 0 && nouns.MatchWithin(side, subject, participants);
        if (pattern.Subject < 0) return true;
        if (subject < 0) return true;
        var fillers = phrases.ReadLeft(subject);
        if (pattern.SecondSubject >= 0)
        {
            if (fillers.Count < 2) return false;
            participants[pattern.Subject] = [fillers[^1]];
            participants[pattern.SecondSubject] = [.. fillers.Take(fillers.Count - 1).Reverse()];
            return true;
        }

        participants[pattern.Subject] = fillers;
        return true;
    }

    /// <summary>The passive of an active example: its object is the subject, its subject stands behind "by".</summary>
    private RuleMatch? DerivedPassive(Rule rule, ClausePattern pattern, int groupIndex, int end)
    {
        if (pattern.SecondSubject >= 0 || pattern.SubjectNoun is not null || pattern.Right is not [var first, ..]) return null;
        var participants = Empty(rule);
        var lastWord = end - 1;
        var subject = subjects.Find(groupIndex, phrase => Fits(rule, first.Slot, phrase));
        if (subject < 0) return null;
        if (first.Kind == PatternItemKind.Slot) participants[first.Slot] = phrases.ReadLeft(subject);
        else if (first.Kind != PatternItemKind.Words || !IsNamed(first, subject)) return null;
        if (!right.Match([.. pattern.Right.Skip(1)], end, participants, ref lastWord)) return null;
        if (pattern.Subject >= 0) FillAgent(pattern.Subject, SharedEnd(end), participants);
        return Found(rule, groupIndex, lastWord, participants, subject);
    }

    private bool Fits(Rule rule, int slot, int phrase) =>
        slot < 0 || phrases.ReadCore(phrase, out _).Exists(f => f.Mention.Readings.Any(r => rule.Admits(slot, r.Type)));

    // "groups backing the regime, primarily Hezbollah": a list behind a singular object tells who the plural subject is.
    private void AddListedSubjects(ClausePattern pattern, int subject, int end, IReadOnlyList<Filler>[] participants)
    {
        if (pattern.Subject < 0 || pattern.SecondSubject >= 0 || subject < 0 || !phrases.IsPlural(subject)
            || participants[pattern.Subject].Count == 0) return;
        var at = end;
        while (sentence.Structure.PhraseAt(at) >= 0) at++;
        if (!_words.Is(at, WordClass.Comma) || at == end || phrases.IsPlural(sentence.Structure.PhraseAt(at - 1))) return;
        var fillers = participants[pattern.Subject].ToList();
        phrases.AddMembers(fillers, ref at);
        participants[pattern.Subject] = fillers;
    }

    private bool IsNamed(PatternItem item, int phrase)
    {
        var (first, last) = sentence.Structure.Phrases[phrase];
        for (var word = first; word <= last; word++)
        {
            if (WordMatcher.MatchAnyNoun(_words, word, item.Phrases) > last) return true;
        }

        return false;
    }

    // "besieged for four months, from the south and the east, by": the agent may stand far behind.
    private void FillAgent(int slot, int end, IReadOnlyList<Filler>[] participants)
    {
        for (var word = end; word < Math.Min(_words.Count, end + 25); word++)
        {
            if (_words.Classes[word] is WordClass.Stop or WordClass.Relative or WordClass.Subordinator) return;
            if (sentence.Structure.GroupAt(word) >= 0) return;
            if (!_words.Is(word, "by") || sentence.Structure.PhraseAt(word + 1) is not (>= 0 and var phrase)) continue;
            participants[slot] = phrases.ReadRight(phrase, out _);
            return;
        }
    }

    private RuleMatch Found(Rule rule, int groupIndex, int lastWord, IReadOnlyList<Filler>[] participants, int subject, bool isLost = false)
    {
        var group = sentence.Structure.Groups[groupIndex];
        return new RuleMatch(rule, _words.Span(group.Head, Math.Max(group.Head, lastWord)), group.Head)
        {
            Participants = participants,
            Group = group,
            IsSubjectLost = isLost,
            Confidence = subject < 0 ? 0.6 : 0.9,
        };
    }

    public static IReadOnlyList<Filler>[] Empty(Rule rule)
    {
        var participants = new IReadOnlyList<Filler>[rule.Relation.Arity];
        Array.Fill(participants, []);
        return participants;
    }
}
