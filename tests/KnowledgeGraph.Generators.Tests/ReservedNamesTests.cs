using System.Reflection;
using KnowledgeGraph.Generators.Emit;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Generators.Tests;

/// <summary>The schema must refuse every name that a member of the runtime would hide or clash with, and the emitters must write names that exist.</summary>
public sealed class ReservedNamesTests
{
    private static readonly Assembly Runtime = typeof(Graph).Assembly;

    [Fact]
    public void Names_of_entities_members_are_reserved() =>
        AssertReserved(ReservedNames.Entity, [typeof(Entity), typeof(IEntity)], static receiver => receiver == typeof(Entity) || receiver == typeof(IEntity));

    [Fact]
    public void Names_of_graphs_members_are_reserved() =>
        AssertReserved(ReservedNames.Graph, [typeof(Graph), typeof(ICompiled<>), typeof(IGraph<>)], static receiver => Constraints(receiver).Contains(typeof(Graph)));

    [Fact]
    public void Names_of_members_of_sets_of_edges_are_reserved() =>
        AssertReserved(ReservedNames.Relations, [typeof(Relations<>)], static receiver => Definition(receiver) == typeof(Relations<>));

    [Fact]
    public void Names_of_members_of_sets_of_entities_are_reserved() =>
        AssertReserved(ReservedNames.Entities, [typeof(Entities<>)], static receiver => Definition(receiver) == typeof(Entities<>));

    [Fact]
    public void Names_of_members_of_edges_and_claims_are_reserved() => AssertReserved(
        ReservedNames.Relation,
        [typeof(IRelation<>), typeof(Claim<>)],
        static receiver => Definition(receiver) == typeof(Claim<>) || Constraints(receiver).Any(static c => Definition(c) == typeof(IRelation<>)));

    [Fact]
    public void Names_of_members_of_relations_structs_are_reserved_for_relations() =>
        AssertReserved(ReservedNames.RelationType, [typeof(IRelation<>)], static _ => false);

    [Fact]
    public void Every_type_of_the_runtime_that_the_emitters_write_exists()
    {
        var types = Runtime.GetExportedTypes().Select(static t => t.Name.Split('`')[0]).ToHashSet(StringComparer.Ordinal);
        Assert.All(RuntimeNames.All, name => Assert.Contains(name, types));
        Assert.All(RuntimeNames.All, static name => Assert.Contains("KnowledgeGraph." + name, ReservedNames.Namespaces));
        Assert.All(typeof(RuntimeNames).GetProperties(BindingFlags.Public | BindingFlags.Instance), static p => Assert.Contains(p.Name, RuntimeNames.All));
    }

    private static void AssertReserved(IReadOnlyCollection<string> reserved, Type[] types, Func<Type, bool> isReceiver)
    {
        var names = types.SelectMany(MemberNames).Concat(ExtensionNames(isReceiver)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        var missing = names.Except(reserved, StringComparer.Ordinal).ToArray();
        Assert.True(missing.Length == 0, $"Not reserved: {string.Join(", ", missing.Select(static name => $"\"{name}\""))}");
    }

    // What a derived class or a user sees: public and protected, of instances and of the type, nested types among them.
    private static IEnumerable<string> MemberNames(Type type) => type
        .GetMembers(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.FlattenHierarchy)
        .Where(IsVisible)
        .Select(static member => member.Name)
        .Where(static name => !name.StartsWith('.') && !name.StartsWith('<') && !name.Contains('.', StringComparison.Ordinal) && !name.StartsWith("op_", StringComparison.Ordinal) && name != "Item");

    private static bool IsVisible(MemberInfo member) => member switch
    {
        MethodBase method => !method.IsSpecialName && (method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly),
        PropertyInfo property => property.GetAccessors(nonPublic: true).Any(static a => a.IsPublic || a.IsFamily || a.IsFamilyOrAssembly),
        FieldInfo field => field.IsPublic || field.IsFamily,
        Type nested => (nested.IsNestedPublic || nested.IsNestedFamily) && !nested.Name.StartsWith('<'),
        _ => false,
    };

    // An extension member is a static method whose first parameter is the receiver, get_X for a property.
    private static IEnumerable<string> ExtensionNames(Func<Type, bool> isReceiver) =>
        from holder in Runtime.GetExportedTypes()
        where holder is { IsAbstract: true, IsSealed: true }
        from method in holder.GetMethods(BindingFlags.Public | BindingFlags.Static)
        let parameters = method.GetParameters()
        where parameters.Length > 0 && !method.Name.StartsWith('<') && isReceiver(parameters[0].ParameterType)
        select method.Name.StartsWith("get_", StringComparison.Ordinal) ? method.Name[4..] : method.Name;

    private static Type[] Constraints(Type type) => type.IsGenericParameter ? type.GetGenericParameterConstraints() : [type];

    private static Type Definition(Type type) => type.IsGenericType ? type.GetGenericTypeDefinition() : type;
}
