using System.Globalization;

namespace KnowledgeGraph.Extraction.Mentions.Scanning;

/// <summary>
/// Finds thousands of names in one walk over a text: whole words, without regard to capitals, to hyphens and to how much white space parts the words, the
/// leftmost and longest first. Other marks end a name, so one that holds a mark is never found. Most words cannot begin a name by their first three
/// letters, which one bit each says, and are passed over; only for the others a trie is walked. Immutable and thread-safe.
/// </summary>
internal sealed class NameScanner
{
    private const int Separator = 0;
    private const int Break = 1;
    private const int OtherLetter = 2;
    private const int PrefixBits = 15;

    private readonly byte[] _classes = new byte[char.MaxValue + 1];
    private readonly bool[] _prefixes = new bool[1 << PrefixBits];
    private readonly Dictionary<int, int> _children = [];
    private readonly List<int> _names = [-1];

    /// <summary>Builds the scanner.</summary>
    /// <param name="names">The names; of equal ones the first counts. One without a letter or digit is never found.</param>
    public NameScanner(IReadOnlyList<string> names)
    {
        Classify(names);
        for (var i = 0; i < names.Count; i++) Add(names[i], i);
    }

    /// <summary>The names in a text, by place.</summary>
    /// <param name="text">The text.</param>
    /// <param name="found">Where they are added; no two overlap.</param>
    public void Find(ReadOnlySpan<char> text, List<NameMatch> found)
    {
        var classes = _classes.AsSpan();
        for (var i = 0; i < text.Length;)
        {
            if (classes[text[i]] < OtherLetter)
            {
                i++;
                continue;
            }

            if (_prefixes[PrefixAt(text, i)] && Walk(text, i, out var name) is > 0 and var end)
            {
                found.Add(new NameMatch(i, end, name));
                i = end;
                continue;
            }

            while (i < text.Length && classes[text[i]] >= OtherLetter) i++;
        }
    }

    // The end of the longest name from a word's start on; 0 for none.
    private int Walk(ReadOnlySpan<char> text, int start, out int name)
    {
        var (node, longest) = (0, 0);
        name = -1;
        for (var i = start; ; i++)
        {
            var symbol = i < text.Length ? _classes[text[i]] : (byte)Break;
            if (symbol < OtherLetter && _names[node] >= 0) (longest, name) = (i, _names[node]);
            if (symbol == Break) return longest;
            if (symbol == Separator)
            {
                while (i + 1 < text.Length && _classes[text[i + 1]] == Separator) i++;
            }

            if (!_children.TryGetValue(node << 8 | symbol, out node)) return longest;
        }
    }

    private int PrefixAt(ReadOnlySpan<char> text, int start)
    {
        var prefix = 0;
        for (var i = 0; i < 3; i++)
        {
            var symbol = start + i < text.Length ? _classes[text[start + i]] : (byte)0;
            if (symbol < OtherLetter) return prefix << (5 * (3 - i));
            prefix = prefix << 5 | (symbol & 31);
        }

        return prefix;
    }

    private void Add(string name, int number)
    {
        var clean = name.AsSpan();
        while (clean.Length > 0 && _classes[clean[0]] < OtherLetter) clean = clean[1..];
        while (clean.Length > 0 && _classes[clean[^1]] < OtherLetter) clean = clean[..^1];
        if (clean.Length == 0) return;
        var (node, before) = (0, OtherLetter);
        foreach (var c in clean)
        {
            int symbol = _classes[c];
            if (symbol == Separator && before == Separator) continue;
            before = symbol;
            if (_children.TryGetValue(node << 8 | symbol, out var child))
            {
                node = child;
                continue;
            }

            _children.Add(node << 8 | symbol, _names.Count);
            node = _names.Count;
            _names.Add(-1);
        }

        if (_names[node] < 0) _names[node] = number;
        _prefixes[PrefixAt(clean, 0)] = true;
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
