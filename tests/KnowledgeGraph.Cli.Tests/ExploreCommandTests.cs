using KnowledgeGraph.Cli.Tests.Support;
using KnowledgeGraph.Diagrams;

namespace KnowledgeGraph.Cli.Tests;

public sealed class ExploreCommandTests : IDisposable
{
    private readonly KgFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void It_writes_what_the_library_writes_and_says_nothing()
    {
        var result = _folder.Run("explore", _folder.WriteGraph(), "-o", _folder.At("g.html"));
        Assert.Equal((0, "", ""), (result.ExitCode, result.Output, result.Error));
        Assert.Equal(SmallWorld.Graph().ToHtml(), File.ReadAllText(_folder.At("g.html")));
        Assert.Equal(SmallWorld.Graph().ToHtml(), _folder.Run("explore", _folder.WriteGraph(), "-o", "-").Output);
    }

    [Fact]
    public void Options_choose_what_is_in_the_page()
    {
        var output = _folder.Run("explore", _folder.WriteGraph(), "--focus", "Turkey", "--title", "Near Türkiye", "--theme", "dark", "--without-articles", "-o", "-").Output;
        var options = new ExplorerOptions { Focus = "turkiye", Title = "Near Türkiye", Theme = SvgTheme.Dark, HasArticles = false, Modalities = ModalitySet.All };
        Assert.Equal(SmallWorld.Graph().ToHtml(options), output);
        Assert.DoesNotContain("Old City", output.Split("id=\"data\">")[1], StringComparison.Ordinal);
    }

    [Fact]
    public void An_earlier_graph_gives_the_changes_and_is_kept()
    {
        var (now, before) = (_folder.WriteGraph(), _folder.WriteGraph("before.kg.json"));
        Assert.Contains("\"changes\":[]", _folder.Run("explore", now, "--before", before, "-o", "-").Output, StringComparison.Ordinal);
        var refused = _folder.Run("explore", now, "--before", before, "-o", before);
        Assert.Equal(1, refused.ExitCode);
        Assert.Contains("error KG9011: ", refused.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_that_the_graph_does_not_have_and_missing_files_are_problems()
    {
        Assert.Contains("error KG4102: ", _folder.Run("explore", _folder.WriteGraph(), "--type", "Planet", "-o", "-").Error, StringComparison.Ordinal);
        Assert.Equal(1, _folder.Run("explore", _folder.WriteGraph(), "--before", _folder.At("none.kg.json"), "-o", "-").ExitCode);
        Assert.Equal(2, _folder.Run("explore", _folder.WriteGraph()).ExitCode);
        Assert.Equal(2, _folder.Run("explore", _folder.WriteGraph(), "--depth", "2", "-o", "-").ExitCode);
    }
}
