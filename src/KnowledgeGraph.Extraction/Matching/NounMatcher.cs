using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Rules;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction.Matching;

/// <summary>Matches noun patterns: "A's strikes on B", "strikes by A on B", "A, an ally of B", "President B".</summary>
internal sealed class NounMatcher(SentenceReading sentence, PhraseReader phrases, SubjectFinder subjects, RightMatcher right)
{
    private readonly SentenceWords _words = sentence.Words;
    private readonly SentenceStructure _structure = sentence.Structure;

    /// <summary>Matches a pattern whose noun starts at a word.</summary>
    public RuleMatch? Match(Rule rule, NounPattern pattern, int word)
    {
        var end = WordMatcher.MatchAnyNoun(_words, word, pattern.Noun.Nouns);
        if (end < 0 || _structure.PhraseAt(word) < 0 || _words.Classes[word] is WordClass.Verb) return null;
        if (!HasModifier(pattern.Noun, word) || After(pattern.Noun.After, end) is not { } after) return null;
        var participants = ClauseMatcher.Empty(rule);
        var confidence = 0.8;
        var lastWord = end - 1;
        if (!right.Match(after, end, participants, ref lastWord)) return null;
        if (pattern.Noun.Before >= 0 && !FillBefore(rule, pattern, word, end, participants, ref confidence)) return null;
        if (pattern.Equated >= 0)
        {
            participants[pattern.Equated] = Equated(word, end, pattern, out var isDescription);
            if (participants[pattern.Equated].Count == 0) return null;
            return new RuleMatch(rule, _words.Span(word, end - 1), word)
            {
                Participants = participants,
                IsDescription = isDescription,
                Confidence = 0.9
            };
        }

        return new RuleMatch(rule, _words.Span(word, Math.Max(end - 1, Math.Min(lastWord, end))), word)
        {
            Participants = participants,
            Confidence = confidence
        };
    }

    /// <summary>Matches a noun side anywhere in a phrase, as in the subject "A's strikes on B".</summary>
    public bool MatchWithin(NounSide side, int phrase, IReadOnlyList<Filler>[] participants)
    {
        var (first, last) = _structure.Phrases[phrase];
        for (var word = first; word <= last; word++)
        {
            var end = WordMatcher.MatchAnyNoun(_words, word, side.Nouns);
            if (end < 0 || end <= last) continue;
            var lastWord = end - 1;
            if (side.Before >= 0)
            {
                participants[side.Before] = Owner(word, phrase);
                if (participants[side.Before].Count == 0) return false;
            }

            return right.Match(side.After, end, participants, ref lastWord);
        }

        return false;
    }

    private bool HasModifier(NounSide noun, int word)
    {
        if (noun.Modifier.Length == 0) return true;
        for (var i = _structure.Phrases[_structure.PhraseAt(word)].First; i < word; i++)
        {
            if (_words.Is(i, noun.Modifier)) return true;
        }

        return false;
    }

    /// <summary>What must stand behind the noun, in the order in which the sentence has it: its first preposition stands right behind it, or behind "by"
    /// somebody; two of them may change places. Nothing where the words behind the noun are others.</summary>
    private IReadOnlyList<PatternItem>? After(IReadOnlyList<PatternItem> after, int end)
    {
        if (after is not [{ Kind: PatternItemKind.Preposition } first, ..]) return after;
        if (IsAt(first, end) || (_words.Is(end, "by") && !first.Is("by"))) return after;
        return after is [_, { Kind: PatternItemKind.Slot }, { Kind: PatternItemKind.Preposition } second, { Kind: PatternItemKind.Slot }]
            && IsAt(second, end) ? [after[2], after[3], after[0], after[1]] : null;
    }

    private bool IsAt(PatternItem preposition, int word) =>
        _words.Is(word, preposition.Phrases[0][0])
            || (preposition.Is("in") && _words.Lower[Math.Min(word, _words.Count - 1)] is "inside" or "near" or "across" or "around"
            && word < _words.Count);

    private bool FillBefore(Rule rule, NounPattern pattern, int word, int end, IReadOnlyList<Filler>[] participants, ref double confidence)
    {
        var slot = pattern.Noun.Before;
        var owner = Owner(word, _structure.PhraseAt(word));
        if (owner.Count == 0) owner = Agent(end);
        if (owner.Count == 0 && pattern.Equated < 0) owner = Accused(word);
        if (owner.Count == 0 && pattern.Equated < 0 && _structure.HeadOf(_structure.PhraseAt(word)) < end)
        {
            owner = DoerOfLightVerb(word);
            confidence = 0.7;
        }

        participants[slot] = owner;
        return owner.Count > 0;
    }

    /// <summary>Who stands before a noun in its phrase: "A's", "Russian", "government".</summary>
    private List<Filler> Owner(int word, int phrase)
    {
        if (phrase < 0) return [];
        var first = _structure.Phrases[phrase].First;
        // "a Saudi-backed group" is not Saudi.
        var owner = sentence.Mentions.FindLast(m => !m.IsNested && m.First >= first && m.Last < word && m.Last >= word - 8 && !_words.IsHyphen(m.Last + 1));
        if (owner is null)
        {
            // The noun stands inside a mention: "Russian" in "unilateral Russian ceasefire".
            var nested = sentence.Mentions.FindLast(m => m.IsNested && m.First >= first && m.Last < word && !_words.IsHyphen(m.Last + 1));
            return nested is null || sentence.At(word) is null ? [] : [new Filler(nested)];
        }

        var fillers = new List<Filler> { new(owner) };
        // "Russian and Syrian attacks": the adjective before "and" shares the noun.
        if (owner.First == first && _words.Is(first - 1, WordClass.Conjunction) && sentence.At(first - 2) is { } other
            && _structure.GroupAt(other.First - 1) < 0) fillers.Add(new Filler(other));
        return fillers;
    }

    private List<Filler> Agent(int end)
    {
        if (!_words.Is(end, "by") || _structure.PhraseAt(end + 1) is not (>= 0 and var phrase)) return [];
        return phrases.ReadRight(phrase, out _);
    }

    /// <summary>"blamed the army for an attack on": whoever is blamed for it did it, as the blamer says.</summary>
    private List<Filler> Accused(int word)
    {
        var before = _structure.Phrases[_structure.PhraseAt(word)].First - 1;
        if (!_words.Is(before, "for") || _structure.PhraseAt(before - 1) is not (>= 0 and var accused)) return [];
        var group = _structure.GroupAt(_structure.Phrases[accused].First - 1);
        return group >= 0 && _words.VerbLemma(_structure.Groups[group].Head) is "blame" or "condemn" or "denounce" or "criticise"
            or "criticize" ? phrases.ReadCore(accused, out _) : [];
    }

    /// <summary>"The army launched a wave of raids": the doer of a noun is the subject of the verb that carries it out.</summary>
    private List<Filler> DoerOfLightVerb(int word)
    {
        for (var back = _structure.Phrases[_structure.PhraseAt(word)].First - 1; back >= 0 && word - back < 9; back--)
        {
            var group = _structure.GroupAt(back);
            if (group < 0)
            {
                if (_words.Classes[back] is WordClass.Comma or WordClass.Stop or WordClass.Subordinator) return [];
                continue;
            }

            if (!Lexicon.Light.Contains(_words.VerbLemma(_structure.Groups[group].Head)) || _structure.Groups[group].IsPassive) return [];
            var subject = subjects.Find(group);
            return subject < 0 ? [] : phrases.ReadLeft(subject);
        }

        return [];
    }

    /// <summary>Whom a noun describes: a name right behind it, an apposition on either side, the subject of "is".</summary>
    private List<Filler> Equated(int word, int end, NounPattern pattern, out bool isDescription)
    {
        isDescription = true;
        var phrase = _structure.PhraseAt(word);
        var (first, last) = _structure.Phrases[phrase];
        var isHead = _structure.HeadOf(phrase) < end;
        var isTitle = pattern.Noun.After.Count == 0;
        if ((pattern.IsEquatedBehind || isTitle) && end <= last && sentence.At(end) is { } titled && titled.First == end
            && titled.Kind != MentionKind.Demonym) return [new Filler(titled)];
        if (!isHead) return [];
        if ((pattern.IsEquatedBehind || isTitle) && _words.Is(EndOfArguments(pattern, end), WordClass.Comma)
            && sentence.At(NameBehind(EndOfArguments(pattern, end) + 1)) is { Kind: MentionKind.Name } named
                && !IsListed(named)) return [new Filler(named)];
        if (pattern.IsEquatedBehind && !isTitle) return [];
        var before = first - 1;
        if (pattern.Lead.Length > 0)
        {
            if (!_words.Is(before, pattern.Lead)) return [];
            before--;
        }

        if (before > 0 && _words.Classes[before] is WordClass.Comma or WordClass.Dash
            && _structure.PhraseAt(before - 1) is >= 0 and var apposed && sentence.At(before - 1) is { } single && !IsArgument(word, single))
            return phrases.IsPlural(phrase) ? phrases.ReadLeft(apposed) : [new Filler(single)];
        return Copula(before, out isDescription);
    }

    private List<Filler> Copula(int before, out bool isDescription)
    {
        isDescription = false;
        var group = _structure.GroupAt(before);
        if (group < 0 || !string.Equals(_words.VerbLemma(_structure.Groups[group].Head), "be", StringComparison.Ordinal)) return [];
        var subject = subjects.Find(group);
        return subject < 0 ? [] : phrases.ReadLeft(subject);
    }

    // "…, which is run from Britain, 1,630 members have died": who does something of his own describes nobody before the comma.
    private bool IsArgument(int word, SentenceMention before)
    {
        if (_words.Tree is not { } tree || tree.Relations[word].Universal is not (Relation.Nsubj or Relation.Obl or Relation.Obj)) return false;
        var verb = tree.Heads[word];
        for (var i = before.First; i <= before.Last; i++)
        {
            // The parser may take the name for what describes the noun.
            if (tree.Heads[i] == verb || tree.Heads[i] == word) return false;
        }

        return verb > word;
    }

    // "the towns of A, B and C": a name in a list is no apposition.
    private bool IsListed(SentenceMention named) => _words.Is(named.Last + 1, WordClass.Conjunction);

    private int NameBehind(int at)
    {
        while (_words.Is(at, WordClass.Determiner)) at++;
        return at;
    }

    private int EndOfArguments(NounPattern pattern, int end)
    {
        if (pattern.Noun.After.Count == 0 || _structure.PhraseAt(end + 1) is not (>= 0 and var argument)) return end;
        return _structure.Phrases[argument].Last + 1;
    }
}
