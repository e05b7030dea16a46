using KnowledgeGraph.Schema.Declarations;

namespace KnowledgeGraph.Schema.Validation;

/// <summary>Finds properties that would hide a traversal: an instance member silently wins over an extension member.</summary>
internal sealed class TraversalValidator(SchemaDeclarations declarations, TypeLattice lattice, ProblemList problems)
{
    public void Validate()
    {
        var traversals = new Dictionary<string, (string Relation, RoleModel Role)>(StringComparer.Ordinal);
        foreach (var relation in lattice.Model.Relations)
        {
            traversals[relation.CSharpName] = (relation.Name, relation.Roles[relation.SubjectRole]);
            if (!relation.IsSymmetric)
                traversals[relation.InverseCSharpName] = (relation.Name, relation.Roles[relation.ObjectRole]);
        }

        foreach (var type in declarations.Types.Kept)
        {
            foreach (var property in type.Properties.Where(static p => !p.IsDropped))
            {
                var member = Naming.ToPascalCase(property.Name);
                if (!traversals.TryGetValue(member, out var walk) || !MayMeet(type.Name, walk.Role))
                    continue;
                property.IsDropped = true;
                problems.Add(
                    SchemaCodes.TraversalClash,
                    property.Key,
                    $"the property {Printable.Quote(property.Name)} would hide '{member}', by which {Printable.Quote(type.Name)} "
                        + $"walks the relation '{walk.Relation}'; rename one of them");
            }
        }
    }

    // Some entity has both: the property by inheritance, the traversal by its role.
    private bool MayMeet(string type, RoleModel role) =>
        lattice.Admits(role, type) || lattice.Model.Types.Any(t => lattice.IsA(t.Name, type) && lattice.Admits(role, t.Name));
}
