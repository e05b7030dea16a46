namespace KnowledgeGraph;

/// <summary>
/// The claims of edges that rest on several: those of group i are <c>Claims[Offsets[i]..Offsets[i + 1]]</c>, in canonical order, each with its own period and
/// confidence, which the edge's row sums up.
/// </summary>
internal sealed class ClaimGroups
{
    public required int[] Offsets { get; init; }

    /// <summary>As <see cref="EdgeColumns.Claims"/>, never below 0.</summary>
    public required int[] Claims { get; init; }

    public required PeriodColumn Periods { get; init; }

    public required ConfidenceColumn Confidences { get; init; }

    public int Count => Offsets.Length - 1;
}
