using System.Collections.Immutable;

namespace KnowledgeGraph;

/// <summary>A role of a relation of a <see cref="GraphModel"/>. Immutable.</summary>
public sealed class Role
{
    internal Role(RoleDefinition definition, int index, ImmutableArray<EntityType> types)
    {
        Definition = definition;
        Index = index;
        Types = types;
    }

    /// <summary>What the schema declares of it.</summary>
    public RoleDefinition Definition { get; }

    /// <summary>Its position in <see cref="RelationType.Roles"/>.</summary>
    public int Index { get; }

    /// <summary>The name, for example <c>supporter</c>.</summary>
    public string Name => Definition.Name;

    /// <summary>The types and traits whose entities may play it.</summary>
    public ImmutableArray<EntityType> Types { get; }

    /// <summary>Whether it may be unknown in a claim.</summary>
    public bool IsOptional => Definition.IsOptional;

    /// <summary>Whether an entity of the type may play it.</summary>
    public bool Admits(EntityType type)
    {
        ArgumentNullException.ThrowIfNull(type);
        foreach (var admitted in Types)
        {
            if (type.IsA(admitted)) return true;
        }

        return false;
    }

    /// <inheritdoc />
    public override string ToString() => Name;
}
