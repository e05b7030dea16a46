using System.Globalization;

namespace KnowledgeGraph.Benchmarks.Graphs;

/// <summary>What the figures of "ratios" on a small graph must not exceed: about one and a half times what is reached on a quiet machine, so that noise passes and a lost optimisation does not.</summary>
internal static class RatioLimits
{
    private static readonly (string Key, double Limit)[] Limits =
    [
        ("hop_bytes_allocated", 0),
        ("bytes_per_edge", 28),
        ("hop_vs_span", 1.9),
        ("entity_hop_vs_span", 5),
        ("pattern_vs_hand", 1.6),
        ("periods_vs_hand", 2.4),
        ("pattern_vs_simd", 1.1),
        ("declarative_vs_typed", 0.8),
        ("declarative_matches_vs_typed", 2.2),
        ("twohop_vs_hand", 2.2),
        ("threehop_vs_hand", 1.7),
        ("load_vs_readallbytes", 7),
        ("bfs_vs_hand", 2),
        ("components_vs_hand", 2.2),
        ("pagerank_vs_hand", 2),
    ];

    /// <summary>The figures that exceed their limits, each in a line.</summary>
    public static IReadOnlyList<string> Exceeded(FigureList figures) =>
    [
        .. from limit in Limits
           let figure = figures.Find(limit.Key)
           where figure is { Value: var value } && !(value <= limit.Limit)
           select string.Create(CultureInfo.InvariantCulture, $"{limit.Key} is {figure.Value:0.###}, and at most {limit.Limit} is allowed"),
    ];
}
