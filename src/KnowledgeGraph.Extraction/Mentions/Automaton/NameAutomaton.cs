using System.Globalization;

namespace KnowledgeGraph.Extraction.Mentions.Automaton;

/// <summary>
/// Finds thousands of names in one walk over a text: whole words, without regard to capitals, to hyphens and to how much white space parts the words, the
/// leftmost and longest first. Other marks end a name, so one that holds a mark is never found. The automaton of Aho and Corasick (CACM 18, 1975) over letter classes, with all failure transitions written out, so that each
/// character costs one look-up. Immutable and thread-safe.
/// </summary>
internal sealed class NameAutomaton
{
    private const int Separator = 0;
    private const int Break = 1;
    private const int OtherLetter = 2;
    private const int Reports = 1 << 31;

    private readonly byte[] _classes = new byte[char.MaxValue + 1];
    private readonly int[] _next;
    private readonly int _classCount;
    private readonly AutomatonTrie _trie;

    /// <summary>Builds the automaton.</summary>
    /// <param name="names">The names; of equal ones the first counts. One without a letter or digit is never found.</param>
    public NameAutomaton(IReadOnlyList<string> names)
    {
        _classCount = Classify(names);
        _trie = new AutomatonTrie();
        for (var i = 0; i < names.Count; i++) _trie.Add(SymbolsOf(names[i]), i);
        _trie.Link();
        _next = Transitions();
    }

    /// <summary>The names in a text, by place.</summary>
    /// <param name="text">The text.</param>
    /// <param name="found">Where they are added; no two overlap.</param>
    public void Find(ReadOnlySpan<char> text, List<NameMatch> found)
    {
        var first = found.Count;
        var (next, classes) = (_next, _classes);
        var state = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var to = next[state + classes[text[i]]];
            if (to < 0)
            {
                Report(state / _classCount, text, i, first, found);
                to &= ~Reports;
            }

            state = to;
        }

        if (next[state + Break] < 0) Report(state / _classCount, text, text.Length, first, found);
    }

    // Matches come by their ends. A later one that starts no later than the last covers it; one that overlaps it otherwise goes.
    private void Report(int node, ReadOnlySpan<char> text, int end, int first, List<NameMatch> found)
    {
        for (var at = _trie.IsName(node) ? node : _trie.NextName(node); at >= 0; at = _trie.NextName(at))
        {
            var match = new NameMatch(StartOf(text, end, _trie.WordsOf(at)), end, _trie.NameOf(at));
            var kept = found.Count;
            while (kept > first && found[kept - 1].Start >= match.Start) kept--;
            if (kept > first && found[kept - 1].End > match.Start) continue;
            found.RemoveRange(kept, found.Count - kept);
            found.Add(match);
            return;
        }
    }

    private int StartOf(ReadOnlySpan<char> text, int end, int words)
    {
        var start = end;
        for (var i = 0; i < words; i++)
        {
            while (start > 0 && _classes[text[start - 1]] == Separator) start--;
            while (start > 0 && _classes[text[start - 1]] >= OtherLetter) start--;
        }

        return start;
    }

    private int Classify(IReadOnlyList<string> names)
    {
        var count = OtherLetter + 1;
        for (var c = 0; c <= char.MaxValue; c++) _classes[c] = IsWord((char)c) ? (byte)OtherLetter : IsBetween((char)c) ? (byte)Separator : (byte)Break;
        foreach (var name in names)
        {
            foreach (var c in name)
            {
                var (lower, upper) = (char.ToLowerInvariant(c), char.ToUpperInvariant(c));
                if (_classes[lower] != OtherLetter || count == byte.MaxValue) continue;
                _classes[lower] = (byte)count;
                if (char.ToLowerInvariant(upper) == lower) _classes[upper] = (byte)count;
                count++;
            }
        }

        return count;
    }

    private List<byte> SymbolsOf(string name)
    {
        var symbols = new List<byte>(name.Length);
        foreach (var c in name)
        {
            var symbol = _classes[c];
            if (symbol != Separator || (symbols.Count > 0 && symbols[^1] != Separator)) symbols.Add(symbol);
        }

        if (symbols.Count > 0 && symbols[^1] == Separator) symbols.RemoveAt(symbols.Count - 1);
        return symbols;
    }

    // Row by row from the root down: where a node has no child, its failure node, whose row stands already, knows.
    private int[] Transitions()
    {
        var next = new int[_trie.Count * _classCount];
        foreach (var node in _trie.InOrder)
        {
            var (row, fail) = (node * _classCount, _trie.FailureOf(node) * _classCount);
            for (var symbol = 0; symbol < _classCount; symbol++)
            {
                var child = _trie.Child(node, (byte)symbol);
                if (symbol == Break) next[row + symbol] = AutomatonTrie.Root * _classCount;
                else if (child >= 0) next[row + symbol] = child * _classCount;
                else if (node == AutomatonTrie.Lost) next[row + symbol] = (symbol == Separator ? AutomatonTrie.Root : AutomatonTrie.Lost) * _classCount;
                else if (symbol == Separator && _trie.IsBetweenWords(node)) next[row + symbol] = row;
                else next[row + symbol] = node == AutomatonTrie.Root ? AutomatonTrie.Lost * _classCount : next[fail + symbol] & ~Reports;
            }

            if (_trie.IsBetweenWords(node) || (!_trie.IsName(node) && _trie.NextName(node) < 0)) continue;
            next[row + Separator] |= Reports;
            next[row + Break] |= Reports;
        }

        return next;
    }

    private static bool IsBetween(char c) => char.IsWhiteSpace(c) || c is '-' or '\u2010' or '\u2011';

    private static bool IsWord(char c) => char.GetUnicodeCategory(c) is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter
        or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.DecimalDigitNumber
        or UnicodeCategory.NonSpacingMark or UnicodeCategory.Surrogate;
}
