namespace KnowledgeGraph;

/// <summary>An edge of a pattern.</summary>
internal sealed class EdgeValue<T>(PatternPlan plan, EdgeTable table, int slot) : PatternValue<T>(plan)
    where T : struct, IRelation<T>
{
    internal override int EdgeSlot => slot;

    public EdgeTable Table => table;

    internal override long CodeIn(PatternFrame frame) => frame.Codes[slot] == PatternFrame.None ? Unknown : frame.Codes[slot];

    internal override T Decode(long code) => code == Unknown ? default : T.Of(new Edge(table, (int)code));

    public override string ToString() => Plan.NameOf(slot);

    private protected override PatternCondition IsSameAs(PatternValue other)
    {
        if (other is not EdgeValue<T> edge) throw NotComparable();
        var otherSlot = edge.EdgeSlot;
        return new TestCondition($"{this} is {other}", [slot, otherSlot], frame =>
            frame.Codes[slot] is not PatternFrame.None and var one && frame.Codes[otherSlot] is not PatternFrame.None and var two
            && PatternFrame.Row(one) == PatternFrame.Row(two) && ReferenceEquals(frame.Tables[slot], frame.Tables[otherSlot]));
    }
}
