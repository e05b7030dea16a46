using System.Globalization;
using System.Text.Json;
using KnowledgeGraph.Cli.Commands;
using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.Cli.Output;

/// <summary>What reading articles gave, in numbers.</summary>
internal static class BuildSummary
{
    private static readonly Modality[] AllModalities = [Modality.Asserted, Modality.Attributed, Modality.Hedged, Modality.Planned, Modality.Negated];

    public static void Print(ExtractionResult result, string? file, bool hasReport, Screen screen)
    {
        var data = result.Data;
        screen.Line(new StyledText().Add(Summary.Count(data.Articles.Length, "article"), Tone.Strong)
            .Add(result.Kept > 0 ? $" ({Number(result.Kept)} kept)" : "", Tone.Dim).Add(file is null ? "" : $" → {file}"));
        var undated = data.Articles.Count(static article => article.Published is null);
        if (undated > 0) screen.Line(new StyledText().Add($"  {"undated",-10} {Number(undated),7}").Add("  'on Friday' and 'last month' say no day in these; give 'published:'", Tone.Dim));
        Row(screen, "claims", data.Claims.Length, AllModalities.Select(m => (Modalities.Word(m), CountOf(data, m))));
        Row(screen, "mentions", data.Mentions.Length, []);
        var discovered = Discovered(result);
        var types = discovered.GroupBy(static e => e.Type.Name, StringComparer.Ordinal).OrderBy(static g => g.Key, StringComparer.Ordinal);
        Row(screen, "discovered", discovered.Count, types.Select(static g => (g.Key, g.Count())));
        Row(screen, "rejects", result.Rejects.Length, ByReason(result));
        if (hasReport) screen.Table(new RejectReport(result, []).ByReasonAndRelation());
    }

    public static void WriteTo(Utf8JsonWriter writer, string file, ExtractionResult? result)
    {
        writer.Text("out", file);
        if (result is null) return;
        writer.WriteNumber("articles", result.Data.Articles.Length);
        writer.WriteNumber("kept", result.Kept);
        WriteCounts(writer, "claims", AllModalities.Select(m => (Modalities.Word(m), CountOf(result.Data, m))));
        writer.WriteNumber("mentions", result.Data.Mentions.Length);
        writer.Texts("discovered", Discovered(result).Select(static e => e.Id));
        WriteCounts(writer, "rejects", ByReason(result));
    }

    private static void Row(Screen screen, string name, int count, IEnumerable<(string Name, int Count)> parts)
    {
        var details = string.Join(", ", parts.Where(static part => part.Count > 0).Select(static part => $"{part.Name} {Number(part.Count)}"));
        screen.Line(new StyledText().Add($"  {name,-10} {Number(count),7}").Add(details.Length > 0 ? $"  {details}" : "", Tone.Dim));
    }

    private static string Number(int count) => count.ToString("N0", CultureInfo.InvariantCulture);

    private static int CountOf(GraphData data, Modality modality) => data.Claims.Count(claim => claim.Modality == modality);

    private static List<Entity> Discovered(ExtractionResult result) => [.. result.ToGraph().AllEntities.Where(static entity => !entity.IsDeclared)];

    private static IEnumerable<(string Name, int Count)> ByReason(ExtractionResult result) =>
        result.Rejects.GroupBy(static r => r.Reason).OrderBy(static g => g.Key).Select(static g => (RejectReport.WordOf(g.Key), g.Count()));

    private static void WriteCounts(Utf8JsonWriter writer, string name, IEnumerable<(string Name, int Count)> counts)
    {
        writer.WriteStartObject(name);
        foreach (var (key, count) in counts) writer.WriteNumber(key, count);
        writer.WriteEndObject();
    }
}
