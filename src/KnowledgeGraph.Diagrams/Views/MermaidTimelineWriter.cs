namespace KnowledgeGraph.Diagrams;

/// <summary>Writes a timeline for Mermaid: a section for each actor, a period with what was done in it.</summary>
internal static class MermaidTimelineWriter
{
    private const int MaxLabelLength = 80;

    /// <summary>The timeline, with as many events as fit the characters.</summary>
    public static string Write(DiagramModel model, Graph graph, MermaidOptions options)
    {
        var text = Draw(model, graph, options);
        for (var count = model.Edges.Length; text.Length > options.MaxCharacters && count > 0; count -= Math.Max(1, count / 10))
            text = Draw(model.Top(count - 1), graph, options);
        return text;
    }

    private static string Draw(DiagramModel model, Graph graph, MermaidOptions options)
    {
        var text = new TextOutput();
        var lanes = TimelineLane.Of(model, graph);
        text.Line($"{MermaidText.HeadOfTimeline}");
        text.Line($"timeline");
        text.Line($"  title {Label(options.Title ?? $"{model.Title}: timeline")}{(model.Omission is { } omission ? $" ({omission})" : "")}");
        if (lanes.IsEmpty) text.Line($"  no dated events to show");
        foreach (var lane in lanes)
        {
            text.Line($"  section {Label(lane.Name)}");
            foreach (var period in lane.Events.GroupBy(static e => e.Period))
                text.Line($"    {Label(period.Key.ToString())} : {string.Join(" : ", period.Select(static e => Label(e.Text)))}");
        }

        return text.ToString();
    }

    private static string Label(string words) => MermaidText.Escape(words.Trim() is { Length: > 0 } trimmed ? trimmed : "?", MaxLabelLength);
}
