using System.Collections.Immutable;

namespace KnowledgeGraph;

/// <summary>
/// A node: one actor, place or agreement. Generated classes derive from it; graphs without compiled classes use it itself. Two entities are equal
/// when they have the same id, so that an entity of a graph equals itself in a view of that graph. Immutable and thread-safe.
/// </summary>
public class Entity : IEntity, IEquatable<Entity>
{
    /// <summary>Called by <see cref="Graph.CreateEntity"/> only.</summary>
    /// <param name="graph">The graph it stands in.</param>
    /// <param name="index">Its position in the graph.</param>
    protected internal Entity(Graph graph, int index)
    {
        Graph = graph;
        Index = index;
    }

    /// <inheritdoc />
    public Graph Graph { get; }

    /// <inheritdoc />
    public int Index { get; }

    /// <inheritdoc />
    public string Id => Graph.Table.IdAt(Index);

    /// <inheritdoc />
    public string Name => Declared?.Name ?? Discovered!.Name;

    /// <summary>Its type.</summary>
    public EntityType Type => Graph.Table.Types[Index];

    /// <summary>What it is, in a sentence; empty where nothing is known.</summary>
    public string Description => Declared?.Description ?? "";

    /// <summary>Its other names.</summary>
    public ImmutableArray<string> Aliases => Declared?.Aliases ?? Discovered!.Aliases;

    /// <summary>The entity it belongs to, or <see langword="null"/>.</summary>
    public Entity? PartOf => (Declared is null ? Discovered!.PartOf : Declared.PartOf) is { } whole ? Graph.FindEntity(whole) : null;

    /// <summary>Whether the schema declares it, rather than a text having revealed it.</summary>
    public bool IsDeclared => Declared is not null;

    private EntityDefinition? Declared => Graph.Table.DeclaredAt(Index);

    private EntityRecord? Discovered => Graph.Table.DiscoveredAt(Index);

    /// <summary>The value of a property that the schema declares, or <see langword="null"/>.</summary>
    /// <param name="name">The property's name in the schema.</param>
    public PropertyValue? FindProperty(string name) =>
        Declared?.Properties.FirstOrDefault(property => string.Equals(property.Name, name, StringComparison.Ordinal));

    /// <summary>Whether both have the same id.</summary>
    public static bool operator ==(Entity? left, Entity? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether they have different ids.</summary>
    public static bool operator !=(Entity? left, Entity? right) => !(left == right);

    /// <inheritdoc />
    public bool Equals(Entity? other) => other is not null && (ReferenceEquals(this, other) || string.Equals(Id, other.Id, StringComparison.Ordinal));

    /// <inheritdoc />
    public sealed override bool Equals(object? obj) => obj is Entity other && Equals(other);

    /// <inheritdoc />
    public sealed override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

    /// <summary>The name shown to people.</summary>
    public sealed override string ToString() => Name;
}
