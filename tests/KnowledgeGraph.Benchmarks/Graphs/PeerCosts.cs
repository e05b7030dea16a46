namespace KnowledgeGraph.Benchmarks.Graphs;

/// <summary>Other ways to hold and ask the same data, in the same run: what ours is a fraction of.</summary>
internal static class PeerCosts
{
    private const string Group = "Peers: pattern with overlapping periods";

    public static void Measure(RmatData data, long expected, FigureList figures)
    {
        var states = data.TypeStarts[1];
        ObjectPeer? objects = null;
        figures.Add(Group, "objects: build", "objects_build_ms", Paired.Once(() => objects = new ObjectPeer(data)) * 1000, "ms");
        Add("objects", "objects with lists of edges", () => objects!.Pattern(states));
        objects = null;
        SqlitePeer? sqlite = null;
        figures.Add(Group, "SQLite in memory: build with two covering indexes", "sqlite_build_ms", Paired.Once(() => sqlite = new SqlitePeer(data)) * 1000, "ms");
        using (sqlite) Add("sqlite", "SQLite in memory", () => sqlite!.Pattern(states));
        figures.AddRatio(Group, "objects' build / ours", "objects_build_vs_ours", "objects_build_ms", "build_ms");
        figures.AddRatio(Group, "SQLite's build / ours", "sqlite_build_vs_ours", "sqlite_build_ms", "build_ms");
        NodeGraphs.Measure(data, (name, buildMs, patternMs, answer) =>
        {
            var key = name.Split(' ')[0];
            figures.Add(Group, $"{name}: build", $"{key}_build_ms", buildMs, "ms");
            figures.AddRatio(Group, $"{name}: build / ours", $"{key}_build_vs_ours", $"{key}_build_ms", "build_ms");
            AddPattern(key, name, patternMs, answer);
        });

        void Add(string key, string label, Func<long> pattern)
        {
            var answer = 0L;
            var seconds = Paired.Once(() => answer = pattern());
            AddPattern(key, label, Math.Min(seconds, Paired.Once(() => pattern())) * 1000, answer);
        }

        void AddPattern(string key, string label, double milliseconds, long answer)
        {
            if (answer != expected) throw new InvalidOperationException($"{label} answers {answer}, not {expected}.");
            figures.Add(Group, label, $"{key}_pattern_ms", milliseconds, "ms");
            figures.AddRatio(Group, $"{label} / ours, edge by edge", $"{key}_vs_typed", $"{key}_pattern_ms", "pattern_typed_ms");
            figures.AddRatio(Group, $"{label} / ours, over columns", $"{key}_vs_columns", $"{key}_pattern_ms", "pattern_columns_ms");
        }
    }
}
