namespace KnowledgeGraph;

/// <summary>The columns of an edge table, one item an edge; the claims of edge i are <c>Claims[ClaimOffsets[i]..ClaimOffsets[i + 1]]</c>.</summary>
internal sealed class EdgeColumns
{
    public required int[] Subjects { get; init; }

    public required int[] Objects { get; init; }

    public required Period[] Periods { get; init; }

    public required double[] Confidences { get; init; }

    public required int[] ClaimOffsets { get; init; }

    /// <summary>Positions in <see cref="GraphData.Claims"/>.</summary>
    public required int[] Claims { get; init; }
}
