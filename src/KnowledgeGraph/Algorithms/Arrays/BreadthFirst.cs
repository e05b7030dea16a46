using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace KnowledgeGraph;

/// <summary>
/// Breadth-first search that turns around where the frontier is large: then each node not yet reached looks for a neighbour in the
/// frontier, which passes over most arcs. S. Beamer, K. Asanović, D. Patterson: Direction-Optimizing Breadth-First Search, SC 2012. Time in
/// proportion to nodes and arcs at most.
/// </summary>
internal sealed class BreadthFirst
{
    private const int Alpha = 15;
    private const int Beta = 18;

    private readonly Csr _graph;
    private readonly CancellationToken _cancellationToken;
    private readonly int[] _depths;
    private readonly int[] _queue;
    private int _head;
    private int _tail;
    private int _depth;

    private BreadthFirst(Csr graph, CancellationToken cancellationToken)
    {
        _graph = graph;
        _cancellationToken = cancellationToken;
        _depths = GC.AllocateUninitializedArray<int>(graph.Count);
        Array.Fill(_depths, -1);
        _queue = GC.AllocateUninitializedArray<int>(graph.Count);
    }

    /// <summary>The fewest arcs from any source to each node, -1 where there is no way or it is longer than the limit.</summary>
    public static int[] Depths(Csr graph, ReadOnlySpan<int> sources, int limit, CancellationToken cancellationToken)
    {
        var search = new BreadthFirst(graph, cancellationToken);
        foreach (var source in sources) search.Reach(source);
        search.Run(limit);
        return search._depths;
    }

    private void Reach(int node)
    {
        if (_depths[node] >= 0) return;
        _depths[node] = 0;
        _queue[_tail++] = node;
    }

    private void Run(int limit)
    {
        long unexplored = _graph.ArcCount;
        var scout = ArcsOfFrontier();
        while (_head < _tail && _depth < limit)
        {
            _cancellationToken.ThrowIfCancellationRequested();
            unexplored -= scout;
            if (scout > unexplored / Alpha && _graph.Count > 64)
            {
                BottomUp(limit);
                scout = ArcsOfFrontier();
                unexplored = Math.Max(unexplored, scout);
            }
            else
            {
                scout = TopDown();
            }
        }
    }

    private long ArcsOfFrontier()
    {
        long arcs = 0;
        for (var i = _head; i < _tail; i++) arcs += _graph.Degree(_queue[i]);
        return arcs;
    }

    private long TopDown()
    {
        ref var offsets = ref MemoryMarshal.GetArrayDataReference(_graph.Offsets);
        ref var targets = ref MemoryMarshal.GetArrayDataReference(_graph.Targets);
        ref var depths = ref MemoryMarshal.GetArrayDataReference(_depths);
        var (end, tail, depth) = (_tail, _tail, ++_depth);
        long scout = 0;
        for (; _head < end; _head++)
        {
            var node = _queue[_head];
            var last = Unsafe.Add(ref offsets, node + 1);
            for (var arc = Unsafe.Add(ref offsets, node); arc < last; arc++)
            {
                var target = Unsafe.Add(ref targets, arc);
                if (Unsafe.Add(ref depths, target) >= 0) continue;
                Unsafe.Add(ref depths, target) = depth;
                _queue[tail++] = target;
                scout += Unsafe.Add(ref offsets, target + 1) - Unsafe.Add(ref offsets, target);
            }
        }

        _tail = tail;
        return scout;
    }

    /// <summary>Steps from the nodes not yet reached until the frontier is small again, then lists it in the queue.</summary>
    private void BottomUp(int limit)
    {
        var reverse = _graph.Reverse;
        var words = (_graph.Count + 63) >> 6;
        var (frontier, next) = (new ulong[words], new ulong[words]);
        for (var i = _head; i < _tail; i++) frontier[_queue[i] >> 6] |= 1UL << _queue[i];
        var awake = _tail - _head;
        for (int before; ;)
        {
            _cancellationToken.ThrowIfCancellationRequested();
            before = awake;
            awake = Wake(reverse, frontier, next);
            (frontier, next) = (next, frontier);
            if (awake == 0 || _depth >= limit || (awake < before && awake <= _graph.Count / Beta)) break;
            Array.Clear(next);
        }

        // What was reached meanwhile never enters the queue, so only the frontier needs room.
        (_head, _tail) = (0, 0);
        for (var word = 0; word < words; word++)
        {
            for (var bits = frontier[word]; bits != 0; bits &= bits - 1)
                _queue[_tail++] = (word << 6) + BitOperations.TrailingZeroCount(bits);
        }
    }

    private int Wake(Csr reverse, ulong[] frontier, ulong[] next)
    {
        ref var offsets = ref MemoryMarshal.GetArrayDataReference(reverse.Offsets);
        ref var sources = ref MemoryMarshal.GetArrayDataReference(reverse.Targets);
        ref var bits = ref MemoryMarshal.GetArrayDataReference(frontier);
        var depth = ++_depth;
        var awake = 0;
        for (var node = 0; node < _depths.Length; node++)
        {
            if (_depths[node] >= 0) continue;
            var last = Unsafe.Add(ref offsets, node + 1);
            for (var arc = Unsafe.Add(ref offsets, node); arc < last; arc++)
            {
                var source = Unsafe.Add(ref sources, arc);
                if ((Unsafe.Add(ref bits, source >> 6) >> source & 1) == 0) continue;
                _depths[node] = depth;
                next[node >> 6] |= 1UL << node;
                awake++;
                break;
            }
        }

        return awake;
    }
}
