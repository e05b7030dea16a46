namespace KnowledgeGraph.Schema.Tests;

public class ApiExampleTests
{
    [Fact]
    public void The_example_of_the_design_compiles_without_an_error()
    {
        var result = SchemaCompiler.Compile(new("syria.kg.yaml", Samples.Api));

        Assert.Equal(["KG0150"], result.Problems.Select(static p => p.Code));
        Assert.True(result.IsValid);
        var model = result.Model!;
        Assert.Equal("SyriaGraph", model.Name);
        Assert.Equal("SyriaConflict", model.Namespace);
        Assert.Equal("syria.kg.yaml", model.FileName);
        Assert.Equal(9, model.Types.Count);
        Assert.Equal(10, model.Entities.Count);
        Assert.Equal(["supports", "alliedWith", "fights", "attacks", "controls"], model.Relations.Select(static r => r.Name));
    }

    [Fact]
    public void Names_ids_and_defaults_follow_the_rules()
    {
        var model = SchemaCompiler.Compile(new("syria.kg.yaml", Samples.Api)).Model!;

        Assert.Equal("Countries", model.Types.Single(static t => t.Name == "Country").Plural);
        Assert.Equal("ArmedGroups", model.Types.Single(static t => t.Name == "ArmedGroup").Plural);
        var turkey = model.Entities.Single(static e => e.Key == "Türkiye");
        Assert.Equal("turkiye", turkey.Id);
        Assert.Equal("Türkiye", turkey.Name);
        Assert.Equal(["Turkish"], turkey.Adjectives);
        Assert.Equal(new AliasModel("Nusra Front", null, "2017-01"), model.Entities.Single(static e => e.Key == "HTS").Aliases[0]);
        Assert.Equal(["AssadGovernment", "Russia", "Türkiye"], model.Entities.Where(static e => e.Metonyms.Count > 0).Select(static e => e.Key));
    }

    [Fact]
    public void Relations_know_their_ends_and_ways_back()
    {
        var relations = SchemaCompiler.Compile(new("syria.kg.yaml", Samples.Api)).Model!.Relations.ToDictionary(static r => r.Name);

        Assert.Equal("SupportedBy", relations["supports"].InverseCSharpName);
        Assert.Equal("AttacksAsTarget", relations["attacks"].InverseCSharpName);
        Assert.Equal("AlliedWith", relations["alliedWith"].InverseCSharpName);
        Assert.Equal((0, 0), (relations["alliedWith"].SubjectRole, relations["alliedWith"].ObjectRole));
        Assert.Equal((0, 1), (relations["attacks"].SubjectRole, relations["attacks"].ObjectRole));
        Assert.Equal([true, false, true], relations["attacks"].Roles.Select(static r => r.IsOptional));
        Assert.Equal(new PropertyModel("weapons", "Weapons", PropertyKind.String) { IsMany = true }, relations["attacks"].Properties[1]);
        Assert.Equal("place", relations["controls"].Functional);
    }
}
