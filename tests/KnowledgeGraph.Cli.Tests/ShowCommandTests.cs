using System.Text.Json;
using KnowledgeGraph.Cli.Tests.Support;

namespace KnowledgeGraph.Cli.Tests;

public sealed class ShowCommandTests : IDisposable
{
    private readonly KgFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_profile_shows_names_and_facts_of_both_directions() => Golden.Match(_folder.Run("show", _folder.WriteGraph(), "turkiye"), "show.turkiye");

    [Fact]
    public void A_discovered_entity_shows_who_supports_it_and_who_is_said_not_to() =>
        Golden.Match(_folder.Run("show", _folder.WriteGraph(), "Sun Brigade", "--modality", "all"), "show.sun-brigade");

    [Fact]
    public void A_place_shows_what_happened_there_although_it_is_no_end_of_the_fact() => Golden.Match(_folder.Run("show", _folder.WriteGraph(), "ALEPPO"), "show.aleppo");

    [Fact]
    public void A_place_shows_only_the_claims_that_say_so_of_it()
    {
        var article = _folder.Write("a.txt", "Five civilians were killed in Saraqib. Nine civilians were killed in Idlib.");
        var graph = _folder.At("places.kg.json");
        Assert.Equal(0, _folder.Run("build", article, "--schema", Path.Combine(Repository.Root, "schema", "syria.kg.yaml"), "--out", graph).ExitCode);
        var shown = _folder.Run("show", graph, "saraqib").Output;
        Assert.Contains("Five civilians", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("Nine civilians", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void A_claim_shows_its_further_roles_and_properties() =>
        Assert.Contains(" · place: Aleppo", _folder.Run("show", _folder.WriteGraph(), "russia", "--modality", "all").Output, StringComparison.Ordinal);

    [Fact]
    public void The_json_holds_the_same() => Golden.Match(_folder.Run("show", _folder.WriteGraph(), "russia", "--json"), "show.russia.json");

    [Theory]
    [InlineData("Rusia", "'russia'")]
    [InlineData("Turky", "'turkiye'")]
    [InlineData("city", "'old-city'")]
    public void An_unknown_entity_is_a_problem_that_names_the_nearest(string word, string suggestion)
    {
        var result = _folder.Run("show", _folder.WriteGraph(), word);
        Assert.Equal((1, ""), (result.ExitCode, result.Output));
        Assert.StartsWith($"error KG9002: the graph has no entity '{word}'; did you mean {suggestion}", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void In_json_an_unknown_entity_stands_among_the_problems()
    {
        var result = _folder.Run("show", _folder.WriteGraph(), "Rusia", "--json");
        Assert.Equal((1, ""), (result.ExitCode, result.Error));
        using var json = JsonDocument.Parse(result.Output);
        Assert.False(json.RootElement.GetProperty("ok").GetBoolean());
        Assert.Equal("KG9002", json.RootElement.GetProperty("problems")[0].GetProperty("code").GetString());
    }

    [Fact]
    public void An_entity_without_facts_says_so()
    {
        var result = _folder.Run("show", _folder.WriteGraph(), "herald");
        Assert.Equal(0, result.ExitCode);
        Assert.Contains("no facts in this view", result.Output, StringComparison.Ordinal);
    }
}
