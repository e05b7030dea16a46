using System.Collections.Immutable;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction.Rules;

/// <summary>
/// Makes a tree pattern of the parse of an example: the word that connects its slots is the trigger, and each slot or further word hangs
/// on it by an
/// edge that says the same in the active, the passive, a participle and so on.
/// </summary>
internal sealed class TreePatternCompiler
{
    private readonly ExampleText _example;
    private readonly SentenceTree _tree;
    private readonly int[] _items;
    private readonly HashSet<int> _needed = [];

    private TreePatternCompiler(ExampleText example, Sentence sentence)
    {
        _example = example;
        _tree = SentenceTree.Of(sentence)!;
        _items = [.. sentence.Tokens.Select(t => example.ItemAt(t.Start - sentence.Start, t.End - sentence.Start))];
        for (var item = 0; item < example.Items.Count; item++)
        {
            if (example.Items[item].Kind is PatternItemKind.Slot or PatternItemKind.Words or PatternItemKind.Property
                && HeadOf(item) is >= 0 and var head)
                _needed.Add(head);
        }
    }

    /// <summary>The pattern, or <see langword="null"/> where the parse does not connect the slots in a way that is understood.</summary>
    public static TreePattern? Compile(ExampleText example, Sentence sentence)
    {
        var compiler = new TreePatternCompiler(example, sentence);
        var trigger = compiler.Trigger();
        if (trigger < 0) return null;
        var node = compiler.Build(trigger, []);
        if (node is null) return null;
        var slots = new HashSet<(int, int)>();
        Collect(node, slots);
        var wanted = example.Items.Where(static i => i.Kind is PatternItemKind.Slot or PatternItemKind.Property)
            .Select(static i => i.Kind == PatternItemKind.Slot ? (i.Slot, -1) : (-1, i.Slot));
        return wanted.All(slots.Contains) && compiler.HasAllWords(node) ? new TreePattern(node) : null;
    }

    private static void Collect(TreeNode node, HashSet<(int, int)> slots)
    {
        if (!node.IsWord) slots.Add((node.Slot, node.Property));
        if (node.Pair >= 0) slots.Add((node.Pair, -1));
        foreach (var child in node.Children) Collect(child, slots);
    }

    // Every word of the example is needed; dropping one would make the pattern broader than what was taught.
    private bool HasAllWords(TreeNode node) =>
        _example.Items.Count(static i => i.Kind == PatternItemKind.Words) <= CountWords(node);

    private static int CountWords(TreeNode node) => (node.IsWord ? 1 : 0) + (node.Particle.Length > 0 && !node.IsWord ? 1 : 0)
        + node.Children.Sum(CountWords);

    private int Trigger()
    {
        if (_example.Verb >= 0 && _example.Items[_example.Verb].Kind == PatternItemKind.Words) return HeadOf(_example.Verb);
        var best = -1;
        foreach (var word in _needed)
        {
            if (_example.Items[_items[word]].Kind == PatternItemKind.Words && (best < 0 || Depth(word) < Depth(best)
                || (Depth(word) == Depth(best) && word < best))) best = word;
        }

        return best;
    }

    private int Depth(int word)
    {
        var depth = 0;
        for (var at = _tree.Heads[word]; at >= 0; at = _tree.Heads[at]) depth++;
        return depth;
    }

    private int HeadOf(int item)
    {
        for (var i = 0; i < _items.Length; i++)
        {
            if (_items[i] == item && (_tree.Heads[i] < 0 || _items[_tree.Heads[i]] != item)) return i;
        }

        return -1;
    }

    private TreeNode? Build(int word, HashSet<int> seen)
    {
        seen.Add(word);
        var item = _example.Items[_items[word]];
        var isVerb = _example.Verb == _items[word] || _tree.Upos[word] == Upos.Verb;
        if (item.Kind != PatternItemKind.Words) return Slot(word, item);
        var children = new List<TreeNode>();
        var particle = "";
        foreach (var child in Dependents(word))
        {
            if (_tree.Relations[child] == Relation.CompoundPrt && !_needed.Contains(child)) particle = TextOf(child);
            if (!_needed.Contains(child) || seen.Contains(child)) continue;
            if (!Attach(children, word, child, isVerb, seen)) return null;
            // "pull out of": what stands before the last preposition belongs to the verb.
            if (isVerb && Cases(child) is [.., var first, _] && children[^1].Edge == TreeEdge.Oblique) particle = first;
        }

        if (!AddAbove(children, word, isVerb, seen)) return null;
        var marker = _tree.Child(word, Relation.Cop) >= 0 && _tree.Child(word, Relation.Case) is >= 0 and var at ? TextOf(at) : "";
        return new TreeNode
        {
            Words = item.Phrases,
            IsVerb = isVerb,
            Particle = particle,
            Marker = marker,
            Children = children,
            IsPassive = isVerb && IsPassive(word) && children.Find(static c => c.Edge == TreeEdge.Object) is { } done && !IsFirst(done)
                && !children.Exists(static c => c.Edge == TreeEdge.Subject)
        };
    }

    // "{withdrawer} is driven from {place}": whoever drives plays no role of the relation, so "the army drove them from" says the same.
    private static bool IsFirst(TreeNode done) => !done.IsWord && done.Slot == 0;

    // What hangs on a slot hangs on the word above it: "by {b}" in "siege of {a} by {b}" says who besieges.
    private List<int> Dependents(int word)
    {
        var dependents = new List<int>();
        foreach (var child in _tree.Children(word))
        {
            dependents.Add(child);
            if (!_needed.Contains(child) || _example.Items[_items[child]].Kind == PatternItemKind.Words) continue;
            foreach (var inner in _tree.Children(child))
            {
                if (_needed.Contains(inner) && _tree.Relations[inner] != Relation.Conj && Cases(inner).Length > 0) dependents.Add(inner);
            }
        }

        return dependents;
    }

    private TreeNode Slot(int word, PatternItem item)
    {
        var pair = -1;
        var isJoined = _example.Items.Exists(static i => i.Kind == PatternItemKind.Conjunction);
        foreach (var child in _tree.Children(word))
        {
            if (isJoined && _needed.Contains(child) && _tree.Relations[child] == Relation.Conj
                && _example.Items[_items[child]].Kind == PatternItemKind.Slot)
                pair = _example.Items[_items[child]].Slot;
        }

        return item.Kind == PatternItemKind.Property ? new TreeNode { Property = item.Slot } : new TreeNode
        {
            Slot = item.Slot,
            Pair = pair
        };
    }

    private bool Attach(List<TreeNode> children, int word, int child, bool isVerb, HashSet<int> seen)
    {
        if (EdgeOf(word, child, isVerb) is not { } edge || Build(child, seen) is not { } node) return false;
        var cases = Cases(child);
        var isMarked = edge == TreeEdge.Oblique;
        children.Add(node with { IsArgument = isVerb && node.IsWord, Edge = edge, Marker = isMarked ? cases[^1] : "" });
        return true;
    }

    private string[] Cases(int word)
    {
        var cases = new List<string>();
        foreach (var child in _tree.Children(word))
        {
            if (_tree.Relations[child] is not (Relation.Case or Relation.Mark) || child > word) continue;
            cases.Add(TextOf(child));
            foreach (var part in _tree.Children(child))
            {
                if (_tree.Relations[part] == Relation.Fixed) cases.Add(TextOf(part));
            }
        }

        return [.. cases];
    }

    private bool IsPassive(int word) => _tree.Child(word, Relation.AuxPass) >= 0
        || _tree.Relations[word] is Relation.Acl || HasExactly(word, Relation.NsubjPass);

    private bool HasExactly(int word, Relation relation)
    {
        foreach (var child in _tree.Children(word))
        {
            if (_tree.Relations[child] == relation) return true;
        }

        return false;
    }

    private TreeEdge? EdgeOf(int word, int child, bool isVerb)
    {
        var relation = _tree.Relations[child];
        var isBy = Cases(child) is [.., "by"];
        var isSlot = _example.Items[_items[child]].Kind != PatternItemKind.Words;
        return relation switch
        {
            Relation.NsubjPass => TreeEdge.Object,
            Relation.Nsubj or Relation.NsubjOuter => isVerb ? IsPassive(word) ? TreeEdge.Object : TreeEdge.Subject : TreeEdge.Described,
            Relation.Obj => TreeEdge.Object,
            Relation.Iobj => TreeEdge.Recipient,
            Relation.OblAgent => isVerb ? TreeEdge.Subject : TreeEdge.Owner,
            Relation.Obl or Relation.Nmod or Relation.Advcl when isBy && !isVerb => TreeEdge.Owner,
            Relation.Obl or Relation.Nmod or Relation.Advcl when isBy && IsPassive(word) => TreeEdge.Subject,
            Relation.Obl or Relation.Nmod when Cases(child).Length > 0 => TreeEdge.Oblique,
            Relation.NmodPoss or Relation.Compound or Relation.Amod or Relation.Nmod or Relation.NmodUnmarked or Relation.NmodDesc
                when isSlot && child < word => TreeEdge.Owner,
            Relation.Appos or Relation.Flat when isSlot => TreeEdge.Described,
            Relation.Xcomp or Relation.Ccomp or Relation.Advcl or Relation.Acl when !isSlot => TreeEdge.Complement,
            _ => null,
        };
    }

    // "{a}, an ally of {b}", "{a}, backed by {b}": the slot stands above the word.
    private bool AddAbove(List<TreeNode> children, int word, bool isVerb, HashSet<int> seen)
    {
        var head = _tree.Heads[word];
        if (head < 0 || !_needed.Contains(head) || seen.Contains(head)) return true;
        TreeEdge? edge = _tree.Relations[word] switch
        {
            Relation.Appos or Relation.NmodDesc => TreeEdge.Described,
            Relation.Compound or Relation.Flat when head > word => TreeEdge.Described,
            Relation.Acl or Relation.Advcl when isVerb => TreeEdge.Object,
            _ => null,
        };
        if (edge is not { } above || _example.Items[_items[head]].Kind != PatternItemKind.Slot) return false;
        children.Add(new TreeNode { Slot = _example.Items[_items[head]].Slot, Edge = above });
        seen.Add(head);
        foreach (var child in _tree.Children(head).ToArray())
        {
            if (!_needed.Contains(child) || seen.Contains(child)) continue;
            // "{owner} spokesman {named}": both hang on the name.
            if (!isVerb && child < word && _tree.Relations[child].Universal is Relation.Compound or Relation.Nmod or Relation.Amod
                && Build(child, seen) is { IsWord: false } owner) children.Add(owner with { Edge = TreeEdge.Owner });
        }

        return true;
    }

    private string TextOf(int word) => _tree.Sentence.Tokens[word].ToString().ToLowerInvariant();
}
