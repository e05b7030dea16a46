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

    // A schema declares thousands of names, an article adds some.
    private const int SchemaBits = 16;
    private const int ArticleBits = 12;

    // The Arabic article before a hyphen, whatever the letter that it takes on.
    private const string Article = "al";

    private static readonly ulong ArticleHash = WordTrie.HashOf(Article);
    private readonly NameTable? _parent;
    private readonly WordTrie _names = new();
    private readonly WordTrie _sounds = new();
    private readonly NameStarts _starts;

    public NameTable(NameTable? parent = null) => (_parent, _starts) = (parent, new NameStarts(parent is null ? SchemaBits : ArticleBits));

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
        var node = keys.Aggregate(WordTrie.Root, _names.Extend);
        var entry = new NameEntry(entity, kind, words) { Period = period, Reason = reason, NeedsArticle = needsArticle };
        if (!_names[node].Any(e => string.Equals(e.Entity.EntityId, entity.EntityId, StringComparison.Ordinal) && e.Kind == kind
            && e.Entity.IsMetonym == entity.IsMetonym && e.Period == period
                && e.Words.AsSpan().SequenceEqual(words, StringComparer.Ordinal)))
            _names.Add(node, entry);
        AddSound(entry, keys);
    }

    // By sound only names are found, of one word with some letters or of several.
    private void AddSound(NameEntry entry, string[] keys)
    {
        if (entry.Kind != MentionKind.Name || entry.NeedsArticle || Array.TrueForAll(keys, static k =>
            k.Length <= NameKey.LeastSounded)) return;
        var node = keys.Select(NameKey.Sound).Aggregate(WordTrie.Root, _sounds.Extend);
        if (!_sounds[node].Any(e => string.Equals(e.Entity.EntityId, entry.Entity.EntityId, StringComparison.Ordinal))) _sounds.Add(node, entry);
    }

    private static string[] KeysOf(string text, string[] words)
    {
        var keys = new string[words.Length];
        var at = 0;
        for (var i = 0; i < words.Length; i++)
        {
            at = text.IndexOf(words[i], at, StringComparison.Ordinal) + words[i].Length;
            var lower = Fold(words[i]);
            keys[i] = at < text.Length && text[at] == '-' && NameKey.IsArticle(lower) ? Article : NameKey.Of(lower);
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
        var marks = words.Marks(first);
        var hash = words.Hashes[first];
        // Most words are passed over here: nothing begins with them.
        if (marks == WordMarks.None && !MayBegin(hash))
        {
            last = -1;
            return [];
        }

        var exact = LongestExact(words, first, published, out last);
        if (!exact.IsEmpty || (marks & WordMarks.Capital) == 0) return exact;
        // "al-Hasakah" where only "Hasakah" is declared.
        var isHyphened = (marks & WordMarks.BeforeHyphen) != 0;
        if (isHyphened && first + 2 < words.Count && words.IsCapitalised(first + 2) && NameKey.IsArticle(words.Lower[first])
            && LongestExact(words, first + 2, published, out last) is { IsEmpty: false } bare) return bare;
        var consonants = NameStarts.ConsonantsOf(words.Keys[first]);
        for (var table = this; table is not null; table = table._parent)
        {
            if ((isHyphened || table._starts.MaySound(consonants)) && table.WalkSounds(words, first, published, out last) is { IsEmpty: false } found) return found;
        }

        last = -1;
        return [];
    }

    private ImmutableArray<NameEntry> LongestExact(SentenceWords words, int first, DateOnly? published, out int last)
    {
        // Of most words it is known beforehand; "al-Hasakah" is looked up as a whole.
        last = -1;
        var own = _starts.MayBegin(words.Hashes[first]) || (words.Marks(first) & WordMarks.BeforeHyphen) != 0 ? Walk(words, WordTrie.Root, first, first, published, out last) : [];
        if (_parent is null) return own;
        var inherited = _parent.LongestExact(words, first, published, out var inheritedLast);
        if (inherited.IsEmpty || (!own.IsEmpty && inheritedLast < last)) return own;
        var isBoth = !own.IsEmpty && inheritedLast == last;
        last = inheritedLast;
        return isBoth ? [.. inherited.Concat(own)] : inherited;
    }

    private bool MayBegin(ulong hash) => _starts.MayBegin(hash) || _parent?.MayBegin(hash) == true;

    /// <summary>Whether a name begins with a word in small letters.</summary>
    public bool HasFirstWord(string lower)
    {
        var key = NameKey.Of(lower);
        var hash = WordTrie.HashOf(key);
        for (var table = this; table is not null; table = table._parent)
        {
            if (table._starts.MayBegin(hash) && table._names.Child(WordTrie.Root, key, hash) != WordTrie.None) return true;
        }

        return false;
    }

    /// <summary>The names that a phrase is, word by word; used to look up composed phrases.</summary>
    public ImmutableArray<NameEntry> Find(IEnumerable<string> lowerWords)
    {
        var node = WordTrie.Root;
        foreach (var word in lowerWords)
        {
            var key = NameKey.Of(word);
            node = _names.Child(node, key, WordTrie.HashOf(key));
            if (node == WordTrie.None) return _parent?.Find(lowerWords) ?? [];
        }

        return _names[node] is { IsEmpty: false } found ? found : _parent?.Find(lowerWords) ?? [];
    }

    // The longest name that goes on from a node with the next word; one that begins it counts where no longer one fits.
    private ImmutableArray<NameEntry> Walk(SentenceWords words, int node, int first, int next, DateOnly? published, out int last)
    {
        last = -1;
        while (next > first && words.IsHyphen(next)) next++;
        if (next >= words.Count) return [];
        var isArticle = (words.Marks(next) & WordMarks.BeforeHyphen) != 0 && NameKey.IsArticle(words.Lower[next]);
        node = isArticle ? _names.Child(node, Article, ArticleHash) : _names.Child(node, words.Keys[next], words.Hashes[next]);
        if (node == WordTrie.None) return [];
        if (Walk(words, node, first, next + 1, published, out last) is { IsEmpty: false } longer) return longer;
        var fitting = Fitting(_names[node], words, first, next, published);
        last = fitting.IsEmpty ? -1 : next;
        return fitting;
    }

    /// <summary>The longest name of one entity only that sounds like the capitalised words from a word on.</summary>
    private ImmutableArray<NameEntry> WalkSounds(SentenceWords words, int first, DateOnly? published, out int last)
    {
        last = -1;
        ImmutableArray<NameEntry> best = [];
        var node = WordTrie.Root;
        for (var i = first; i < words.Count; i++)
        {
            if (words.IsHyphen(i) && i > first) continue;
            var sound = NameKey.Sound(words.IsHyphen(i + 1) && NameKey.IsArticle(words.Lower[i]) ? Article : words.Keys[i]);
            node = _sounds.Child(node, sound, WordTrie.HashOf(sound));
            if (node == WordTrie.None) break;
            if (_sounds[node].Length != 1 || !words.IsCapitalised(i)) continue;
            var fitting = Fitting(_sounds[node], words, first, i, published);
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

    private static ImmutableArray<NameEntry> Fitting(ImmutableArray<NameEntry> entries, SentenceWords words, int first, int last, DateOnly? published)
    {
        var count = 0;
        while (count < entries.Length && Fits(entries[count], words, first, last, published)) count++;
        // Mostly all fit, and what is one array need not be made again.
        if (count == entries.Length) return entries;
        var fitting = ImmutableArray.CreateBuilder<NameEntry>(entries.Length);
        for (var i = 0; i < entries.Length; i++)
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
}
