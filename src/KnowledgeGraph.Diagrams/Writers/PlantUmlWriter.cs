namespace KnowledgeGraph.Diagrams;

/// <summary>Writes a picture for PlantUML as a diagram of rectangles within a rectangle for each type.</summary>
internal static class PlantUmlWriter
{
    /// <summary>The diagram.</summary>
    public static string Write(DiagramModel model, TextDiagramOptions options)
    {
        var text = new TextOutput();
        text.Line($"@startuml");
        text.Line($"title {PlantUmlText.Escape(model.Title)}");
        text.Line($"{(options.Direction == DiagramDirection.TopToBottom ? "top to bottom direction" : "left to right direction")}");
        for (var i = 0; i < model.Groups.Length; i++)
        {
            text.Line($"rectangle \"{PlantUmlText.Escape(model.Groups[i].Name)}\" as g{i} {{");
            foreach (var node in model.Groups[i].Nodes) text.Line($"  rectangle \"{PlantUmlText.Escape(node.Caption)}\" as {node.Id}");
            text.Line($"}}");
        }

        foreach (var node in model.Unknown) text.Line($"storage \"{PlantUmlText.Escape(node.Caption)}\" as {node.Id}");
        if (model.Omission is { } omission) text.Line($"storage \"{PlantUmlText.Escape(omission)}\" as more");
        foreach (var edge in model.Edges) text.Line($"{edge.Source.Id} {Arrow(edge)} {edge.Target.Id} : {PlantUmlText.Escape(edge.Label)}");
        text.Line($"@enduml");
        return text.ToString();
    }

    // A rectangle's arrow has no crossed head; a plus in a circle comes nearest.
    private static string Arrow(DiagramEdge edge)
    {
        var (line, head) = edge.Line switch
        {
            LineStyle.Dashed => ("-[dashed]-", ""),
            LineStyle.Dotted => ("-[dotted]-", ""),
            LineStyle.Crossed => ("--", "+"),
            _ => ("--", ""),
        };
        return edge.IsSymmetric ? $"{(head.Length > 0 ? head : "<")}{line}{(head.Length > 0 ? head : ">")}" : $"{line}{(head.Length > 0 ? head : ">")}";
    }
}
