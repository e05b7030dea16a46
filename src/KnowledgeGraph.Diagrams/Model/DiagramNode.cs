namespace KnowledgeGraph.Diagrams;

/// <summary>A node of a picture.</summary>
/// <param name="Id">The id within the picture: <c>n0</c>, <c>n1</c> … in the picture's order. It never comes from a name, so no name can break a writer.</param>
/// <param name="Label">What stands in it: the entity's name, or <c>?</c> for somebody unknown.</param>
/// <param name="Type">The name of the entity's type; empty for somebody unknown.</param>
/// <param name="EntityId">The id of the entity, or <see langword="null"/> for somebody unknown.</param>
public sealed record DiagramNode(string Id, string Label, string Type, string? EntityId)
{
    /// <summary>Whether it is the entity in the middle of the picture.</summary>
    public bool IsFocus { get; init; }

    /// <summary>What stands in a picture where a name could be empty: the label, else the entity's id.</summary>
    public string Caption => !string.IsNullOrWhiteSpace(Label) ? Label : EntityId ?? "?";
}
