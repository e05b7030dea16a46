namespace KnowledgeGraph;

/// <summary>That two values are the same entity. Between the edges of a relation and something bound before, a plan turns it into a walk.</summary>
internal sealed class SameEntityCondition(EntityTerm left, EntityTerm right) : PatternCondition
{
    public EntityTerm Left => left;

    public EntityTerm Right => right;

    internal override IEnumerable<int> Slots => [.. left.Slots, .. right.Slots];

    public override string ToString() => $"{left} is {right}";

    internal override bool Holds(PatternFrame frame) => left.IndexIn(frame) is >= 0 and var index && index == right.IndexIn(frame);
}
