using System.Collections.Immutable;

namespace KnowledgeGraph;

/// <summary>An entity as a schema declares it.</summary>
/// <param name="Id">The stable id, unique among entities, for example <c>turkiye</c>.</param>
/// <param name="Type">The name of its type.</param>
/// <param name="Name">The name shown to people.</param>
public sealed record EntityDefinition(string Id, string Type, string Name)
{
    /// <summary>What it is, in a sentence; may be empty.</summary>
    public string Description { get; init; } = "";

    /// <summary>Its other names.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>The id of the entity it belongs to, or <see langword="null"/>.</summary>
    public string? PartOf { get; init; }

    /// <summary>The values of its properties.</summary>
    public ImmutableArray<PropertyValue> Properties { get; init; } = [];
}
