namespace KnowledgeGraph;

/// <summary>That an entity is of a C# type. Entities lie ordered by type, so it is a comparison with a few bounds, and no entity object is touched.</summary>
internal sealed class TypeCondition(EntityTerm term, string name, (int First, int End)[] intervals) : PatternCondition
{
    public EntityTerm Term => term;

    /// <summary>The positions of the entities of that type, in order.</summary>
    public (int First, int End)[] Intervals => intervals;

    internal override IEnumerable<int> Slots => term.Slots;

    /// <summary>The condition for a type.</summary>
    public static TypeCondition Of<T>(EntityTerm term)
        where T : class, IEntity
    {
        var graph = term.Plan.Graph;
        var types = graph.Table.Types;
        var intervals = new List<(int First, int End)>();
        for (var start = 0; start < types.Length;)
        {
            var end = start + 1;
            while (end < types.Length && ReferenceEquals(types[end], types[start])) end++;
            // Entities of one type are objects of one class.
            if ((object)graph.EntityAt(start) is T)
            {
                if (intervals.Count > 0 && intervals[^1].End == start) intervals[^1] = (intervals[^1].First, end);
                else intervals.Add((start, end));
            }

            start = end;
        }

        return new(term, typeof(T).Name, [.. intervals]);
    }

    public override string ToString() => $"{term} is a {name}";

    internal override bool Holds(PatternFrame frame)
    {
        var index = term.IndexIn(frame);
        foreach (var (first, end) in intervals)
        {
            if ((index >= first) & (index < end)) return true;
        }

        return false;
    }
}
