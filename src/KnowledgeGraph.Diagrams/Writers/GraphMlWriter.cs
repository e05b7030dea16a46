using System.Globalization;
using System.Xml;

namespace KnowledgeGraph.Diagrams;

/// <summary>Writes a picture as GraphML with typed keys, for yEd, Gephi, igraph, NetworkX and others.</summary>
internal static class GraphMlWriter
{
    private const string Namespace = "http://graphml.graphdrawing.org/xmlns";

    private static readonly (string Id, string For, string Type)[] Keys =
    [
        ("title", "graph", "string"), ("description", "graph", "string"), ("omission", "graph", "string"),
        ("label", "node", "string"), ("type", "node", "string"), ("entity", "node", "string"),
        ("name", "edge", "string"), ("relation", "edge", "string"), ("line", "edge", "string"), ("symmetric", "edge", "boolean"), ("weight", "edge", "int"),
        ("periods", "edge", "string"),
    ];

    /// <summary>The document.</summary>
    public static string Write(DiagramModel model) => XmlText.Document(xml =>
    {
        xml.WriteStartElement("graphml", Namespace);
        xml.WriteAttributeString("xmlns", "xsi", null, "http://www.w3.org/2001/XMLSchema-instance");
        xml.WriteAttributeString("xsi", "schemaLocation", null, $"{Namespace} {Namespace}/1.0/graphml.xsd");
        foreach (var (id, owner, type) in Keys) WriteKey(xml, id, owner, type);
        xml.WriteStartElement("graph");
        xml.WriteAttributeString("id", "g");
        xml.WriteAttributeString("edgedefault", "directed");
        WriteData(xml, "title", model.Title);
        WriteData(xml, "description", model.Description);
        if (model.Omission is { } omission) WriteData(xml, "omission", omission);
        foreach (var node in model.Nodes) WriteNode(xml, node);
        for (var i = 0; i < model.Edges.Length; i++) WriteEdge(xml, model.Edges[i], i);
        xml.WriteEndElement();
        xml.WriteEndElement();
    });

    private static void WriteKey(XmlWriter xml, string id, string owner, string type)
    {
        xml.WriteStartElement("key");
        xml.WriteAttributeString("id", id);
        xml.WriteAttributeString("for", owner);
        // Readers look for the label of an edge under this name too, but ids are unique in a document.
        xml.WriteAttributeString("attr.name", id == "name" ? "label" : id);
        xml.WriteAttributeString("attr.type", type);
        xml.WriteEndElement();
    }

    private static void WriteNode(XmlWriter xml, DiagramNode node)
    {
        xml.WriteStartElement("node");
        xml.WriteAttributeString("id", node.Id);
        WriteData(xml, "label", node.Caption);
        if (node.Type.Length > 0) WriteData(xml, "type", node.Type);
        if (node.EntityId is { } id) WriteData(xml, "entity", id);
        xml.WriteEndElement();
    }

    private static void WriteEdge(XmlWriter xml, DiagramEdge edge, int index)
    {
        xml.WriteStartElement("edge");
        xml.WriteAttributeString("id", string.Create(CultureInfo.InvariantCulture, $"e{index}"));
        xml.WriteAttributeString("source", edge.Source.Id);
        xml.WriteAttributeString("target", edge.Target.Id);
        WriteData(xml, "name", edge.Label);
        WriteData(xml, "relation", edge.RelationId);
        WriteData(xml, "line", LineWords.Of(edge.Line));
        WriteData(xml, "symmetric", edge.IsSymmetric ? "true" : "false");
        WriteData(xml, "weight", edge.ClaimCount.ToString(CultureInfo.InvariantCulture));
        if (!edge.Periods.IsEmpty) WriteData(xml, "periods", string.Join(", ", edge.Periods));
        xml.WriteEndElement();
    }

    private static void WriteData(XmlWriter xml, string key, string value)
    {
        xml.WriteStartElement("data");
        xml.WriteAttributeString("key", key);
        xml.WriteString(XmlText.Clean(value));
        xml.WriteEndElement();
    }
}
