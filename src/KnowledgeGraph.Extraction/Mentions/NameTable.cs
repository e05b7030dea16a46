using System.Collections.Immutable;
using KnowledgeGraph.Extraction.Mentions.Scanning;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>
/// All names as a trie over words, so that the longest name at a place is found in one walk. Hyphens do not count: "Khanasir-Athriya" is
/// also found as "Khanasir Athriya". Where no name stands as it is declared, one that sounds alike does, if it can be only one
/// (<see cref="NameKey.Sound"/>). Built once, then only read; a child table adds the names found in one article.
/// </summary>
internal sealed class NameTable
{
    // A short word alone sounds like too many others.
    private const int LeastLone = 7;

    private readonly NameTable? _parent;
    private readonly Node _root = new();
    private readonly Node _sounds = new();
    private readonly NameStarts _starts = new();

    public NameTable(NameTable? parent = null) => _parent = parent;

    /// <summary>Adds a name.</summary>
    public void Add(string name, EntityReading entity, MentionKind kind, Period period = default, string reason = "alias")
    {
        var needsArticle = name.StartsWith("the ", StringComparison.Ordinal);
        // "The Ferry" is also "the Ferry" in a sentence.
        if (name.StartsWith("The ", StringComparison.Ordinal) && name.Length > 6) Add(name[4..], entity, kind, period, reason);
        var text = needsArticle ? name[4..] : name;
        var words = English.Split(text).Tokens.Where(static t => !t.IsHyphen).Select(static t => t.ToString()).ToArray();
        if (words.Length == 0) return;
        var keys = KeysOf(text, words);
        _starts.Add(keys[0]);
        var node = _root;
        foreach (var key in keys) node = node.Child(key);
        var entry = new NameEntry(entity, kind, words) { Period = period, Reason = reason, NeedsArticle = needsArticle };
        if (!node.Entries.Exists(e => string.Equals(e.Entity.EntityId, entity.EntityId, StringComparison.Ordinal) && e.Kind == kind
            && e.Entity.IsMetonym == entity.IsMetonym && e.Period == period
                && e.Words.AsSpan().SequenceEqual(words, StringComparer.Ordinal)))
            node.Entries.Add(entry);
        AddSound(entry, keys);
    }

    // By sound only names are found, of one word with some letters or of several.
    private void AddSound(NameEntry entry, string[] keys)
    {
        if (entry.Kind != MentionKind.Name || entry.NeedsArticle || Array.TrueForAll(keys, static k =>
            k.Length <= NameKey.LeastSounded)) return;
        var node = _sounds;
        foreach (var key in keys) node = node.Child(NameKey.Sound(key));
        if (!node.Entries.Exists(e => string.Equals(e.Entity.EntityId, entry.Entity.EntityId,
            StringComparison.Ordinal))) node.Entries.Add(entry);
    }

    private static string[] KeysOf(string text, string[] words)
    {
        var keys = new string[words.Length];
        var at = 0;
        for (var i = 0; i < words.Length; i++)
        {
            at = text.IndexOf(words[i], at, StringComparison.Ordinal) + words[i].Length;
            var lower = Fold(words[i]);
            keys[i] = at < text.Length && text[at] == '-' && NameKey.IsArticle(lower) ? "al" : NameKey.Of(lower);
        }

        return keys;
    }

    /// <summary>The longest name that starts at a word.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="first">The word.</param>
    /// <param name="published">The day against which dated names are read.</param>
    /// <param name="last">The last word of the name.</param>
    public ImmutableArray<NameEntry> Longest(SentenceWords words, int first, DateOnly? published, out int last)
    {
        last = -1;
        // "al-Hasakah" is looked up as a whole; of other words most are passed over here.
        var isHyphened = words.IsHyphen(first + 1);
        var lower = words.Lower[first];
        var exact = isHyphened || MayBegin(lower) ? LongestExact(words, first, published, out last) : [];
        if (!exact.IsEmpty || !words.IsCapitalised(first)) return exact;
        // "al-Hasakah" where only "Hasakah" is declared.
        if (isHyphened && first + 2 < words.Count && words.IsCapitalised(first + 2) && NameKey.IsArticle(lower)
            && LongestExact(words, first + 2, published, out last) is { IsEmpty: false } bare) return bare;
        for (var table = this; table is not null; table = table._parent)
        {
            if ((isHyphened || table._starts.MaySound(lower)) && table.WalkSounds(words, first, published, out last) is { IsEmpty: false } found) return found;
        }

        last = -1;
        return [];
    }

    private ImmutableArray<NameEntry> LongestExact(SentenceWords words, int first, DateOnly? published, out int last)
    {
        var own = Walk(words, first, published, out last);
        if (_parent is null) return own;
        var inherited = _parent.LongestExact(words, first, published, out var inheritedLast);
        if (inherited.IsEmpty || (!own.IsEmpty && inheritedLast < last)) return own;
        var isBoth = !own.IsEmpty && inheritedLast == last;
        last = inheritedLast;
        return isBoth ? [.. inherited.Concat(own)] : inherited;
    }

    /// <summary>Whether a name begins with a word in small letters.</summary>
    public bool HasFirstWord(string lower) => MayBegin(lower) && (_root.Children.ContainsKey(NameKey.Of(lower)) || _parent?.HasFirstWord(lower) == true);

    private bool MayBegin(string lower) => _starts.MayBegin(lower) || _parent?.MayBegin(lower) == true;

    /// <summary>The names that a phrase is, word by word; used to look up composed phrases.</summary>
    public ImmutableArray<NameEntry> Find(IEnumerable<string> lowerWords)
    {
        var node = _root;
        foreach (var word in lowerWords)
        {
            if (!node.Children.TryGetValue(NameKey.Of(word), out var next)) return _parent?.Find(lowerWords) ?? [];
            node = next;
        }

        return node.Entries.Count > 0 ? [.. node.Entries] : _parent?.Find(lowerWords) ?? [];
    }

    private ImmutableArray<NameEntry> Walk(SentenceWords words, int first, DateOnly? published, out int last)
    {
        last = -1;
        ImmutableArray<NameEntry> best = [];
        var node = _root;
        for (var i = first; i < words.Count; i++)
        {
            if (words.IsHyphen(i) && i > first) continue;
            if (!node.Children.TryGetValue(KeyAt(words, i), out var next)) break;
            node = next;
            if (node.Entries.Count == 0) continue;
            var fitting = Fitting(node, words, first, i, published);
            if (fitting.IsEmpty) continue;
            best = fitting;
            last = i;
        }

        return best;
    }

    /// <summary>The longest name of one entity only that sounds like the capitalised words from a word on.</summary>
    private ImmutableArray<NameEntry> WalkSounds(SentenceWords words, int first, DateOnly? published, out int last)
    {
        last = -1;
        ImmutableArray<NameEntry> best = [];
        var node = _sounds;
        for (var i = first; i < words.Count; i++)
        {
            if (words.IsHyphen(i) && i > first) continue;
            if (!node.Children.TryGetValue(NameKey.Sound(KeyAt(words, i)), out var next)) break;
            node = next;
            if (node.Entries.Count != 1 || !words.IsCapitalised(i)) continue;
            var fitting = Fitting(node, words, first, i, published);
            if (fitting.IsEmpty || (i == first && IsOtherName(words, i))) continue;
            best = [fitting[0] with { Reason = "spelling" }];
            last = i;
        }

        return best;
    }

    // "Maria Haddad" is not the town of Marea.
    private static bool IsOtherName(SentenceWords words, int word) => words.Lower[word].Length < LeastLone
        || PersonTitles.IsGivenName(words.Lower[word])
        || (word > 0 && words.IsCapitalised(word - 1) && words.Classes[word - 1] == WordClass.Noun)
        || (word + 1 < words.Count && words.IsCapitalised(word + 1) && words.Classes[word + 1] == WordClass.Noun);

    private static string KeyAt(SentenceWords words, int i) =>
        words.IsHyphen(i + 1) && NameKey.IsArticle(words.Lower[i]) ? "al" : NameKey.Of(words.Lower[i]);

    private static ImmutableArray<NameEntry> Fitting(Node node, SentenceWords words, int first, int last, DateOnly? published)
    {
        var entries = node.Entries;
        var count = 0;
        while (count < entries.Count && Fits(entries[count], words, first, last, published)) count++;
        // Mostly all fit, and what is one array need not be made again.
        if (count == entries.Count) return node.AllEntries;
        var fitting = ImmutableArray.CreateBuilder<NameEntry>(entries.Count);
        for (var i = 0; i < entries.Count; i++)
        {
            if (i < count || (i > count && Fits(entries[i], words, first, last, published))) fitting.Add(entries[i]);
        }

        return fitting.ToImmutable();
    }

    private static bool Fits(NameEntry entry, SentenceWords words, int first, int last, DateOnly? published)
    {
        if (entry.NeedsArticle && (!words.Is(first - 1, "the") || words.IsHyphen(last + 1)
            || words.Is(last + 1, WordClass.Noun))) return false;
        if (entry.Period.IsKnown && published is { } day && !entry.Period.Contains(day)) return false;
        return HasItsCapitals(entry, words, first, last) && !IsInName(entry, words, first, last);
    }

    // "army" is no "Army" between capitals: "U.S. Army General".
    private static bool IsInName(NameEntry entry, SentenceWords words, int first, int last) =>
        entry.Kind == MentionKind.Nominal && first == last && first > 0 && words.IsCapitalised(first)
            && ((words.IsCapitalised(first - 1) && words.Is(first - 1, WordClass.Noun)) || (last + 1 < words.Count
                && words.IsCapitalised(last + 1) && words.Is(last + 1, WordClass.Noun)));

    private static bool HasItsCapitals(NameEntry entry, SentenceWords words, int first, int last)
    {
        var position = 0;
        for (var i = first; i <= last; i++)
        {
            if (words.IsHyphen(i) && i > first) continue;
            var written = entry.Words[position++];
            if (!char.IsUpper(written[0]) || (words.IsHyphen(i + 1) && NameKey.IsArticle(words.Lower[i]))) continue;
            // "eastern Aleppo" and "Russian defence ministry" are written either way; what tells a name from a word is its first capital.
            if (!words.IsCapitalised(i)
                && (IsAllUpper(written) || (i == first && !Directions.Contains(words.Lower[i])) || (i == last
                && words.Lower[last].Length < 4 && words.Lower[last] is not ("dam" or "bay")))) return false;
            // "US" and "AP" are not "us" and "Ap".
            if (written.Length is > 1 and < 5 && IsAllUpper(written) && !IsAllUpper(words.Text(i))) return false;
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
        // Threads may make it twice, of the same entries.
        private ImmutableArray<NameEntry> _all;

        public Dictionary<string, Node> Children { get; } = new(StringComparer.Ordinal);

        public List<NameEntry> Entries { get; } = [];

        /// <summary>The entries, once all names are added.</summary>
        public ImmutableArray<NameEntry> AllEntries => _all.IsDefault || _all.Length != Entries.Count ? _all = [.. Entries] : _all;

        public Node Child(string key)
        {
            if (!Children.TryGetValue(key, out var child)) Children.Add(key, child = new Node());
            return child;
        }
    }
}
