using System.Text.Json;

namespace KnowledgeGraph.Diagrams;

/// <summary>Writes what changed between two graphs, fact by fact, for an explorer's data.</summary>
internal static class ExplorerChanges
{
    /// <summary>What changed, as the explorer of the later graph shows both.</summary>
    public static GraphDiff Between(Graph before, Graph after) => ViewOf(before, after).Diff(ViewOf(after, after));

    /// <summary>The changes of edges, entities and articles, in this order.</summary>
    public static void Write(Utf8JsonWriter json, GraphDiff diff, Graph before, Graph after, ExplorerIndex index)
    {
        json.WriteStartArray("changes");
        foreach (var change in diff.Edges)
        {
            var edge = (change.After ?? change.Before)!.Value;
            var modality = edge.Modality switch { Modality.Planned => " (planned)", Modality.Negated => " (denied)", _ => "" };
            json.WriteStartObject();
            Head(json, "fact", change.Kind, $"{edge.Subject?.Name ?? "?"} {edge.Relation.Label} {edge.Object?.Name ?? "?"}{modality}");
            if (index.NumberOf(edge.Subject?.Id) is >= 0 and var subject) json.WriteNumber("s", subject);
            if (index.NumberOf(edge.Object?.Id) is >= 0 and var target) json.WriteNumber("o", target);
            json.WriteString("relation", edge.Relation.Id);
            if (edge.Modality is Modality.Planned or Modality.Negated) json.WriteNumber("k", edge.Modality == Modality.Planned ? 1 : 2);
            ExplorerData.Text(json, "when", edge.Period.ToString());
            if (edge.Claims.Count > 0) WriteQuote(json, edge, change.After is null ? before : after);
            Fields(json, change.Fields);
            json.WriteEndObject();
        }

        foreach (var change in diff.Entities)
        {
            json.WriteStartObject();
            Head(json, "entity", change.Kind, $"{change.Item.Name} ({Words.OfType(change.Item.Type)})");
            if (index.NumberOf(change.Item.Id) is >= 0 and var number) json.WriteNumber("s", number);
            Fields(json, change.Fields);
            json.WriteEndObject();
        }

        foreach (var change in diff.Articles)
        {
            json.WriteStartObject();
            Head(json, "article", change.Kind, change.Item.Title.Length > 0 ? change.Item.Title : change.Item.Id);
            Fields(json, change.Fields);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    // Both as the explorer shows the later one: a graph that was loaded has the standard view, in which a new denial would not show.
    private static Graph ViewOf(Graph graph, Graph after) => graph.With(after.View with
    {
        Modalities = after.View.Modalities == ModalitySet.Affirmed ? ModalitySet.All : after.View.Modalities,
    });

    private static void Head(Utf8JsonWriter json, string what, ChangeKind kind, string text)
    {
        json.WriteString("what", what);
        json.WriteString("kind", kind switch { ChangeKind.Added => "added", ChangeKind.Removed => "removed", _ => "changed" });
        json.WriteString("text", text);
    }

    private static void WriteQuote(Utf8JsonWriter json, Edge edge, Graph graph)
    {
        var evidence = edge.Claims[0].Evidence;
        json.WriteString("quote", evidence.Quote);
        var article = graph.Data.TryGetArticle(evidence.ArticleId, out var found) && found.Title.Length > 0 ? found.Title : evidence.ArticleId;
        json.WriteString("article", article);
    }

    private static void Fields(Utf8JsonWriter json, IReadOnlyCollection<FieldChange> fields)
    {
        if (fields.Count == 0) return;
        json.WriteStartArray("fields");
        foreach (var field in fields)
        {
            json.WriteStartArray();
            json.WriteStringValue(field.Field);
            json.WriteStringValue(field.Before);
            json.WriteStringValue(field.After);
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }
}
