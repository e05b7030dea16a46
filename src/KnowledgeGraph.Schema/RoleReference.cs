namespace KnowledgeGraph.Schema;

/// <summary>A role within its relation.</summary>
/// <param name="Relation">The relation.</param>
/// <param name="Index">The position in <see cref="RelationModel.Roles"/>.</param>
public sealed record RoleReference(RelationModel Relation, int Index)
{
    /// <summary>The role.</summary>
    public RoleModel Role => Relation.Roles[Index];
}
