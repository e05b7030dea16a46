namespace KnowledgeGraph;

/// <summary>Where a plan finds an entity: at an end of the edge in a slot, in a slot itself, or nowhere because it is given.</summary>
/// <param name="Plan">The plan that the slot belongs to.</param>
/// <param name="Slot">The slot, or -1.</param>
/// <param name="End">What of it.</param>
/// <param name="Index">The entity where it is given; -1 where the graph does not have it.</param>
internal readonly record struct EntityTerm(PatternPlan Plan, int Slot, EntityEnd End, int Index = -1)
{
    public IEnumerable<int> Slots => Slot < 0 ? [] : [Slot];

    /// <summary>The position of the entity, or -1 where it is unknown.</summary>
    public int IndexIn(PatternFrame frame)
    {
        if (Slot < 0) return Index;
        var code = frame.Codes[Slot];
        if (End == EntityEnd.Itself || code == PatternFrame.None) return code == PatternFrame.None ? -1 : code;
        var columns = frame.Tables[Slot]!.Columns;
        return code >= 0 == (End == EntityEnd.Subject) ? columns.Subjects[PatternFrame.Row(code)] : columns.Objects[PatternFrame.Row(code)];
    }

    public override string ToString() => End switch
    {
        EntityEnd.Given => Index < 0 ? "nobody" : Plan.Graph.EntityAt(Index).Id,
        EntityEnd.Itself => Plan.NameOf(Slot),
        _ => $"{(End == EntityEnd.Subject ? "subject" : "object")} of {Plan.NameOf(Slot)}",
    };
}
