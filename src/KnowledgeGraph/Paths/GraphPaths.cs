namespace KnowledgeGraph;

/// <summary>Shortest ways through a graph.</summary>
public static class GraphPaths
{
    extension<T>(Relations<T> relations)
        where T : struct, IRelation<T>
    {
        /// <summary>
        /// A way of fewest steps over edges of this relation that starts with one of these and leads to an entity:
        /// <c>graph.Iran.Supports.PathTo(graph.Hezbollah)</c>. Edges reached backwards go on backwards (<c>graph.Hezbollah.SupportedBy.PathTo(graph.Iran)</c>).
        /// Of several ways of equal length it is always the same. <see langword="null"/> where there is none.
        /// </summary>
        /// <param name="target">The entity to reach, of the same graph or a view of it.</param>
        public Path<T>? PathTo(IEntity target)
        {
            ArgumentNullException.ThrowIfNull(target);
            if (relations.Graph is not { } graph || graph.Table.IndexOf(target.Id) is not (>= 0 and var to)) return null;
            var direction = relations.IsBackward ? PathDirection.Backward : PathDirection.Forward;
            var path = new PathSearch(graph, [graph.Data.Model.Relations[T.RelationIndex]], direction).Find(relations, to);
            return path is null ? null : new Path<T>(path);
        }
    }

    extension(Graph graph)
    {
        /// <summary>A way of fewest steps from an entity to another, from subject to object over edges of some relations.</summary>
        /// <param name="from">Where it starts.</param>
        /// <param name="to">Where it leads. From an entity to itself it is a circle.</param>
        /// <param name="relations">The relations to walk over, <c>Supports.RelationType(graph)</c>; all if none is given.</param>
        /// <returns>The way, always the same of several of equal length; <see langword="null"/> where there is none.</returns>
        /// <exception cref="ArgumentException">A relation belongs to another model, or the graph does not have an entity.</exception>
        public GraphPath? FindPath(IEntity from, IEntity to, params ReadOnlySpan<RelationType> relations) =>
            graph.FindPath(from, to, PathDirection.Forward, relations);

        /// <summary>A way of fewest steps from an entity to another over edges of some relations.</summary>
        /// <param name="from">Where it starts.</param>
        /// <param name="to">Where it leads. From an entity to itself it is a circle.</param>
        /// <param name="direction">Which way edges are walked.</param>
        /// <param name="relations">The relations to walk over; all if none is given.</param>
        /// <returns>The way, always the same of several of equal length; <see langword="null"/> where there is none.</returns>
        /// <exception cref="ArgumentException">A relation belongs to another model, or the graph does not have an entity.</exception>
        public GraphPath? FindPath(IEntity from, IEntity to, PathDirection direction, params ReadOnlySpan<RelationType> relations)
        {
            ArgumentNullException.ThrowIfNull(from);
            ArgumentNullException.ThrowIfNull(to);
            foreach (var relation in relations)
            {
                if (!ReferenceEquals(relation.Model, graph.Data.Model)) throw new ArgumentException($"The relation '{relation.Id}' belongs to another model.", nameof(relations));
            }

            var walked = relations.IsEmpty ? graph.Data.Model.Relations.AsSpan() : relations;
            return new PathSearch(graph, walked.ToArray(), direction).Find(IndexOf(graph, from), IndexOf(graph, to));
        }
    }

    private static int IndexOf(Graph graph, IEntity entity) =>
        graph.Table.IndexOf(entity.Id) is >= 0 and var index ? index : throw new ArgumentException($"The graph has no entity '{entity.Id}'.", nameof(entity));
}
