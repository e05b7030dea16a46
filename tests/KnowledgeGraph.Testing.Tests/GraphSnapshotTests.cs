namespace KnowledgeGraph.Testing.Tests;

public sealed class GraphSnapshotTests
{
    [Fact]
    public void A_graph_is_its_committed_snapshot() => GraphSnapshot.Match(World.Graph());

    [Fact]
    public void Without_quotes_no_word_of_the_article_is_left()
    {
        var options = new GraphSnapshotOptions { Quotes = false };
        Assert.DoesNotContain("backs", GraphSnapshot.Targets(World.Graph(), options)[0].Text, StringComparison.Ordinal);
        GraphSnapshot.Match(World.Graph(), options);
    }

    [Fact]
    public void A_graph_that_holds_nothing_is_refused_unless_it_may()
    {
        using var folder = new TemporaryFolder();
        var builder = new GraphBuilder(World.Graph().Data.Model);
        var unread = builder.BuildGraph(out _);
        var message = Assert.Throws<GraphSnapshotException>(() => GraphSnapshot.Match(unread, Into(folder))).Message;
        Assert.StartsWith("error KG4207: there is nothing to compare: Graph: ", message, StringComparison.Ordinal);
        Assert.Contains("No article was read", message, StringComparison.Ordinal);
        builder.Add(new Article("weather", "It rained."));
        message = Assert.Throws<GraphSnapshotException>(() => GraphSnapshot.Match(builder.BuildGraph(out _), Into(folder))).Message;
        Assert.Contains("kg explain", message, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(folder.Path));

        Assert.NotEmpty(Received(folder, () => GraphSnapshot.Match(unread, Into(folder) with { AllowEmpty = true })));
        Assert.NotEmpty(GraphSnapshot.Targets(World.Graph().WithModality(ModalitySet.None), new GraphSnapshotOptions()));
    }

    [Fact]
    public async Task A_test_that_has_awaited_keeps_its_name()
    {
        await Task.Yield();
        using var folder = new TemporaryFolder();
        Assert.Equal(["GraphSnapshotTests.A_test_that_has_awaited_keeps_its_name.received.txt"], Received(folder, () => Match(folder)));
        static void Match(TemporaryFolder folder) => GraphSnapshot.Match(World.Graph(), Into(folder), member: nameof(A_test_that_has_awaited_keeps_its_name));
    }

    [Fact]
    public void A_lambda_keeps_its_tests_name()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(
            ["GraphSnapshotTests.A_lambda_keeps_its_tests_name.received.txt"],
            Received(folder, () => GraphSnapshot.Match(World.Graph(), Into(folder))));
    }

    [Fact]
    public void Names_are_made_valid_and_carry_the_parameters()
    {
        using var folder = new TemporaryFolder();
        var options = Into(folder) with { TypeName = "Test<int>", MethodName = "Who/What?", Parameters = "year=2016_side=a|b" };
        Assert.Equal(["Test-int-.Who-What-_year=2016_side=a-b.received.txt"], Received(folder, () => GraphSnapshot.Match(World.Graph(), options)));
    }

    [Fact]
    public void One_prefix_is_used_once_in_a_run()
    {
        using var folder = new TemporaryFolder();
        _ = Received(folder, () => GraphSnapshot.Match(World.Graph(), Into(folder)));
        var shouted = Into(folder) with { MethodName = nameof(One_prefix_is_used_once_in_a_run).ToUpperInvariant() };
        var again = Assert.Throws<GraphSnapshotException>(() => GraphSnapshot.Match(World.Graph(), shouted));
        Assert.StartsWith("error KG4203", again.Message, StringComparison.Ordinal);
        Assert.Contains(nameof(One_prefix_is_used_once_in_a_run), again.Message, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Texts_end_without_a_line_end()
    {
        var targets = GraphSnapshot.Targets(World.Graph());
        Assert.Equal(["txt", "mmd"], targets.Select(static target => target.Extension));
        Assert.Equal([null, "graph"], targets.Select(static target => target.Name));
        Assert.All(targets, static target => Assert.False(target.Text.EndsWith('\n') || target.Text.Contains('\r', StringComparison.Ordinal)));
    }

    public sealed class Nested
    {
        [Fact]
        public void The_class_around_is_part_of_the_name()
        {
            using var folder = new TemporaryFolder();
            Assert.Equal(
                ["GraphSnapshotTests.Nested.The_class_around_is_part_of_the_name.received.txt"],
                Received(folder, () => GraphSnapshot.Match(World.Graph(), Into(folder))));
        }
    }

    public abstract class Inherited
    {
        [Fact]
        public void An_inherited_test_is_named_after_the_class_that_runs()
        {
            using var folder = new TemporaryFolder();
            Assert.Equal(
                [$"GraphSnapshotTests.{GetType().Name}.An_inherited_test_is_named_after_the_class_that_runs.received.txt"],
                Received(folder, () => GraphSnapshot.Match(World.Graph(), Into(folder) with { TypeName = GraphSnapshotOptions.For(this).TypeName })));
        }
    }

    public sealed class FirstHeir : Inherited;

    public sealed class SecondHeir : Inherited;

    private static GraphSnapshotOptions Into(TemporaryFolder folder) => new() { Directory = folder.Path, Diagram = false };

    /// <summary>The names that a failing match leaves; a run that accepts what comes leaves the same names with another word in them.</summary>
    private static string[] Received(TemporaryFolder folder, Action match)
    {
        _ = Record.Exception(match);
        return [.. folder.Names.Select(static name => name.Replace(".verified.", ".received.", StringComparison.Ordinal))];
    }
}
