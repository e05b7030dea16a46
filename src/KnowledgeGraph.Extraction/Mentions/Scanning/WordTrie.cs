using System.Collections.Immutable;
using System.Text;

namespace KnowledgeGraph.Extraction.Mentions.Scanning;

/// <summary>
/// Names word by word, with what is known of each. All edges stand in one table by open addressing, so that a step is mostly one look into memory. Words are
/// told apart as they are given; who adds and who looks up folds them alike. Names are added before it is read; reading is thread-safe.
/// </summary>
internal sealed class WordTrie
{
    /// <summary>The node from which each name starts.</summary>
    public const int Root = 0;

    /// <summary>No node: no name goes on so.</summary>
    public const int None = -1;

    private const int ExactLength = 7;
    private const ulong Inexact = 1UL << 63;

    private Edge[] _edges = new Edge[16];
    private Node[] _nodes = [new Node { Entries = [] }];
    private int _count = 1;

    /// <summary>The names that end at a node.</summary>
    public ImmutableArray<NameEntry> this[int node] => _nodes[node].Entries;

    /// <summary>
    /// What stands for a word in the table. A word of at most seven letters of ASCII is its own hash, one letter a byte and its length above them, so that it
    /// need not be compared; of any other the highest bit is set.
    /// </summary>
    public static ulong HashOf(string word)
    {
        var (hash, length) = (0UL, Math.Min(ExactLength, word.Length));
        for (var i = 0; i < length; i++) hash = hash << 8 ^ word[i];
        return word.Length <= ExactLength && Ascii.IsValid(word) ? (ulong)length << 56 | hash : Inexact | (ulong)word.Length << 56 ^ hash;
    }

    /// <summary>The node behind another, or <see cref="None"/>.</summary>
    /// <param name="node">Where the words before end.</param>
    /// <param name="word">The next word.</param>
    /// <param name="hash">What <see cref="HashOf"/> gives of it.</param>
    public int Child(int node, string word, ulong hash)
    {
        if (!_nodes[node].HasChildren) return None;
        var edges = _edges;
        for (var at = Place(node, hash, edges.Length); ; at = (at + 1) & (edges.Length - 1))
        {
            ref readonly var edge = ref edges[at];
            if (edge.Word is null) return None;
            if (edge.Hash == hash && edge.From == node && (hash < Inexact || string.Equals(edge.Word, word, StringComparison.Ordinal))) return edge.To;
        }
    }

    /// <summary>The node behind another by one more word, made where there is none.</summary>
    public int Extend(int node, string word)
    {
        var hash = HashOf(word);
        if (Child(node, word, hash) is >= 0 and var child) return child;
        // The edges, one less than the nodes, fill half of the table at most.
        if (_count * 2 > _edges.Length) Grow();
        if (_count == _nodes.Length) Array.Resize(ref _nodes, _count * 2);
        _nodes[node].HasChildren = true;
        _nodes[_count].Entries = [];
        Put(_edges, new Edge { From = node, Word = word, Hash = hash, To = _count });
        return _count++;
    }

    /// <summary>Adds what is known of the name that ends at a node.</summary>
    public void Add(int node, NameEntry entry) => _nodes[node].Entries = _nodes[node].Entries.Add(entry);

    private void Grow()
    {
        var edges = new Edge[_edges.Length * 2];
        foreach (var edge in _edges)
        {
            if (edge.Word is not null) Put(edges, edge);
        }

        _edges = edges;
    }

    private static void Put(Edge[] edges, in Edge edge)
    {
        var at = Place(edge.From, edge.Hash, edges.Length);
        while (edges[at].Word is not null) at = (at + 1) & (edges.Length - 1);
        edges[at] = edge;
    }

    // Fibonacci hashing; the length is a power of two.
    private static int Place(int node, ulong hash, int length) =>
        (int)((hash ^ ((ulong)node << 32)) * 0x9E3779B97F4A7C15UL >> 32) & (length - 1);

    private struct Edge
    {
        public int From;
        public int To;
        public ulong Hash;
        public string? Word;
    }

    private struct Node
    {
        public bool HasChildren;
        public ImmutableArray<NameEntry> Entries;
    }
}
