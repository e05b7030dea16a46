using System.Globalization;
using System.Numerics;

namespace KnowledgeGraph.Extraction.Mentions.Scanning;

/// <summary>
/// Finds thousands of names in one walk over a text: whole words, without regard to capitals, to hyphens and to how much white space parts the words, the
/// leftmost and longest first. Other marks end a name, so one that holds a mark is never found. The starts of words are found 32 characters at once
/// (<see cref="WordMask"/>). Most words cannot begin a name by their first eight letters, for which a bit by their hash stands, and are passed over; only for
/// the others a trie is walked. Immutable and thread-safe; finding allocates nothing but the list's growth.
/// </summary>
internal sealed class NameScanner
{
    private const int Separator = 0;
    private const int Break = 1;
    private const int OtherLetter = 2;
    private const int PrefixLength = 8;
    private const int PrefixBits = 16;

    // The same number in each byte of a prefix.
    private const ulong EachByte = 0x01010101_01010101;

    private readonly byte[] _classes = new byte[char.MaxValue + 1];
    private readonly ulong[] _prefixes = new ulong[(1 << PrefixBits) / 64];
    private readonly NameTrie _trie;

    /// <summary>Builds the scanner.</summary>
    /// <param name="names">The names; of equal ones the first counts. One without a letter or digit is never found.</param>
    public NameScanner(IReadOnlyList<string> names)
    {
        Classify(names);
        _trie = new NameTrie(names.Select((name, i) => (SymbolsOf(name), i)).Where(static n => n.Item1.Length > 0));
    }

    /// <summary>The names in a text, by place.</summary>
    /// <param name="text">The text.</param>
    /// <param name="found">Where they are added; no two overlap.</param>
    public void Find(ReadOnlySpan<char> text, List<NameMatch> found)
    {
        var (passed, before) = (0, 0u);
        for (var block = 0; block < text.Length; block += WordMask.Width)
        {
            var words = WordMask.Of(text.Slice(block, Math.Min(WordMask.Width, text.Length - block)), _classes, OtherLetter);
            var starts = words & ~(words << 1 | before);
            before = words >> (WordMask.Width - 1);
            for (; starts != 0; starts &= starts - 1)
            {
                var start = block + BitOperations.TrailingZeroCount(starts);
                if (!MayBegin(PrefixAt(text, start)) || start < passed || Walk(text, start, out var name) is not (> 0 and var end)) continue;
                found.Add(new NameMatch(start, end, name));
                passed = end;
            }
        }
    }

    // The end of the longest name from a word's start on; 0 for none.
    private int Walk(ReadOnlySpan<char> text, int start, out int name)
    {
        var (classes, trie) = (_classes, _trie);
        var (node, longest) = (0, 0);
        name = -1;
        for (var i = start; ; i++)
        {
            var symbol = i < text.Length ? classes[text[i]] : (byte)Break;
            if (symbol < OtherLetter)
            {
                if (trie.Name(node) is >= 0 and var ending) (longest, name) = (i, ending);
                if (symbol == Break) return longest;
                while (i + 1 < text.Length && classes[text[i + 1]] == Separator) i++;
            }

            if ((node = trie.Child(node, symbol)) == 0) return longest;
        }
    }

    // The classes of a word's first letters, one a byte and the first lowest; 0 from the word's end on.
    private ulong PrefixAt(ReadOnlySpan<char> text, int start)
    {
        var classes = _classes;
        var prefix = 0UL;
        if (start + PrefixLength <= text.Length)
        {
            var eight = text.Slice(start, PrefixLength);
            prefix = classes[eight[0]] | (ulong)classes[eight[1]] << 8 | (ulong)classes[eight[2]] << 16 | (ulong)classes[eight[3]] << 24
                | (ulong)classes[eight[4]] << 32 | (ulong)classes[eight[5]] << 40 | (ulong)classes[eight[6]] << 48 | (ulong)classes[eight[7]] << 56;
        }
        else
        {
            for (var i = start; i < text.Length; i++) prefix |= (ulong)classes[text[i]] << (8 * (i - start));
        }

        // The high bit of each byte that is below a letter's class. The lowest of them is exact, and all from its byte on is cut off.
        var ends = (prefix - (OtherLetter * EachByte)) & ~prefix & (0x80 * EachByte);
        return prefix & (((ends & (0UL - ends)) >> 7) - 1);
    }

    private bool MayBegin(ulong prefix)
    {
        var bit = Bit(prefix);
        return (_prefixes[bit >> 6] >> bit & 1) != 0;
    }

    // Fibonacci hashing; the lower six bits are a place in a word of the table.
    private static int Bit(ulong prefix) => (int)(prefix * 0x9E3779B97F4A7C15UL >> (64 - PrefixBits));

    // What a walk over a name meets; also marks the name's beginning.
    private byte[] SymbolsOf(string name)
    {
        var clean = name.AsSpan();
        while (clean.Length > 0 && _classes[clean[0]] < OtherLetter) clean = clean[1..];
        while (clean.Length > 0 && _classes[clean[^1]] < OtherLetter) clean = clean[..^1];
        if (clean.Length == 0) return [];
        var symbols = new List<byte>(clean.Length);
        foreach (var c in clean)
        {
            var symbol = _classes[c];
            if (symbol != Separator || symbols[^1] != Separator) symbols.Add(symbol);
        }

        var bit = Bit(PrefixAt(clean, 0));
        _prefixes[bit >> 6] |= 1UL << bit;
        return [.. symbols];
    }

    // Letters that names hold have classes of their own, small and capital ones the same; all others share one.
    private void Classify(IReadOnlyList<string> names)
    {
        var count = OtherLetter + 1;
        for (var c = 0; c <= char.MaxValue; c++) _classes[c] = IsWord((char)c) ? (byte)OtherLetter : IsBetween((char)c) ? (byte)Separator : (byte)Break;
        foreach (var c in names.SelectMany(static name => name))
        {
            var (lower, upper) = (char.ToLowerInvariant(c), char.ToUpperInvariant(c));
            if (_classes[lower] != OtherLetter || count == byte.MaxValue) continue;
            _classes[lower] = (byte)count;
            if (char.ToLowerInvariant(upper) == lower) _classes[upper] = (byte)count;
            count++;
        }
    }

    private static bool IsBetween(char c) => char.IsWhiteSpace(c) || c is '-' or '\u2010' or '\u2011';

    private static bool IsWord(char c) => char.GetUnicodeCategory(c) is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter
        or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.DecimalDigitNumber
        or UnicodeCategory.NonSpacingMark or UnicodeCategory.Surrogate;
}
