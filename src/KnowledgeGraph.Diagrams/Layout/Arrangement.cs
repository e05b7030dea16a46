namespace KnowledgeGraph.Diagrams;

/// <summary>
/// Where everything of a <see cref="LayoutGraph"/> stands: boxes of nodes, boxes of labels, and curves whose ends still lie on or within the boxes of the nodes.
/// </summary>
internal sealed class Arrangement(int nodes, int edges)
{
    public DiagramBox[] Nodes { get; } = new DiagramBox[nodes];

    public DiagramBox[] Labels { get; } = new DiagramBox[edges];

    public List<DiagramPoint>[] Curves { get; } = new List<DiagramPoint>[edges];

    public DiagramBox Bounds()
    {
        var bounds = Nodes[0];
        foreach (var box in Nodes) bounds = bounds.Hull(box);
        foreach (var box in Labels) bounds = bounds.Hull(box);
        foreach (var point in Curves.SelectMany(static curve => curve)) bounds = bounds.Hull(new DiagramBox(point.X, point.Y, 0, 0));
        return bounds;
    }

    /// <summary>Takes over the nodes and edges of a part, moved.</summary>
    public void Place(Arrangement part, Component component, double x, double y)
    {
        for (var i = 0; i < component.Nodes.Length; i++) Nodes[component.Nodes[i]] = part.Nodes[i].Moved(x, y);
        for (var i = 0; i < component.Edges.Length; i++)
        {
            Labels[component.Edges[i]] = part.Labels[i].Moved(x, y);
            Curves[component.Edges[i]] = [.. part.Curves[i].Select(point => new DiagramPoint(point.X + x, point.Y + y))];
        }
    }
}
