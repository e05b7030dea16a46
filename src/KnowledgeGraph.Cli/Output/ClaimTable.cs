using KnowledgeGraph.Cli.Commands;

namespace KnowledgeGraph.Cli.Output;

/// <summary>Claims as a table for people.</summary>
internal static class ClaimTable
{
    private const int LongestQuote = 60;

    public static TextTable Of(Graph graph, IEnumerable<Claim> claims)
    {
        var table = new TextTable("doc", "modality", "subject", "relation", "object", "period", "quote");
        foreach (var claim in claims)
        {
            table.Row(
                claim.Evidence.ArticleId,
                new StyledText().Add(Modalities.Word(claim.Modality), claim.Modality >= Modality.Planned ? Tone.Warning : Tone.Normal),
                NameOf(graph, claim.Subject),
                new StyledText().Add(claim.Relation, Tone.Accent),
                NameOf(graph, claim.Object),
                claim.Period.ToString(),
                claim.Evidence.Shortened(LongestQuote, claim.Trigger));
        }

        return table;
    }

    public static string NameOf(Graph graph, string? id) => id is null ? "?" : graph.FindEntity(id)?.Name ?? id;
}
