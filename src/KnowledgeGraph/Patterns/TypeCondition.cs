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
        // Entities of one type are objects of one class.
        return new(term, typeof(T).Name, graph.Table.Types.RangesOf((_, first) => (object)graph.EntityAt(first) is T));
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
