using System.Collections.Immutable;

namespace KnowledgeGraph.Extraction.Evaluation;

/// <summary>Compares claims with the relations of re3d, whose direction is unstable: either direction counts.</summary>
internal static class Re3dRelations
{
    // The map of the corpus's description.
    private static readonly ImmutableSortedDictionary<string, string[]> Map = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["FightingAgainst"] = ["attacks", "fights"],
        ["AlliesOf"] = ["allied-with", "supports"],
        ["Likes"] = ["allied-with", "supports"],
        ["InChargeOf"] = ["leads", "controls"],
        ["BelongsTo"] = ["member-of"],
        ["CoLocated"] = ["located-in"],
        ["Dislikes"] = ["opposes", "blames"],
    }.ToImmutableSortedDictionary(StringComparer.Ordinal);

    /// <summary>Those of the map between two different phrases of the three types, once each whatever the direction.</summary>
    public static Re3dRelation[] Of(Re3dDocument document)
    {
        var spans = document.Entities.Where(static e => e.IsScored).Select(static e => e.Span).ToHashSet();
        return [.. document.Relations
            .Where(r => Map.ContainsKey(r.Type) && r.Source != r.Target && spans.Contains(r.Source) && spans.Contains(r.Target))
            .DistinctBy(static r => (r.Type, Math.Min(r.Source.Start, r.Target.Start), Math.Max(r.Source.Start, r.Target.Start), r.Source.Length + r.Target.Length))];
    }

    /// <summary>Of each relation whether a claim states it.</summary>
    /// <param name="relations">The relations.</param>
    /// <param name="claims">What was read.</param>
    /// <param name="isSame">Whether the span of a participant is that of a phrase of re3d.</param>
    public static IEnumerable<ScoredItem> Recall(Re3dRelation[] relations, ImmutableArray<Claim> claims, Func<TextSpan, TextSpan, bool> isSame) =>
        relations.Select(r => ScoredItem.Of(r.Type, r.Source.Start, claims.Any(c => IsStatedBy(r, c, isSame))));

    /// <summary>Of each claim that joins two of the given phrases by a relation of the map, whether re3d has a relation of its type between them.
    /// The same relation of the same two phrases counts once, whoever of them came first.</summary>
    /// <param name="relations">The relations.</param>
    /// <param name="claims">What was read with the spans given.</param>
    /// <param name="phrases">The spans given.</param>
    public static IEnumerable<ScoredItem> Precision(Re3dRelation[] relations, ImmutableArray<Claim> claims, GivenPhrases phrases)
    {
        var given = phrases.Given.Select(static e => e.Span).ToHashSet();
        bool IsSame(TextSpan read, TextSpan marked) => phrases.TryGet(marked, out var phrase) && phrase == read;
        return claims
            .Where(c => Map.Values.Any(known => known.Contains(c.Relation, StringComparer.Ordinal))
                && c.ParticipantSpans is [var first, var second, ..] && first != second && given.Contains(first) && given.Contains(second))
            .DistinctBy(static c => (c.Relation, Min(c.ParticipantSpans[0], c.ParticipantSpans[1]), Max(c.ParticipantSpans[0], c.ParticipantSpans[1])))
            .Select(c => ScoredItem.Of(c.Relation, c.ParticipantSpans[0].Start, relations.Any(r => IsStatedBy(r, c, IsSame))));
    }

    private static bool IsStatedBy(Re3dRelation relation, Claim claim, Func<TextSpan, TextSpan, bool> isSame) =>
        claim.ParticipantSpans is [var first, var second, ..] && Map[relation.Type].Contains(claim.Relation, StringComparer.Ordinal)
        && ((isSame(first, relation.Source) && isSame(second, relation.Target)) || (isSame(second, relation.Source) && isSame(first, relation.Target)));

    // Given phrases may share a start, but then they differ in type and end.
    private static TextSpan Min(TextSpan a, TextSpan b) => (a.Start, a.End).CompareTo((b.Start, b.End)) <= 0 ? a : b;

    private static TextSpan Max(TextSpan a, TextSpan b) => (a.Start, a.End).CompareTo((b.Start, b.End)) <= 0 ? b : a;
}
