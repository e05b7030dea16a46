namespace KnowledgeGraph.Extraction;

/// <summary>A candidate that did not become a claim, kept so that nobody has to guess.</summary>
/// <param name="ArticleId">The article.</param>
/// <param name="Sentence">The number of the sentence, from 0.</param>
/// <param name="Rule">The id of the rule that matched, for example <c>supports[2]</c>.</param>
/// <param name="Reason">Why it died.</param>
/// <param name="Trigger">The words that carry the relation.</param>
/// <param name="Span">The words that the reason is about; those of the trigger where it is about nothing else.</param>
/// <param name="Detail">The reason in words.</param>
public sealed record Reject(string ArticleId, int Sentence, string Rule, RejectReason Reason, TextSpan Trigger, TextSpan Span,
    string Detail) : IComparable<Reject>
{
    /// <summary>Orders by article, place, rule and reason.</summary>
    public int CompareTo(Reject? other)
    {
        if (other is null) return 1;
        var order = string.CompareOrdinal(ArticleId, other.ArticleId);
        if (order == 0) order = Trigger.Start.CompareTo(other.Trigger.Start);
        if (order == 0) order = Trigger.End.CompareTo(other.Trigger.End);
        if (order == 0) order = string.CompareOrdinal(Rule, other.Rule);
        if (order == 0) order = ((int)Reason).CompareTo((int)other.Reason);
        if (order == 0) order = Span.Start.CompareTo(other.Span.Start);
        if (order == 0) order = Span.End.CompareTo(other.Span.End);
        return order == 0 ? string.CompareOrdinal(Detail, other.Detail) : order;
    }
}
