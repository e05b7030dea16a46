using System.Collections.Immutable;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>
/// All names as a trie over words, so that the longest name at a place is found in one walk. Hyphens do not count: "Khanasir-Athriya" is
/// also found as
/// "Khanasir Athriya". Built once, then only read; a child table adds the names found in one article.
/// </summary>
internal sealed class NameTable(NameTable? parent = null)
{
    private readonly Node _root = new();

    /// <summary>Adds a name.</summary>
    public void Add(string name, EntityReading entity, MentionKind kind, Period period = default, string reason = "alias")
    {
        var needsArticle = name.StartsWith("the ", StringComparison.Ordinal);
        var text = needsArticle ? name[4..] : name;
        var words = English.Split(text).Tokens.Where(static t => !t.IsHyphen).Select(static t => t.ToString()).ToArray();
        if (words.Length == 0) return;
        var node = _root;
        foreach (var word in words) node = node.Child(NameKey.Of(Fold(word)));
        var entry = new NameEntry(entity, kind, words) { Period = period, Reason = reason, NeedsArticle = needsArticle };
        if (!node.Entries.Exists(e => string.Equals(e.Entity.EntityId, entity.EntityId, StringComparison.Ordinal) && e.Kind == kind
            && e.Entity.IsMetonym == entity.IsMetonym && e.Period == period))
            node.Entries.Add(entry);
    }

    /// <summary>The longest name that starts at a word.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="first">The word.</param>
    /// <param name="published">The day against which dated names are read.</param>
    /// <param name="last">The last word of the name.</param>
    public ImmutableArray<NameEntry> Longest(SentenceWords words, int first, DateOnly? published, out int last)
    {
        var own = Walk(words, first, published, out last);
        if (parent is null) return own;
        var inherited = parent.Longest(words, first, published, out var inheritedLast);
        if (inherited.IsEmpty || (!own.IsEmpty && inheritedLast < last)) return own;
        var isBoth = !own.IsEmpty && inheritedLast == last;
        last = inheritedLast;
        return isBoth ? [.. inherited.Concat(own)] : inherited;
    }

    /// <summary>Whether a name begins with a word in small letters.</summary>
    public bool HasFirstWord(string lower) => _root.Children.ContainsKey(NameKey.Of(lower)) || parent?.HasFirstWord(lower) == true;

    /// <summary>The names that a phrase is, word by word; used to look up composed phrases.</summary>
    public ImmutableArray<NameEntry> Find(IEnumerable<string> lowerWords)
    {
        var node = _root;
        foreach (var word in lowerWords)
        {
            if (!node.Children.TryGetValue(NameKey.Of(word), out var next)) return parent?.Find(lowerWords) ?? [];
            node = next;
        }

        return node.Entries.Count > 0 ? [.. node.Entries] : parent?.Find(lowerWords) ?? [];
    }

    private ImmutableArray<NameEntry> Walk(SentenceWords words, int first, DateOnly? published, out int last)
    {
        last = -1;
        ImmutableArray<NameEntry> best = [];
        var node = _root;
        for (var i = first; i < words.Count; i++)
        {
            if (words.IsHyphen(i) && i > first) continue;
            if (!node.Children.TryGetValue(NameKey.Of(words.Lower[i]), out var next)) break;
            node = next;
            if (node.Entries.Count == 0) continue;
            var fitting = Fitting(node.Entries, words, first, i, published);
            if (fitting.IsEmpty) continue;
            best = fitting;
            last = i;
        }

        return best;
    }

    private static ImmutableArray<NameEntry> Fitting(List<NameEntry> entries, SentenceWords words, int first, int last, DateOnly? published)
    {
        var fitting = ImmutableArray.CreateBuilder<NameEntry>(entries.Count);
        foreach (var entry in entries)
        {
            if (entry.NeedsArticle && (!words.Is(first - 1, "the") || words.IsHyphen(last + 1)
                || words.Is(last + 1, WordClass.Noun))) continue;
            if (entry.Period.IsKnown && published is { } day && !entry.Period.Contains(day)) continue;
            if (HasItsCapitals(entry, words, first, last)) fitting.Add(entry);
        }

        return fitting.ToImmutable();
    }

    private static bool HasItsCapitals(NameEntry entry, SentenceWords words, int first, int last)
    {
        var position = 0;
        for (var i = first; i <= last; i++)
        {
            if (words.IsHyphen(i) && i > first) continue;
            var written = entry.Words[position++];
            if (!char.IsUpper(written[0])) continue;
            var text = words.Text(i);
            // "eastern Aleppo" and "Russian defence ministry" are written either way; what tells a name from a word is its first capital.
            if (!char.IsUpper(text[0])
                && (IsAllUpper(written) || (i == first && !Directions.Contains(words.Lower[i])) || i == last
                && words.Lower[last].Length < 4)) return false;
            // "US" and "AP" are not "us" and "Ap".
            if (written.Length is > 1 and < 5 && IsAllUpper(written) && !IsAllUpper(text)) return false;
        }

        return true;
    }

    private static readonly HashSet<string> Directions = new(StringComparer.Ordinal) { "eastern", "western", "northern", "southern",
        "central", "east", "west", "north", "south", "old" };

    private static bool IsAllUpper(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsLower(c)) return false;
        }

        return true;
    }

    private static string Fold(string word) => word.ToLowerInvariant().Replace('\u2019', '\'');

    private sealed class Node
    {
        public Dictionary<string, Node> Children { get; } = new(StringComparer.Ordinal);

        public List<NameEntry> Entries { get; } = [];

        public Node Child(string key)
        {
            if (!Children.TryGetValue(key, out var child)) Children.Add(key, child = new Node());
            return child;
        }
    }
}
