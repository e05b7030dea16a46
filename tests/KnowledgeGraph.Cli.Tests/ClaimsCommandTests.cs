using System.Text.Json;
using KnowledgeGraph.Cli.Tests.Support;

namespace KnowledgeGraph.Cli.Tests;

public sealed class ClaimsCommandTests : IDisposable
{
    private static readonly string[] Contract =
    [
        "doc", "relation", "subject", "object", "roles", "modality", "attributedTo", "start", "end", "quote", "period", "properties", "confidence", "rule",
    ];

    private readonly KgFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void One_json_object_holds_the_claims_that_the_lines_hold()
    {
        var lines = _folder.Run("claims", _folder.WriteGraph()).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        using var json = JsonDocument.Parse(_folder.Run("claims", _folder.At("g.kg.json"), "--json").Output);
        Assert.True(json.RootElement.GetProperty("ok").GetBoolean());
        Assert.Equal(lines.Select(static l => JsonDocument.Parse(l).RootElement.GetProperty("quote").GetString()),
            json.RootElement.GetProperty("claims").EnumerateArray().Select(static c => c.GetProperty("quote").GetString()));
        using var missing = JsonDocument.Parse(_folder.Run("claims", _folder.At("none.json"), "--json").Output);
        Assert.False(missing.RootElement.GetProperty("ok").GetBoolean());
    }

    [Fact]
    public void Json_lines_are_the_committed_ones() => Golden.Match(_folder.Run("claims", _folder.WriteGraph()), "claims.jsonl");

    [Fact]
    public void The_table_is_the_committed_one() => Golden.Match(_folder.Run("claims", _folder.WriteGraph(), "--format", "table"), "claims.table");

    [Fact]
    public void Each_line_is_an_object_with_the_keys_of_the_contract_in_order()
    {
        var lines = _folder.Run("claims", _folder.WriteGraph()).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(5, lines.Length);
        foreach (var line in lines)
        {
            using var json = JsonDocument.Parse(line);
            Assert.Equal(Contract, json.RootElement.EnumerateObject().Select(static property => property.Name));
        }
    }

    [Fact]
    public void Quotes_survive_and_can_be_found_in_the_article()
    {
        var texts = SmallWorld.Graph().Data.Articles.ToDictionary(static a => a.Id, static a => a.Text);
        foreach (var line in _folder.Run("claims", _folder.WriteGraph()).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            using var json = JsonDocument.Parse(line);
            var claim = json.RootElement;
            var text = texts[claim.GetProperty("doc").GetString()!];
            Assert.Equal(text[claim.GetProperty("start").GetInt32()..claim.GetProperty("end").GetInt32()], claim.GetProperty("quote").GetString());
        }
    }

    [Theory]
    [InlineData("--relation supports", 2)]
    [InlineData("--relation alliedWith", 1)]
    [InlineData("--relation allied-with --relation attacks", 3)]
    [InlineData("--entity Turkey", 2)]
    [InlineData("--entity aleppo", 2)]
    [InlineData("--modality affirmed", 3)]
    [InlineData("--modality planned --modality negated", 2)]
    [InlineData("--source herald", 2)]
    [InlineData("--source wire", 3)]
    [InlineData("--source two --relation supports", 1)]
    [InlineData("--relation supports --entity russia --modality affirmed", 0)]
    public void Filters_add_up(string filter, int expected)
    {
        var result = _folder.Run(["claims", _folder.WriteGraph(), .. filter.Split(' ')]);
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Equal(expected, result.Output.Count(static c => c == '\n'));
    }

    [Theory]
    [InlineData("--relation suports", "error KG9003: the schema has no relation 'suports'; did you mean 'supports'?")]
    [InlineData("--entity Rusia", "error KG9002: the graph has no entity 'Rusia'; did you mean 'russia'?")]
    [InlineData("--source Heralt", "error KG9004: no article, publisher or entity is called 'Heralt'; did you mean 'Herald'?")]
    public void A_filter_that_names_nothing_is_a_problem_and_not_an_empty_answer(string filter, string expected)
    {
        var result = _folder.Run(["claims", _folder.WriteGraph(), .. filter.Split(' ')]);
        Assert.Equal((1, ""), (result.ExitCode, result.Output));
        Assert.StartsWith(expected, result.Error, StringComparison.Ordinal);
    }
}
