using System.Text;
using KnowledgeGraph.Tests.World;

namespace KnowledgeGraph.Tests.Json;

public sealed class RoundTripTests
{
    [Fact]
    public void A_saved_graph_reads_well() => Expected.Match(Sample.Saved(Sample.Graph), "json");

    [Fact]
    public void Loading_and_saving_gives_the_same_bytes_under_every_culture()
    {
        var expected = Sample.SavedBytes(Sample.Graph);
        Cultures.InEach(() =>
        {
            Assert.Equal(expected, Sample.SavedBytes(Sample.Builder().Build()));
            using var stream = new MemoryStream(expected);
            var loaded = WorldGraph.Load(stream);
            Assert.Equal(expected, Sample.SavedBytes(loaded));
            Assert.Equal(Sample.Graph.ToSnapshot(), loaded.ToSnapshot());
        });
    }

    [Fact]
    public void A_graph_without_compiled_classes_loads_with_the_schema_of_the_file()
    {
        using var folder = new TemporaryFolder();
        var path = folder.File("g.kg.json");
        Sample.Graph.Save(path);
        Graph graph = GraphFile.Load(path);
        Assert.Equal(Sample.SavedBytes(Sample.Graph), Sample.SavedBytes(graph));
        Assert.Equal(WorldGraph.Model, graph.Data.Model);
        Assert.Equal("Russia", graph.FindEntity("russia")?.Name);
        Assert.True(GraphFile.TryLoad(path, out var again, out var problem));
        Assert.Equal(graph.ToSnapshot(), again.ToSnapshot());
        Assert.Null(problem);
    }

    [Fact]
    public void A_compiled_graph_loads_by_its_own_class()
    {
        using var folder = new TemporaryFolder();
        var path = folder.File("g.kg.json");
        Sample.Graph.Save(path);
        WorldGraph graph = WorldGraph.Load(path);
        Assert.Same(WorldGraph.Model, graph.Data.Model);
        Assert.IsType<Country>(graph.Russia.AlliedWith[0].Ally);
        Assert.True(WorldGraph.TryLoad(path, out WorldGraph? again, out _));
        Assert.Equal(graph.EdgeCount, again.EdgeCount);
        Assert.Equal(["g.kg.json"], Directory.GetFiles(folder.Path).Select(Path.GetFileName));
    }

    [Fact]
    public void An_empty_graph_round_trips()
    {
        var empty = GraphBuilder.For<WorldGraph>().Build();
        using var stream = new MemoryStream(Sample.SavedBytes(empty));
        Assert.Equal(Sample.SavedBytes(empty), Sample.SavedBytes(WorldGraph.Load(stream)));
    }

    [Fact]
    public void Views_are_not_saved() => Assert.Equal(Sample.SavedBytes(Sample.Graph), Sample.SavedBytes(Sample.Graph.Denied()));

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\n\t ")]
    public void A_file_that_was_only_reformatted_still_loads(string lineEnd)
    {
        var text = "\uFEFF" + Sample.Saved(Sample.Graph).Replace("\n", lineEnd, StringComparison.Ordinal);
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        Assert.Equal(Sample.SavedBytes(Sample.Graph), Sample.SavedBytes(WorldGraph.Load(stream)));
    }

    [Fact]
    public void A_model_with_everything_in_it_round_trips()
    {
        var model = new GraphModel(
            "Full",
            types: [new("T") { Description = "A \"type\"\n", IsOpen = true, Properties = [new("p", PropertyKind.Enum) { TypeName = "E", IsOptional = true }] }],
            relations:
            [
                new("r", "r")
                {
                    Description = "d",
                    Roles = [new("a", ["T"]), new("b", ["T"], true)],
                    Inverse = "i",
                    IsTransitive = true,
                    IsTemporal = true,
                    Functional = "b",
                    ExclusiveWith = ["r"],
                    Properties = [.. Enum.GetValues<PropertyKind>().Select(static kind => new PropertyDefinition($"p{kind}", kind)
                    {
                        IsOptional = true,
                        IsMany = kind == PropertyKind.String,
                        TypeName = kind switch { PropertyKind.Enum => "E", PropertyKind.Entity => "T", _ => null },
                    })],
                },
            ],
            entities: [new("e", "T", "E") { Description = "x", Aliases = ["y", "z"], PartOf = "f", Properties = [new("p", "v")] }, new("f", "T", "F")],
            enums: [new("E", ["v", "w"])]);
        using var stream = new MemoryStream();
        var builder = new GraphBuilder(model);
        builder.Add(new Article("a", "e r f"));
        builder.Add(new Claim("r", ["e", "f"], new Evidence("a", 0, 0, 5, "e r f"))
        {
            Properties =
            [
                new("pString", ["s", "t"]), new("pInt", "-5"), new("pDecimal", "1.50"), new("pBool", "true"), new("pDate", "2016-10/.."),
                new("pQuantity", "~20..30 km"), new("pEnum", "w"), new("pEntity", "e"),
            ],
        });
        var graph = builder.BuildGraph(out var problems);
        Assert.Empty(problems);
        graph.Save(stream);
        stream.Position = 0;
        var loaded = GraphFile.Load(stream);
        Assert.Equal(model, loaded.Data.Model);
        Assert.Equal(stream.ToArray(), Sample.SavedBytes(loaded));
    }
}
