using System.Globalization;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Text;
using Relation = KnowledgeGraph.Language.Relation;

namespace KnowledgeGraph.Extraction.Claims;

/// <summary>Reads how many are meant by a mention: "more than 2,100 civilians", "nearly 100", "hundreds of people".</summary>
internal static class QuantityReader
{
    /// <summary>The quantity before a mention, or <see langword="null"/>.</summary>
    public static Quantity? Read(SentenceReading sentence, SentenceMention mention)
    {
        var words = sentence.Words;
        var phrase = sentence.Structure.PhraseAt(mention.First);
        if (phrase < 0) return null;
        var first = sentence.Structure.Phrases[phrase].First;
        // "one in three people", "minus five people".
        if (words.Is(first, "minus") || words.Is(first - 1, "minus") || (words.Is(first - 1, "in") && first > 1 && NumberOf(words.Lower[first]) is not null
            && NumberOf(words.Lower[first - 2]) is < 100)) return null;
        if (ReadRange(words, first, mention.First - 1) is { } range) return range;
        if (ReadBetween(words, first, mention.First - 1) is { } own) return NotNone(own);
        if (OfTree(words, mention) is { } hung) return NotNone(hung);
        // "hundreds of people": the number heads the phrase before "of".
        if (!words.Is(first - 1, "of") || sentence.Structure.PhraseAt(first - 2) is not (>= 0 and var outer)) return null;
        var (start, end) = sentence.Structure.Phrases[outer];
        if (words.Classes[end] != WordClass.Number || ReadBetween(words, start, end) is not { } vague) return null;
        // "tens of thousands of people": 20 times 1,000.
        if (vague.Min is { } many && words.Lower[end] is "thousands" or "millions" && words.Is(start - 1, "of") && start > 1
            && Lexicon.VagueNumbers.TryGetValue(words.Lower[start - 2], out var times)) return new Quantity(many / 2 * times, null, "",
                isApproximate: true);
        return vague;
    }

    // "215 Syrian and foreign fighters": the number hangs on the noun, whatever stands between.
    private static Quantity? OfTree(SentenceWords words, SentenceMention mention)
    {
        if (words.Tree is not { } tree) return null;
        for (var i = mention.Last; i >= mention.First; i--)
        {
            if (tree.Heads[i] >= mention.First && tree.Heads[i] <= mention.Last) continue;
            var number = tree.Child(i, Relation.Nummod);
            return number >= 0 && number < mention.First && words.Is(number, WordClass.Number) ? ReadBetween(words, number, number) : null;
        }

        return null;
    }

    // "killed 0 people" is denied, and counts nobody.
    private static Quantity? NotNone(Quantity quantity) => quantity is { Min: 0, Max: 0 } ? null : quantity;

    // "between 20 and 30 people", "20 to 30 people", "10-20 Russian militiamen".
    private static Quantity? ReadRange(SentenceWords words, int first, int last)
    {
        while (last > first && words.Classes[last] is WordClass.Noun or WordClass.Adjective && !Lexicon.VagueNumbers.ContainsKey(words.Lower[last])) last--;
        if (last < 2 || !words.Is(last, WordClass.Number) || NumberOf(words.Lower[last]) is not { } to
            || words.Lower[last - 1] is not ("and" or "to" or "-" or "–")
            || NumberOf(words.Lower[last - 2]) is not { } from || from > to) return null;
        if (words.Lower[last - 1] == "and") return words.Is(last - 3, "between") && (first >= last - 2 || words.Is(first, "between")) ? new Quantity(from, to) : null;
        if (first >= last - 2 || words.Is(first, "between")) return new Quantity(from, to);
        // "some 10-20", "at least 10-20", "up to 10-20".
        var before = WithBounds(TextOf(words, first, last - 3), to);
        if (before.IsApproximate) return new Quantity(from, to, "", isApproximate: true);
        return before.Max is null ? new Quantity(from, null) : before.Min is null ? new Quantity(null, to) : null;
    }

    /// <summary>The quantity in the phrase that holds a word: "five", "dozens of people"; or <see langword="null"/>.</summary>
    public static Quantity? Read(SentenceReading sentence, int word)
    {
        var phrase = sentence.Structure.PhraseAt(word);
        return phrase < 0 ? null : ReadBetween(sentence.Words, sentence.Structure.Phrases[phrase].First, word);
    }

    private static Quantity? ReadBetween(SentenceWords words, int first, int last)
    {
        decimal? value = null;
        var isVague = false;
        for (var i = first; i <= last; i++)
        {
            if (words.Is(i, WordClass.Possessive)) (value, isVague) = (null, false);
            // "50% of the soldiers", "one in three soldiers", "minus five": a share or sign is no number of them.
            if (words.Lower[i] is "%" or "percent" or "minus" || (words.Is(i, "in") && value is not null)) return null;
            if (Lexicon.VagueNumbers.TryGetValue(words.Lower[i], out var vague))
            {
                value = vague;
                isVague = true;
            }
            else if (NumberOf(words.Lower[i]) is { } number)
            {
                value = value is { } before && words.Is(i, "dozen") ? before * 12
                    : value is { } && number >= 100 && value < number && !words.Lower[i].Contains(',', StringComparison.Ordinal)
                    && !char.IsDigit(words.Lower[i][0]) ? Whole(value.Value * number) : number;
            }
        }

        if (value is not { } count) return null;
        return isVague ? new Quantity(count, null, "", isApproximate: true) : WithBounds(TextOf(words, first, last), count);
    }

    private static string TextOf(SentenceWords words, int first, int last) =>
        words.Sentence.Document.Text[words.Starts[first]..words.Ends[last]].ToLowerInvariant();

    // "1.2 million" is written 1200000 and not 1200000.0.
    private static decimal Whole(decimal number) => decimal.Truncate(number) == number ? decimal.Truncate(number) : number;

    private static Quantity WithBounds(string text, decimal count)
    {
        if (Starts(text, "more than", "over", "at least", "as many as", "upwards", "no fewer than", "not fewer than", "no less than",
            "a minimum of")) return Starts(text, "as many as")
            ? new Quantity(null, count) : new Quantity(count, null);
        if (Starts(text, "up to", "fewer than", "less than", "under", "at most", "no more than", "not more than",
            "a maximum of")) return new Quantity(null, count);
        if (Starts(text, "nearly", "almost", "close to")) return new Quantity(null, count, "", isApproximate: true);
        if (Starts(text, "about", "around", "some", "roughly", "approximately", "an estimated")) return new Quantity(count, count, "",
            isApproximate: true);
        return Quantity.Exactly(count);
    }

    private static bool Starts(string text, params ReadOnlySpan<string> starts)
    {
        var start = text.StartsWith("the ", StringComparison.Ordinal) ? text[4..] : text;
        foreach (var word in starts)
        {
            if (start.StartsWith(word, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    private static decimal? NumberOf(string lower)
    {
        if (Lexicon.Cardinals.TryGetValue(lower, out var cardinal)) return cardinal;
        if (lower == "dozen") return 12;
        var digits = lower.Replace(",", "", StringComparison.Ordinal);
        return digits.Length is > 0 and < 16
            && decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}
