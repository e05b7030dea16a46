using KnowledgeGraph.Tests.World;

namespace KnowledgeGraph.Tests.Lookup;

public sealed class LookupTests
{
    private static readonly Graph Graph = Build();

    [Theory]
    [InlineData("turkiye")]
    [InlineData("Türkiye")]
    [InlineData("TÜRKİYE")]
    [InlineData("Tu\u0308rkiye")]
    [InlineData("Turkey")]
    [InlineData("  türkiye ")]
    public void An_entity_is_found_whatever_the_spelling(string name) => Cultures.InEach(() => Assert.Equal("turkiye", Graph.Find(name)?.Id));

    [Theory]
    [InlineData("HTS", "hts")]
    [InlineData("hayat tahrir al sham", "hts")]
    [InlineData("Hay\u2019at Tahrir al-Sham", "hts")]
    [InlineData("deir ez zor", "deir-ez-zor")]
    [InlineData("Isik", "isik")]
    [InlineData("IŞIK", "isik")]
    public void Hyphens_apostrophes_and_marks_do_not_matter(string name, string expected) => Assert.Equal(expected, Graph.Find(name)?.Id);

    [Fact]
    public void An_id_goes_before_a_name_and_a_name_before_an_alias()
    {
        Assert.Equal(["idlib", "idlib-province"], Graph.FindAll("Idlib").Select(static entity => entity.Id));
        Assert.Equal("idlib-province", Graph.Find("IDLIB-PROVINCE")?.Id);
    }

    [Theory]
    [InlineData("Hesbollah", "Hezbollah")]
    [InlineData("hezbolah", "Hezbollah")]
    [InlineData("Turky", "Türkiye")]
    [InlineData("tahrir", "Hay'at Tahrir al-Sham")]
    [InlineData("Idlbi", "Idlib")]
    public void What_is_not_found_is_suggested(string name, string expected)
    {
        Assert.Null(Graph.Find(name));
        Assert.Equal(expected, Graph.Suggest(name).FirstOrDefault()?.Name);
    }

    [Fact]
    public void Nothing_near_gives_nothing()
    {
        Assert.Null(Graph.Find("Atlantis"));
        Assert.Empty(Graph.Suggest("Atlantis"));
        Assert.Empty(Graph.Suggest(""));
        Assert.Null(Graph.Find("\uD800"));
        Assert.Single(Graph.Suggest("Idlip", 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Graph.Suggest("x", 0));
    }

    private static Graph Build()
    {
        var model = new GraphModel(
            "G",
            [new("T") { IsOpen = true }],
            [],
            [
                new("turkiye", "T", "Türkiye") { Aliases = ["Turkey"] },
                new("hts", "T", "Hay'at Tahrir al-Sham"),
                new("hezbollah", "T", "Hezbollah") { Aliases = ["Hizbullah"] },
                new("idlib-province", "T", "Idlib province") { Aliases = ["Idlib"] },
                new("idlib", "T", "Idlib"),
                new("deir-ez-zor", "T", "Deir ez-Zor"),
            ]);
        var builder = new GraphBuilder(model);
        builder.Add(new EntityRecord("isik", "T", "Işık"));
        return builder.BuildGraph(out _);
    }
}
