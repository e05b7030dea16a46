namespace KnowledgeGraph;

/// <summary>Two claims that cannot both be so at one time, and how sure it is that they speak of one time.</summary>
internal readonly record struct ClaimClash(Claim First, Claim Second, Certainty Certainty)
{
    /// <summary>
    /// The surest clash between the claims of two edges that exclude each other, the first in the order of claims among several; none where there is none. One
    /// sentence does not contradict itself ("A and B hold the province", "B, where A had ruled"), unless it reports two who say so; and an account contradicts itself
    /// only with dates.
    /// </summary>
    public static ClaimClash Between(Edge first, Edge second)
    {
        var best = default(ClaimClash);
        if (!first.Period.MayOverlap(second.Period)) return best;
        var others = second.Claims.Select(claim => (Claim: claim, Time: TimeOf(second, claim))).ToArray();
        foreach (var claim in first.Claims)
        {
            var time = TimeOf(first, claim);
            foreach (var other in others)
            {
                var certainty = time.MeetsWith(other.Time);
                if (certainty <= best.Certainty || IsOneStatement(claim, other.Claim)) continue;
                if (certainty != Certainty.Certain && IsOneAccount(claim, other.Claim)) continue;
                best = new(claim, other.Claim, certainty);
                if (certainty == Certainty.Certain) return best;
            }
        }

        return best;
    }

    /// <summary>Whether both stand in one article and have the same sources.</summary>
    public static bool IsOneAccount(Claim claim, Claim other) =>
        IsOneArticle(claim, other) && claim.AttributedTo.SequenceEqual(other.AttributedTo, StringComparer.Ordinal);

    // What is concluded holds when its edge does, not when each of its premises does.
    private static StatementTime TimeOf(Edge edge, Claim claim) => StatementTime.Of(
        edge.IsDerived ? edge.Period : claim.Period,
        edge.Graph.Data.TryGetArticle(claim.Evidence.ArticleId, out var article) ? article.Published : null);

    private static bool IsOneArticle(Claim claim, Claim other) => string.Equals(claim.Evidence.ArticleId, other.Evidence.ArticleId, StringComparison.Ordinal);

    private static bool IsOneStatement(Claim claim, Claim other) =>
        IsOneArticle(claim, other) && claim.Evidence.Start < other.Evidence.End && other.Evidence.Start < claim.Evidence.End
        && (claim.AttributedTo.IsEmpty || other.AttributedTo.IsEmpty || IsOneAccount(claim, other));
}
