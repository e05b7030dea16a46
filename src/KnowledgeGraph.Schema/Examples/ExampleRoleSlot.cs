namespace KnowledgeGraph.Schema;

/// <summary>The place of an entity that plays a role.</summary>
/// <param name="Role">The position of the role in <see cref="RelationModel.Roles"/>.</param>
/// <param name="Start">The offset in the example, from 0.</param>
/// <param name="Length">The length in the example.</param>
/// <param name="IsGlued">Whether no space stands before it.</param>
public sealed record ExampleRoleSlot(int Role, int Start, int Length, bool IsGlued) : ExampleElement(Start, Length, IsGlued)
{
    /// <summary>The types that may fill this slot, fewer than the role admits: <c>{located: Facility | Place}</c>. Empty for all of the role.</summary>
    public EquatableArray<string> Types { get; init; }
}
