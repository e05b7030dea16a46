namespace KnowledgeGraph.Extraction.Text;

/// <summary>The noun phrases and verb groups of a sentence.</summary>
internal sealed class SentenceStructure
{
    private readonly int[] _phraseAt;
    private readonly int[] _groupAt;
    private readonly List<(int First, int Last)> _phrases = [];
    private readonly List<VerbGroup> _groups = [];

    public SentenceStructure(SentenceWords words)
    {
        Words = words;
        _phraseAt = new int[words.Count];
        _groupAt = new int[words.Count];
        Array.Fill(_phraseAt, -1);
        Array.Fill(_groupAt, -1);
        FindGroups();
        FindPhrases();
    }

    public SentenceWords Words { get; }

    public IReadOnlyList<VerbGroup> Groups => _groups;

    public IReadOnlyList<(int First, int Last)> Phrases => _phrases;

    /// <summary>The number of the noun phrase that holds a word, or -1.</summary>
    public int PhraseAt(int word) => word >= 0 && word < _phraseAt.Length ? _phraseAt[word] : -1;

    /// <summary>The number of the verb group that holds a word, or -1.</summary>
    public int GroupAt(int word) => word >= 0 && word < _groupAt.Length ? _groupAt[word] : -1;

    /// <summary>The head of a noun phrase: its last noun.</summary>
    public int HeadOf(int phrase)
    {
        var (first, last) = _phrases[phrase];
        for (var i = last; i >= first; i--)
        {
            if (Words.Classes[i] is WordClass.Noun or WordClass.Pronoun or WordClass.Number) return i;
        }

        return last;
    }

    private void FindGroups()
    {
        var i = 0;
        while (i < Words.Count)
        {
            if (!IsVerbal(i) && !(Words.Classes[i] is WordClass.Adverb or WordClass.Negation && LeadsToVerb(i)))
            {
                i++;
                continue;
            }

            var first = i;
            var head = -1;
            while (i < Words.Count && Continues(i, first, head))
            {
                if (Words.Classes[i] is WordClass.Verb or WordClass.Auxiliary) head = i;
                i++;
            }

            if (head < 0) continue;
            Add(first, head);
            i = head + 1;
        }
    }

    private bool IsVerbal(int i) => Words.Classes[i] is WordClass.Verb or WordClass.Auxiliary or WordClass.Infinitive;

    private bool LeadsToVerb(int i)
    {
        while (i < Words.Count && Words.Classes[i] is WordClass.Adverb or WordClass.Negation) i++;
        return i < Words.Count && IsVerbal(i);
    }

    private bool Continues(int i, int first, int head) => Words.Classes[i] switch
    {
        WordClass.Verb => head < 0 || Words.Classes[head] == WordClass.Auxiliary,
        WordClass.Auxiliary => head < 0 || Words.Classes[head] == WordClass.Auxiliary,
        WordClass.Infinitive => i == first || head < 0
            || (Words.Classes[head] == WordClass.Auxiliary && head == i - 1 && Lexicon.Have.Contains(Words.Lower[head])),
        WordClass.Quote => head >= 0 && Words.Classes[head] == WordClass.Auxiliary && Words.Is(i + 1, WordClass.Verb),
        WordClass.Adverb or WordClass.Negation => head < 0 || Words.Classes[head] == WordClass.Auxiliary,
        _ => false,
    };

    private void Add(int first, int head)
    {
        var (hasBe, hasAuxiliary, isNegated, isInfinitive) = (false, false, false, false);
        for (var i = first; i <= head; i++)
        {
            if (Words.Classes[i] == WordClass.Auxiliary && i < head)
            {
                hasAuxiliary = true;
                hasBe |= Lexicon.Be.Contains(Words.Lower[i]);
            }

            isNegated |= Words.Classes[i] == WordClass.Negation && !IsNotOnly(i);
            isInfinitive |= Words.Classes[i] == WordClass.Infinitive && (i == first || !Lexicon.Have.Contains(Words.Lower[i - 1]));
        }

        isNegated |= Words.Is(head + 1, WordClass.Negation) && !IsNotOnly(head + 1);
        var isParticiple = Words.Forms[head] is VerbForm.Past;
        var group = new VerbGroup(first, head, head)
        {
            IsPassive = hasBe && isParticiple,
            IsInfinitive = isInfinitive,
            HasAuxiliary = hasAuxiliary,
            IsBare = !hasAuxiliary && !isInfinitive && Words.Forms[head] is VerbForm.Past or VerbForm.Gerund,
            IsNegated = isNegated,
        };
        for (var i = first; i <= head; i++) _groupAt[i] = _groups.Count;
        _groups.Add(group);
    }

    // "not only bombed the town but also", "bombed not one but two towns": it did.
    private bool IsNotOnly(int word) => Words.Is(word, "not") && word + 1 < Words.Count
        && (Words.Lower[word + 1] is "only" or "just" or "merely" or "simply" or "solely"
            || (Words.Is(word + 1, "one") && Words.Is(word + 2, "but")));

    private void FindPhrases()
    {
        var first = -1;
        var hasNoun = false;
        for (var i = 0; i <= Words.Count; i++)
        {
            var belongs = i < Words.Count && _groupAt[i] < 0 && Belongs(i, first >= 0);
            var startsNew = belongs && first >= 0
                && ((hasNoun && Words.Classes[i] == WordClass.Determiner && !Words.Is(i - 1, WordClass.Determiner))
                || Words.Classes[i] == WordClass.Pronoun || Words.Is(i - 1, WordClass.Pronoun) || IsBehindDay(i));
            if (first >= 0 && (!belongs || startsNew))
            {
                Close(first, i - 1);
                first = -1;
            }

            if (!belongs) continue;
            if (first < 0)
            {
                first = i;
                hasNoun = false;
            }

            hasNoun |= Words.Classes[i] is WordClass.Noun or WordClass.Number;
        }
    }

    // "On Tuesday Amnesty International accused": the day is no part of the name.
    private bool IsBehindDay(int i) => i > 1 && DateWords.Weekdays.ContainsKey(Words.Lower[i - 1]) && Words.IsCapitalised(i) && Words.Lower[i - 2] is "on" or "last" or "this";

    private bool Belongs(int i, bool isOpen) => Words.Classes[i] switch
    {
        WordClass.Noun or WordClass.Adjective or WordClass.Number or WordClass.Determiner or WordClass.Pronoun => true,
        WordClass.Possessive => isOpen,
        WordClass.Hyphen => isOpen || i + 1 < Words.Count,
        WordClass.Quote => isOpen && i + 1 < Words.Count && Words.Classes[i + 1] is WordClass.Noun or WordClass.Adjective,
        WordClass.Adverb => i + 1 < Words.Count && Words.Classes[i + 1] is WordClass.Adjective or WordClass.Number,
        _ => false,
    };

    private void Close(int first, int last)
    {
        for (var i = first; i <= last; i++) _phraseAt[i] = _phrases.Count;
        _phrases.Add((first, last));
    }
}
