using System.Diagnostics;
using System.Text;
using KnowledgeGraph.Cli.Tests.Support;

namespace KnowledgeGraph.Cli.Tests;

/// <summary>The program as a shell starts it.</summary>
public sealed class ProcessTests : IDisposable
{
    private readonly KgFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task From_articles_to_claims_through_pipes()
    {
        _folder.Write("small.kg.yaml", SmallWorld.Schema);
        _folder.Write("articles/a.txt", "Türkiye backs Russia.");
        var build = await Start("build", "articles", "--schema", "small.kg.yaml", "--out", "g.kg.json");
        Assert.Equal((0, ""), (build.ExitCode, build.Error));
        Assert.StartsWith("1 article → g.kg.json\n", build.Output, StringComparison.Ordinal);
        var claims = await Start("claims", "g.kg.json");
        Assert.Equal(0, claims.ExitCode);
        Assert.StartsWith("{\"doc\":\"a\",\"relation\":\"supports\",", claims.Output, StringComparison.Ordinal);
        Assert.Contains("\"name\":\"Türkiye\"", claims.Output, StringComparison.Ordinal);
        Assert.Equal(claims.Output, _folder.Run("claims", _folder.At("g.kg.json")).Output);
    }

    [Fact]
    public async Task Pipes_stay_plain_although_the_terminal_is_called_xterm()
    {
        _folder.Write("wrong.kg.yaml", "graph: G\ntypo: 1\n");
        var result = await Start("check", "wrong.kg.yaml");
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("^^^^", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', result.Error + result.Output);
    }

    [Fact]
    public async Task Wrong_usage_exits_with_2()
    {
        var result = await Start("chek");
        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.Equal("kg: Unrecognized command or argument 'chek'. Did you mean 'check'?\nTry 'kg --help'.\n", result.Error);
    }

    [Fact]
    public async Task A_pipe_or_a_device_is_written_to_and_not_replaced()
    {
        if (OperatingSystem.IsWindows()) return;
        _folder.WriteGraph();
        var drawn = _folder.Run("diagram", _folder.At("g.kg.json")).Output;
        Assert.Equal(new KgResult(0, drawn, ""), await Shell("mkfifo pipe && { cat pipe & kg diagram g.kg.json -o pipe && wait && test -p pipe; }"));
        Assert.Equal(new KgResult(0, drawn, ""), await Shell("kg diagram g.kg.json -o /dev/stdout"));
    }

    [Fact]
    public async Task A_pipe_or_a_device_is_not_waited_for_and_not_read()
    {
        if (OperatingSystem.IsWindows()) return;
        _folder.Write("small.kg.yaml", SmallWorld.Schema);
        _folder.Write("articles/a.txt", "Türkiye backs Russia.");
        var build = await Shell("mkfifo articles/f.txt && ln -s /dev/zero articles/z.txt; kg build articles -s small.kg.yaml -o g.kg.json");
        Assert.Equal(1, build.ExitCode);
        Assert.Contains("f.txt: error KG3103: the file could not be read (it is not a regular file", build.Error, StringComparison.Ordinal);
        Assert.StartsWith("1 article → g.kg.json\n", build.Output, StringComparison.Ordinal);
        var device = await Shell("kg build /dev/zero -s small.kg.yaml -o z.kg.json");
        Assert.StartsWith("/dev/zero: error KG3103: ", device.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("KG9999", device.Error, StringComparison.Ordinal);
        var schema = await Shell("mkfifo s.kg.yaml && kg check s.kg.yaml; kg check /dev/zero; kg check /dev/stdin <small.kg.yaml");
        Assert.Equal(["s.kg.yaml(1,1): error KG0001: it is not a regular file but a pipe, a device or a socket; name the file with the schema",
            "/dev/zero(1,1): error KG0001: it is not a regular file but a pipe, a device or a socket; name the file with the schema"],
            schema.Error.Split('\n').Where(static line => line.Contains("error", StringComparison.Ordinal)));
        Assert.Equal(0, schema.ExitCode);
    }

    [Fact]
    public async Task A_graph_or_a_text_in_a_pipe_or_a_device_is_refused_and_one_that_the_shell_opened_is_read()
    {
        if (OperatingSystem.IsWindows()) return;
        _folder.WriteGraph();
        _folder.Write("small.kg.yaml", SmallWorld.Schema);
        var refused = await Shell("mkfifo f; mkdir r; ln -s /dev/zero r/z.jsonl; kg claims /dev/zero; kg claims f; kg parse /dev/zero; kg explain f -s small.kg.yaml; kg parse - </dev/zero; "
            + "kg evaluate --re3d r -s small.kg.yaml");
        var lines = refused.Error.Split('\n').Where(static line => line.Contains("error", StringComparison.Ordinal)).ToArray();
        const string Reason = "it is not a regular file but a pipe, a device or a socket";
        Assert.Equal(
            ["/dev/zero: error KG4020: the file cannot be read: " + Reason + "; name what kg build wrote", "f: error KG4020: the file cannot be read: " + Reason + "; name what kg build wrote",
                "/dev/zero: error KG9010: the text cannot be read: " + Reason + "; name a file of text", "f: error KG9010: the text cannot be read: " + Reason + "; name a file of text",
                "-: error KG9010: the text cannot be read: it has more than 67108864 characters; split it"], lines[..5]);
        Assert.Contains(lines, static line => line.StartsWith("r/z.jsonl: error KG3203: the file cannot be read (it is not a regular file", StringComparison.Ordinal));
        Assert.Equal(_folder.Run("claims", _folder.At("g.kg.json")).Output, (await Shell("kg claims /dev/stdin <g.kg.json")).Output);
    }

    [Theory]
    [InlineData("kg claims g.kg.json >/dev/full", "error KG9001: the output cannot be written: No space left on device; it is not complete\n")]
    [InlineData("kg claims g.kg.json >&-", "error KG9001: the output cannot be written: ")]
    [InlineData("kg show g.kg.json nobody 2>&-", "")]
    public async Task A_stream_that_takes_nothing_is_no_mistake_of_kg(string line, string error)
    {
        if (!OperatingSystem.IsLinux()) return;
        _folder.WriteGraph();
        var result = await Shell(line);
        Assert.Equal((1, ""), (result.ExitCode, result.Output));
        Assert.StartsWith(error, result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("KG9999", result.Error, StringComparison.Ordinal);
    }

    private Task<KgResult> Shell(string line) =>
        Run(new ProcessStartInfo("sh", ["-c", $"kg() {{ dotnet '{Path.Combine(AppContext.BaseDirectory, "kg.dll")}' \"$@\"; }}; {line}"]));

    private Task<KgResult> Start(params string[] args) => Run(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "kg.dll"), .. args]));

    private async Task<KgResult> Run(ProcessStartInfo info)
    {
        info.WorkingDirectory = _folder.Path;
        info.RedirectStandardOutput = info.RedirectStandardError = true;
        info.StandardOutputEncoding = info.StandardErrorEncoding = new UTF8Encoding(false, true);
        info.Environment["TERM"] = "xterm-256color";
        info.Environment["LC_ALL"] = "tr_TR.UTF-8";
        using var process = Process.Start(info)!;
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        var output = process.StandardOutput.ReadToEndAsync(patience.Token);
        var error = process.StandardError.ReadToEndAsync(patience.Token);
        await process.WaitForExitAsync(patience.Token);
        return new KgResult(process.ExitCode, await output, await error);
    }
}
