namespace KnowledgeGraph;

/// <summary>What changes in a graph, in the order of time.</summary>
public static class GraphTimelines
{
    extension(Graph graph)
    {
        /// <summary>
        /// Every dated change of the view: where relations that last (<c>temporal</c> in the schema) begin and end, unless that end is open; when other things
        /// happen; and what is said without a date on the day that it was first published. What has neither date is left out. In the order of time, of relations
        /// and of entities.
        /// </summary>
        public IReadOnlyList<TimelineEvent> Timeline()
        {
            ArgumentNullException.ThrowIfNull(graph);
            return TimelineSearch.Sorted(graph.AllEdges);
        }

        /// <summary>Every dated change of the edges at one entity; see the other overload.</summary>
        /// <param name="entity">The entity, of the graph or a view of it.</param>
        /// <exception cref="ArgumentException">The graph does not have the entity.</exception>
        public IReadOnlyList<TimelineEvent> Timeline(IEntity entity)
        {
            ArgumentNullException.ThrowIfNull(graph);
            ArgumentNullException.ThrowIfNull(entity);
            // As they are said, not as seen from the entity; an edge from an entity to itself is met from both ends.
            var edges = graph.Data.Model.Relations.SelectMany(relation => graph.EdgesOf(relation, entity)).Select(static edge => new Edge(edge.Table, edge.Row));
            return TimelineSearch.Sorted(edges.Distinct());
        }
    }

    extension<T>(Relations<T> relations)
        where T : struct, IRelation<T>
    {
        /// <summary>Every dated change of these edges, typed; see the overloads of graphs.</summary>
        public IReadOnlyList<TimelineEvent<T>> Timeline() =>
            [.. TimelineSearch.Sorted(relations.Select(static relation => relation.Edge)).Select(static e => new TimelineEvent<T>(e.When, e.Kind, T.Of(e.Edge)))];
    }
}
