using System.Globalization;
using KnowledgeGraph.Generators.Tests.Hosting;

namespace KnowledgeGraph.Generators.Tests;

public sealed class DeterminismTests
{
    [Theory]
    [MemberData(nameof(SnapshotTests.Cases), MemberType = typeof(SnapshotTests))]
    public void Two_runs_give_the_same_bytes_whatever_the_order_of_files_and_the_culture(string name)
    {
        var schemas = SnapshotTests.Schemas(name);
        var first = Text(GeneratorHost.Run(schemas));
        Assert.Equal(first, Text(GeneratorHost.Run([.. schemas.Reverse()])));
        Assert.Equal(first, Under("tr-TR", () => Text(GeneratorHost.Run(schemas))));
    }

    [Theory]
    [MemberData(nameof(SnapshotTests.Cases), MemberType = typeof(SnapshotTests))]
    public void Generated_files_have_plain_names_and_line_ends(string name)
    {
        foreach (var source in GeneratorHost.Run(SnapshotTests.Schemas(name)).Result.GeneratedSources)
        {
            Assert.Matches("^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+[.]g[.]cs$", source.HintName);
            Assert.DoesNotContain('\r', source.SourceText.ToString());
            Assert.Empty(source.SourceText.Encoding!.Preamble.ToArray());
        }
    }

    private static string Text(Generated generated) => string.Join(
        '\n',
        generated.Problems.Concat(generated.Result.GeneratedSources.OrderBy(static s => s.HintName, StringComparer.Ordinal).Select(static s => s.HintName + "\n" + s.SourceText)));

    private static string Under(string culture, Func<string> run)
    {
        var result = "";
        var thread = new Thread(() => result = run()) { CurrentCulture = CultureInfo.GetCultureInfo(culture) };
        thread.Start();
        thread.Join();
        return result;
    }
}
