using System.Collections.Frozen;

namespace KnowledgeGraph.Language.Splitting;

/// <summary>A fixed set of short words, asked by span without regard to ASCII case.</summary>
internal sealed class WordSet
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _words;
    private readonly int _longest;

    public WordSet(string words)
    {
        string[] all = words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        _longest = all.Max(word => word.Length);
        _words = all.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public bool Contains(ReadOnlySpan<char> word) => word.Length <= _longest && _words.Contains(word);
}
