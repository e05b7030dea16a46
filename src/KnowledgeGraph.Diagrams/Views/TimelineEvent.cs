namespace KnowledgeGraph.Diagrams;

/// <summary>What an actor did in a period, as a timeline shows it.</summary>
internal sealed record TimelineEvent(DiagramEdge Edge, Period Period, int ClaimCount)
{
    /// <summary>What was done to whom: <c>attacks Aleppo ×2</c>.</summary>
    public string Text
    {
        get
        {
            var kind = Edge.Line switch { LineStyle.Dotted => " (planned)", LineStyle.Crossed => " (denied)", _ => "" };
            var count = ClaimCount == 1 ? "" : FormattableString.Invariant($" ×{ClaimCount}");
            return $"{Words.OfRelation(Edge.Relation)} {Edge.Target.Caption}{kind}{count}";
        }
    }
}
