using System.Text;

namespace KnowledgeGraph.Testing.Tests;

/// <summary>The rules that snapshots share with Verify, one by one.</summary>
public sealed class SnapshotComparisonTests : IDisposable
{
    private static readonly SnapshotTarget[] Targets = [new("txt", null, "one\nzwei ü"), new("mmd", "graph", "flowchart LR")];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void New_snapshots_fail_and_are_received()
    {
        var message = Fails(SnapshotMode.Compare);
        Assert.Equal(
            $"""
            Directory: {_folder.Path}
            New:
              - Received: T.M.received.txt
                Verified: T.M.verified.txt
              - Received: T.M#graph.received.mmd
                Verified: T.M#graph.verified.mmd

            FileContent:

            New:

            Received: T.M.received.txt
            one
            zwei ü

            Received: T.M#graph.received.mmd
            flowchart LR


            """,
            message);
        Assert.Equal(["T.M#graph.received.mmd", "T.M.received.txt"], _folder.Names);
    }

    [Fact]
    public void Files_are_utf8_with_a_mark_and_without_a_last_line_end()
    {
        Fails(SnapshotMode.Compare);
        Assert.Equal([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("one\nzwei ü")], _folder.Bytes("T.M.received.txt"));
    }

    [Fact]
    public void Equal_snapshots_pass_and_leave_nothing()
    {
        Accept();
        _folder.Write("T.M.received.txt", "of the last run");
        Run(SnapshotMode.Compare);
        Assert.Equal(["T.M#graph.verified.mmd", "T.M.verified.txt"], _folder.Names);
    }

    [Fact]
    public void A_change_fails_and_names_the_equal_files_too()
    {
        Accept();
        _folder.Write("T.M.verified.txt", "one\ntwo");
        Assert.Equal(
            $"""
            T.M.verified.txt: 2 differences
            - two
            + zwei ü

            Directory: {_folder.Path}
            NotEqual:
              - Received: T.M.received.txt
                Verified: T.M.verified.txt
            Equal:
              - Received: T.M#graph.received.mmd
                Verified: T.M#graph.verified.mmd

            FileContent:

            NotEqual:

            Received: T.M.received.txt
            Verified: T.M.verified.txt
            Compare Result:
              one
            - two
            + zwei ü


            """,
            Fails(SnapshotMode.Compare));
        Assert.Equal(["T.M#graph.verified.mmd", "T.M.received.txt", "T.M.verified.txt"], _folder.Names);
    }

    [Fact]
    public void A_sibling_that_no_test_makes_any_more_fails()
    {
        Accept();
        _folder.Write("T.M#timeline.verified.mmd", "timeline");
        _folder.Write("T.M.verified.json", "{}");
        _folder.Write("T.Method.verified.txt", "of another test");
        _folder.Write("T.M_year=2016.verified.txt", "of another case");
        Assert.Equal(
            $"""
            Directory: {_folder.Path}
            Delete:
              - T.M#timeline.verified.mmd
              - T.M.verified.json
            Equal:
              - Received: T.M.received.txt
                Verified: T.M.verified.txt
              - Received: T.M#graph.received.mmd
                Verified: T.M#graph.verified.mmd

            """,
            Fails(SnapshotMode.Compare));
        Assert.Equal(6, _folder.Names.Length);
    }

    [Fact]
    public void An_empty_verified_file_counts_as_none()
    {
        Accept();
        _folder.Write("T.M.verified.txt", "", withMark: false);
        Assert.Contains("New:\n  - Received: T.M.received.txt", Fails(SnapshotMode.Compare), StringComparison.Ordinal);
        Assert.DoesNotContain("T.M.verified.txt", _folder.Names);
    }

    [Fact]
    public void A_last_line_end_and_a_missing_mark_are_forgiven()
    {
        Accept();
        _folder.Write("T.M.verified.txt", "one\nzwei ü\n", withMark: false);
        Run(SnapshotMode.Compare);
        _folder.Write("T.M.verified.txt", "one\nzwei ü\n\n");
        Fails(SnapshotMode.Compare);
    }

    [Fact]
    public void Carriage_returns_are_refused_by_code()
    {
        Accept();
        _folder.Write("T.M.verified.txt", "one\r\nzwei ü");
        var message = Fails(SnapshotMode.Compare);
        Assert.Contains("KG4202", message, StringComparison.Ordinal);
        Assert.Contains(".gitattributes", message, StringComparison.Ordinal);
        Assert.Contains("T.M.received.txt", _folder.Names);
        Run(SnapshotMode.Update);
        Run(SnapshotMode.Compare);
    }

    [Fact]
    public void An_update_writes_changes_and_deletes_what_is_stale()
    {
        _folder.Write("T.M.verified.txt", "old");
        _folder.Write("T.M#timeline.verified.mmd", "stale");
        _folder.Write("T.M.received.txt", "of the last run");
        Run(SnapshotMode.Update);
        Assert.Equal(["T.M#graph.verified.mmd", "T.M.verified.txt"], _folder.Names);
        Assert.Equal([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("one\nzwei ü")], _folder.Bytes("T.M.verified.txt"));
        Run(SnapshotMode.Compare);
    }

    [Fact]
    public void A_build_server_never_touches_accepted_files()
    {
        _folder.Write("T.M.verified.txt", "old");
        _folder.Write("T.M#graph.verified.mmd", "", withMark: false);
        _folder.Write("T.M#timeline.verified.mmd", "stale");
        Fails(SnapshotMode.BuildServer);
        Assert.Equal("old"u8.ToArray(), _folder.Bytes("T.M.verified.txt")[3..]);
        Assert.Empty(_folder.Bytes("T.M#graph.verified.mmd"));
        Assert.Contains("T.M#timeline.verified.mmd", _folder.Names);
    }

    [Fact]
    public void Files_of_one_name_and_kind_are_counted()
    {
        SnapshotTarget[] targets = [new("txt", null, "a"), new("txt", null, "b"), new("mmd", "graph", "c"), new("mmd", "graph", "d"), new("mmd", "time/line", "e")];
        new SnapshotComparison(_folder.Path, "T.M", SnapshotMode.Update).Run(targets);
        Assert.Equal(
            ["T.M#00.verified.txt", "T.M#01.verified.txt", "T.M#graph.00.verified.mmd", "T.M#graph.01.verified.mmd", "T.M#time-line.verified.mmd"],
            _folder.Names);
        new SnapshotComparison(_folder.Path, "T.M", SnapshotMode.Compare).Run(targets);
    }

    [Fact]
    public void What_reads_verifys_messages_finds_the_files_behind_the_facts()
    {
        Accept();
        _folder.Write("T.M.verified.txt", "New: not a heading\nFileContent: nor this");
        var lines = Fails(SnapshotMode.Compare).Split('\n');
        var directory = Array.FindIndex(lines, static line => line.StartsWith("Directory:", StringComparison.Ordinal));
        Assert.True(directory > 0);
        string[] heads = ["New:", "NotEqual:", "Equal:", "Delete:", "FileContent:"];
        Assert.DoesNotContain(lines.Take(directory), line => heads.Any(head => line.StartsWith(head, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("KnowledgeGraph.TargetFrameworks", "net10.0;net11.0", ".DotNet10_0")]
    [InlineData("Verify.TargetFrameworks", "net8.0; net10.0", ".DotNet10_0")]
    [InlineData("Verify.TargetFrameworks", "net10.0", "")]
    [InlineData("KnowledgeGraph.TargetFrameworks", "net10.0;", "")]
    [InlineData("Verify.TargetFrameworks", null, "")]
    [InlineData("RepositoryUrl", "a;b", "")]
    public void Only_projects_with_several_frameworks_name_them(string key, string? value, string expected) =>
        Assert.Equal(expected, SnapshotFramework.Of([new(key, value)], new Version(10, 0, 12)));

    [Fact]
    public void Frameworks_receive_files_of_their_own_and_share_the_verified_ones()
    {
        Accept();
        SnapshotTarget[] changed = [new("txt", null, "other"), new("mmd", "graph", "other")];
        Assert.Throws<GraphSnapshotException>(() => new SnapshotComparison(_folder.Path, "T.M", SnapshotMode.Compare, framework: ".DotNet10_0").Run(changed));
        Assert.Throws<GraphSnapshotException>(() => new SnapshotComparison(_folder.Path, "T.M", SnapshotMode.Compare, framework: ".DotNet11_0").Run(changed));
        string[] received = ["T.M.DotNet10_0#graph.received.mmd", "T.M.DotNet10_0.received.txt", "T.M.DotNet11_0#graph.received.mmd", "T.M.DotNet11_0.received.txt"];
        Assert.Equal(received, _folder.Names.Where(static name => name.Contains("received", StringComparison.Ordinal)));
        Assert.Equal(
            ["T.M#graph.received.mmd", "T.M.received.txt", "T.M#graph.received.mmd", "T.M.received.txt"],
            received.Select(SnapshotFramework.Without));
        new SnapshotComparison(_folder.Path, "T.M", SnapshotMode.Compare, framework: ".DotNet10_0").Run(Targets);
        Assert.Equal(received[2..], _folder.Names.Where(static name => name.Contains("received", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("T.M_a=.DotNet10_0.received.txt", "T.M_a=.received.txt")]
    [InlineData("T.DotNet10_0.received.txt", "T.received.txt")]
    [InlineData("DotNet10_0.M.received.txt", "DotNet10_0.M.received.txt")]
    [InlineData("T.M.received.txt", "T.M.received.txt")]
    [InlineData("T.M.Net4_8#graph.00.received.mmd", "T.M#graph.00.received.mmd")]
    public void The_verified_name_is_without_the_framework(string received, string expected) => Assert.Equal(expected, SnapshotFramework.Without(received));

    private void Accept() => Run(SnapshotMode.Update);

    private void Run(SnapshotMode mode) => new SnapshotComparison(_folder.Path, "T.M", mode).Run(Targets);

    private string Fails(SnapshotMode mode) => Assert.Throws<GraphSnapshotException>(() => Run(mode)).Message;
}
