using System.Text.Json;
using KnowledgeGraph.Cli.Tests.Support;

namespace KnowledgeGraph.Cli.Tests;

public sealed class DiffCommandTests : IDisposable
{
    private readonly KgFolder _folder = new();

    public DiffCommandTests()
    {
        _folder.Write("small.kg.yaml", SmallWorld.Schema);
        _folder.Write("articles/one.txt", "Türkiye backs Russia. Russia funds Türkiye.");
        _folder.Write("articles/two.txt", "Russia <backs> nobody. Türkiye attacks Aleppo.");
        Build("before.kg.json");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Equal_graphs_have_no_difference_in_text_or_binary()
    {
        Build("same.kgb");
        var result = Diff("before.kg.json", "same.kgb", "--exit-code");
        Assert.Equal((0, "no difference\n", ""), (result.ExitCode, result.Output, result.Error));
        Assert.Equal((0, ""), (Diff("before.kg.json", "same.kgb", "--quiet").ExitCode, Diff("before.kg.json", "same.kgb", "--quiet").Output));
    }

    [Fact]
    public void A_difference_is_told_in_facts_and_fails_only_where_that_is_asked_for()
    {
        _folder.Write("articles/two.txt", "Russia <backs> nobody. Türkiye denied that it attacked Aleppo.");
        Build("after.kg.json");
        var result = Diff("before.kg.json", "after.kg.json");
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Contains("~ modality of Türkiye attacks Aleppo changed from asserted to negated [two:", result.Output, StringComparison.Ordinal);
        Assert.Contains("~ text of article two changed", result.Output, StringComparison.Ordinal);
        Assert.Equal(1, Diff("before.kg.json", "after.kg.json", "--exit-code", "--quiet").ExitCode);
        Assert.DoesNotContain("\"Türkiye", Diff("before.kg.json", "after.kg.json", "--no-quotes").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_example_of_the_schema_is_the_cause_of_what_it_reads()
    {
        _folder.Write("small.kg.yaml", SmallWorld.Schema.Replace("expressed: [\"{supporter} [backs|supports] {supported}\"", "expressed: [\"{supporter} funds {supported}\", \"{supporter} [backs|supports] {supported}\"", StringComparison.Ordinal));
        Build("after.kg.json");
        var text = Diff("before.kg.json", "after.kg.json", "--by-cause").Output;
        Assert.Contains("\n# rule supports[0] \"{supporter} funds {supported}\" (new): 1 fact added\n+ Russia supports Türkiye [one:", text, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(Diff("before.kg.json", "after.kg.json", "--json").Output);
        var group = json.RootElement.GetProperty("groups")[0];
        Assert.Equal(("rule", "added"), (group.GetProperty("cause").GetString(), group.GetProperty("claims")[0].GetProperty("change").GetString()));
        Assert.False(json.RootElement.GetProperty("same").GetBoolean());
        Assert.Equal("diff", json.RootElement.GetProperty("command").GetString());
    }

    [Fact]
    public void An_article_and_an_entity_of_the_schema_are_causes()
    {
        _folder.Write("articles/three.txt", "Russia supports Türkiye.");
        _folder.Write("small.kg.yaml", SmallWorld.Schema.Replace("  Aleppo: { is: Place }\n", "  Aleppo: { is: Place, aliases: [Halab] }\n  Iran: { is: Country }\n", StringComparison.Ordinal));
        _folder.Write("articles/two.txt", "Russia <backs> nobody. Türkiye attacks Aleppo.");
        Build("after.kg.json");
        var text = Diff("before.kg.json", "after.kg.json", "--by-cause").Output;
        Assert.Contains("# article three (added): 1 fact added", text, StringComparison.Ordinal);
        Assert.Contains("~ the schema changed", text, StringComparison.Ordinal);
        Assert.Contains("+ entity iran is Country \"Iran\"", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("mermaid", "changes.mmd", "flowchart LR")]
    [InlineData("html", "changes.html", "<!doctype html>")]
    [InlineData("json", "changes.json", "{\n  \"schemaVersion\": 1,")]
    [InlineData("text", "changes.txt", "1 fact ")]
    public void The_format_is_chosen_or_follows_the_file(string format, string file, string start)
    {
        _folder.Write("articles/two.txt", "Russia <backs> nobody.");
        Build("after.kg.json");
        var shown = Diff("before.kg.json", "after.kg.json", "--format", format);
        Assert.Equal((0, ""), (shown.ExitCode, shown.Error));
        Assert.Contains(start, shown.Output, StringComparison.Ordinal);
        Assert.Equal(0, Diff("before.kg.json", "after.kg.json", "-o", _folder.At(file)).ExitCode);
        Assert.Equal(shown.Output, File.ReadAllText(_folder.At(file)).Replace(_folder.Path, "<folder>", StringComparison.Ordinal));
    }

    [Fact]
    public void What_cannot_be_compared_is_a_problem()
    {
        Assert.StartsWith("error KG4020", Diff("before.kg.json", "missing.kg.json").Error["<folder>/missing.kg.json: ".Length..], StringComparison.Ordinal);
        Assert.Equal(1, Diff("before.kg.json", "missing.kg.json", "--json").ExitCode);
        Assert.Equal(2, Diff("before.kg.json", "before.kg.json", "--json", "--format", "html").ExitCode);
        Assert.Contains("KG9011", Diff("before.kg.json", "before.kg.json", "-o", _folder.At("before.kg.json")).Error, StringComparison.Ordinal);
    }

    private void Build(string graph) =>
        Assert.Equal(0, _folder.Run("build", _folder.At("articles"), "--schema", _folder.At("small.kg.yaml"), "--out", _folder.At(graph), "--quiet").ExitCode);

    private KgResult Diff(string before, string after, params string[] options) => _folder.Run(["diff", _folder.At(before), _folder.At(after), .. options]);
}
