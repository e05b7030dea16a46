using System.Collections.Frozen;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction.Text;

/// <summary>
/// Gives headlines ("RUSSIA BOMBS ALEPPO", "Russia Bombs Aleppo") the letters that they would have elsewhere: names as the schema or the rest of the
/// article writes them, and small those words of which nothing is called so. The text keeps its length, so every offset holds in the original too. No other
/// sentence is touched, and none that says with a colon, a dash or quotes that somebody else speaks.
/// </summary>
/// <param name="names">The names of the schema.</param>
/// <param name="isTrigger">Whether some rule may start at a word in small letters.</param>
internal sealed class Headlines(NameTable names, Func<string, bool> isTrigger)
{
    private const int LeastWords = 3;
    private const int LongestTitle = 20;
    private const int LongestSmall = 4;

    /// <summary>The text, the same object where nothing stands in capitals.</summary>
    public ParsedText Read(ParsedText split)
    {
        char[]? letters = null;
        Dictionary<string, string>? seen = null;
        foreach (var sentence in split.Sentences)
        {
            var isTitle = IsTitle(sentence);
            if (!(isTitle || IsInCapitals(sentence)) || !IsPlain(sentence)) continue;
            letters ??= split.Text.ToCharArray();
            seen ??= NamesIn(split);
            Write(sentence, seen, letters, isTitle);
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

    // Not "ASSAD: TURKEY BACKS ISLAMIC STATE", "Turkey Backs Rebels – Assad", "Turkey 'Backs' Rebels".
    private static bool IsPlain(Sentence sentence)
    {
        foreach (var token in sentence.Tokens)
        {
            var isLoose = token.Start > sentence.Start && char.IsWhiteSpace(sentence.Document.Text[token.Start - 1]);
            if (token.Text[0] is ':' or '"' or '“' or '”' or '«' || (token.Text[0] is '\'' or '‘' or '’' or '`' && token.Text.Length == 1)
                || (isLoose && token.Text[0] is '-' or '–' or '—')) return false;
        }

        return true;
    }

    // "Russia Bombs Aleppo": all words but the shortest have a capital, and no full stop ends it.
    private static bool IsTitle(Sentence sentence)
    {
        var tokens = sentence.Tokens;
        if (tokens.Count > LongestTitle || tokens[tokens.Count - 1].Text[^1] is '.' or '!' or '?' or ':' or ',') return false;
        var (words, hasSmall) = (0, false);
        for (var i = 0; i < tokens.Count; i++)
        {
            var text = tokens[i].Text;
            if (!char.IsLetter(text[0])) continue;
            if (char.IsUpper(text[0])) words++;
            else if (text.Length > LongestSmall || i == 0) return false;
            foreach (var c in text) hasSmall |= char.IsLower(c);
        }

        return words >= LeastWords && hasSmall;
    }

    // What the other sentences write with a capital inside, and never in small letters.
    private static Dictionary<string, string> NamesIn(ParsedText split)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        var small = new HashSet<string>(StringComparer.Ordinal);
        foreach (var sentence in split.Sentences)
        {
            if (IsInCapitals(sentence) || IsTitle(sentence)) continue;
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

    private void Write(Sentence sentence, Dictionary<string, string> seen, char[] letters, bool isTitle)
    {
        var words = new SentenceWords(sentence);
        var isFirst = true;
        for (var i = 0; i < words.Count; i++)
        {
            var written = names.Longest(words, i, null, out var last) is [{ Reason: not "spelling" } name, ..] && !IsFunctionWord(words, i, last) ? name.Words : [];
            if (written.Length == 0) last = i;
            if (isTitle)
            {
                if (written.Length == 0 && i > 0 && IsWord(words, i, seen)) letters[words.Starts[i]] = char.ToLowerInvariant(letters[words.Starts[i]]);
                i = last;
                continue;
            }

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

    // "Bombs", "Denies", "Not", "From": a word of the language that a title alone gives its capital. What else has one may be a name.
    private bool IsWord(SentenceWords words, int i, Dictionary<string, string> seen)
    {
        var lower = words.Lower[i];
        if (seen.ContainsKey(lower) || words.Text(i)[1..].IndexOfAnyInRange('A', 'Z') >= 0 || char.IsUpper(FormOf(words, i, seen)[0])) return false;
        return isTrigger(lower) || Closed.Any(set => set.Contains(lower)) || Verbal.Any(set => set.Contains(words.VerbLemma(i)));
    }

    private static readonly FrozenSet<string>[] Closed = [Lexicon.Modals, Lexicon.Negations, Lexicon.Be, Lexicon.Have, Lexicon.Do, Lexicon.Pronouns, Lexicon.PossessivePronouns,
        Lexicon.Prepositions, Lexicon.Subordinators, Lexicon.Relatives, Lexicon.Conjunctions, Lexicon.Determiners, Lexicon.Hedges];

    private static readonly FrozenSet<string>[] Verbal = [Lexicon.Verbs, Lexicon.Reporting, Lexicon.Planning, Lexicon.Failing, Lexicon.HedgingVerbs, Lexicon.Denying];

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
