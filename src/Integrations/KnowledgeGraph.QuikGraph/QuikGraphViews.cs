using System.Globalization;
using QuikGraph;

namespace KnowledgeGraph.Interop;

/// <summary>Knowledge graphs as graphs of QuikGraph: views for its algorithms, weights and names for its files.</summary>
public static class QuikGraphViews
{
    extension(Graph graph)
    {
        /// <summary>All entities and the edges of some relations, from subject to object; of all relations if none is given.</summary>
        /// <exception cref="ArgumentException">A relation belongs to another model.</exception>
        public EntityGraph<EntityEdge> AsQuikGraph(params ReadOnlySpan<RelationType> relations) => new(SourceOf(graph, relations));

        /// <summary>All entities and the edges of some relations, whichever way they lead; of all relations if none is given.</summary>
        /// <exception cref="ArgumentException">A relation belongs to another model.</exception>
        public UndirectedEntityGraph<EntityEdge> AsUndirectedQuikGraph(params ReadOnlySpan<RelationType> relations) =>
            new(SourceOf(graph, relations));

        /// <summary>
        /// A copy of all entities and the edges of some relations, or of all, in QuikGraph's own mutable graph:
        /// <c>graph.AsQuikGraph(…).ToQuikGraph()</c>.
        /// </summary>
        /// <exception cref="ArgumentException">A relation belongs to another model.</exception>
        public BidirectionalGraph<Entity, EntityEdge> ToQuikGraph(params ReadOnlySpan<RelationType> relations) => graph.AsQuikGraph(relations).ToQuikGraph();
    }

    extension<T>(Relations<T> relations)
        where T : struct, IRelation<T>
    {
        /// <summary>
        /// These edges, typed, and the entities that they join: <c>graph.Supports.AsQuikGraph()</c>. All edges of a relation are a view; a
        /// part of them is remembered by a set.
        /// </summary>
        public EntityGraph<RelationEdge<T>> AsQuikGraph() => new(SourceOf(relations));

        /// <summary>These edges, typed, whichever way they lead, and the entities that they join.</summary>
        public UndirectedEntityGraph<RelationEdge<T>> AsUndirectedQuikGraph() => new(SourceOf(relations));

        /// <summary>A copy of these edges, typed, and the entities that they join, in QuikGraph's own mutable graph.</summary>
        public BidirectionalGraph<Entity, RelationEdge<T>> ToQuikGraph() => relations.AsQuikGraph().ToQuikGraph();
    }

    extension(EdgeWeight weight)
    {
        /// <summary>
        /// The lengths of edges for QuikGraph's shortest paths: <c>view.ShortestPathsDijkstra(EdgeWeight.Confidence.Lengths, iran)</c>.
        /// </summary>
        public Func<IEntityEdge, double> Lengths => edge => weight.LengthOf(edge.Edge);

        /// <summary>The strengths of edges, for algorithms to which more is closer.</summary>
        public Func<IEntityEdge, double> Strengths => edge => weight.StrengthOf(edge.Edge);
    }

    /// <summary>The name of a vertex in GraphML, unique in its graph: the entity's id.</summary>
    public static string VertexName(Entity vertex)
    {
        ArgumentNullException.ThrowIfNull(vertex);
        return vertex.Id;
    }

    /// <summary>The name of an edge in GraphML, unique in its graph: relation, source, target and period.</summary>
    public static string EdgeName(IEntityEdge edge)
    {
        ArgumentNullException.ThrowIfNull(edge);
        var period = edge.Edge.Period;
        var name = $"{edge.Edge.Relation.Id}:{edge.Source.Id}:{edge.Target.Id}";
        return period.IsKnown ? string.Create(CultureInfo.InvariantCulture, $"{name}:{period}") : name;
    }

    private static EntityGraphSource<EntityEdge> SourceOf(Graph graph, ReadOnlySpan<RelationType> relations)
    {
        foreach (var relation in relations)
        {
            if (!ReferenceEquals(relation.Model, graph.Data.Model))
                throw new ArgumentException($"The relation '{relation.Id}' belongs to another model.", nameof(relations));
        }

        RelationType[] shown = relations.IsEmpty ? [.. graph.Data.Model.Relations] : [.. relations.ToArray().Distinct()];
        return new(graph, shown, graph.AllEntities, admits: null, static edge => new EntityEdge(edge));
    }

    private static EntityGraphSource<RelationEdge<T>> SourceOf<T>(Relations<T> relations)
        where T : struct, IRelation<T>
    {
        if (relations.Count == 0) return new(null!, [], default, admits: null, static edge => new RelationEdge<T>(edge));
        var graph = relations[0].Edge.Graph;
        var joined = relations.Where(static relation => relation.Edge is { SubjectIndex: >= 0, ObjectIndex: >= 0 });
        var vertices = joined.Subjects<Entity>().Union(joined.Objects<Entity>());
        var keys = relations.Select(static relation => EntityEdges.KeyOf(relation.Edge)).ToHashSet();
        var isWhole = keys.Count == Relations<T>.Of(graph).Count;
        Func<Edge, bool>? admits = isWhole ? null : edge => keys.Contains(EntityEdges.KeyOf(edge));
        return new(graph, [relations[0].Edge.Relation], vertices, admits, static edge => new RelationEdge<T>(edge));
    }
}
