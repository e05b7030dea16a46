namespace KnowledgeGraph;

/// <summary>
/// Follows the chains of one relation from each entity, breadth first, so that an edge is derived from as few premises as can be. A chain holds on the days
/// that all of its links share, and meets no entity twice. What is stated, or derived already, for those days is not derived again.
/// </summary>
internal sealed class TransitiveClosure(EdgeTable table)
{
    private readonly Dictionary<int, List<Period>> _reached = [];
    private readonly Queue<(int End, Period Period, double Confidence, Edge[] Chain)> _open = new();

    public IEnumerable<DerivedRow> Find(int entities)
    {
        for (var source = 0; source < entities; source++)
        {
            if (table.Out(source).Count == 0) continue;
            foreach (var row in From(source))
            {
                // A symmetric edge is found from both ends and stored once.
                if (!table.IsSymmetric || row.Subject < row.Object) yield return row;
            }
        }
    }

    /// <summary>The days that both hold; <see langword="null"/> where both are known and share none, unknown where one is.</summary>
    public static Period? Meet(Period first, Period second)
    {
        if (!first.IsKnown || !second.IsKnown) return Period.Unknown;
        if (!first.Overlaps(second)) return null;
        var start = (first.StartDay, -(int)first.StartPrecision).CompareTo((second.StartDay, -(int)second.StartPrecision)) >= 0 ? first : second;
        var end = (first.EndDay, (int)first.EndPrecision).CompareTo((second.EndDay, (int)second.EndPrecision)) <= 0 ? first : second;
        return Period.OfDays(start.StartDay, end.EndDay, (byte)((start.Precisions & 3) | (end.Precisions & ~3)));
    }

    private List<DerivedRow> From(int source)
    {
        _reached.Clear();
        var found = new List<DerivedRow>();
        foreach (var edge in EdgesAt(source))
        {
            if (edge.ObjectIndex is not (>= 0 and var end) || end == source) continue;
            Note(end, edge.Period);
            _open.Enqueue((end, edge.Period, edge.Confidence, [edge]));
        }

        while (_open.TryDequeue(out var chain))
        {
            foreach (var edge in EdgesAt(chain.End))
            {
                if (edge.ObjectIndex is not (>= 0 and var end) || Visits(chain.Chain, end) || Meet(chain.Period, edge.Period) is not { } period || !Note(end, period)) continue;
                Edge[] premises = [.. chain.Chain, edge];
                var confidence = Math.Min(chain.Confidence, edge.Confidence);
                found.Add(new(source, end, period, confidence, new Derivation(InferenceRules.Transitive, premises)));
                _open.Enqueue((end, period, confidence, premises));
            }
        }

        return found;
    }

    private IEnumerable<Edge> EdgesAt(int entity)
    {
        var range = table.Out(entity);
        for (var i = 0; i < range.Count; i++)
        {
            var edge = new Edge(table, range[i]);
            if (edge.ObjectIndex != entity && ModalitySet.Affirmed.Contains(edge.Modality)) yield return edge;
        }
    }

    // Going round in a circle says nothing new.
    private static bool Visits(Edge[] chain, int entity) => chain[0].SubjectIndex == entity || Array.Exists(chain, edge => edge.ObjectIndex == entity);

    private bool Note(int end, Period period)
    {
        if (!_reached.TryGetValue(end, out var periods)) _reached.Add(end, periods = []);
        if (periods.Exists(known => period.IsKnown ? known.Contains(period) : !known.IsKnown)) return false;
        periods.Add(period);
        return true;
    }
}
