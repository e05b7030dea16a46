using System.Diagnostics;
using System.Globalization;
using RmatWorld;

namespace KnowledgeGraph.Benchmarks.Graphs;

/// <summary>
/// What a program spends on a small graph when it starts: loading and a first question, in a new process, compiled as it goes or beforehand, as the benchmark
/// itself is; processor time of all threads. Beside it a process that does nothing, because the runtime takes its own time to start.
/// </summary>
internal static class StartUp
{
    public const string Argument = "start-up-of";

    private const string Group = "Start-up: 100 entities, 1,000 edges, in a new process";
    private const int Nodes = 100;
    private const int Edges = 1000;
    private const int Processes = 9;

    /// <summary>Where the benchmark lies when it is published as README says, compiled beforehand.</summary>
    private static readonly string[] Published = ["artifacts", "benchmarks", "KnowledgeGraph.Benchmarks"];

    /// <summary>
    /// Measures both forms of a saved graph, and a process that does nothing; the least of some processes counts. Compiled as it goes, as this process is, and beside it
    /// compiled beforehand, where the benchmark is published so.
    /// </summary>
    public static void Measure(FigureList figures)
    {
        RatiosBenchmark.Note("start-up");
        var data = new RmatData(Nodes, Edges);
        var graph = RmatGraphs.Build(data, RmatGraphs.Columns(data));
        var ready = ReadyToRun();
        if (ready is null) RatiosBenchmark.Note($"start-up compiled beforehand is left out: publish to {string.Join('/', Published[..^1])} as README.md says");
        var nothing = Least("", null);
        figures.Add(Group, "a process that does nothing: the runtime starts", "startup_nothing_ms", nothing.Whole, "ms");
        if (ready is not null) figures.Add(Group, "the same, compiled beforehand (ReadyToRun)", "startup_nothing_ready_ms", Least("", ready).Whole, "ms");
        foreach (var (extension, key, label) in new[] { (".kgb", "binary", "the binary form"), (".kg.json", "json", "JSON") })
        {
            var path = Path.Combine(Path.GetTempPath(), $"rmat-{Environment.ProcessId}{extension}");
            try
            {
                graph.Save(path);
                var (own, whole) = Least(path, null);
                figures.Add(Group, $"load {label}, and a first question", $"startup_{key}_ms", own, "ms");
                if (ready is not null) figures.Add(Group, "the same, compiled beforehand (ReadyToRun)", $"startup_{key}_ready_ms", Least(path, ready).Own, "ms");
                figures.Add(Group, $"the whole process with {label} / the process that does nothing", $"startup_{key}_vs_nothing", whole / nothing.Whole, "x");
            }
            finally
            {
                File.Delete(path);
            }
        }
    }

    /// <summary>What the new process does: loads a file and asks, or, without a file, nothing.</summary>
    public static int Answer(string path)
    {
        var before = Environment.CpuUsage.TotalTime;
        var count = path.Length == 0 ? 1 : LoadAndAsk(path);
        var whole = Environment.CpuUsage.TotalTime;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{(whole - before).TotalMilliseconds:0.###} {whole.TotalMilliseconds:0.###}"));
        return count > 0 ? 0 : 1;
    }

    // A method of its own: what it names is then not loaded where nothing is to be done.
    private static int LoadAndAsk(string path)
    {
        var graph = RmatGraph.Load(path);
        var count = 0;
        foreach (var support in graph.States.Supports) count += support.Supported.Attacks.Count;
        return count;
    }

    /// <summary>The published program; none where there is none, or where this is it.</summary>
    private static string? ReadyToRun()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "KnowledgeGraph.sln"))) folder = folder.Parent;
        if (folder is null) return null;
        var program = Path.Combine([folder.FullName, .. Published]) + (OperatingSystem.IsWindows() ? ".exe" : "");
        return File.Exists(program) && !string.Equals(program, Environment.ProcessPath, StringComparison.Ordinal) ? program : null;
    }

    private static (double Own, double Whole) Least(string path, string? published)
    {
        var runs = Enumerable.Range(0, Processes).Select(_ => InNewProcess(path, published)).ToArray();
        return (runs.Min(static run => run.Own), runs.Min(static run => run.Whole));
    }

    private static (double Own, double Whole) InNewProcess(string path, string? published)
    {
        var program = published ?? Environment.ProcessPath!;
        var isHost = string.Equals(Path.GetFileNameWithoutExtension(program), "dotnet", StringComparison.OrdinalIgnoreCase);
        string[] arguments = isHost ? [Path.Combine(AppContext.BaseDirectory, "KnowledgeGraph.Benchmarks.dll"), Argument, path] : [Argument, path];
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0) throw new InvalidOperationException("The process that measures start-up failed.");
        var times = Array.ConvertAll(output.Split(' '), static time => double.Parse(time, CultureInfo.InvariantCulture));
        return (times[0], times[1]);
    }
}
