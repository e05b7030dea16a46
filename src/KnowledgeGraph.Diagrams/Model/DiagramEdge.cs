using System.Collections.Immutable;

namespace KnowledgeGraph.Diagrams;

/// <summary>An edge of a picture: every claim of one relation between the same two nodes that is drawn alike, whatever its period.</summary>
/// <param name="Source">The node it leaves.</param>
/// <param name="Target">The node it reaches.</param>
/// <param name="RelationId">The id of the relation.</param>
/// <param name="Relation">The name of the relation as the schema writes it.</param>
/// <param name="ClaimCount">How many claims say so; at least 1.</param>
/// <param name="Line">How it is drawn.</param>
/// <param name="IsSymmetric">Whether it holds both ways.</param>
public sealed record DiagramEdge(
    DiagramNode Source,
    DiagramNode Target,
    string RelationId,
    string Relation,
    int ClaimCount,
    LineStyle Line,
    bool IsSymmetric)
{
    /// <summary>The claims behind it, in canonical order.</summary>
    public ImmutableArray<Claim> Claims { get; init; } = [];

    /// <summary>
    /// When it holds: the distinct periods of its claims in order, an undated claim on the day its article was published; empty where nothing is known of time.
    /// </summary>
    public ImmutableArray<Period> Periods { get; init; } = [];

    /// <summary>What stands at it: the relation in words, what its line means where that is not "is so", and how many claims say it: <c>allied with (planned) ×3</c>.</summary>
    public string Label
    {
        get
        {
            var kind = Line switch { LineStyle.Dotted => " (planned)", LineStyle.Crossed => " (denied)", _ => "" };
            var words = Words.OfRelation(Relation) + kind;
            return ClaimCount == 1 ? words : FormattableString.Invariant($"{words} ×{ClaimCount}");
        }
    }
}
