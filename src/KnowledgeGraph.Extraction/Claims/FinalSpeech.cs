using KnowledgeGraph.Extraction.Matching;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Text;

namespace KnowledgeGraph.Extraction.Claims;

/// <summary>Reads who speaks at the end of a sentence: "…, the agency reckons.", "…, estimates the ministry.", "…, X, the mayor, tells
/// reporters." Parsers often take such a verb in the present tense for a noun.</summary>
internal sealed class FinalSpeech(SentenceReading sentence, PhraseReader phrases)
{
    private const int LongestTail = 7;
    private readonly SentenceWords _words = sentence.Words;
    private readonly SentenceStructure _structure = sentence.Structure;

    /// <summary>The speakers, what they say, and the verb; <see langword="null"/> where the sentence does not end so.</summary>
    public (List<Filler> Speakers, bool[] Scope, int Verb)? Read()
    {
        var end = _words.Count;
        for (var i = 1; i < _words.Count && end == _words.Count; i++)
        {
            if (_words.Is(i, ";")) end = i;
        }

        while (end > 0 && _words.Classes[end - 1] is WordClass.Stop or WordClass.Quote) end--;
        for (var verb = end - 1; verb > 3 && verb >= end - LongestTail; verb--)
        {
            if (IsFinite(verb) && Of(verb, end) is { } found) return found;
            if (_structure.GroupAt(verb) >= 0 || _words.Classes[verb] is WordClass.Relative or WordClass.Subordinator) return null;
        }

        return null;
    }

    // "reckons", "reported", "tells", also where the word was taken for a noun.
    private bool IsFinite(int word) => SpeechWords.Verbs.Contains(_words.VerbLemma(word)) && sentence.At(word) is null
        && !_words.Lower[word].EndsWith("ing", StringComparison.Ordinal) && !_words.IsCapitalised(word)
        && _words.Classes[word] is WordClass.Verb or WordClass.Noun
        && (_structure.GroupAt(word) < 0 || _structure.Groups[_structure.GroupAt(word)] is { IsPassive: false, IsInfinitive: false, IsNegated: false });

    private (List<Filler> Speakers, bool[] Scope, int Verb)? Of(int verb, int end)
    {
        var comma = verb - 1;
        if (!EndsSentence(verb, end)) return null;
        if (_words.Is(comma, WordClass.Comma) && Inverted(verb) is { } behind) return (behind, Source.Range(_words.Count, 0, comma - 1), verb);
        // ", X, the mayor, tells": one apposition may stand between.
        var passed = 0;
        var isApposed = _words.Is(comma, WordClass.Comma);
        if (isApposed) comma--;
        while (comma > 0 && !_words.Is(comma, WordClass.Comma) && _structure.GroupAt(comma) < 0) comma--;
        if (isApposed && comma > 0 && _words.Is(comma, WordClass.Comma))
        {
            passed = comma--;
            while (comma > 0 && !_words.Is(comma, WordClass.Comma) && _structure.GroupAt(comma) < 0) comma--;
        }

        if (comma < 3 || !_words.Is(comma, WordClass.Comma) || !HasVerb(comma) || (isApposed && passed == 0)) return null;
        var last = passed > 0 ? passed : verb;
        if (last - comma < 2 || last - comma > 9 || end - verb > LongestTail) return null;
        // ", a charge that X denied": he has not said it.
        if (Lexicon.Denying.Contains(_words.VerbLemma(verb)) && (ClauseFrames.IsReport(_words, comma + 1) || ClauseFrames.IsReport(_words, comma + 2))) return null;
        var speakers = new List<Filler>();
        for (var i = last - 1; i > comma && speakers.Count == 0; i--)
        {
            if (sentence.At(i) is { } mention) speakers.Add(new Filler(mention, IsModifier: mention.Last < last - 1));
        }

        return _words.Classes[comma + 1] is WordClass.Conjunction or WordClass.Preposition or WordClass.Relative or WordClass.Verb or WordClass.Subordinator
            ? null : (speakers, Source.Range(_words.Count, 0, comma - 1), verb);
    }

    // Behind the verb only a listener, a speaker, a day or a place may stand: "announced their offensive" is no such speech.
    private bool EndsSentence(int verb, int end) => verb + 1 >= end || SpeechWords.Telling.Contains(_words.VerbLemma(verb))
        || _words.Is(verb - 1, WordClass.Comma) || _words.Classes[verb + 1] is WordClass.Preposition or WordClass.Adverb
        || DateWords.IsMonthOrDay(_words.Lower[verb + 1]);

    // ", estimates OCHA": the speaker behind the verb.
    private List<Filler>? Inverted(int verb)
    {
        if (SpeechWords.Telling.Contains(_words.VerbLemma(verb)) || !HasVerb(verb - 1) || _structure.PhraseAt(verb + 1) is not (>= 0 and var phrase)) return null;
        var behind = _structure.Phrases[phrase].Last + 1;
        if (behind < _words.Count && _words.Classes[behind] is not (WordClass.Comma or WordClass.Stop or WordClass.Quote)) return null;
        return phrases.ReadCore(phrase, out _);
    }

    private bool HasVerb(int before)
    {
        for (var i = before - 1; i >= 0; i--)
        {
            if (_structure.GroupAt(i) >= 0) return true;
        }

        return false;
    }
}
