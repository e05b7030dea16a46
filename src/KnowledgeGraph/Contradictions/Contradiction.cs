using System.Globalization;

namespace KnowledgeGraph;

/// <summary>Two edges that cannot both be so. Nothing follows from it: both stay in the graph, with those who say so.</summary>
public sealed class Contradiction
{
    internal Contradiction(ContradictionKind kind, Edge first, Edge second, string reason)
    {
        Kind = kind;
        First = first;
        Second = second;
        Reason = reason;
    }

    /// <summary>Why they cannot both be so.</summary>
    public ContradictionKind Kind { get; }

    /// <summary>One side.</summary>
    public Edge First { get; }

    /// <summary>The other side. For <see cref="ContradictionKind.Denied"/> it stands in a view of what is denied.</summary>
    public Edge Second { get; }

    /// <summary>Why they cannot both be so, in words.</summary>
    public string Reason { get; }

    /// <summary>The claims of both sides, those of the first side first.</summary>
    public IEnumerable<Claim> Claims => First.Claims.Concat(Second.Claims);

    /// <summary>A sentence with the first citation of each side: <c>Iran controls Aleppo [a:0-9], and Russia controls Aleppo [b:3-12], but …</c>.</summary>
    public override string ToString() => Kind == ContradictionKind.Denied
        ? $"{First} {Citation(First)}, but {Reason} {Citation(Second)}"
        : $"{First} {Citation(First)}, and {Second} {Citation(Second)}, but {Reason}";

    private static string Citation(Edge edge)
    {
        var evidence = edge.Claims[0].Evidence;
        var more = edge.Claims.Count - 1;
        return string.Create(CultureInfo.InvariantCulture, $"[{evidence.ArticleId}:{evidence.Start}-{evidence.End}{(more == 0 ? "" : $" and {more} more")}]");
    }
}
