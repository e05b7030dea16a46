using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Extraction.Tests;

/// <summary>The test bed's schema of six wars outside Syria, compiled once.</summary>
internal static class World
{
    private static readonly Lazy<Extractor> Shared = new(static () =>
    {
        var path = Path.Combine(Syria.Root, "tests", "KnowledgeGraph.Extraction.Tests", "TestBed", "world.kg.yaml");
        var result = SchemaCompiler.CompileFile(path, out var locations);
        Assert.True(result.IsValid, string.Join('\n', result.Problems));
        return Extractor.Create(result.Model!, locations);
    });

    public static Extractor Extractor => Shared.Value;

    public static string[] Read(string text) => Syria.Lines(Shared.Value, text);

    public static RejectReason[] Rejects(string text) =>
        [.. Shared.Value.Extract([new Article("a", text)]).Rejects.Select(static r => r.Reason).Distinct().Order()];
}
