namespace KnowledgeGraph;

/// <summary>
/// The edges of one relation as columns, one item an edge, ordered by subject, object and period; an unknown end is -1 and sorts behind every entity.
/// 18 bytes an edge where days are narrow and confidences whole ten-thousandths.
/// </summary>
internal sealed class EdgeColumns
{
    public required int[] Subjects { get; init; }

    public required int[] Objects { get; init; }

    public required PeriodColumn Periods { get; init; }

    public required ConfidenceColumn Confidences { get; init; }

    /// <summary>
    /// What an edge rests on. From 0 to <see cref="GraphData.SingleClaims"/>, exclusive: that claim. From there on: a claim that says just what the edge's row
    /// says, with the evidence at that number less the number of single claims. Below 0: the complement of a position in <see cref="Groups"/>.
    /// </summary>
    public required int[] Claims { get; init; }

    /// <summary>The claims of the edges that rest on several.</summary>
    public required ClaimGroups Groups { get; init; }

    public int Count => Subjects.Length;

    /// <summary>The number of claims behind all edges.</summary>
    public int ClaimCount => Count - Groups.Count + Groups.Claims.Length;
}
