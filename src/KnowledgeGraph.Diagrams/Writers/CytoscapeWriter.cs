using System.Globalization;
using System.Text;
using System.Text.Json;

namespace KnowledgeGraph.Diagrams;

/// <summary>Writes a picture as the JSON that Cytoscape.js and Cytoscape take: <c>elements.nodes[].data</c> and <c>elements.edges[].data</c>.</summary>
internal static class CytoscapeWriter
{
    /// <summary>The object.</summary>
    public static string Write(DiagramModel model)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteStartObject("data");
            json.WriteString("name", Clean(model.Title));
            json.WriteString("description", Clean(model.Description));
            if (model.Omission is { } omission) json.WriteString("omission", omission);
            json.WriteEndObject();
            json.WriteStartObject("elements");
            json.WriteStartArray("nodes");
            foreach (var node in model.Nodes) WriteNode(json, node);
            json.WriteEndArray();
            json.WriteStartArray("edges");
            for (var i = 0; i < model.Edges.Length; i++) WriteEdge(json, model.Edges[i], i);
            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length) + "\n";
    }

    private static void WriteNode(Utf8JsonWriter json, DiagramNode node)
    {
        json.WriteStartObject();
        json.WriteStartObject("data");
        json.WriteString("id", node.Id);
        json.WriteString("label", Clean(node.Caption));
        json.WriteString("type", node.Type);
        if (node.EntityId is { } id) json.WriteString("entity", Clean(id));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteEdge(Utf8JsonWriter json, DiagramEdge edge, int index)
    {
        json.WriteStartObject();
        json.WriteStartObject("data");
        json.WriteString("id", string.Create(CultureInfo.InvariantCulture, $"e{index}"));
        json.WriteString("source", edge.Source.Id);
        json.WriteString("target", edge.Target.Id);
        json.WriteString("label", Clean(edge.Label));
        json.WriteString("relation", edge.RelationId);
        json.WriteString("line", LineWords.Of(edge.Line));
        json.WriteBoolean("symmetric", edge.IsSymmetric);
        json.WriteNumber("claims", edge.ClaimCount);
        json.WriteStartArray("periods");
        foreach (var period in edge.Periods) json.WriteStringValue(period.ToString());
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    // Half a surrogate pair is no text that UTF-8 could hold.
    private static string Clean(string text) => string.Concat(text.EnumerateRunes());
}
