#pragma warning disable MA0048 // Small cases of one idea.

namespace KnowledgeGraph;

/// <summary>All of several conditions; a plan takes it apart.</summary>
internal sealed class AllCondition(PatternCondition[] parts) : PatternCondition
{
    public IEnumerable<PatternCondition> Parts => parts.SelectMany(static part => part is AllCondition all ? all.Parts : [part]);

    internal override IEnumerable<int> Slots => parts.SelectMany(static part => part.Slots);

    public override string ToString() => string.Join(" and ", Parts);

    internal override PatternCondition BoundIn(PatternPlan plan) => new AllCondition(Array.ConvertAll(parts, part => part.BoundIn(plan)));

    internal override bool Holds(PatternFrame frame) => Array.TrueForAll(parts, part => part.Holds(frame));
}

/// <summary>At least one of several conditions.</summary>
internal sealed class AnyCondition(PatternCondition[] parts) : PatternCondition
{
    internal override IEnumerable<int> Slots => parts.SelectMany(static part => part.Slots);

    public override string ToString() => $"({string.Join(" or ", (object[])parts)})";

    internal override PatternCondition BoundIn(PatternPlan plan) => new AnyCondition(Array.ConvertAll(parts, part => part.BoundIn(plan)));

    internal override bool Holds(PatternFrame frame) => Array.Exists(parts, part => part.Holds(frame));
}

/// <summary>The opposite of a condition.</summary>
internal sealed class NotCondition(PatternCondition part) : PatternCondition
{
    internal override IEnumerable<int> Slots => part.Slots;

    public override string ToString() => $"not ({part})";

    internal override PatternCondition BoundIn(PatternPlan plan) => new NotCondition(part.BoundIn(plan));

    internal override bool Holds(PatternFrame frame) => !part.Holds(frame);
}

/// <summary>Any test of what is bound.</summary>
internal sealed class TestCondition(string text, int[] slots, Func<PatternFrame, bool> test) : PatternCondition
{
    internal override IEnumerable<int> Slots => slots;

    public override string ToString() => text;

    internal override bool Holds(PatternFrame frame) => test(frame);
}

/// <summary>That a part of a pattern has a match, before it is known in which plan.</summary>
internal sealed class UnboundExistsCondition(Action<PatternPlan> bind) : PatternCondition
{
    internal override IEnumerable<int> Slots => throw Unbound();

    public override string ToString() => "there is a match";

    internal override PatternCondition BoundIn(PatternPlan plan)
    {
        var part = new PatternPlan(plan);
        bind(part);
        return new ExistsCondition(part.Finish());
    }

    internal override bool Holds(PatternFrame frame) => throw Unbound();

    private static InvalidOperationException Unbound() => new("This condition is not part of a pattern.");
}

/// <summary>That a part of a pattern, which starts from what is bound, has a match.</summary>
internal sealed class ExistsCondition(PatternPlan plan) : PatternCondition
{
    internal override IEnumerable<int> Slots => plan.OuterSlots;

    public override string ToString() => $"there is {{ {string.Join("; ", plan.Describe())} }}";

    // A cursor of its own for each frame: frames are not shared between threads, conditions are.
    internal override bool Holds(PatternFrame frame) => frame.CursorOf(plan).RunOnce();
}
