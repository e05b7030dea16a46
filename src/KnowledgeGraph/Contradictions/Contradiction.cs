using System.Globalization;

namespace KnowledgeGraph;

/// <summary>
/// Two edges that cannot both be so, or, where <see cref="IsCertain"/> is false, could not if they were said of the same time. Nothing follows from it: both stay in
/// the graph, with those who say so.
/// </summary>
public sealed class Contradiction
{
    internal Contradiction(ContradictionKind kind, Edge first, Edge second, string reason, ClaimClash clash)
    {
        Kind = kind;
        First = first;
        Second = second;
        Reason = reason;
        FirstClaim = clash.First;
        SecondClaim = clash.Second;
        IsCertain = clash.Certainty == Certainty.Certain;
    }

    /// <summary>Why they cannot both be so.</summary>
    public ContradictionKind Kind { get; }

    /// <summary>One side.</summary>
    public Edge First { get; }

    /// <summary>The other side. For <see cref="ContradictionKind.Denied"/> it stands in a view of what is denied.</summary>
    public Edge Second { get; }

    /// <summary>Why they cannot both be so, in words.</summary>
    public string Reason { get; }

    /// <summary>
    /// Whether both sides say when, and that they speak of the same time whatever the exact days behind their months, years and open ends are. False where one of them
    /// says nothing of time, so that it counts on the day its article was published (any day where that is unknown), or only names a month or a year around the other.
    /// </summary>
    public bool IsCertain { get; }

    /// <summary>The claim of the first side that contradicts <see cref="SecondClaim"/>; the surest such pair.</summary>
    public Claim FirstClaim { get; }

    /// <summary>The claim of the second side that contradicts <see cref="FirstClaim"/>.</summary>
    public Claim SecondClaim { get; }

    /// <summary>The claims of both sides, those of the first side first.</summary>
    public IEnumerable<Claim> Claims => First.Claims.Concat(Second.Claims);

    /// <summary>
    /// A sentence with a citation of each side: <c>Iran controls Aleppo [a:0-9], and Russia controls Aleppo [b:3-12], but …</c>; at its end, where it is not certain,
    /// <c>if they speak of the same time</c>.
    /// </summary>
    public override string ToString()
    {
        var (first, second) = ($"{First} {Citation(First, FirstClaim)}", Citation(Second, SecondClaim));
        var condition = IsCertain ? "" : ", if they speak of the same time";
        return Kind == ContradictionKind.Denied ? $"{first}, but {Reason} {second}{condition}" : $"{first}, and {Second} {second}, but {Reason}{condition}";
    }

    private static string Citation(Edge edge, Claim claim)
    {
        var evidence = claim.Evidence;
        var more = edge.Claims.Count - 1;
        return string.Create(CultureInfo.InvariantCulture, $"[{evidence.ArticleId}:{evidence.Start}-{evidence.End}{(more == 0 ? "" : $" and {more} more")}]");
    }
}
