using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction.Text;

/// <summary>
/// Gives sentences in capitals ("RUSSIA BOMBS ALEPPO") the letters that they would have elsewhere: names as the schema or the rest of the article writes
/// them, all else small. The text keeps its length, so every offset holds in the original too. No other sentence is touched.
/// </summary>
internal sealed class Headlines(NameTable names)
{
    private const int LeastWords = 3;

    /// <summary>The text, the same object where nothing stands in capitals.</summary>
    public ParsedText Read(ParsedText split)
    {
        char[]? letters = null;
        Dictionary<string, string>? seen = null;
        foreach (var sentence in split.Sentences)
        {
            if (!IsInCapitals(sentence)) continue;
            letters ??= split.Text.ToCharArray();
            seen ??= NamesIn(split);
            Write(sentence, seen, letters);
        }

        return letters is null ? split : English.Split(new string(letters));
    }

    private static bool IsInCapitals(Sentence sentence)
    {
        var words = 0;
        foreach (var token in sentence.Tokens)
        {
            var isWord = false;
            foreach (var c in token.Text)
            {
                if (char.IsLower(c)) return false;
                isWord |= char.IsUpper(c);
            }

            if (isWord && token.Text.Length > 1) words++;
        }

        return words >= LeastWords;
    }

    // What the other sentences write with a capital inside, and never in small letters.
    private static Dictionary<string, string> NamesIn(ParsedText split)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        var small = new HashSet<string>(StringComparer.Ordinal);
        foreach (var sentence in split.Sentences)
        {
            if (IsInCapitals(sentence)) continue;
            var isFirst = true;
            foreach (var token in sentence.Tokens)
            {
                if (!char.IsLetter(token.Text[0])) continue;
                var word = token.ToString();
                if (char.IsLower(word[0])) small.Add(word.ToLowerInvariant());
                else if (!isFirst) names.TryAdd(word.ToLowerInvariant(), word);
                isFirst = false;
            }
        }

        foreach (var word in small) names.Remove(word);
        return names;
    }

    private void Write(Sentence sentence, Dictionary<string, string> seen, char[] letters)
    {
        var words = new SentenceWords(sentence);
        var isFirst = true;
        for (var i = 0; i < words.Count; i++)
        {
            var written = names.Longest(words, i, null, out var last) is [{ Reason: not "spelling" } name, ..] && !IsFunctionWord(words, i, last) ? name.Words : [];
            if (written.Length == 0) last = i;
            var at = 0;
            for (; i <= last; i++)
            {
                var (start, end) = (words.Starts[i], words.Ends[i]);
                var form = words.IsHyphen(i) || at >= written.Length ? FormOf(words, i, seen) : written[at++];
                for (var c = start; c < end; c++) letters[c] = form.Length == end - start && char.IsUpper(form[c - start]) ? letters[c] : char.ToLowerInvariant(letters[c]);
                if (char.IsLetter(letters[start]) && (isFirst || char.IsUpper(form[0]))) letters[start] = char.ToUpperInvariant(letters[start]);
                isFirst &= !char.IsLetter(letters[start]);
            }

            i = last;
        }
    }

    // "MAN WHO BOMBED ALEPPO", "ALEPPO IS BOMBED": short names of bodies in other sentences, but "US" is mostly one here too.
    private static bool IsFunctionWord(SentenceWords words, int first, int last) => first == last && words.Lower[first] is var word and not "us"
        && (word is "who" or "may" or "will" or "can" || Lexicon.Pronouns.Contains(word) || Lexicon.Prepositions.Contains(word) || Lexicon.Conjunctions.Contains(word)
            || Lexicon.Be.Contains(word) || Lexicon.PossessivePronouns.Contains(word));

    private static string FormOf(SentenceWords words, int i, Dictionary<string, string> seen)
    {
        var lower = words.Lower[i];
        var isDate = DateWords.IsMonthOrDay(lower) && (lower is not ("may" or "march") || words.Is(i - 1, "in") || IsNumber(words, i - 1) || IsNumber(words, i + 1));
        if (isDate || Countries.ByWord.ContainsKey(lower) || Demonyms.CountryOf(lower) is not null) return char.ToUpperInvariant(lower[0]) + lower[1..];
        return seen.GetValueOrDefault(lower, lower);
    }

    private static bool IsNumber(SentenceWords words, int i) => i >= 0 && i < words.Count && char.IsDigit(words.Text(i)[0]);
}
