using System.Text.Json;
using KnowledgeGraph.Cli.Tests.Support;

namespace KnowledgeGraph.Cli.Tests;

public sealed class Re3dCommandTests : IDisposable
{
    private static readonly string Generic = Path.Combine(Repository.Root, "schema", "generic.kg.yaml");
    private readonly KgFolder _folder = new();

    public Re3dCommandTests() => _folder.Write("re3d/own.jsonl", """
        { "docId": "d1", "text": "The Government of Norland attacked the Hill Brigade near the town of Marrow. We left.", "entities": [
          { "start": 0, "end": 25, "type": "Organisation", "confidence": 1 }, { "start": 35, "end": 51, "type": "Organisation", "confidence": 0.9 },
          { "start": 57, "end": 75, "type": "Location", "confidence": 1 }, { "start": 77, "end": 79, "type": "Organisation", "confidence": 0.2 } ],
          "relations": [ { "type": "FightingAgainst", "sourceStart": 35, "sourceEnd": 51, "targetStart": 0, "targetEnd": 25 },
            { "type": "CommWith", "sourceStart": 0, "sourceEnd": 25, "targetStart": 35, "targetEnd": 51 } ] }

        """.Replace("\n  ", " ", StringComparison.Ordinal));

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Phrases_count_by_exact_span_and_type_and_relations_in_either_direction()
    {
        var result = Run("--json", "--errors");
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        using var json = JsonDocument.Parse(result.Output);
        var all = json.RootElement.GetProperty("entities").GetProperty("all");
        // The pronoun is of too little confidence to count either way.
        Assert.Equal((3, 3, 3), (all.GetProperty("correct").GetInt32(), all.GetProperty("predicted").GetInt32(), all.GetProperty("gold").GetInt32()));
        Assert.Equal(1, json.RootElement.GetProperty("relationsGiven").GetProperty("FightingAgainst").GetProperty("correct").GetInt32());
        Assert.Equal(1, json.RootElement.GetProperty("relations").GetProperty("all").GetProperty("total").GetInt32());
        // That the brigade is near the town is true, and re3d does not say it: precision is a lower bound.
        var precision = json.RootElement.GetProperty("relationPrecision");
        Assert.Equal((1, 1), (precision.GetProperty("attacks").GetProperty("correct").GetInt32(), precision.GetProperty("attacks").GetProperty("total").GetInt32()));
        Assert.True(json.RootElement.GetProperty("intervals").TryGetProperty("relationPrecision.share", out _));
        Assert.Equal(0, json.RootElement.GetProperty("errors").GetArrayLength());
    }

    [Fact]
    public void A_phrase_marked_with_and_without_its_modifiers_is_one()
    {
        _folder.Write("re3d/own.jsonl", """
            { "docId": "d1", "text": "The Hill Brigade attacked 40 young miners.", "entities": [
              { "start": 0, "end": 16, "type": "Organisation", "confidence": 1 }, { "start": 26, "end": 41, "type": "Organisation", "confidence": 1 },
              { "start": 35, "end": 41, "type": "Organisation", "confidence": 1 } ],
              "relations": [ { "type": "FightingAgainst", "sourceStart": 0, "sourceEnd": 16, "targetStart": 35, "targetEnd": 41 },
                { "type": "FightingAgainst", "sourceStart": 0, "sourceEnd": 16, "targetStart": 26, "targetEnd": 41 } ] }

            """.Replace("\n  ", " ", StringComparison.Ordinal));
        using var json = JsonDocument.Parse(Run("--json").Output);
        var given = json.RootElement.GetProperty("relationsGiven").GetProperty("FightingAgainst");
        Assert.Equal((2, 2), (given.GetProperty("correct").GetInt32(), given.GetProperty("total").GetInt32()));
    }

    [Fact]
    public void The_table_tells_precision_beside_recall_and_that_it_is_a_lower_bound()
    {
        var output = Run().Output;
        Assert.Contains("precision of relations  spans given", output, StringComparison.Ordinal);
        Assert.Contains("lower bound", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_gate_and_a_broken_line_are_problems()
    {
        _folder.Write("re3d/broken.jsonl", "{ \"docId\": 3 }\n");
        var result = Run("--min-f1", "1", "--min-recall", "1");
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("broken.jsonl(1,1): error KG3203: ", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("KG9007", result.Error, StringComparison.Ordinal);
        _folder.Write("re3d/own2.jsonl", """{ "docId": "d2", "text": "Nothing.", "entities": [{ "start": 0, "end": 7, "type": "Person" }], "relations": [] }""");
        Assert.Contains("error KG9007: the F1 of entities is 0.", Run("--min-f1", "1").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Relations_have_gates_of_recall_and_precision()
    {
        // The attack is a relation of the document, that the brigade is near the town is none: a half of what is read.
        var result = Run("--min-recall", "1", "--min-relation-precision", "0.6");
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("error KG9007: the precision of relations with the spans given is 0.500, below the 0.600 asked for", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("recall", result.Error, StringComparison.Ordinal);
        Assert.Equal(0, Run("--min-relation-precision", "0.5").ExitCode);
    }

    [Theory]
    [InlineData("--re3d x", "--re3d needs a --schema")]
    [InlineData("g.kg.json --re3d x --schema s", "leave out the graph")]
    [InlineData("--gold x", "Required argument 'GRAPH'")]
    [InlineData("g.kg.json", "Option '--gold' is required")]
    [InlineData("g.kg.json --gold x --min-relation-precision 0.5", "--min-relation-precision needs --re3d")]
    public void A_wrong_choice_of_options_is_wrong_usage(string options, string message)
    {
        var result = _folder.Run(["evaluate", .. options.Split(' ')]);
        Assert.Equal(2, result.ExitCode);
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nowhere", "there is no such folder")]
    [InlineData("re3d/own.jsonl", "this is a file")]
    public void A_folder_that_is_none_is_told(string folder, string message)
    {
        var result = _folder.Run("evaluate", "--re3d", _folder.At(folder), "--schema", Generic);
        Assert.Equal(1, result.ExitCode);
        Assert.Contains($"error KG3203: {message}", result.Error, StringComparison.Ordinal);
    }

    private KgResult Run(params string[] options) => _folder.Run(["evaluate", "--re3d", _folder.At("re3d"), "--schema", Generic, .. options]);
}
