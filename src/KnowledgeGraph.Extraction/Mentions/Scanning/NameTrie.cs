using System.Numerics;
using System.Text;

namespace KnowledgeGraph.Extraction.Mentions.Scanning;

/// <summary>
/// A trie over symbols whose nodes lie in one array: the children of a node side by side, and 64 bits that say which it has, so that a step is one load and a
/// count of bits (as in a hash array mapped trie: Bagwell, Ideal Hash Trees, 2001). Immutable and thread-safe.
/// </summary>
internal sealed class NameTrie
{
    // Symbols from here on are two steps: which 64 of them, then which of these.
    private const int FirstOfTwoSteps = 60;

    private readonly Node[] _nodes;

    /// <summary>Builds the trie.</summary>
    /// <param name="names">The symbols of each name, from 0 to 255, and its number; of equal ones the first counts.</param>
    public NameTrie(IEnumerable<(byte[] Symbols, int Number)> names)
    {
        var sorted = names.Select(static n => (Steps: StepsOf(n.Symbols), n.Number)).OrderBy(static n => n.Steps, StringComparer.Ordinal).ToArray();
        var nodes = new List<Node> { default };
        var open = new Stack<(int Node, int From, int To, int Depth)>();
        open.Push((0, 0, sorted.Length, 0));
        var groups = new List<(int From, int To)>();
        while (open.TryPop(out var part))
        {
            var (children, name, at) = (0UL, -1, part.From);
            groups.Clear();
            // The sort is stable, so that the first of equal names stands first.
            for (; at < part.To && sorted[at].Steps.Length == part.Depth; at++) name = name < 0 ? sorted[at].Number : name;
            while (at < part.To)
            {
                var (from, step) = (at, sorted[at].Steps[part.Depth]);
                while (at < part.To && sorted[at].Steps[part.Depth] == step) at++;
                children |= 1UL << step;
                groups.Add((from, at));
            }

            nodes[part.Node] = new Node(children, nodes.Count, name);
            // The first child's own children come next: the rest of a name lies in few lines of the cache.
            for (var i = groups.Count - 1; i >= 0; i--) open.Push((nodes.Count + i, groups[i].From, groups[i].To, part.Depth + 1));
            foreach (var _ in groups) nodes.Add(default);
        }

        _nodes = [.. nodes];
    }

    /// <summary>The number of the name that ends at a node; -1 for none.</summary>
    public int Name(int node) => _nodes[node].Name;

    /// <summary>The child of a node by a symbol; 0, the root, for none.</summary>
    public int Child(int node, int symbol)
    {
        if (symbol < FirstOfTwoSteps) return Step(node, symbol);
        var first = Step(node, FirstOfTwoSteps + (symbol >> 6));
        return first == 0 ? 0 : Step(first, symbol & 63);
    }

    private int Step(int node, int step)
    {
        ref readonly var from = ref _nodes[node];
        return (from.Children >> step & 1) == 0 ? 0 : from.First + BitOperations.PopCount(from.Children & ((1UL << step) - 1));
    }

    private static string StepsOf(byte[] symbols)
    {
        var steps = new StringBuilder(symbols.Length);
        foreach (var symbol in symbols)
        {
            if (symbol < FirstOfTwoSteps) steps.Append((char)symbol);
            else steps.Append((char)(FirstOfTwoSteps + (symbol >> 6))).Append((char)(symbol & 63));
        }

        return steps.ToString();
    }

    private readonly record struct Node(ulong Children, int First, int Name);
}
