namespace KnowledgeGraph;

/// <summary>
/// Finds what lies within some hops of an entity, for many entities of one graph in turn: breadth first over positions, with a stamp an entity that saves
/// clearing between questions, so that a question costs what it finds and allocates nothing. It holds eight bytes an entity of the graph. Not thread-safe: each
/// thread has its own.
/// </summary>
/// <param name="graph">The graph whose edges are walked.</param>
/// <example><code>
/// var near = new Neighbourhood(graph);
/// foreach (var position in near.Within&lt;Supports&gt;(graph.Iran.Index, 3)) Console.WriteLine(graph.EntityAt(position));
/// </code></example>
public sealed class Neighbourhood(Graph graph)
{
    private readonly Graph _graph = graph ?? throw new ArgumentNullException(nameof(graph));
    private readonly int[] _stamps = new int[graph.Table.Count];
    private readonly int[] _found = new int[graph.Table.Count + 1];
    private int _stamp;

    /// <summary>
    /// The distinct entities that edges of a relation lead to in one to so many hops, nearest first and otherwise in the order of edges; without the entity itself.
    /// </summary>
    /// <typeparam name="T">The relation; a symmetric one is walked both ways.</typeparam>
    /// <param name="entity">The position of the entity to start from.</param>
    /// <param name="hops">The most hops, at least 1.</param>
    /// <returns>Positions in the graph; they hold until the next question.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The graph has no entity at the position, or the number of hops is below 1.</exception>
    public ReadOnlySpan<int> Within<T>(int entity, int hops)
        where T : struct, IRelation<T> => Within(_graph.Tables[T.RelationIndex], entity, hops, isBackward: false);

    /// <summary>The same against the direction of the edges: the entities from which so many hops lead to the entity.</summary>
    /// <inheritdoc cref="Within{T}" />
    public ReadOnlySpan<int> WithinBackward<T>(int entity, int hops)
        where T : struct, IRelation<T> => Within(_graph.Tables[T.RelationIndex], entity, hops, isBackward: true);

    private ReadOnlySpan<int> Within(EdgeTable table, int entity, int hops, bool isBackward)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(entity);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(entity, _stamps.Length);
        ArgumentOutOfRangeException.ThrowIfLessThan(hops, 1);
        var stamp = NextStamp();
        _stamps[entity] = stamp;
        _found[0] = entity;
        var (start, end) = (0, 1);
        for (var hop = 0; hop < hops && start < end; hop++)
        {
            var reached = isBackward || table.IsSymmetric ? Expand(table, isBackward, stamp, start, end) : ExpandForward(table, stamp, start, end);
            (start, end) = (end, reached);
        }

        return _found.AsSpan(1, end - 1);
    }

    private int ExpandForward(EdgeTable table, int stamp, int start, int end)
    {
        var (stamps, found, count) = (_stamps, _found, end);
        var (first, offsets, objects) = (table.FirstLeft, table.LeavingOffsets, table.Objects);
        for (var i = start; i < end; i++)
        {
            var at = (uint)(found[i] - first);
            if (at >= (uint)(offsets.Length - 1)) continue;
            for (var edge = offsets[at]; edge < offsets[at + 1]; edge++)
            {
                var target = objects[edge];
                if ((uint)target >= (uint)stamps.Length || stamps[target] == stamp) continue; // An unknown end is no position.
                stamps[target] = stamp;
                found[count++] = target;
            }
        }

        return count;
    }

    private int Expand(EdgeTable table, bool isBackward, int stamp, int start, int end)
    {
        var (stamps, found, count) = (_stamps, _found, end);
        var (subjects, objects) = (table.Subjects, table.Objects);
        for (var i = start; i < end; i++)
        {
            var range = isBackward ? table.In(found[i]) : table.Out(found[i]);
            for (var at = 0; at < range.Count; at++)
            {
                var code = range[at];
                // A code below 0 is walked against its direction already.
                var next = code < 0 ? subjects[~code] : table.IsSymmetric || !isBackward ? objects[code] : subjects[code];
                if (next < 0 || stamps[next] == stamp) continue;
                stamps[next] = stamp;
                found[count++] = next;
            }
        }

        return count;
    }

    private int NextStamp()
    {
        if (_stamp == int.MaxValue)
        {
            Array.Clear(_stamps);
            _stamp = 0;
        }

        return ++_stamp;
    }
}
