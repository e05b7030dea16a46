namespace KnowledgeGraph.Extraction.Mentions.Automaton;

/// <summary>The names as a trie with failure links. Symbol 0 stands between words; the root is the place in front of a word.</summary>
internal sealed class AutomatonTrie
{
    /// <summary>In front of a word.</summary>
    public const int Root = 0;

    /// <summary>Inside a word with which no name goes on.</summary>
    public const int Lost = 1;

    private readonly Dictionary<(int Node, byte Symbol), int> _children = [];
    private readonly List<Node> _nodes = [new() { IsBetween = true }, new()];
    private readonly List<int> _order = [Root, Lost];

    public int Count => _nodes.Count;

    /// <summary>The nodes, each behind its failure node, after <see cref="Link"/>.</summary>
    public IReadOnlyList<int> InOrder => _order;

    public int Child(int node, byte symbol) => _children.GetValueOrDefault((node, symbol), -1);

    public bool IsBetweenWords(int node) => _nodes[node].IsBetween;

    public bool IsName(int node) => _nodes[node].Name >= 0;

    public int NameOf(int node) => _nodes[node].Name;

    public int WordsOf(int node) => _nodes[node].Words;

    public int FailureOf(int node) => _nodes[node].Failure;

    /// <summary>The node of the longest name that ends where this node's words end and starts later; -1 for none.</summary>
    public int NextName(int node) => _nodes[node].NextName;

    public void Add(List<byte> symbols, int name)
    {
        if (symbols.Count == 0) return;
        var (node, words) = (Root, 1);
        foreach (var symbol in symbols)
        {
            if (symbol == 0) words++;
            if (!_children.TryGetValue((node, symbol), out var child))
            {
                child = _nodes.Count;
                _children.Add((node, symbol), child);
                _nodes.Add(new Node { IsBetween = symbol == 0, Parent = node, Symbol = symbol });
            }

            node = child;
        }

        if (_nodes[node].Name >= 0) return;
        _nodes[node].Name = name;
        _nodes[node].Words = words;
    }

    /// <summary>Sets the failure links, level by level.</summary>
    public void Link()
    {
        // A child always has a higher number than its parent, and levels are needed, not numbers.
        foreach (var group in Enumerable.Range(2, _nodes.Count - 2).GroupBy(DepthOf).OrderBy(static g => g.Key))
        {
            foreach (var id in group)
            {
                var node = _nodes[id];
                node.Failure = node.Parent == Root ? Lost : Step(_nodes[node.Parent].Failure, node.Symbol);
                var failure = _nodes[node.Failure];
                node.NextName = failure.Name >= 0 ? node.Failure : failure.NextName;
                _order.Add(id);
            }
        }
    }

    // Where a symbol leads from a node, over failures where the node has no such child.
    private int Step(int node, byte symbol)
    {
        while (true)
        {
            if (_children.TryGetValue((node, symbol), out var child)) return child;
            if (node is Lost || (node is Root && symbol != 0)) return symbol == 0 ? Root : Lost;
            if (_nodes[node].IsBetween && symbol == 0) return node;
            node = _nodes[node].Failure;
        }
    }

    private int DepthOf(int id)
    {
        if (_nodes[id].Depth == 0) _nodes[id].Depth = _nodes[id].Parent == Root ? 1 : DepthOf(_nodes[id].Parent) + 1;
        return _nodes[id].Depth;
    }

    private sealed class Node
    {
        public bool IsBetween { get; init; }

        public int Parent { get; init; }

        public byte Symbol { get; init; }

        public int Name { get; set; } = -1;

        public int Words { get; set; }

        public int Failure { get; set; } = Lost;

        public int NextName { get; set; } = -1;

        public int Depth { get; set; }
    }
}
