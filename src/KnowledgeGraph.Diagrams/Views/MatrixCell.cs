namespace KnowledgeGraph.Diagrams;

/// <summary>How many claims of friendly, hostile and other relations lead from one entity to another. An empty cell is not a balance of zero.</summary>
internal sealed record MatrixCell(int Friendly, int Hostile, int Other, string Title)
{
    /// <summary>The style of its ground.</summary>
    public string Style => (Friendly > 0, Hostile > 0) switch { (true, false) => "kg-good", (false, true) => "kg-bad", _ => "kg-even" };

    /// <summary>What stands in it: <c>+3</c>, <c>−2</c>, <c>+1−2</c>, or the number of others.</summary>
    public string Text => (Friendly, Hostile) switch
    {
        (0, 0) => FormattableString.Invariant($"{Other}"),
        (_, 0) => FormattableString.Invariant($"+{Friendly}"),
        (0, _) => FormattableString.Invariant($"−{Hostile}"),
        _ => FormattableString.Invariant($"+{Friendly}−{Hostile}"),
    };

    /// <summary>The cell of some edges between the same two.</summary>
    public static MatrixCell Of(IReadOnlyCollection<DiagramEdge> edges, RelationSigns signs) => new(
        edges.Where(e => signs.SignOf(e.RelationId) > 0).Sum(static e => e.ClaimCount),
        edges.Where(e => signs.SignOf(e.RelationId) < 0).Sum(static e => e.ClaimCount),
        edges.Where(e => signs.SignOf(e.RelationId) == 0).Sum(static e => e.ClaimCount),
        string.Join("; ", edges.Select(EdgePainter.Describe)));
}
