namespace KnowledgeGraph.Diagrams;

/// <summary>Writes a schema as a Mermaid class diagram: types with their properties, what is what, and the relations.</summary>
internal static class ClassDiagramWriter
{
    private const int MaxLabelLength = 80;

    /// <summary>The diagram, with as many edges as the picture has.</summary>
    public static string Write(GraphModel schema, DiagramModel model, DiagramDirection direction)
    {
        var text = new TextOutput();
        text.Line($"{MermaidText.Head}");
        text.Line($"classDiagram");
        text.Line($"  direction {(direction == DiagramDirection.TopToBottom ? "TB" : "LR")}");
        text.Line($"  accTitle: {MermaidText.Escape(model.Title, 120)}");
        text.Line($"  accDescr: {MermaidText.Escape(model.Description, 400)}");
        foreach (var node in model.Nodes)
            if (schema.TryGetType(node.Label, out var type)) WriteType(text, node, type);
        if (model.Omission is { } omission) text.Line($"  note \"{MermaidText.Escape(omission)}\"");
        foreach (var edge in model.Edges) WriteEdge(text, schema, edge);
        return text.ToString();
    }

    private static void WriteType(TextOutput text, DiagramNode node, EntityType type)
    {
        text.Line($"  class {node.Id}[\"{MermaidText.Escape(node.Caption, MaxLabelLength)}\"]");
        if (type.IsTrait) text.Line($"  <<trait>> {node.Id}");
        else if (type.IsAbstract) text.Line($"  <<abstract>> {node.Id}");
        foreach (var property in type.Definition.Properties) text.Line($"  {node.Id} : {Member(property)}");
    }

    private static string Member(PropertyDefinition property)
    {
        var kind = property.TypeName ?? property.Kind.ToString().ToLowerInvariant();
        // A mark of its own at the end would be read as "static" or "abstract".
        var count = (property.IsMany, property.IsOptional) switch { (true, _) => " [many]", (_, true) => " [optional]", _ => "" };
        return $"{MermaidText.Escape(property.Name, MaxLabelLength)} {MermaidText.Escape(kind, MaxLabelLength)}{count}";
    }

    private static void WriteEdge(TextOutput text, GraphModel schema, DiagramEdge edge)
    {
        if (string.Equals(edge.RelationId, SchemaPicture.IsRelation, StringComparison.Ordinal))
        {
            var isTrait = schema.TryGetType(edge.Target.Label, out var parent) && parent.IsTrait;
            text.Line($"  {edge.Target.Id} {(isTrait ? "<|.." : "<|--")} {edge.Source.Id}");
            return;
        }

        text.Line($"  {edge.Source.Id} {(edge.IsSymmetric ? "<-->" : "-->")} {edge.Target.Id} : {MermaidText.Escape(edge.Relation, MaxLabelLength)}");
    }
}
