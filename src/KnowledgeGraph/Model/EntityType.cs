using System.Collections.Immutable;

namespace KnowledgeGraph;

/// <summary>A type or trait of a <see cref="GraphModel"/>. Immutable.</summary>
public sealed class EntityType
{
    private readonly ulong[] _ancestors;

    internal EntityType(GraphModel model, TypeDefinition definition, int index, EntityType? parent, ulong[] ancestors)
    {
        Model = model;
        Definition = definition;
        Index = index;
        Parent = parent;
        _ancestors = ancestors;
    }

    /// <summary>The model it belongs to.</summary>
    public GraphModel Model { get; }

    /// <summary>What the schema declares of it.</summary>
    public TypeDefinition Definition { get; }

    /// <summary>Its position in <see cref="GraphModel.Types"/>.</summary>
    public int Index { get; }

    /// <summary>The name, for example <c>ArmedGroup</c>.</summary>
    public string Name => Definition.Name;

    /// <summary>The parent type, or <see langword="null"/>.</summary>
    public EntityType? Parent { get; }

    /// <summary>Whether no entity is of exactly this type; traits are abstract too.</summary>
    public bool IsAbstract => Definition.IsAbstract || Definition.IsTrait;

    /// <summary>Whether it is a trait.</summary>
    public bool IsTrait => Definition.IsTrait;

    /// <summary>Whether every entity of this type is also one of the other type or trait; a type is one of itself.</summary>
    public bool IsA(EntityType other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return ReferenceEquals(other.Model, Model) && (_ancestors[other.Index >> 6] & (1UL << (other.Index & 63))) != 0;
    }

    /// <summary>The property of that name on this type or a parent, or <see langword="null"/>.</summary>
    public PropertyDefinition? FindProperty(string name)
    {
        for (var type = this; type is not null; type = type.Parent)
        {
            foreach (var property in type.Definition.Properties)
            {
                if (string.Equals(property.Name, name, StringComparison.Ordinal)) return property;
            }
        }

        return null;
    }

    /// <inheritdoc />
    public override string ToString() => Name;
}
