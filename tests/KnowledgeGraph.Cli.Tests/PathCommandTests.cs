using System.Text.Json;
using KnowledgeGraph.Cli.Tests.Support;

namespace KnowledgeGraph.Cli.Tests;

public sealed class PathCommandTests : IDisposable
{
    private readonly KgFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_way_is_shown_step_by_step_with_its_quotes() => Golden.Match(_folder.Run("path", _folder.WriteGraph(), "Turkey", "old-city"), "path");

    [Fact]
    public void Against_the_arrows_it_goes_only_when_asked()
    {
        var graph = _folder.WriteGraph();
        var none = _folder.Run("path", graph, "old-city", "turkiye");
        Assert.Equal((1, ""), (none.ExitCode, none.Output));
        Assert.StartsWith("error KG9008: no way leads from 'old-city' to 'turkiye'", none.Error, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(_folder.Run("path", graph, "old-city", "turkiye", "--either-way", "--json").Output);
        Assert.Equal(["old-city", "russia", "turkiye"], json.RootElement.GetProperty("stations").EnumerateArray().Select(static s => s.GetString()!));
        Assert.Equal("attacks", json.RootElement.GetProperty("steps")[0].GetProperty("relation").GetString());
    }

    [Fact]
    public void Relations_can_be_chosen()
    {
        var graph = _folder.WriteGraph();
        Assert.Equal(0, _folder.Run("path", graph, "turkiye", "sun-brigade", "--relation", "supports").ExitCode);
        Assert.Equal(1, _folder.Run("path", graph, "turkiye", "sun-brigade", "--relation", "attacks").ExitCode);
    }

    [Fact]
    public void Unknown_ends_are_both_reported()
    {
        var result = _folder.Run("path", _folder.WriteGraph(), "Rusia", "Turky");
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("'russia'", result.Error, StringComparison.Ordinal);
        Assert.Contains("'turkiye'", result.Error, StringComparison.Ordinal);
    }
}
