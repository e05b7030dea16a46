namespace KnowledgeGraph.Schema.Tests;

/// <summary>Checks what generated C# relies on: every reference resolves and no two members of a class are called the same.</summary>
internal static class Consistency
{
    public static void Check(SchemaModel model)
    {
        var types = model.Types.ToDictionary(static t => t.Name, StringComparer.Ordinal);
        var enums = model.Enums.Select(static e => e.Name).ToHashSet(StringComparer.Ordinal);
        var lattice = new TypeLattice(model);
        Assert.Equal(model.Types.Count, lattice.Preorder.Count);
        Distinct(model.Types.Select(static t => t.Name).Concat(enums).Concat(model.Relations.Select(static r => r.CSharpName)).Append(model.Name));
        Distinct(model.Relations.Select(static r => r.CSharpName)
            .Concat(model.Types.Where(static t => !t.IsTrait).Select(static t => t.Plural))
            .Concat(model.Entities.Select(static e => e.Key)));
        Distinct(model.Entities.Select(static e => e.Id));
        Distinct(model.Relations.Select(static r => r.Id));
        Distinct(model.Relations.SelectMany(static r => r.IsSymmetric ? [r.CSharpName] : new[] { r.CSharpName, r.InverseCSharpName }));
        foreach (var type in model.Types)
        {
            Assert.True(type.Parent is null || types[type.Parent] is { IsTrait: false });
            Assert.All(type.Traits, t => Assert.True(types[t].IsTrait));
            Distinct(lattice.PropertiesOf(type.Name).Select(static p => p.CSharpName));
            Assert.DoesNotContain(lattice.Preorder.TakeWhile(t => t.Name != type.Name), t => lattice.IsA(t.Name, type.Name));
            CheckProperties(type.Properties, types, enums);
        }

        foreach (var relation in model.Relations)
        {
            Assert.True(relation.Roles.Count >= (relation.IsSymmetric ? 1 : 2));
            Assert.InRange(relation.ObjectRole, 0, relation.Roles.Count - 1);
            Assert.All(relation.Roles, r => Assert.NotEmpty(r.Types));
            Assert.All(relation.Roles.SelectMany(static r => r.Types), t => Assert.True(types.ContainsKey(t)));
            if (relation.CausedBy is { } cause) Assert.Contains(model.Relations, r => r.Name == cause);
            Assert.All(relation.ExclusiveWith, x => Assert.Contains(model.Relations, r => r.Name == x));
            Distinct(relation.Roles.Select(static r => r.CSharpName).Concat(relation.Properties.Select(static p => p.CSharpName)).Append(relation.CSharpName));
            Assert.True(relation.Functional is null || relation.Roles.Any(r => r.Name == relation.Functional));
            Assert.All(relation.Expressed, e => Assert.Empty(ExampleParser.Parse(e, relation, model).Problems));
            CheckProperties(relation.Properties, types, enums);
        }

        foreach (var entity in model.Entities)
        {
            Assert.True(types[entity.Type] is { IsTrait: false, IsAbstract: false });
            Assert.True(Naming.IsId(entity.Id), entity.Id);
            Assert.True(entity.PartOf is null || model.Entities.Any(e => e.Key == entity.PartOf));
            var properties = lattice.PropertiesOf(entity.Type).ToDictionary(static p => p.Name, StringComparer.Ordinal);
            Assert.All(entity.Properties, v => Assert.True(properties.ContainsKey(v.Name)));
        }
    }

    private static void CheckProperties(IEnumerable<PropertyModel> properties, Dictionary<string, TypeModel> types, HashSet<string> enums)
    {
        foreach (var property in properties)
        {
            Assert.Equal(property.Kind is PropertyKind.Enum or PropertyKind.Entity, property.TypeName is not null);
            Assert.True(property.Kind is not PropertyKind.Enum || enums.Contains(property.TypeName!));
            Assert.True(property.Kind is not PropertyKind.Entity || types.ContainsKey(property.TypeName!));
        }
    }

    private static void Distinct(IEnumerable<string> names)
    {
        var all = names.ToArray();
        Assert.Equal(all.Distinct(StringComparer.OrdinalIgnoreCase).Count(), all.Length);
    }
}
