namespace KnowledgeGraph;

/// <summary>An entity of a pattern.</summary>
internal sealed class EntityValue<T>(Graph graph, EntityTerm term, PatternCondition? guard = null) : PatternValue<T>(term.Plan)
    where T : class, IEntity
{
    internal override PatternCondition? Guard => guard;

    internal override EntityTerm? Term => term;

    internal override Graph View => graph;

    internal override long CodeIn(PatternFrame frame) => term.IndexIn(frame) is >= 0 and var index ? index : Unknown;

    internal override T Decode(long code) => code == Unknown ? null! : (T)(object)graph.EntityAt((int)code);

    public override string ToString() => term.ToString();

    private protected override PatternCondition IsSameAs(PatternValue other) => other.Term is { } otherTerm
        ? Guarded(new SameEntityCondition(term, otherTerm), guard, other.Guard)
        : throw NotComparable();

    private protected override PatternCondition IsSameAs(int entity) =>
        Guarded(new SameEntityCondition(term, new EntityTerm(Plan, -1, EntityEnd.Given, entity)), guard, null);

    private static PatternCondition Guarded(PatternCondition condition, PatternCondition? first, PatternCondition? second)
    {
        if (first is not null) condition = first & condition;
        return second is null ? condition : second & condition;
    }
}
