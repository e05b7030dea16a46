namespace KnowledgeGraph.Schema.Tests;

public class TypeLatticeTests
{
    private static readonly TypeLattice Lattice = new(Compiled.Model("""
        types:
          City: { is: Place, properties: { mayor: string? } }
          Place: { is: [Thing, Attackable], properties: { population: int? } }
          Attackable: { trait: true, is: Target }
          Target: { trait: true }
          Thing: { abstract: true, properties: { since: date? } }
          Actor: { is: Attackable, abstract: true }
          Army: { is: Actor }
          Militia: { is: Actor }
        relations:
          attacks: { roles: { attacker: Actor, target: Target, place: Place? } }
          leads: { roles: { leader: Army, led: Militia } }
          controls: { roles: { holder: Army | Militia, place: Place } }
        """));

    [Theory]
    [InlineData("City", "City", true)]
    [InlineData("City", "Thing", true)]
    [InlineData("City", "Target", true)]
    [InlineData("Army", "Target", true)]
    [InlineData("Army", "Place", false)]
    [InlineData("Place", "City", false)]
    [InlineData("Nobody", "Place", false)]
    public void Inheritance_is_transitive_over_parents_and_traits(string type, string ancestor, bool isA) => Assert.Equal(isA, Lattice.IsA(type, ancestor));

    [Fact]
    public void Types_come_after_what_they_inherit_from() =>
        Assert.Equal(["Thing", "Target", "Attackable", "Place", "City", "Actor", "Army", "Militia"], Lattice.Preorder.Select(static t => t.Name));

    [Fact]
    public void Concrete_types_of_a_union_are_neither_abstract_nor_traits()
    {
        Assert.Equal(["Place", "City", "Army", "Militia"], Lattice.ConcreteTypes(["Target"]).Select(static t => t.Name));
        Assert.Equal(["City", "Army"], Lattice.ConcreteTypes(["Army", "City"]).Select(static t => t.Name));
    }

    [Fact]
    public void Inherited_properties_come_first() =>
        Assert.Equal(["since", "population", "mayor"], Lattice.PropertiesOf("City").Select(static p => p.Name));

    [Theory]
    [InlineData("Army", "attacks.attacker attacks.target leads.leader controls.holder")]
    [InlineData("City", "attacks.target attacks.place controls.place")]
    [InlineData("Target", "attacks.target")]
    [InlineData("Actor", "attacks.attacker attacks.target controls.holder")]
    public void Types_and_traits_play_what_all_below_them_play(string type, string roles) => Assert.Equal(roles, Show(Lattice.RolesOf(type)));

    [Fact]
    public void A_union_plays_what_all_its_members_play()
    {
        Assert.Equal("attacks.attacker attacks.target controls.holder", Show(Lattice.CommonRoles(["Army", "Militia"])));
        Assert.Equal("attacks.target", Show(Lattice.CommonRoles(["Army", "City"])));
        Assert.Empty(Lattice.CommonRoles(["Nobody"]));
    }

    private static string Show(IEnumerable<RoleReference> roles) => string.Join(" ", roles.Select(static r => $"{r.Relation.Name}.{r.Role.Name}"));
}
