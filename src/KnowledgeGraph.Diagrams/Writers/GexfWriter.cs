using System.Globalization;
using System.Xml;

namespace KnowledgeGraph.Diagrams;

/// <summary>Writes a picture as GEXF 1.3 with the days on which each edge holds, so that Gephi's timeline works at once.</summary>
internal static class GexfWriter
{
    private const string Namespace = "http://gexf.net/1.3";

    private static readonly (string Id, string Title, string Type)[] NodeAttributes = [("type", "type", "string"), ("entity", "entity", "string")];

    private static readonly (string Id, string Title, string Type)[] EdgeAttributes = [("line", "line", "string"), ("claims", "claims", "integer")];

    /// <summary>The document.</summary>
    public static string Write(DiagramModel model) => XmlText.Document(xml =>
    {
        xml.WriteStartElement("gexf", Namespace);
        xml.WriteAttributeString("version", "1.3");
        xml.WriteStartElement("meta");
        xml.WriteElementString("creator", "KnowledgeGraph");
        xml.WriteElementString("keywords", XmlText.Clean(model.Title));
        xml.WriteElementString("description", XmlText.Clean(model.Omission is { } omission ? $"{model.Description} ({omission})" : model.Description));
        xml.WriteEndElement();
        xml.WriteStartElement("graph");
        xml.WriteAttributeString("mode", "dynamic");
        xml.WriteAttributeString("timeformat", "date");
        xml.WriteAttributeString("timerepresentation", "interval");
        xml.WriteAttributeString("defaultedgetype", "directed");
        WriteAttributes(xml, "node", NodeAttributes);
        WriteAttributes(xml, "edge", EdgeAttributes);
        xml.WriteStartElement("nodes");
        foreach (var node in model.Nodes) WriteNode(xml, node);
        xml.WriteEndElement();
        xml.WriteStartElement("edges");
        for (var i = 0; i < model.Edges.Length; i++) WriteEdge(xml, model.Edges[i], i);
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    });

    private static void WriteAttributes(XmlWriter xml, string owner, (string Id, string Title, string Type)[] attributes)
    {
        xml.WriteStartElement("attributes");
        xml.WriteAttributeString("class", owner);
        xml.WriteAttributeString("mode", "static");
        foreach (var (id, title, type) in attributes)
        {
            xml.WriteStartElement("attribute");
            xml.WriteAttributeString("id", id);
            xml.WriteAttributeString("title", title);
            xml.WriteAttributeString("type", type);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteNode(XmlWriter xml, DiagramNode node)
    {
        xml.WriteStartElement("node");
        xml.WriteAttributeString("id", node.Id);
        xml.WriteAttributeString("label", XmlText.Clean(node.Caption));
        WriteValues(xml, ("type", node.Type), ("entity", node.EntityId ?? ""));
        xml.WriteEndElement();
    }

    private static void WriteEdge(XmlWriter xml, DiagramEdge edge, int index)
    {
        xml.WriteStartElement("edge");
        xml.WriteAttributeString("id", string.Create(CultureInfo.InvariantCulture, $"e{index}"));
        xml.WriteAttributeString("source", edge.Source.Id);
        xml.WriteAttributeString("target", edge.Target.Id);
        xml.WriteAttributeString("label", XmlText.Clean(edge.Label));
        // Without a kind of their own, parallel edges are one to Gephi.
        xml.WriteAttributeString("kind", $"{edge.RelationId} {LineWords.Of(edge.Line)}");
        xml.WriteAttributeString("type", edge.IsSymmetric ? "undirected" : "directed");
        xml.WriteAttributeString("weight", edge.ClaimCount.ToString(CultureInfo.InvariantCulture));
        WriteValues(xml, ("line", LineWords.Of(edge.Line)), ("claims", edge.ClaimCount.ToString(CultureInfo.InvariantCulture)));
        WriteSpells(xml, edge);
        xml.WriteEndElement();
    }

    private static void WriteValues(XmlWriter xml, params (string For, string Value)[] values)
    {
        xml.WriteStartElement("attvalues");
        foreach (var (owner, value) in values.Where(static v => v.Value.Length > 0))
        {
            xml.WriteStartElement("attvalue");
            xml.WriteAttributeString("for", owner);
            xml.WriteAttributeString("value", XmlText.Clean(value));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteSpells(XmlWriter xml, DiagramEdge edge)
    {
        if (edge.Periods.IsEmpty) return;
        xml.WriteStartElement("spells");
        foreach (var period in edge.Periods)
        {
            xml.WriteStartElement("spell");
            if (period.Start is { } start) xml.WriteAttributeString("start", Day(start));
            if (period.End is { } end) xml.WriteAttributeString("end", Day(end));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
