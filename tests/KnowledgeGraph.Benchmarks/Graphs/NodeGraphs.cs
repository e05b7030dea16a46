using System.Runtime.InteropServices;
using System.Text.Json;

namespace KnowledgeGraph.Benchmarks.Graphs;

/// <summary>npm's graphology and Kuzu, each in a process of Node.js of its own, where they are installed.</summary>
internal static class NodeGraphs
{
    private static readonly string[] Names = ["graphology", "kuzu"];

    /// <summary>Measures what is installed and says what is not.</summary>
    /// <param name="data">The edges.</param>
    /// <param name="add">Takes a name, how long building took and the pattern, in milliseconds, and the pattern's answer.</param>
    public static void Measure(RmatData data, Action<string, double, double, long> add)
    {
        var path = Path.Combine(Path.GetTempPath(), $"rmat-{Environment.ProcessId}.edges");
        try
        {
            foreach (var name in Names)
            {
                if (NodeModules.Find(name) is not { } modules)
                {
                    RatiosBenchmark.Note($"{name} is not installed. {NodeModules.HowToInstall(string.Join(' ', Names))}");
                    continue;
                }

                RatiosBenchmark.Note(name);
                if (!File.Exists(path)) Write(data, path);
                if (NodeModules.Run(Path.Combine("Graphs", "node-graphs.cjs"), [modules, name, path]) is not { } output)
                {
                    RatiosBenchmark.Note($"Node.js is not installed, or {name} failed, see above; it is left out.");
                    continue;
                }

                var measured = JsonSerializer.Deserialize<JsonElement>(output);
                add($"{name} {measured.GetProperty("version").GetString()}", measured.GetProperty("buildMs").GetDouble(), measured.GetProperty("patternMs").GetDouble(), measured.GetProperty("answer").GetInt64());
            }
        }
        finally
        {
            File.Delete(path);
        }
    }

    // The columns one behind the other, those of four bytes first: the script reads them where they lie.
    private static void Write(RmatData data, string path)
    {
        using var file = File.Create(path);
        file.Write(MemoryMarshal.AsBytes<int>([data.Nodes, data.Edges, data.TypeStarts[1]]));
        file.Write(MemoryMarshal.AsBytes<int>(data.Subjects));
        file.Write(MemoryMarshal.AsBytes<int>(data.Objects));
        file.Write(MemoryMarshal.AsBytes<ushort>(data.From));
        file.Write(MemoryMarshal.AsBytes<ushort>(data.To));
        file.Write(data.Kinds);
    }
}
