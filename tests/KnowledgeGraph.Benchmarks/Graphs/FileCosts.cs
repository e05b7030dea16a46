using KnowledgeGraph;
using RmatWorld;

namespace KnowledgeGraph.Benchmarks.Graphs;

/// <summary>Saving the graph in the binary form and loading it, beside reading the same bytes.</summary>
internal static class FileCosts
{
    private const string Group = "Files";

    public static void Measure(RmatGraph graph, int rounds, FigureList figures)
    {
        var path = Path.Combine(Path.GetTempPath(), $"rmat-{Environment.ProcessId}.kgb");
        try
        {
            var save = Paired.Once(() => graph.Save(path));
            var loaded = RmatGraph.Load(path);
            if (loaded.Data.ClaimCount != graph.Data.ClaimCount || TypedLoops.PatternOfColumns(loaded) != TypedLoops.PatternOfColumns(graph))
                throw new InvalidOperationException("The loaded graph is another one.");
            loaded = null;
            // What one leaves behind is not collected at the cost of the next.
            var times = Paired.Measure(rounds, GC.Collect, () => File.ReadAllBytes(path).Length, () => RmatGraph.Load(path).Data.ClaimCount, () => RmatGraph.Load(path).EdgeCount);
            figures.Add(Group, "binary file, bytes an edge", "file_bytes_per_edge", new FileInfo(path).Length / (double)graph.EdgeCount, "B");
            figures.Add(Group, "save", "save_ms", save * 1000, "ms");
            figures.Add(Group, "File.ReadAllBytes", "readallbytes_ms", times[0] * 1000, "ms");
            figures.Add(Group, "load: read, hashed, checked", "load_ms", times[1] * 1000, "ms");
            figures.Add(Group, "load and make the default view, ready for queries", "load_ready_ms", times[2] * 1000, "ms");
            figures.Add(Group, "load / File.ReadAllBytes of the same file", "load_vs_readallbytes", times[1] / times[0], "x");
            figures.Add(Group, "load and make the default view / File.ReadAllBytes", "load_ready_vs_readallbytes", times[2] / times[0], "x");
        }
        finally
        {
            File.Delete(path);
        }
    }
}
