using System.Numerics;

namespace KnowledgeGraph;

/// <summary>The entities at the end of walks of some number of steps over one relation. Works on sets of bits, one an entity.</summary>
internal sealed class ReachSearch(EdgeTable table, bool isBackward)
{
    private readonly int _entities = table.Graph.Table.Count;

    /// <param name="first">The entities that one step leads to.</param>
    /// <param name="minSteps">The least number of steps, at least 1.</param>
    /// <param name="maxSteps">The greatest number of steps.</param>
    /// <param name="cancellationToken">Asked at every step.</param>
    /// <returns>Their indices, ascending.</returns>
    public int[] Find(IEnumerable<int> first, int minSteps, int maxSteps, CancellationToken cancellationToken)
    {
        var layer = Distinct(first, new ulong[(_entities + 63) >> 6]);
        var steps = 1;
        // An exact number of steps may lead back to where one has been; from the least number on, only news matter.
        for (; steps < minSteps && layer.Count > 0; steps++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            layer = Distinct(layer.SelectMany(Next), new ulong[(_entities + 63) >> 6]);
        }

        var seen = new ulong[(_entities + 63) >> 6];
        layer = Distinct(layer, seen);
        for (; steps < maxSteps && layer.Count > 0; steps++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            layer = Step(layer, seen);
        }

        return Listed(seen);
    }

    private static List<int> Distinct(IEnumerable<int> entities, ulong[] seen)
    {
        var found = new List<int>();
        foreach (var entity in entities)
        {
            if (entity < 0 || (seen[entity >> 6] >> entity & 1) != 0) continue;
            seen[entity >> 6] |= 1UL << entity;
            found.Add(entity);
        }

        return found;
    }

    private List<int> Step(List<int> layer, ulong[] seen)
    {
        var found = new List<int>();
        var (subjects, objects) = (table.Columns.Subjects, table.Columns.Objects);
        foreach (var entity in layer)
        {
            var range = isBackward ? table.In(entity) : table.Out(entity);
            for (var i = 0; i < range.Count; i++)
            {
                var code = range[i];
                var next = isBackward ? subjects[code < 0 ? ~code : code] : code < 0 ? subjects[~code] : objects[code];
                if (next < 0 || (seen[next >> 6] >> next & 1) != 0) continue;
                seen[next >> 6] |= 1UL << next;
                found.Add(next);
            }
        }

        return found;
    }

    private IEnumerable<int> Next(int entity)
    {
        var range = isBackward ? table.In(entity) : table.Out(entity);
        for (var i = 0; i < range.Count; i++)
        {
            var edge = new Edge(table, range[i]);
            yield return isBackward ? edge.SubjectIndex : edge.ObjectIndex;
        }
    }

    private static int[] Listed(ulong[] seen)
    {
        var found = new List<int>();
        for (var word = 0; word < seen.Length; word++)
        {
            for (var bits = seen[word]; bits != 0; bits &= bits - 1) found.Add((word << 6) + BitOperations.TrailingZeroCount(bits));
        }

        return [.. found];
    }
}
