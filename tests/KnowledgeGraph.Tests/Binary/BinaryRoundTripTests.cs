using System.Text;
using FsCheck.Fluent;
using KnowledgeGraph.Tests.Columns;
using KnowledgeGraph.Tests.Laws;
using KnowledgeGraph.Tests.World;

namespace KnowledgeGraph.Tests.Binary;

/// <summary>The binary form and JSON hold the same, exactly.</summary>
public sealed class BinaryRoundTripTests
{
    [Fact]
    public void A_record_of_columns_comes_back_whole() => Law.Holds(Gen.Choose(0, int.MaxValue - 1), static seed =>
    {
        var random = new Random(seed);
        var graph = BinaryFiles.Drawn(seed);
        var bytes = BinaryFiles.Save(graph);
        foreach (var loaded in new[] { BinaryFiles.Load(bytes), GraphFile.Load(new MemoryStream(bytes)) })
        {
            Assert.True(graph.Data.Equals(loaded.Data));
            Assert.Equal(bytes, BinaryFiles.Save(loaded));
            Assert.Equal(Sample.SavedBytes(graph), Sample.SavedBytes(loaded));
            Assert.Equal(graph.AllEdges.Select(static edge => edge.ToString()), loaded.AllEdges.Select(static edge => edge.ToString()));
            Assert.Equal(graph.AllEntities.Select(static e => (e.Id, e.Name, e.Type.Name, e.IsDeclared)), loaded.AllEntities.Select(static e => (e.Id, e.Name, e.Type.Name, e.IsDeclared)));
            foreach (var entity in graph.AllEntities) Assert.Equal(entity.Index, loaded.FindEntity(entity.Id)!.Index);
            Assert.Null(loaded.FindEntity("nobody"));
        }

        // And by way of JSON, which holds every claim by itself.
        var text = WorldGraph.Load(new MemoryStream(Sample.SavedBytes(graph)));
        Assert.True(graph.SetEquals(text) && text.SetEquals(BinaryFiles.Load(BinaryFiles.Save(text))));
    });

    [Fact]
    public void A_record_without_columns_comes_back_whole() => Law.Holds(Reading.Consistent, static readings =>
    {
        var graph = Reading.Build(readings);
        var bytes = BinaryFiles.Save(graph);
        var loaded = BinaryFiles.Load(bytes);
        Assert.True(graph.SetEquals(loaded));
        Assert.Equal(bytes, BinaryFiles.Save(loaded));
        Assert.Equal(Sample.SavedBytes(graph), Sample.SavedBytes(loaded));
    });

    [Fact]
    public void The_extension_chooses_the_form_and_the_first_bytes_tell_it()
    {
        using var folder = new TemporaryFolder();
        var graph = BinaryFiles.Drawn(5);
        var (binary, text, misnamed) = (folder.File("g.kgb"), folder.File("g.kg.json"), folder.File("g.json"));
        graph.Save(binary);
        graph.Save(text);
        File.Copy(binary, misnamed);
        Assert.True(File.ReadAllBytes(binary).AsSpan().StartsWith(new byte[] { 0x89, (byte)'K', (byte)'G', (byte)'B' }));
        Assert.StartsWith("{", File.ReadAllText(text), StringComparison.Ordinal);
        foreach (var path in new[] { binary, text, misnamed })
        {
            Assert.True(graph.SetEquals(WorldGraph.Load(path)));
            Assert.True(GraphFile.TryLoad(path, out var loaded, out _));
            Assert.True(graph.Data.Equals(loaded.Data));
        }

        Assert.False(File.Exists(binary + ".unfinished"));
    }

    [Fact]
    public void A_file_of_an_older_schema_loads()
    {
        var model = WorldGraph.Model;
        var older = new GraphModel(
            "WorldGraph",
            [.. model.Types.Select(static type => type.Definition)],
            [.. model.Relations.Select(static relation => relation.Definition)],
            [.. model.Entities.Where(static entity => entity.Id != "iran")]);
        var builder = new GraphBuilder(older);
        builder.Add(DrawnClaims.Article);
        builder.Add(new EntityRecord("legion", "ArmedGroup", "Legion"));
        builder.Add(new ClaimColumns("supports")
        {
            Entities = ["russia", "hezbollah", "legion"],
            Subjects = new[] { 0, 1 },
            Objects = new[] { 1, 2 },
            Evidence = new EvidencePlace[] { new("a", 0, 0, 20) },
            EvidenceRows = new[] { 0, 0 },
        });
        using var stream = new MemoryStream();
        builder.BuildGraph(out _).SaveBinary(stream);
        var loaded = WorldGraph.Load(new MemoryStream(stream.ToArray()));
        Assert.Equal(["Hezbollah supports Legion", "Russia supports Hezbollah"], loaded.AllEdges.Select(static edge => edge.ToString()).Order(StringComparer.Ordinal));
        Assert.Same(WorldGraph.Model, loaded.Data.Model);
    }
}
