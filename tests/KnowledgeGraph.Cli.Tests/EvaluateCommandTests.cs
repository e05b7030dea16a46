using System.Text.Json;
using KnowledgeGraph.Cli.Tests.Support;

namespace KnowledgeGraph.Cli.Tests;

public sealed class EvaluateCommandTests : IDisposable
{
    private readonly KgFolder _folder = new();

    public EvaluateCommandTests()
    {
        _folder.WriteGraph();
        _folder.Write("gold/entities.json", """{ "russia": { "type": "Country", "name": "Russia" } }""");
        // The first fact was read; the second not, because the graph knows who attacked only as Russia; the third is denied in both.
        _folder.Write("gold/one.json", """
            { "docId": "one", "mentions": [], "facts": [
              { "id": "f1", "relation": "supports", "subject": "turkiye", "object": "sun-brigade", "modality": "attributed", "attributedTo": ["herald"],
                "sentence": { "start": 0, "end": 51 }, "phenomena": ["attribution"] },
              { "id": "f2", "relation": "attacks", "subject": "turkiye", "object": "old-city", "modality": "asserted", "sentence": { "start": 52, "end": 119 } } ] }
            """);
        _folder.Write("gold/two.json", """
            { "docId": "two", "mentions": [], "facts": [
              { "id": "f3", "relation": "supports", "subject": "russia", "object": "sun-brigade", "modality": "negated", "sentence": { "start": 0, "end": 37 } },
              { "id": "f4", "relation": "allied-with", "subject": "turkiye", "object": "russia", "modality": "hedged", "sentence": { "start": 38, "end": 72 } } ] }
            """);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_tables_are_the_committed_ones() => Golden.Match(Evaluate("--errors"), "evaluate");

    [Fact]
    public void The_json_holds_the_same_figures()
    {
        using var json = JsonDocument.Parse(Evaluate("--json", "--errors").Output);
        var lenient = json.RootElement.GetProperty("facts").GetProperty("lenient");
        Assert.Equal(lenient.GetProperty("found").GetInt32() / (double)lenient.GetProperty("gold").GetInt32(), lenient.GetProperty("recall").GetDouble(), 5);
        Assert.Equal(0, json.RootElement.GetProperty("polarityErrors").GetInt32());
        Assert.True(json.RootElement.GetProperty("byRelation").TryGetProperty("allied-with", out _));
        Assert.True(json.RootElement.GetProperty("byPhenomenon").TryGetProperty("attribution", out _));
        Assert.Contains(json.RootElement.GetProperty("errors").EnumerateArray(), static e => e.GetProperty("fact").GetString()!.StartsWith("turkiye attacks", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("--min-f1", "0.1", 0)]
    [InlineData("--min-f1", "0.99", 1)]
    [InlineData("--min-precision", "0.1", 0)]
    [InlineData("--min-precision", "0.99", 1)]
    [InlineData("--min-recall", "0.99", 1)]
    [InlineData("--max-polarity-errors", "0", 0)]
    public void Gates_set_the_exit_code(string gate, string value, int expected)
    {
        var result = Evaluate(gate, value);
        Assert.Equal(expected, result.ExitCode);
        Assert.Equal(expected == 1, result.Error.Contains("error KG9007: ", StringComparison.Ordinal));
        Assert.Contains("facts, lenient", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_polarity_error_can_be_gated()
    {
        _folder.Write("gold/one.json", """
            { "docId": "one", "mentions": [], "facts": [
              { "id": "f1", "relation": "attacks", "subject": "russia", "object": "old-city", "modality": "negated", "sentence": { "start": 52, "end": 119 } } ] }
            """);
        Assert.Equal(0, Evaluate().ExitCode);
        var result = Evaluate("--max-polarity-errors", "0");
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("polarity errors: 1, more than the 0 that --max-polarity-errors allows", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("missing")]
    [InlineData("empty")]
    [InlineData("gold/entities.json")]
    public void Without_a_gold_standard_nothing_is_scored(string gold)
    {
        Directory.CreateDirectory(_folder.At("empty"));
        var result = _folder.Run("evaluate", _folder.At("g.kg.json"), "--gold", _folder.At(gold));
        Assert.Equal((1, ""), (result.ExitCode, result.Output));
        Assert.Contains("error KG3201", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_damaged_document_is_a_problem_and_the_others_are_scored()
    {
        _folder.Write("gold/three.json", "{ \"docId\": ");
        var result = Evaluate();
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("three.json(1,12): error KG3201", result.Error, StringComparison.Ordinal);
        Assert.Contains("facts, lenient", result.Output, StringComparison.Ordinal);
    }

    private KgResult Evaluate(params string[] options) => _folder.Run(["evaluate", _folder.At("g.kg.json"), "--gold", _folder.At("gold"), .. options]);
}
