using KnowledgeGraph.Extraction.Rules;
using KnowledgeGraph.Extraction.Text;

namespace KnowledgeGraph.Extraction.Matching;

/// <summary>Compares words of examples with words of a sentence.</summary>
internal static class WordMatcher
{
    /// <summary>The word behind a phrase that starts at a verb, its particles perhaps behind its object; -1 where it does not
    /// match.</summary>
    public static int MatchVerb(SentenceWords words, int at, string[] phrase)
    {
        if (!IsVerb(words, at, phrase[0])) return -1;
        for (var i = 1; i < phrase.Length; i++)
        {
            if (!IsWord(words, at + i, phrase[i])) return -1;
        }

        return at + phrase.Length;
    }

    /// <summary>The word behind a noun phrase of an example that starts at a word; -1 where it does not match.</summary>
    public static int MatchNoun(SentenceWords words, int at, string[] phrase)
    {
        var i = at;
        foreach (var word in phrase)
        {
            if (words.IsHyphen(i)) i++;
            if (!IsWord(words, i, word)) return -1;
            i++;
        }

        return i;
    }

    /// <summary>Whether a word of a sentence is a form of a word of an example.</summary>
    public static bool IsWord(SentenceWords words, int at, string word)
    {
        if (at >= words.Count) return false;
        return words.Is(at, word)
            || (words.Classes[at] == WordClass.Verb
                ? IsVerb(words, at, word)
                : words.Classes[at] is WordClass.Noun or WordClass.Adjective
                    && string.Equals(words.NounLemma(at), ExampleLemmas.Noun(word), StringComparison.Ordinal));
    }

    /// <summary>Whether a verb is a form of the verb of an example, which may look like the past of another: "wound".</summary>
    public static bool IsVerb(SentenceWords words, int at, string verb) => words.VerbLemma(at) is var lemma
        && (string.Equals(lemma, verb, StringComparison.Ordinal)
        || string.Equals(lemma, ExampleLemmas.Verb(verb), StringComparison.Ordinal)
        || (lemma.Length == verb.Length + 1 && lemma.StartsWith(verb, StringComparison.Ordinal) && IsUnlisted(words.Lower[at], lemma, verb)));

    // "blitzed" and "gassed" of verbs that no dictionary lists: their base form was guessed from the ending.
    private static bool IsUnlisted(string lower, string lemma, string verb) =>
        (lemma[^1] == verb[^1] && lower.StartsWith(lemma, StringComparison.Ordinal) && lower[lemma.Length..] is "ed" or "ing")
        || (lemma[^1] == 'e' && lower.StartsWith(verb, StringComparison.Ordinal) && lower[verb.Length..] is "ed" or "ing");

    /// <summary>Whether a word of a sentence is the word of an example or its plural, whatever its class.</summary>
    public static bool IsForm(SentenceWords words, int at, string word) =>
        words.Is(at, word) || string.Equals(words.NounLemma(at), ExampleLemmas.Noun(word), StringComparison.Ordinal);

    /// <summary>The end of the longest phrase that matches as a noun at a word; -1 for none.</summary>
    public static int MatchAnyNoun(SentenceWords words, int at, IReadOnlyList<string[]> phrases)
    {
        var best = -1;
        // By number: an enumerator would be allocated at each of very many calls.
        for (var i = 0; i < phrases.Count; i++) best = Math.Max(best, MatchNoun(words, at, phrases[i]));
        return best;
    }
}
