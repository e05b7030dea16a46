using System.Text;
using KnowledgeGraph.Tests.World;

namespace KnowledgeGraph.Tests.Json;

/// <summary>What a saved graph says of the reading that made it.</summary>
public sealed class OriginTests
{
    private static readonly GraphOrigin Origin = new()
    {
        Schema = new string('a', 64),
        LanguageModel = new string('b', 64),
        Engine = "1.2.3",
        Rules = [new("supports[0]", "{supporter} backs {supported}"), new("supports[1]", "\"<{supporter}>\" \u202E")],
    };

    [Theory]
    [InlineData("g.kg.json")]
    [InlineData("g.kgb")]
    public void It_is_saved_and_loaded(string name)
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, name);
        Build(Origin).Save(path);
        Assert.Equal(Origin, WorldGraph.Load(path).Data.Origin);
        Assert.Equal(Origin, GraphFile.Load(path).Data.Origin);
        var again = Path.Combine(folder.Path, "again-" + name);
        WorldGraph.Load(path).Save(again);
        Assert.Equal(File.ReadAllBytes(path), File.ReadAllBytes(again));
    }

    [Fact]
    public void A_graph_without_one_is_written_as_before()
    {
        Assert.Contains("\"version\": 1,", Text(null), StringComparison.Ordinal);
        Assert.DoesNotContain("origin", Text(null), StringComparison.Ordinal);
        Assert.Contains("\"version\": 2,\n  \"origin\": {\n    \"schema\": \"aaaa", Text(Origin), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"engine\": \"1.2.3\",", "", "the property 'engine' is missing")]
    [InlineData("\"engine\": \"1.2.3\"", "\"engine\": 1", "KG4024")]
    [InlineData("\"id\":\"supports[0]\",", "", "the property 'id' is missing")]
    [InlineData("1.2.3", "1.2.4", "KG4028")]
    public void A_damaged_one_is_refused(string part, string replacement, string expected)
    {
        var text = Text(Origin);
        Assert.Contains(part, text, StringComparison.Ordinal);
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text.Replace(part, replacement, StringComparison.Ordinal)));
        Assert.Contains(expected, Assert.Throws<GraphFormatException>(() => GraphFile.Load(stream)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void It_is_no_part_of_what_a_graph_says()
    {
        var (plain, read, other) = (Build(null), Build(Origin), Build(Origin with { Engine = "2" }));
        Assert.True(plain.SetEquals(read));
        Assert.True(plain.Diff(read).IsEmpty);
        Assert.Equal(Origin, read.Merge(read).Data.Origin);
        Assert.Null(read.Merge(other).Data.Origin);
        Assert.Null(other.Merge(plain).Data.Origin);
        Assert.Equal(Origin, read.Without("news").Data.Origin);
        Assert.Equal(Origin, read.ToBuilder().Build().Data.Origin);
        Assert.Equal(Origin, plain.Apply(plain.Diff(read)).Data.Origin);
    }

    private static WorldGraph Build(GraphOrigin? origin)
    {
        var builder = Sample.Builder();
        builder.Origin = origin;
        return builder.Build();
    }

    private static string Text(GraphOrigin? origin)
    {
        using var stream = new MemoryStream();
        Build(origin).Save(stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
