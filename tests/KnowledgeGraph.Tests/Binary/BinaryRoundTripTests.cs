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

    [Fact]
    public void Hashes_are_those_of_XXH64()
    {
        // Of the specification's sanity checks: https://github.com/Cyan4973/xxHash
        Assert.Equal(0xEF46DB3751D8E999, XxHash64.Of([]));
        Assert.Equal(0xD24EC4F1A98C6E5B, XxHash64.Of("a"u8));
        Assert.Equal(0x44BC2CF5AD770999UL, XxHash64.Of("abc"u8));
        var bytes = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("pieces of any length, ", 40)));
        for (var cut = 0; cut < 100; cut++)
        {
            var hash = new XxHash64();
            hash.Add(bytes.AsSpan(0, cut));
            hash.Add(bytes.AsSpan(cut, cut * 3));
            hash.Add(bytes.AsSpan(cut * 4));
            Assert.Equal(XxHash64.Of(bytes), hash.Finish());
        }
    }
}
