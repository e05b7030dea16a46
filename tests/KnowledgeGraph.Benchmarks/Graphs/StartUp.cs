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

    /// <summary>Measures both forms of a saved graph, and a process that does nothing; the least of some processes counts.</summary>
    public static void Measure(FigureList figures)
    {
        RatiosBenchmark.Note("start-up");
        var data = new RmatData(Nodes, Edges);
        var graph = RmatGraphs.Build(data, RmatGraphs.Columns(data));
        var nothing = Least("");
        figures.Add(Group, "a process that does nothing: the runtime starts", "startup_nothing_ms", nothing.Whole, "ms");
        foreach (var (extension, key, label) in new[] { (".kgb", "binary", "the binary form"), (".kg.json", "json", "JSON") })
        {
            var path = Path.Combine(Path.GetTempPath(), $"rmat-{Environment.ProcessId}{extension}");
            try
            {
                graph.Save(path);
                var (own, whole) = Least(path);
                figures.Add(Group, $"load {label}, and a first question", $"startup_{key}_ms", own, "ms");
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

    private static (double Own, double Whole) Least(string path)
    {
        var runs = Enumerable.Range(0, Processes).Select(_ => InNewProcess(path)).ToArray();
        return (runs.Min(static run => run.Own), runs.Min(static run => run.Whole));
    }

    private static (double Own, double Whole) InNewProcess(string path)
    {
        var program = Environment.ProcessPath!;
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
