using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction.Text;

/// <summary>The dependency tree of a sentence as columns over its words: what rules walk on. Immutable.</summary>
internal sealed class SentenceTree
{
    private readonly TokenSpan _tokens;
    private readonly int[] _childStarts;
    private readonly int[] _children;
    private readonly string?[] _lemmas;

    private SentenceTree(Sentence sentence)
    {
        _tokens = sentence.Tokens;
        var count = _tokens.Count;
        (Heads, Relations, Upos, _lemmas) = (new int[count], new Relation[count], new Upos[count], new string?[count]);
        (_childStarts, _children) = (new int[count + 1], new int[count]);
        for (var i = 0; i < count; i++)
        {
            var token = _tokens[i];
            (Heads[i], Relations[i], Upos[i]) = (token.Head?.Index ?? -1, token.Relation, token.Upos);
        }

        TreeRepairs.Apply(_tokens, Heads, Relations, Upos);
        foreach (var head in Heads)
        {
            if (head >= 0) _childStarts[head + 1]++;
        }

        for (var i = 0; i < count; i++) _childStarts[i + 1] += _childStarts[i];
        var next = _childStarts.AsSpan(0, count).ToArray();
        for (var i = 0; i < count; i++)
        {
            if (Heads[i] >= 0) _children[next[Heads[i]]++] = i;
        }
    }

    /// <summary>The sentence.</summary>
    public Sentence Sentence => _tokens[0].Sentence;

    /// <summary>The number of words.</summary>
    public int Count => Heads.Length;

    /// <summary>The head of each word, -1 for the root.</summary>
    public int[] Heads { get; }

    /// <summary>The relation of each word to its head.</summary>
    public Relation[] Relations { get; }

    /// <summary>The part of speech of each word.</summary>
    public Upos[] Upos { get; }

    /// <summary>The tree of a sentence, or <see langword="null"/> where it was not parsed.</summary>
    public static SentenceTree? Of(Sentence sentence) => sentence.IsParsed ? new SentenceTree(sentence) : null;

    /// <summary>The dictionary form, by the part of speech that the word has here; names keep their capitals.</summary>
    public string Lemma(int word) => _lemmas[word] ??= _tokens[word].Lemma;

    /// <summary>Tense, voice and the other features.</summary>
    public FeatureSet Features(int word) => _tokens[word].Features;

    /// <summary>The words that depend on a word, in the order of the text.</summary>
    public ReadOnlySpan<int> Children(int word) => _children.AsSpan(_childStarts[word], _childStarts[word + 1] - _childStarts[word]);

    /// <summary>The first word that depends on a word by a relation or a subtype of it, or -1.</summary>
    public int Child(int word, Relation relation)
    {
        foreach (var child in Children(word))
        {
            if (relation.Covers(Relations[child])) return child;
        }

        return -1;
    }

    /// <summary>Whether a word hangs on another, directly or over others; no word on itself.</summary>
    public bool IsBelow(int word, int ancestor)
    {
        for (var at = Heads[word]; at >= 0; at = Heads[at])
        {
            if (at == ancestor) return true;
        }

        return false;
    }
}
