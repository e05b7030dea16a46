using System.Collections.Immutable;

namespace KnowledgeGraph;

/// <summary>A relation as a schema declares it: plain data from which a <see cref="GraphModel"/> is made.</summary>
/// <param name="Id">The stable id, unique among relations, for example <c>allied-with</c>.</param>
/// <param name="Name">The name in the schema and in C# traversals, for example <c>alliedWith</c>.</param>
public sealed record RelationDefinition(string Id, string Name)
{
    /// <summary>What the relation says; may be empty.</summary>
    public string Description { get; init; } = "";

    /// <summary>The roles in order: the subject first, then the object (where the two ends have roles of their own), then further ones.</summary>
    public ImmutableArray<RoleDefinition> Roles { get; init; } = [];

    /// <summary>The index in <see cref="Roles"/> of the object's role: 1, or 0 where one role is played by both ends.</summary>
    public int ObjectRole { get; init; } = 1;

    /// <summary>Whether it holds both ways.</summary>
    public bool IsSymmetric { get; init; }

    /// <summary>The name of the way back, or <see langword="null"/>.</summary>
    public string? Inverse { get; init; }

    /// <summary>Whether a chain of it implies it.</summary>
    public bool IsTransitive { get; init; }

    /// <summary>Whether it lasts (a state such as control) rather than happens (an event such as an attack).</summary>
    public bool IsTemporal { get; init; }

    /// <summary>The role of which an entity may be in one such edge at a time, or <see langword="null"/>.</summary>
    public string? Functional { get; init; }

    /// <summary>The ids of the relations that cannot hold between the same two entities at the same time.</summary>
    public ImmutableArray<string> ExclusiveWith { get; init; } = [];

    /// <summary>What a claim may say beside its roles.</summary>
    public ImmutableArray<PropertyDefinition> Properties { get; init; } = [];
}
