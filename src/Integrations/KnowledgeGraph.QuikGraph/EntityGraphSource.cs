namespace KnowledgeGraph.Interop;

/// <summary>What a view shows: entities, and the edges at each of them, read from the graph's columns when they are asked for.</summary>
/// <param name="graph">The graph.</param>
/// <param name="relations">The relations whose edges count.</param>
/// <param name="vertices">The entities that count.</param>
/// <param name="admits">Which edges count, or <see langword="null"/> for all.</param>
/// <param name="make">Makes QuikGraph's edge.</param>
internal sealed class EntityGraphSource<TEdge>(
    Graph graph, IReadOnlyList<RelationType> relations, Entities<Entity> vertices, Func<Edge, bool>? admits, Func<Edge, TEdge> make)
    where TEdge : class, IEntityEdge
{
    public Entities<Entity> Vertices { get; } = vertices;

    public Func<Edge, TEdge> Make { get; } = make;

    public bool Has(Entity vertex)
    {
        ArgumentNullException.ThrowIfNull(vertex);
        return Vertices.Contains(vertex);
    }

    public IEnumerable<Edge> Out(Entity vertex)
    {
        foreach (var relation in relations)
        {
            foreach (var edge in graph.EdgesFrom(vertex, relation))
            {
                if (Counts(edge)) yield return edge;
            }
        }
    }

    public IEnumerable<Edge> In(Entity vertex)
    {
        foreach (var relation in relations)
        {
            foreach (var edge in graph.EdgesTo(vertex, relation))
            {
                if (Counts(edge)) yield return edge;
            }
        }
    }

    /// <summary>The edges at a vertex whichever way they lead, each once, walked from the vertex where they may be.</summary>
    public IEnumerable<Edge> Around(Entity vertex)
    {
        foreach (var relation in relations)
        {
            foreach (var edge in graph.EdgesFrom(vertex, relation))
            {
                if (Counts(edge)) yield return edge;
            }

            if (relation.IsSymmetric) continue;
            foreach (var edge in graph.EdgesTo(vertex, relation))
            {
                if (Counts(edge) && edge.SubjectIndex != edge.ObjectIndex) yield return edge;
            }
        }
    }

    /// <summary>Every edge once, in stored direction.</summary>
    public IEnumerable<Edge> All() => relations.SelectMany(graph.EdgesOf).Where(Counts);

    private bool Counts(Edge edge) => EntityEdges.IsArc(edge) && (admits is null || admits(edge));
}
