using System.Diagnostics;
using System.Globalization;
using RmatWorld;

namespace KnowledgeGraph.Benchmarks.Graphs;

/// <summary>
/// What a program spends on a small graph when it starts: loading and a first question, in a new process, compiled as it goes; processor time of all threads.
/// </summary>
internal static class StartUp
{
    public const string Argument = "start-up-of";

    private const string Group = "Start-up: 100 entities, 1,000 edges, in a new process";
    private const int Nodes = 100;
    private const int Edges = 1000;

    /// <summary>Measures both forms of a saved graph; the fastest of some processes counts.</summary>
    public static void Measure(FigureList figures)
    {
        RatiosBenchmark.Note("start-up");
        var data = new RmatData(Nodes, Edges);
        var graph = RmatGraphs.Build(data, RmatGraphs.Columns(data));
        foreach (var (extension, key, label) in new[] { (".kgb", "binary", "the binary form"), (".kg.json", "json", "JSON") })
        {
            var path = Path.Combine(Path.GetTempPath(), $"rmat-{Environment.ProcessId}{extension}");
            try
            {
                graph.Save(path);
                var least = Enumerable.Range(0, 5).Min(_ => InNewProcess(path));
                figures.Add(Group, $"load {label}, and a first question", $"startup_{key}_ms", least, "ms");
            }
            finally
            {
                File.Delete(path);
            }
        }
    }

    /// <summary>What the new process does.</summary>
    public static int Answer(string path)
    {
        var before = Environment.CpuUsage.TotalTime;
        var graph = RmatGraph.Load(path);
        var count = 0;
        foreach (var support in graph.States.Supports) count += support.Supported.Attacks.Count;
        var milliseconds = (Environment.CpuUsage.TotalTime - before).TotalMilliseconds;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{milliseconds:0.###}"));
        return count > 0 ? 0 : 1;
    }

    private static double InNewProcess(string path)
    {
        var program = Environment.ProcessPath!;
        var isHost = string.Equals(Path.GetFileNameWithoutExtension(program), "dotnet", StringComparison.OrdinalIgnoreCase);
        string[] arguments = isHost ? [Path.Combine(AppContext.BaseDirectory, "KnowledgeGraph.Benchmarks.dll"), Argument, path] : [Argument, path];
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? double.Parse(output, CultureInfo.InvariantCulture) : throw new InvalidOperationException("The process that measures start-up failed.");
    }
}
