using System.Text;
using KnowledgeGraph.Generators.Tests.Hosting;
using Microsoft.CodeAnalysis;

namespace KnowledgeGraph.Generators.Tests;

public sealed class SnapshotTests
{
    public static TheoryData<string> Cases => [.. Names];

    internal static string[] Names => [.. Directory.GetDirectories(Snapshot.Folder).Select(static f => Path.GetFileName(f)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Generated_code_is_as_reviewed_and_compiles_without_a_warning(string name)
    {
        var generated = GeneratorHost.Run(Schemas(name));
        Assert.Null(generated.Result.Exception);
        generated.Compiles();
        Snapshot.Match(Path.Combine(Snapshot.Folder, name, "Generated.verified.cs"), Text(generated));
    }

    internal static AdditionalText[] Schemas(string name)
    {
        var folder = Path.Combine(Snapshot.Folder, name);
        return
        [
            .. Directory.GetFiles(folder, "*.kg.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
                .Select(path => new InMemoryText("/project/" + Path.GetRelativePath(folder, path).Replace('\\', '/'), File.ReadAllText(path))),
        ];
    }

    // All files of a case in one, so that a reviewer scrolls instead of clicking; problems first.
    private static string Text(Generated generated)
    {
        var text = new StringBuilder();
        foreach (var problem in generated.Problems)
            text.Append("// ").Append(problem).Append('\n');
        foreach (var source in generated.Result.GeneratedSources.OrderBy(static s => s.HintName, StringComparer.Ordinal))
            text.Append("// ======== ").Append(source.HintName).Append('\n').Append(source.SourceText).Append('\n');
        var version = typeof(GraphSchemaGenerator).Assembly.GetName().Version!.ToString(3);
        return text.Replace($"\"KnowledgeGraph.Generators\", \"{version}\"", "\"KnowledgeGraph.Generators\", \"0.0.0\"").ToString();
    }
}
