using System.Text;
using System.Text.Json;
using KnowledgeGraph.Cli.Tests.Support;

namespace KnowledgeGraph.Cli.Tests;

public sealed class CheckCommandTests : IDisposable
{
    private const string Wrong = """
        graph: G
        namespace: N
        types:
          Country: { is: Actr }
          Actor: { abstract: true }
        relatons: {}
        """;

    private readonly KgFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_good_schema_is_counted() => Golden.Match(_folder.Run("check", _folder.Write("small.kg.yaml", SmallWorld.Schema)), "check.good");

    [Fact]
    public void A_wrong_schema_is_shown_with_lines_and_carets() => Golden.Match(_folder.Run("check", _folder.Write("wrong.kg.yaml", Wrong)), "check.wrong");

    [Fact]
    public void The_json_holds_counts_and_problems() => Golden.Match(_folder.Run("check", _folder.Write("wrong.kg.yaml", Wrong), "--json"), "check.wrong.json");

    [Fact]
    public void Quiet_says_errors_only()
    {
        var result = _folder.Run("check", _folder.Write("wrong.kg.yaml", Wrong), "-q");
        Assert.Equal((1, ""), (result.ExitCode, result.Output));
        Assert.Contains("error KG0101", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("warning", result.Error, StringComparison.Ordinal);
        Assert.Equal(new KgResult(0, "", ""), _folder.Run("check", _folder.Write("small.kg.yaml", SmallWorld.Schema), "-q"));
    }

    [Fact]
    public void Carets_stay_under_their_word_behind_tabs_and_in_long_lines()
    {
        var description = new string('x', 500);
        var result = _folder.Run("check", _folder.Write("long.kg.yaml", $$"""
            graph: G
            namespace: N
            types:
              Country: { description: "{{description}}", is: Actr, plural: Countries }
            """));
        var lines = result.Error.Split('\n');
        var at = Array.FindIndex(lines, static line => line.Contains("is: Actr", StringComparison.Ordinal));
        Assert.True(lines[at].Length < 160);
        Assert.Equal(lines[at].IndexOf("Actr", StringComparison.Ordinal), lines[at + 1].IndexOf('^', StringComparison.Ordinal));
        Assert.Equal("Actr".Length, lines[at + 1].Count(static c => c == '^'));
    }

    [Theory]
    [InlineData("missing", "KG0001")]
    [InlineData("folder", "KG0001")]
    [InlineData("empty", "KG0017")]
    [InlineData("binary", "KG0013")]
    [InlineData("latin1", "KG0019")]
    [InlineData("brackets", "KG0005")]
    [InlineData("laughs", "KG0010")]
    [InlineData("large", "KG0003")]
    public void Whatever_the_file_there_is_a_coded_problem(string what, string code)
    {
        var path = _folder.At("bad.kg.yaml");
        switch (what)
        {
            case "folder": Directory.CreateDirectory(path); break;
            case "empty": _folder.Write("bad.kg.yaml", ""); break;
            case "binary": _folder.Write("bad.kg.yaml", [0x7f, 0x45, 0x4c, 0x46, 0, 1, 2, 3]); break;
            case "latin1": _folder.Write("bad.kg.yaml", Encoding.Latin1.GetBytes("graph: Türkiye\n")); break;
            case "brackets": _folder.Write("bad.kg.yaml", "graph: " + new string('[', 100_000)); break;
            case "laughs": _folder.Write("bad.kg.yaml", "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n"); break;
            case "large": _folder.Write("bad.kg.yaml", new byte[9 * 1024 * 1024]); break;
        }

        var result = _folder.Run("check", path);
        Assert.Equal(1, result.ExitCode);
        Assert.Contains($"error {code}", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("KG9999", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_message_never_carries_escape_codes_of_the_file_to_the_terminal()
    {
        var result = _folder.Run("check", _folder.Write("esc.kg.yaml", "graph: \"\\e[31mG\"\nnamespace: N\n"));
        Assert.Equal(1, result.ExitCode);
        Assert.DoesNotContain('\u001b', result.Error + result.Output);
        using var json = JsonDocument.Parse(_folder.Run("check", _folder.At("esc.kg.yaml"), "--json").Output);
        Assert.False(json.RootElement.GetProperty("ok").GetBoolean());
    }
}
