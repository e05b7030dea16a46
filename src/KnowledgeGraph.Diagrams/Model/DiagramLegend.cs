using System.Collections.Immutable;

namespace KnowledgeGraph.Diagrams;

/// <summary>What the signs of a picture mean: only those that it shows.</summary>
/// <param name="Types">The names of its types, in the order of <see cref="DiagramModel.Groups"/>.</param>
/// <param name="Lines">The kinds of lines, the firmest first.</param>
/// <param name="HasUnknown">Whether somebody unknown is drawn.</param>
/// <param name="HasSymmetric">Whether an edge holds both ways.</param>
/// <param name="HasCounts">Whether an edge stands for several claims.</param>
public sealed record DiagramLegend(ImmutableArray<string> Types, ImmutableArray<LineStyle> Lines, bool HasUnknown, bool HasSymmetric, bool HasCounts)
{
    /// <summary>The words that explain a kind of line.</summary>
    /// <param name="line">The kind.</param>
    public static string Meaning(LineStyle line) => line switch
    {
        LineStyle.Solid => "stated as fact",
        LineStyle.Dashed => "attributed or hedged",
        LineStyle.Dotted => "planned",
        _ => "denied",
    };

    internal static DiagramLegend Of(DiagramModel model) => new(
        [.. model.Groups.Select(static group => group.Name)],
        [.. model.Edges.Select(static edge => edge.Line).Distinct().Order()],
        !model.Unknown.IsEmpty,
        model.Edges.Any(static edge => edge.IsSymmetric),
        model.Edges.Any(static edge => edge.ClaimCount > 1));
}
