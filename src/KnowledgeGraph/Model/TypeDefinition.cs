using System.Collections.Immutable;

namespace KnowledgeGraph;

/// <summary>A type or trait as a schema declares it: plain data from which a <see cref="GraphModel"/> is made.</summary>
/// <param name="Name">The name, unique among types, for example <c>ArmedGroup</c>.</param>
public sealed record TypeDefinition(string Name)
{
    /// <summary>What the type stands for; may be empty.</summary>
    public string Description { get; init; } = "";

    /// <summary>The name of the parent type, or <see langword="null"/>.</summary>
    public string? Parent { get; init; }

    /// <summary>The names of the traits it has beside those of its parent.</summary>
    public ImmutableArray<string> Traits { get; init; } = [];

    /// <summary>Whether no entity is of exactly this type.</summary>
    public bool IsAbstract { get; init; }

    /// <summary>Whether it is a trait, an interface of several types, rather than a type.</summary>
    public bool IsTrait { get; init; }

    /// <summary>Whether entities of this type may be discovered in text.</summary>
    public bool IsOpen { get; init; }

    /// <summary>The properties of its entities beside those of its parent.</summary>
    public ImmutableArray<PropertyDefinition> Properties { get; init; } = [];
}
