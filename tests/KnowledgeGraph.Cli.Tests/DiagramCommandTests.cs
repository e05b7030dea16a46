using KnowledgeGraph.Cli.Tests.Support;

namespace KnowledgeGraph.Cli.Tests;

public sealed class DiagramCommandTests : IDisposable
{
    private readonly KgFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Without_options_it_draws_what_the_library_draws()
    {
        var result = _folder.Run("diagram", _folder.WriteGraph());
        Assert.Equal((0, SmallWorld.Graph().ToMermaid(), ""), (result.ExitCode, result.Output, result.Error));
    }

    [Fact]
    public void Dot_is_what_the_library_draws() =>
        Assert.Equal(SmallWorld.Graph().ToDot(), _folder.Run("diagram", _folder.WriteGraph(), "--format", "dot").Output);

    [Theory]
    [InlineData("a.svg", "<svg")]
    [InlineData("a.dot", "digraph")]
    [InlineData("a.graphml", "<graphml")]
    [InlineData("a.txt", "flowchart")]
    public void The_name_of_the_file_says_the_format(string file, string start)
    {
        Assert.Equal(0, _folder.Run("diagram", _folder.WriteGraph(), "-o", _folder.At(file)).ExitCode);
        Assert.Contains(start, File.ReadAllText(_folder.At(file)), StringComparison.Ordinal);
    }

    [Fact]
    public void No_picture_of_points_is_written() =>
        Assert.Contains("write an .svg", _folder.Run("diagram", _folder.WriteGraph(), "-o", _folder.At("a.png")).Error, StringComparison.Ordinal);

    [Fact]
    public void A_focus_goes_by_alias_and_leaves_out_what_is_far()
    {
        var output = _folder.Run("diagram", _folder.WriteGraph(), "--focus", "Turkey").Output;
        Assert.Contains("Sun Brigade", output, StringComparison.Ordinal);
        Assert.DoesNotContain("Old City", output, StringComparison.Ordinal);
    }

    [Fact]
    public void More_steps_and_relations_are_chosen_by_options()
    {
        var output = _folder.Run("diagram", _folder.WriteGraph(), "--focus", "turkiye", "--depth", "2", "--relation", "alliedWith", "--relation", "attacks").Output;
        Assert.Contains("Old City", output, StringComparison.Ordinal);
        Assert.DoesNotContain("Sun Brigade", output, StringComparison.Ordinal);
    }

    [Fact]
    public void It_goes_to_a_file_and_nothing_else_is_said()
    {
        var result = _folder.Run("diagram", _folder.WriteGraph(), "-o", _folder.At("g.mmd"));
        Assert.Equal((0, "", ""), (result.ExitCode, result.Output, result.Error));
        Assert.Equal(SmallWorld.Graph().ToMermaid(), File.ReadAllText(_folder.At("g.mmd")));
        Assert.Equal(2, Directory.GetFiles(_folder.Path).Length);
    }

    [Theory]
    [InlineData("g.kg.json/g.mmd")]
    [InlineData(".")]
    public void A_file_that_cannot_be_written_is_a_problem(string name)
    {
        var result = _folder.Run("diagram", _folder.WriteGraph(), "-o", _folder.At(name));
        Assert.Equal((1, ""), (result.ExitCode, result.Output));
        Assert.Contains("error KG9001: the file cannot be written", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_focus_or_relation_is_a_problem()
    {
        var result = _folder.Run("diagram", _folder.WriteGraph(), "--focus", "nobody", "--relation", "nothing");
        Assert.Equal((1, ""), (result.ExitCode, result.Output));
        Assert.Contains("KG9002", result.Error, StringComparison.Ordinal);
        Assert.Contains("KG9003", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_graph_is_not_drawn_over_itself()
    {
        var graph = _folder.WriteGraph();
        var before = File.ReadAllText(graph);
        var result = _folder.Run("diagram", graph, "-o", graph);
        Assert.Equal((1, ""), (result.ExitCode, result.Output));
        Assert.StartsWith("<folder>/g.kg.json: error KG9011: ", result.Error, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllText(graph));
    }

    [Fact]
    public void Views_are_what_the_library_draws()
    {
        var graph = _folder.WriteGraph();
        Assert.Equal(SmallWorld.Graph().ToSvg(), _folder.Run("diagram", graph, "--format", "svg").Output);
        Assert.Equal(SmallWorld.Graph().ToTimelineSvg(), _folder.Run("diagram", graph, "--view", "timeline", "--format", "svg").Output);
        Assert.Equal(SmallWorld.Graph().ToMatrixSvg(), _folder.Run("diagram", graph, "--view", "matrix").Output);
        Assert.Equal(SmallWorld.Graph().ToGexf(), _folder.Run("diagram", graph, "--format", "gexf").Output);
    }

    [Fact]
    public void A_view_that_has_no_such_format_says_which_it_has()
    {
        var result = _folder.Run("diagram", "a", "--view", "matrix", "--format", "dot");
        Assert.NotEqual(0, result.ExitCode);
        Assert.Contains("--view matrix is drawn as svg, not dot.", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_left_out_is_a_warning_and_an_unknown_type_a_problem()
    {
        var graph = _folder.WriteGraph();
        var shortened = _folder.Run("diagram", graph, "--top", "1");
        Assert.Equal(0, shortened.ExitCode);
        Assert.Contains("warning KG4110: ", shortened.Error, StringComparison.Ordinal);
        var refused = _folder.Run("diagram", graph, "--type", "Planet");
        Assert.Equal((1, ""), (refused.ExitCode, refused.Output));
        Assert.Contains("error KG4102: ", refused.Error, StringComparison.Ordinal);
    }
}
