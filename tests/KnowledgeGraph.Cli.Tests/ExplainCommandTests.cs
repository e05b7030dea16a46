using System.Text.Json;
using KnowledgeGraph.Cli.Tests.Support;

namespace KnowledgeGraph.Cli.Tests;

public sealed class ExplainCommandTests : IDisposable
{
    private readonly KgFolder _folder = new();

    public ExplainCommandTests() => _folder.Write("small.kg.yaml", SmallWorld.Schema);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_sentence_is_traced_from_words_to_claims()
    {
        var result = Explain("Türkiye backs Russia.");
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.StartsWith("Türkiye backs Russia.\n  words     Türkiye/", result.Output, StringComparison.Ordinal);
        Assert.Contains("  mentions  Türkiye → turkiye", result.Output, StringComparison.Ordinal);
        Assert.Contains("  matches   supports[0] \"backs\"  supporter: Türkiye  supported: Russia", result.Output, StringComparison.Ordinal);
        Assert.Contains("  rejected  none", result.Output, StringComparison.Ordinal);
        Assert.Contains("  claims    turkiye supports russia  asserted", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_tree_is_shown_though_no_rule_is_triggered()
    {
        var result = Explain("It rained. Nobody slept.");
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Contains("  tree      ┌─ nsubj: It  PRON it\n            root: rained  VERB rain\n", result.Output, StringComparison.Ordinal);
        Assert.Contains("root: slept  VERB sleep", result.Output, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(Explain("Nobody slept.", "--json").Output);
        Assert.Equal("┌─ nsubj: Nobody  PRON nobody", json.RootElement.GetProperty("sentences")[0].GetProperty("tree")[0].GetString());
    }

    [Fact]
    public void A_file_is_explained_with_its_day()
    {
        _folder.Write("a.md", "---\ndate: 2016-10-24\n---\n\nTürkiye attacked Aleppo on Friday.\n");
        Assert.Contains("when: 2016-10-21", Explain(_folder.At("a.md")).Output, StringComparison.Ordinal);
        Assert.Contains("KG9010", Explain(_folder.At("missing.txt")).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_believed_says_why()
    {
        var result = Explain("Aleppo backs Russia.");
        Assert.Contains("  rejected  supports[0] \"backs\"  'Aleppo' is not of a type", result.Output, StringComparison.Ordinal);
        Assert.Contains("  claims    none", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_json_holds_each_step()
    {
        var result = Explain("Türkiye backs Russia. Aleppo backs Russia.", "--json");
        using var json = JsonDocument.Parse(result.Output);
        var sentences = json.RootElement.GetProperty("sentences");
        Assert.Equal(2, sentences.GetArrayLength());
        Assert.Equal("supports", sentences[0].GetProperty("claims")[0].GetProperty("relation").GetString());
        Assert.Equal("turkiye", sentences[0].GetProperty("claims")[0].GetProperty("participants")[0].GetString());
        Assert.Equal("RoleType", sentences[1].GetProperty("rejected")[0].GetProperty("reason").GetString());
        Assert.Equal(22, sentences[1].GetProperty("start").GetInt32());
    }

    [Fact]
    public void Relative_dates_count_from_the_day_given()
    {
        const string Sentence = "Türkiye attacked Aleppo on Friday.";
        Assert.Contains("when: 2016-10-21", Explain(Sentence, "--published", "2016-10-24").Output, StringComparison.Ordinal);
        Assert.DoesNotContain("when:", Explain(Sentence).Output, StringComparison.Ordinal);
        var wrong = Explain(Sentence, "--published", "Monday");
        Assert.Equal((2, "kg: --published takes a day such as 2024-12-05, not 'Monday'."), (wrong.ExitCode, wrong.Error.Split('\n')[0]));
    }

    [Theory]
    [InlineData("")]
    [InlineData("  \n ")]
    public void No_sentence_is_a_problem(string text)
    {
        var result = Explain(text);
        Assert.Equal((1, ""), (result.ExitCode, result.Output));
        Assert.StartsWith("error KG9006: ", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Escape_codes_in_a_sentence_stay_text() => Assert.DoesNotContain('\u001b', Explain("Türkiye backs \u001b[2JRussia.").Output);

    [Fact]
    public void A_wrong_schema_is_a_problem() => Assert.Equal(1, _folder.Run("explain", "A b.", "-s", _folder.At("none.kg.yaml")).ExitCode);

    private KgResult Explain(string sentence, params string[] options) => _folder.Run(["explain", sentence, "--schema", _folder.At("small.kg.yaml"), .. options]);
}
