using KnowledgeGraph.Generators.Emit;
using KnowledgeGraph.Generators.Tests.Hosting;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Generators.Tests;

public sealed class RoleTableTests
{
    [Fact]
    public void It_agrees_with_the_lattice_on_every_type_and_union()
    {
        for (var seed = 0; seed < 50; seed++)
            AssertAgrees(Compile(new HostileSchema(new Random(seed)).Write("N.")));
        AssertAgrees(Compile(Syria));
    }

    [Fact]
    public void The_schema_of_the_Syrian_war_compiles_without_a_warning() => GeneratorHost.Run(Syria).Clean();

    private static string Syria => File.ReadAllText(Path.Combine(Snapshot.RepositoryRoot, "schema", "syria.kg.yaml"));

    private static SchemaModel Compile(string yaml) => SchemaCompiler.Compile(new("/project/test.kg.yaml", yaml)).Model!;

    private static void AssertAgrees(SchemaModel model)
    {
        var lattice = new TypeLattice(model);
        var table = new RoleTable(lattice);
        foreach (var type in model.Types)
        {
            Assert.Equal(Names(lattice.RolesOf(type.Name)), Names(table, table.Of(type.Name)));
            Assert.Equal(lattice.ConcreteTypes([type.Name]).Any(static t => t.IsOpen), table.HasOpenTypes(type.Name));
        }

        foreach (var role in model.Relations.SelectMany(static r => r.Roles))
            Assert.Equal(Names(lattice.CommonRoles(role.Types)), Names(table, table.Of([.. role.Types])));
    }

    private static IEnumerable<string> Names(IEnumerable<RoleReference> roles) => roles.Select(static r => $"{r.Relation.Name}.{r.Role.Name}");

    private static IEnumerable<string> Names(RoleTable table, ulong[] set) => Names(RoleTable.Except(set, []).Select(i => table.Roles[i]));
}
