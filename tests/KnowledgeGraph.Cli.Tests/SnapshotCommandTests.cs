using System.Text;
using KnowledgeGraph.Cli.Tests.Support;

namespace KnowledgeGraph.Cli.Tests;

public sealed class SnapshotCommandTests : IDisposable
{
    private const string Old = "# World\n# view: default\nentity: hts is Group \"HTS\"\nsupports: iran -> hts a:0-9 \"Iran \\u{202E}\"\nsupports: russia -> hts a:10-19 \"Russia\"";
    private const string New = "# World\n# view: default\nentity: hts is Group \"HTS\"\nsupports: iran -> hts [hedged] a:0-9 \"Iran \\u{202E}\"\nattacks: iran -> hts a:20-29 \"both\"";

    private readonly KgFolder _folder = new();

    public SnapshotCommandTests()
    {
        Write("tests/T.M.verified.txt", Old);
        Write("tests/T.M.received.txt", New);
        Write("tests/T.M#graph.verified.mmd", "flowchart LR\n  a\n  b\n  c\n  d");
        Write("tests/T.M#graph.received.mmd", "flowchart LR\n  a\n  b\n  c\n  e");
        Write("tests/inner/T.N_x=a.received.b.received.txt", "# World\nsupports: iran -> hts a:0-9 \"Iran\"");
        Write("tests/bin/T.M.received.txt", "a copy that is none");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_review_lists_facts_where_nobody_can_answer()
    {
        var result = Run("review", "tests");
        Assert.Equal(
            """
            exit code 1
            --- standard output
            <folder>/tests/T.M#graph.received.mmd  changed
              …
                  c
              -   d
              +   e
            <folder>/tests/T.M.received.txt  changed
              + iran attacks HTS [a:20-29] "both"
              ~ modality of iran supports HTS changed from asserted to hedged [a:0-9] "Iran \u{202E}"
              - russia supports HTS [a:10-19] "Russia"
            <folder>/tests/inner/T.N_x=a.received.b.received.txt  new
              + # World
              + iran supports hts [a:0-9] "Iran"
            3 received files not accepted
            --- standard error

            """.ReplaceLineEndings("\n"),
            result.ToString());
        Assert.Equal(Old, Text("tests/T.M.verified.txt"));
    }

    [Fact]
    public void A_review_asks_at_a_terminal()
    {
        var result = Review("maybe\nY\nn\nyes\n");
        Assert.Equal((1, ""), (result.ExitCode, result.Error));
        Assert.Contains("1 received file not accepted", result.Output, StringComparison.Ordinal);
        Assert.Equal(5, result.Output.Split("accept? y yes, n no, q quit: ").Length);
        Assert.EndsWith("  e", Text("tests/T.M#graph.verified.mmd"), StringComparison.Ordinal);
        Assert.Equal(Old, Text("tests/T.M.verified.txt"));
        Assert.True(File.Exists(_folder.At("tests/T.M.received.txt")));
        Assert.True(File.Exists(_folder.At("tests/inner/T.N_x=a.received.b.verified.txt")));
    }

    [Theory]
    [InlineData("q\n")]
    [InlineData("")]
    public void Who_quits_leaves_the_rest(string answers)
    {
        Assert.Contains("3 received files not accepted", Review(answers).Output, StringComparison.Ordinal);
        Assert.Equal(Old, Text("tests/T.M.verified.txt"));
    }

    [Fact]
    public void Accepting_makes_the_received_files_the_verified_ones_byte_for_byte()
    {
        var received = File.ReadAllBytes(_folder.At("tests/T.M.received.txt"));
        var result = Run("accept", "tests");
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Equal(3, result.Output.Split('\n').Count(static line => line.StartsWith("accepted <folder>/tests/", StringComparison.Ordinal)));
        Assert.Equal(received, File.ReadAllBytes(_folder.At("tests/T.M.verified.txt")));
        Assert.False(File.Exists(_folder.At("tests/T.M.received.txt")));
        Assert.True(File.Exists(_folder.At("tests/bin/T.M.received.txt")));
        Assert.Equal("nothing was received\n", Run("accept", "tests").Output);
        Assert.Equal((0, "nothing was received\n"), (Run("review", "tests").ExitCode, Run("review", "tests").Output));
    }

    [Fact]
    public void One_file_can_be_accepted_by_itself()
    {
        Assert.Equal(0, Run("accept", "tests/T.M.received.txt").ExitCode);
        Assert.Equal(New, Text("tests/T.M.verified.txt"));
        Assert.True(File.Exists(_folder.At("tests/T.M#graph.received.mmd")));
    }

    [Theory]
    [InlineData("CI", "true")]
    [InlineData("JENKINS_URL", "http://localhost")]
    [InlineData("BuildRunner", "MyGet")]
    public void Nothing_is_accepted_on_a_build_server(string variable, string value)
    {
        _folder.Environment = _folder.Environment with { Variables = new Dictionary<string, string>(StringComparer.Ordinal) { [variable] = value } };
        var result = Run("accept", "tests");
        Assert.Equal(1, result.ExitCode);
        Assert.StartsWith("error KG9014", result.Error, StringComparison.Ordinal);
        Assert.Equal(1, Review("y\ny\ny\n").ExitCode);
        Assert.Equal(Old, Text("tests/T.M.verified.txt"));
    }

    [Fact]
    public void A_place_that_is_not_there_is_a_problem() => Assert.Contains("error KG9015", Run("review", "nowhere").Error, StringComparison.Ordinal);

    [Fact]
    public void Received_files_of_two_frameworks_that_differ_are_both_left()
    {
        Write("two/A.T.DotNet9_0.received.txt", "one");
        Write("two/A.T.DotNet10_0.received.txt", "other");
        Write("two/B.T.DotNet9_0.received.txt", "same");
        Write("two/B.T.DotNet10_0.received.txt", "same");
        var result = Run("accept", "two");
        Assert.Contains("error KG9016", result.Error, StringComparison.Ordinal);
        Assert.True(File.Exists(_folder.At("two/A.T.DotNet9_0.received.txt")) && File.Exists(_folder.At("two/A.T.DotNet10_0.received.txt")));
        Assert.False(File.Exists(_folder.At("two/A.T.verified.txt")));
        Assert.Equal("same", Text("two/B.T.verified.txt"));
    }

    [Fact]
    public void A_link_is_no_received_file()
    {
        Directory.CreateDirectory(_folder.At("links"));
        File.CreateSymbolicLink(_folder.At("links/A.T.received.txt"), _folder.At("nowhere.txt"));
        Assert.Contains("nothing was received", Run("accept", "links").Output, StringComparison.Ordinal);
    }

    private KgResult Review(string answers)
    {
        _folder.Environment = _folder.Environment with { IsInputTerminal = true, IsOutputTerminal = true, OpenInput = () => new MemoryStream(Encoding.UTF8.GetBytes(answers)) };
        return _folder.Run("snapshot", "review", _folder.At("tests"), "--color", "never");
    }

    private KgResult Run(string command, string path) => _folder.Run("snapshot", command, _folder.At(path));

    private void Write(string name, string text) => _folder.Write(name, [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)]);

    private string Text(string name) => File.ReadAllText(_folder.At(name));
}
