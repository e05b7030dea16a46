using System.Buffers;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Mentions.Scanning;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction.Text;

/// <summary>A sentence as parallel columns over its tokens: small letters, lemmas, word classes. The shape on which mentions and rules
/// work.</summary>
internal sealed class SentenceWords
{
    private static readonly SearchValues<char> Unseen = SearchValues.Create("\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff");

    private readonly TokenSpan _tokens;
    private readonly WordMarks[] _marks;
    private readonly string?[] _nounLemmas;
    private readonly string?[] _verbLemmas;

    public SentenceWords(Sentence sentence)
    {
        Sentence = sentence;
        _tokens = sentence.Tokens;
        Tree = SentenceTree.Of(sentence);
        Count = _tokens.Count;
        Starts = new int[Count];
        Ends = new int[Count];
        Lower = new string[Count];
        Keys = new string[Count];
        Hashes = new ulong[Count];
        Classes = new WordClass[Count];
        Forms = new VerbForm[Count];
        _marks = new WordMarks[Count];
        _nounLemmas = new string?[Count];
        _verbLemmas = new string?[Count];
        for (var i = 0; i < Count; i++)
        {
            var token = _tokens[i];
            Starts[i] = token.Start;
            Ends[i] = token.End;
            var text = token.Text;
            Lower[i] = Fold(text);
            Keys[i] = NameKey.Of(Lower[i]);
            Hashes[i] = WordTrie.HashOf(Keys[i]);
            if (char.IsUpper(text[Math.Max(0, text.IndexOfAnyExcept(Unseen))])) _marks[i] = WordMarks.Capital;
            if (!token.IsHyphen) continue;
            _marks[i] |= WordMarks.Hyphen;
            if (i > 0) _marks[i - 1] |= WordMarks.BeforeHyphen;
        }
    }

    public Sentence Sentence { get; }

    /// <summary>The dependency tree; <see langword="null"/> where the sentence was not parsed, because it cannot hold a claim.</summary>
    public SentenceTree? Tree { get; }

    public int Count { get; }

    public int[] Starts { get; }

    public int[] Ends { get; }

    /// <summary>The words in small letters, with straight apostrophes.</summary>
    public string[] Lower { get; }

    /// <summary>The words as names are compared: <see cref="NameKey.Of"/>.</summary>
    public string[] Keys { get; }

    /// <summary>What stands for the keys in tables: <see cref="WordTrie.HashOf"/>.</summary>
    public ulong[] Hashes { get; }

    public WordClass[] Classes { get; }

    public VerbForm[] Forms { get; }

    public ReadOnlySpan<char> Text(int i) => _tokens[i].Text;

    /// <summary>What is known of a word by its first letter and its neighbours.</summary>
    public WordMarks Marks(int i) => _marks[i];

    public bool IsCapitalised(int i) => (_marks[i] & WordMarks.Capital) != 0;

    public bool IsHyphen(int i) => (uint)i < (uint)_marks.Length && (_marks[i] & WordMarks.Hyphen) != 0;

    // Dictionaries give "troops" as a word of its own; here it is the plural of whoever serves.
    public string NounLemma(int i) => _nounLemmas[i] ??= Is(i, "troops") ? "troop" : English.Lemma(Lower[i], Upos.Noun);

    public string VerbLemma(int i) => _verbLemmas[i] ??= English.Lemma(Lower[i], Upos.Verb);

    public bool Is(int i, string lower) => i >= 0 && i < Count && string.Equals(Lower[i], lower, StringComparison.Ordinal);

    public bool Is(int i, WordClass wordClass) => i >= 0 && i < Count && Classes[i] == wordClass;

    public TextSpan Span(int first, int last) => new(Starts[first], Ends[last]);

    /// <summary>A word in small letters, with straight apostrophes and without what is not seen: soft hyphens, joiners, marks of direction.</summary>
    public static string Fold(ReadOnlySpan<char> text)
    {
        if (text.Length > 256) return text.ToString();
        if (text.ContainsAny(Unseen) && text.ContainsAnyExcept(Unseen))
        {
            Span<char> seen = stackalloc char[256];
            var count = 0;
            foreach (var c in text)
            {
                if (!Unseen.Contains(c)) seen[count++] = c;
            }

            return Fold(seen[..count]);
        }

        Span<char> lower = stackalloc char[256];
        var length = text.ToLowerInvariant(lower);
        lower[..length].Replace('\u2019', '\'');
        return lower[..length].ToString();
    }
}
