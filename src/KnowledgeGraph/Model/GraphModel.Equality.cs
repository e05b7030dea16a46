using System.Collections.Immutable;

namespace KnowledgeGraph;

public sealed partial class GraphModel
{
    /// <summary>Whether both models allow the same: equal definitions in the same order.</summary>
    public bool Equals(GraphModel? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && string.Equals(Name, other.Name, StringComparison.Ordinal)
            && Enums.SequenceEqual(other.Enums, EnumEquals)
            && Types.SequenceEqual(other.Types, static (a, b) => TypeEquals(a.Definition, b.Definition))
            && Relations.SequenceEqual(other.Relations, static (a, b) => RelationEquals(a.Definition, b.Definition))
            && Entities.SequenceEqual(other.Entities, EntityEquals));

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as GraphModel);

    /// <inheritdoc />
    public override int GetHashCode() =>
        HashCode.Combine(StringComparer.Ordinal.GetHashCode(Name), Types.Length, Relations.Length, Entities.Length, Enums.Length);

    // The records hold immutable arrays, which compare by reference: align those, then let the record compare the rest.
    private static bool EnumEquals(EnumDefinition a, EnumDefinition b) => a.Values.SequenceEqual(b.Values) && a with { Values = b.Values } == b;

    private static bool TypeEquals(TypeDefinition a, TypeDefinition b) =>
        a.Traits.SequenceEqual(b.Traits)
        && a.Properties.SequenceEqual(b.Properties)
        && a with { Traits = b.Traits, Properties = b.Properties } == b;

    /// <summary>Whether both definitions say the same.</summary>
    internal static bool RelationEquals(RelationDefinition a, RelationDefinition b) =>
        a.Roles.SequenceEqual(b.Roles, RoleEquals)
        && a.ExclusiveWith.SequenceEqual(b.ExclusiveWith)
        && a.Properties.SequenceEqual(b.Properties)
        && a with { Roles = b.Roles, ExclusiveWith = b.ExclusiveWith, Properties = b.Properties } == b;

    private static bool RoleEquals(RoleDefinition a, RoleDefinition b) => a.Types.SequenceEqual(b.Types) && a with { Types = b.Types } == b;

    private static bool EntityEquals(EntityDefinition a, EntityDefinition b) =>
        a.Aliases.SequenceEqual(b.Aliases)
        && a.Properties.SequenceEqual(b.Properties)
        && a with { Aliases = b.Aliases, Properties = b.Properties } == b;
}
