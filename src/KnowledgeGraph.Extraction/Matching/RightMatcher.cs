using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Rules;
using KnowledgeGraph.Extraction.Text;

namespace KnowledgeGraph.Extraction.Matching;

/// <summary>Matches what stands behind a verb or noun: an object, nouns, prepositions with their phrases, over what a rule does not
/// name.</summary>
internal sealed class RightMatcher(SentenceReading sentence, PhraseReader phrases)
{
    private const int Farthest = 14;
    private readonly SentenceWords _words = sentence.Words;
    private readonly SentenceStructure _structure = sentence.Structure;

    /// <summary>Matches items from a word on.</summary>
    /// <param name="items">The items.</param>
    /// <param name="start">The first word.</param>
    /// <param name="participants">Filled with who plays the slots.</param>
    /// <param name="isPlaceEnough">Whether the place of an object that nobody knows may stand for it: "homes in Aleppo".</param>
    /// <param name="lastWord">The last word of the example's own words that was matched.</param>
    public bool Match(IReadOnlyList<PatternItem> items, int start, IReadOnlyList<Filler>[] participants, ref int lastWord,
        bool isPlaceEnough = false)
    {
        var at = start;
        var limit = Math.Min(_words.Count, start + Farthest);
        for (var i = 0; i < items.Count; i++)
        {
            var item = items[i];
            var isMatched = item.Kind switch
            {
                PatternItemKind.Slot => MatchSlot(items, ref i, ref at, participants, isPlaceEnough),
                PatternItemKind.Property => false,
                PatternItemKind.Preposition => MatchPreposition(item, ref at, limit, isFirst: i == 0, items, i, ref lastWord),
                PatternItemKind.Conjunction => MatchWord(item, ref at, ref lastWord),
                PatternItemKind.Words => MatchWords(item, ref at, limit, ref lastWord),
                PatternItemKind.Possessive or PatternItemKind.Comma => true,
                _ => MatchWord(item, ref at, ref lastWord),
            };
            if (!isMatched) return false;
        }

        return true;
    }

    private bool MatchSlot(IReadOnlyList<PatternItem> items, ref int i, ref int at, IReadOnlyList<Filler>[] participants,
        bool isPlaceEnough)
    {
        at = SkipAdverbs(at);
        var phrase = _structure.PhraseAt(at);
        if (phrase < 0) return false;
        // "under X control", "X's hands": the slot stands inside a phrase that goes on with the example's own words.
        var isInside = i + 1 < items.Count && items[i + 1].Kind is PatternItemKind.Words or PatternItemKind.Possessive;
        var from = at;
        if (isInside && sentence.Mentions.Find(m => !m.IsNested && m.First >= from
            && m.Last < _structure.Phrases[phrase].Last) is { } inside)
        {
            participants[items[i].Slot] = [new Filler(inside)];
            at = inside.Last + 1;
            return true;
        }

        // "between A and B": the two sides of the conjunction play different roles.
        if (i + 2 < items.Count && items[i + 1].Kind == PatternItemKind.Conjunction && items[i + 2].Kind == PatternItemKind.Slot)
        {
            participants[items[i].Slot] = phrases.ReadCore(phrase, out at);
            return participants[items[i].Slot].Count > 0;
        }

        var fillers = phrases.ReadRight(phrase, out at);
        // "sent another militia to": a further role may stay unknown.
        if (fillers.Count == 0 && items[i].Slot > 1 && i + 1 < items.Count) return true;
        if (fillers.Count == 0 && isPlaceEnough && items.Count == 1) fillers = PlaceBehind(at);
        participants[items[i].Slot] = fillers;
        return fillers.Count > 0;
    }

    private List<Filler> PlaceBehind(int at)
    {
        while (_words.Is(at, WordClass.Comma) || _words.Is(at, WordClass.Conjunction) || _structure.PhraseAt(at) >= 0) at++;
        if (!_words.Is(at, "in") || _structure.PhraseAt(at + 1) is not (>= 0 and var phrase)) return [];
        return [.. phrases.ReadRight(phrase, out _).Select(static f => f with { IsModifier = true })];
    }

    private int SkipAdverbs(int at)
    {
        while (at < _words.Count && (_words.Classes[at] is WordClass.Adverb or WordClass.Quote
            || (_words.Is(at, "both") && _structure.PhraseAt(at) < 0))) at++;
        return at;
    }

    private bool MatchPreposition(PatternItem item, ref int at, int limit, bool isFirst, IReadOnlyList<PatternItem> items, int i,
        ref int lastWord)
    {
        var preposition = item.Phrases[0][0];
        for (var word = at; word < limit; word++)
        {
            if (IsPreposition(word, preposition, i + 1 < items.Count && items[i + 1].Kind == PatternItemKind.Words))
            {
                lastWord = isFirst && word == at ? word : lastWord;
                at = word + 1;
                return true;
            }

            if (IsBoundary(word) || (isFirst && IsNamedObject(word, at))) return false;
        }

        return false;
    }

    // "fled the city from the east": the preposition of a verb without object does not stand behind an object.
    private bool IsNamedObject(int word, int start) =>
        sentence.At(word) is { } mention && mention.First == word && mention.Kind != MentionKind.Pronoun && !IsBehindBy(word, start);

    private bool IsBehindBy(int word, int start)
    {
        for (var i = word; i >= start; i--)
        {
            if (_words.Is(i, "by")) return true;
        }

        return false;
    }

    private bool IsPreposition(int word, string preposition, bool isVerbNext)
    {
        if (!_words.Is(word, preposition)) return Stands(_words, word, preposition) && _words.Is(word, WordClass.Preposition);
        return (_words.Classes[word] != WordClass.Infinitive || isVerbNext) && _words.Classes[word] != WordClass.Number;
    }

    /// <summary>Whether a word stands for a rule's preposition: "inside" for "in", but "took over" for no "took on".</summary>
    public static bool Stands(SentenceWords words, int word, string preposition) => Alternatives(preposition).Contains(words.Lower[word])
        && !(word > 0 && words.Is(word, "over") && words.VerbLemma(word - 1) is "take" or "turn" or "hand");

    private static HashSet<string> Alternatives(string preposition) => preposition switch
    {
        "in" => Inside,
        "on" => Upon,
        "into" => Into,
        _ => Nothing,
    };

    private static readonly HashSet<string> Inside = new(StringComparer.Ordinal) { "inside", "within", "near", "outside", "across",
        "around", "throughout", "at" };
    private static readonly HashSet<string> Upon = new(StringComparer.Ordinal) { "upon", "over" };
    private static readonly HashSet<string> Into = new(StringComparer.Ordinal) { "onto" };
    private static readonly HashSet<string> Nothing = new(StringComparer.Ordinal);

    private bool MatchWord(PatternItem item, ref int at, ref int lastWord)
    {
        if (!WordMatcher.IsWord(_words, at, item.Phrases[0][0])) return false;
        lastWord = at++;
        return true;
    }

    private bool MatchWords(PatternItem item, ref int at, int limit, ref int lastWord)
    {
        var close = Math.Min(limit, at + 5);
        for (var word = at; word < close; word++)
        {
            var end = WordMatcher.MatchAnyNoun(_words, word, item.Phrases);
            if (end > 0)
            {
                lastWord = end - 1;
                at = end;
                return true;
            }

            if (_structure.GroupAt(word) >= 0 || _words.Classes[word] is WordClass.Comma or WordClass.Stop or WordClass.Preposition
                or WordClass.Conjunction or WordClass.Subordinator) return false;
        }

        return false;
    }

    // A finite verb, a subordinate clause or a stop ends what belongs to the verb; a participle does not.
    private bool IsBoundary(int word)
    {
        if (_words.Classes[word] is WordClass.Stop or WordClass.Subordinator or WordClass.Relative or WordClass.Dash) return true;
        var group = _structure.GroupAt(word);
        return group >= 0 || (_words.Classes[word] == WordClass.Comma
            && (_structure.GroupAt(word + 1) >= 0 || _words.Is(word + 1, WordClass.Conjunction)));
    }
}
