using System.Collections.Immutable;

namespace KnowledgeGraph.Diagrams;

/// <summary>Who says what: facts, speakers, and how firmly each speaker says each fact.</summary>
internal sealed record SourceTable(
    ImmutableArray<string> Speakers, ImmutableArray<(string Fact, ImmutableArray<ImmutableArray<(LineStyle Line, int Count)>> Cells)> Facts)
{
    /// <summary>The table of a picture. A fact that is stated, planned and denied is one row; what most speakers say comes first.</summary>
    public static SourceTable Of(DiagramModel model, Graph graph)
    {
        var said = model.Edges.SelectMany(edge => edge.Claims.Select(claim => (Fact: FactOf(edge), edge.Line, Firm: LineOf(claim), Speaker: SpeakerOf(claim, graph)))).ToList();
        var speakers = said.GroupBy(static s => s.Speaker, StringComparer.Ordinal)
            .OrderByDescending(static g => g.Count()).ThenBy(static g => g.Key, StringComparer.Ordinal).Select(static g => g.Key).ToImmutableArray();
        var facts = said.GroupBy(static s => s.Fact, StringComparer.Ordinal)
            .Select(group => (
                Fact: group.Key,
                Cells: speakers.Select(speaker => group.Where(s => string.Equals(s.Speaker, speaker, StringComparison.Ordinal)).GroupBy(static s => s.Firm)
                    .OrderBy(static g => g.Key).Select(static g => (g.Key, g.Count())).ToImmutableArray()).ToImmutableArray(),
                Voices: group.Select(static s => s.Speaker).Distinct(StringComparer.Ordinal).Count(),
                Claims: group.Count()))
            .OrderByDescending(static f => f.Voices).ThenByDescending(static f => f.Claims).ThenBy(static f => f.Fact, StringComparer.Ordinal);
        return new SourceTable(speakers, [.. facts.Select(static f => (f.Fact, f.Cells))]);
    }

    private static string FactOf(DiagramEdge edge) => $"{edge.Source.Caption} {Words.OfRelation(edge.Relation)} {edge.Target.Caption}";

    private static LineStyle LineOf(Claim claim) => claim.Modality switch
    {
        Modality.Asserted => LineStyle.Solid,
        Modality.Attributed or Modality.Hedged => LineStyle.Dashed,
        Modality.Planned => LineStyle.Dotted,
        _ => LineStyle.Crossed,
    };

    // Whoever is quoted first; else the publisher, else the article itself.
    private static string SpeakerOf(Claim claim, Graph graph)
    {
        if (claim.AttributedTo is [var first, ..]) return graph.FindEntity(first)?.Name ?? first;
        return graph.Data.TryGetArticle(claim.Evidence.ArticleId, out var article) && article.Source.Length > 0 ? article.Source : claim.Evidence.ArticleId;
    }
}
