using KnowledgeGraph.Tests.World;

namespace KnowledgeGraph.Tests.Json;

/// <summary>Files that were saved with another version of the schema.</summary>
public sealed class OlderSchemaTests
{
    private static readonly GraphModel Model = WorldGraph.Model;

    [Fact]
    public void A_file_of_a_schema_that_was_only_added_to_loads()
    {
        // The file's schema lacks an entity, a relation, a role behind the others, a property and an alias that the compiled one has.
        var older = Changed(
            relations: static relations =>
            {
                relations.RemoveAll(static relation => relation.Id == "controls");
                var attacks = relations.FindIndex(static relation => relation.Id == "attacks");
                relations[attacks] = relations[attacks] with { Roles = relations[attacks].Roles.RemoveAt(2), Properties = relations[attacks].Properties.RemoveAt(0) };
            },
            entities: static entities =>
            {
                entities.RemoveAll(static entity => entity.Id == "aleppo");
                var russia = entities.FindIndex(static entity => entity.Id == "russia");
                entities[russia] = entities[russia] with { Aliases = [] };
            });
        var builder = new GraphBuilder(older);
        builder.Add(Sample.News);
        builder.Add(new EntityRecord("aleppo", "Place", "Aleppo")); // Declared since.
        var claim = new Claim("attacks", ["russia", "aleppo"], Sample.Quote(Sample.News, "Russia backs"))
        {
            Properties = [new("weapons", "rockets")],
            ParticipantSpans = [new TextSpan(0, 6), default],
        };
        builder.Add(claim);
        var graph = Load(builder);
        Assert.Same(Model, graph.Data.Model);
        Assert.Empty(graph.Data.Discoveries);
        Assert.Equal(
            claim with { Participants = ["russia", "aleppo", null], ParticipantSpans = [new TextSpan(0, 6), default, default] },
            Assert.Single(graph.Data.Claims));
        Assert.Equal(Sample.SavedBytes(graph), Sample.SavedBytes(WorldGraph.Load(new MemoryStream(Sample.SavedBytes(graph)))));
    }

    [Fact]
    public void It_is_refused_where_a_claim_is_no_longer_allowed()
    {
        // In the file's schema anything could attack; the compiled one wants actors.
        var older = Changed(relations: static relations =>
        {
            var attacks = relations.FindIndex(static relation => relation.Id == "attacks");
            relations[attacks] = relations[attacks] with { Roles = relations[attacks].Roles.SetItem(0, new("attacker", ["Attackable"], true)) };
        });
        var builder = new GraphBuilder(older);
        builder.Add(Sample.News);
        builder.Add(new Claim("attacks", ["aleppo", "russia", null], Sample.Quote(Sample.News, "Russia backs")));
        Assert.Equal(
            "$.claims[0]: the claim aleppo attacks russia at 0-12 gives the role 'attacker' to 'aleppo' (Place), but it is for Actor (KG4011): "
            + "the compiled schema no longer allows it; build the graph anew from its articles",
            Refusal(builder).Message);
    }

    [Fact]
    public void What_queries_derive_may_change() => Assert.Empty(Load(new GraphBuilder(Changed(relations: static relations =>
    {
        for (var i = 0; i < relations.Count; i++) relations[i] = relations[i] with { Description = "new", Functional = null, ExclusiveWith = [], IsTransitive = true, Inverse = "x" };
    }))).Data.Claims);

    [Fact]
    public void A_schema_that_changed_is_refused()
    {
        AssertDifference("it is of the graph 'OtherGraph', not 'WorldGraph'", new GraphModel("OtherGraph", [], []));
        AssertDifference("the compiled schema lacks the entity 'zambia'", Changed(entities: static entities => entities.Add(new("zambia", "Country", "Zambia"))));
        AssertDifference("the compiled schema makes the entity 'iran' a Country, not a ArmedGroup", Changed(entities: static entities => entities[1] = new("iran", "ArmedGroup", "Iran")));
        AssertDifference("the compiled schema lacks the type 'Tribe'", Changed(types: static types => types.Add(new("Tribe"))));
        AssertDifference("the compiled schema lacks the relation 'loves'", Changed(relations: static relations => relations.Add(new("loves", "loves") { Roles = [new("a", ["Actor"]), new("b", ["Actor"])] })));
        AssertDifference("the compiled schema lacks the enum 'Color'", Changed(enums: [new("Color", ["red"])]));
        AssertDifference(
            "the compiled schema gives the relation 'supports' other roles",
            Changed(relations: static relations => relations[0] = relations[0] with { Roles = [relations[0].Roles[1], relations[0].Roles[0]] }));
        AssertDifference(
            "the compiled schema gives the relation 'supports' other roles",
            Changed(relations: static relations => relations[0] = relations[0] with { IsSymmetric = true }));
        AssertDifference(
            "the compiled schema gives the property 'attacks.killed' another type",
            Changed(relations: static relations => relations[1] = relations[1] with { Properties = [new("killed", PropertyKind.Int) { IsOptional = true }] }));
        AssertDifference(
            "the compiled schema lacks the property 'attacks.wounded'",
            Changed(relations: static relations => relations[1] = relations[1] with { Properties = [new("wounded", PropertyKind.Int) { IsOptional = true }] }));
    }

    private static void AssertDifference(string expected, GraphModel model)
    {
        var problem = Refusal(new GraphBuilder(model));
        Assert.Equal("KG4026", problem.Code);
        Assert.Equal($"$.model: {expected}: the file was saved with another schema; build the graph anew from its articles", problem.Message);
    }

    private static Problem Refusal(GraphBuilder builder) => Assert.Throws<GraphFormatException>(() => Load(builder)).Problem;

    private static WorldGraph Load(GraphBuilder builder)
    {
        var graph = builder.BuildGraph(out var problems);
        Assert.Empty(problems);
        return WorldGraph.Load(new MemoryStream(Sample.SavedBytes(graph)));
    }

    private static GraphModel Changed(
        Action<List<TypeDefinition>>? types = null,
        Action<List<RelationDefinition>>? relations = null,
        Action<List<EntityDefinition>>? entities = null,
        EnumDefinition[]? enums = null)
    {
        List<TypeDefinition> typeList = [.. Model.Types.Select(static type => type.Definition)];
        List<RelationDefinition> relationList = [.. Model.Relations.Select(static relation => relation.Definition)];
        List<EntityDefinition> entityList = [.. Model.Entities];
        types?.Invoke(typeList);
        relations?.Invoke(relationList);
        entities?.Invoke(entityList);
        return new GraphModel(Model.Name, [.. typeList], [.. relationList], [.. entityList], [.. enums ?? []]);
    }
}
