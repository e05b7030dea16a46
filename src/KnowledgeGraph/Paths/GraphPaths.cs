namespace KnowledgeGraph;

/// <summary>Ways through a graph: shortest, several of the shortest, all up to a length, and what they reach.</summary>
public static class GraphPaths
{
    extension<T>(Relations<T> relations)
        where T : struct, IRelation<T>
    {
        /// <summary>
        /// A way of fewest steps over edges of this relation that starts with one of these and leads to an entity:
        /// <c>graph.Iran.Supports.PathTo(graph.Hezbollah)</c>. Edges reached backwards go on backwards
        /// (<c>graph.Hezbollah.SupportedBy.PathTo(graph.Iran)</c>). Of several ways of equal length it is always the same. <see
        /// langword="null"/> where there is none.
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

        /// <summary>
        /// A shortest way over edges of this relation that starts with one of these and leads to an entity, as the options say (Dijkstra,
        /// Numer. Math. 1, 1959). It comes to no entity twice. <see langword="null"/> where there is none. Looks only at the part of the
        /// graph that is nearer than the target.
        /// </summary>
        /// <param name="target">The entity to reach, of the same graph or a view of it.</param>
        /// <param name="options">Which edges and entities may be passed, and what makes a way short.</param>
        /// <param name="cancellationToken">Asked now and then.</param>
        public Path<T>? PathTo(IEntity target, PathOptions options, CancellationToken cancellationToken = default) =>
            Query(relations, target, options, cancellationToken)?.Shortest() is { } path ? new Path<T>(path) : null;

        /// <summary>
        /// The shortest ways over edges of this relation that start with one of these and lead to an entity, none of which comes to an
        /// entity twice (Yen, Manage. Sci. 17, 1971). Ways over parallel edges are different ways. Costs as many searches as the ways found
        /// have steps.
        /// </summary>
        /// <param name="target">The entity to reach, of the same graph or a view of it.</param>
        /// <param name="count">How many to find at most.</param>
        /// <param name="options">Which edges and entities may be passed, and what makes a way short.</param>
        /// <param name="cancellationToken">Asked now and then.</param>
        public PathList<Path<T>> PathsTo(
            IEntity target, int count, PathOptions? options = null, CancellationToken cancellationToken = default) =>
            TypedBy<T>(Query(relations, target, options ?? new(), cancellationToken)?.KShortest(count));

        /// <summary>
        /// All ways over edges of this relation that start with one of these, lead to an entity and come to none twice, those of fewer
        /// steps first. There may be exponentially many: two bounds keep them few, and the result says when the second cut some off.
        /// </summary>
        /// <param name="target">The entity to reach, of the same graph or a view of it.</param>
        /// <param name="maxSteps">The greatest number of steps, at least 1.</param>
        /// <param name="limit">How many to find at most.</param>
        /// <param name="options">Which edges and entities may be passed.</param>
        /// <param name="cancellationToken">Asked at every step.</param>
        public PathList<Path<T>> SimplePathsTo(
            IEntity target, int maxSteps, int limit = 1000, PathOptions? options = null, CancellationToken cancellationToken = default) =>
            TypedBy<T>(Query(relations, target, options ?? new(), cancellationToken)?.AllSimple(maxSteps, limit));

        /// <summary>
        /// The entities that walks over edges of this relation lead to which start with one of these:
        /// <c>graph.Iran.Supports.Reach(1, 3)</c> for whom Iran supports directly or through one or two others. Walks may come to an entity
        /// twice; edges reached backwards go on backwards. Costs time in proportion to the edges of the entities reached, and a bit for
        /// each entity of the graph.
        /// </summary>
        /// <param name="minSteps">The least number of steps, at least 1.</param>
        /// <param name="maxSteps">The greatest number of steps, at least <paramref name="minSteps"/>.</param>
        /// <param name="cancellationToken">Asked at every step.</param>
        public Entities<Entity> Reach(int minSteps = 1, int maxSteps = int.MaxValue, CancellationToken cancellationToken = default)
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(minSteps, 1);
            ArgumentOutOfRangeException.ThrowIfLessThan(maxSteps, minSteps);
            if (relations.Graph is not { } graph) return default;
            var first = new List<int>(relations.Count);
            foreach (var relation in relations) first.Add(relations.IsBackward ? relation.Edge.SubjectIndex : relation.Edge.ObjectIndex);
            var search = new ReachSearch(graph.Tables[T.RelationIndex], relations.IsBackward);
            var found = search.Find(first, minSteps, maxSteps, cancellationToken);
            return new(graph, found, 0, found.Length);
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
                if (!ReferenceEquals(relation.Model, graph.Data.Model))
                    throw new ArgumentException($"The relation '{relation.Id}' belongs to another model.", nameof(relations));
            }

            var walked = relations.IsEmpty ? graph.Data.Model.Relations.AsSpan() : relations;
            return new PathSearch(graph, walked.ToArray(), direction).Find(IndexOf(graph, from), IndexOf(graph, to));
        }

        /// <summary>
        /// A shortest way from an entity to another, as the options say (Dijkstra, Numer. Math. 1, 1959). It comes to no entity twice.
        /// </summary>
        /// <param name="from">Where it starts.</param>
        /// <param name="to">Where it leads. From an entity to itself it is a circle.</param>
        /// <param name="options">Over which edges and through which entities, and what makes a way short.</param>
        /// <param name="cancellationToken">Asked now and then.</param>
        /// <returns>The way, always the same of several of equal length and steps; <see langword="null"/> where there is none.</returns>
        /// <exception cref="ArgumentException">A relation belongs to another model, or the graph does not have an entity.</exception>
        public GraphPath? FindPath(IEntity from, IEntity to, PathOptions options, CancellationToken cancellationToken = default) =>
            Query(graph, from, to, options, cancellationToken).Shortest();

        /// <summary>
        /// The shortest ways from an entity to another, none of which comes to an entity twice (Yen, Manage. Sci. 17, 1971): shortest
        /// first, those of equal length by steps and then by the order of the entities on the way. Ways over parallel edges are different
        /// ways.
        /// </summary>
        /// <param name="from">Where they start.</param>
        /// <param name="to">Where they lead. From an entity to itself they are circles.</param>
        /// <param name="count">How many to find at most.</param>
        /// <param name="options">Over which edges and through which entities, and what makes a way short.</param>
        /// <param name="cancellationToken">Asked now and then.</param>
        /// <exception cref="ArgumentException">A relation belongs to another model, or the graph does not have an entity.</exception>
        public PathList<GraphPath> FindPaths(
            IEntity from, IEntity to, int count, PathOptions? options = null, CancellationToken cancellationToken = default) =>
            Query(graph, from, to, options ?? new(), cancellationToken).KShortest(count);

        /// <summary>
        /// All ways from an entity to another that come to none twice, those of fewer steps first. There may be exponentially many: two
        /// bounds keep them few, and the result says when the second cut some off.
        /// </summary>
        /// <param name="from">Where they start.</param>
        /// <param name="to">Where they lead. From an entity to itself they are circles.</param>
        /// <param name="maxSteps">The greatest number of steps, at least 1.</param>
        /// <param name="limit">How many to find at most.</param>
        /// <param name="options">Over which edges and through which entities.</param>
        /// <param name="cancellationToken">Asked at every step.</param>
        /// <exception cref="ArgumentException">A relation belongs to another model, or the graph does not have an entity.</exception>
        public PathList<GraphPath> FindSimplePaths(
            IEntity from,
            IEntity to,
            int maxSteps,
            int limit = 1000,
            PathOptions? options = null,
            CancellationToken cancellationToken = default) =>
            Query(graph, from, to, options ?? new(), cancellationToken).AllSimple(maxSteps, limit);
    }

    private static PathList<Path<T>> TypedBy<T>(PathList<GraphPath>? paths)
        where T : struct, IRelation<T> => paths?.As(static path => new Path<T>(path)) ?? new([], "");

    private static PathQuery Query(Graph graph, IEntity from, IEntity to, PathOptions options, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        ArgumentNullException.ThrowIfNull(options);
        return PathQuery.From(graph, IndexOf(graph, from), IndexOf(graph, to), options, cancellationToken);
    }

    private static PathQuery? Query<T>(Relations<T> relations, IEntity target, PathOptions options, CancellationToken cancellationToken)
        where T : struct, IRelation<T>
    {
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(options);
        return relations.Graph is { } graph && graph.Table.IndexOf(target.Id) is >= 0 and var to
            ? PathQuery.Over(relations, graph, to, options, cancellationToken)
            : null;
    }

    private static int IndexOf(Graph graph, IEntity entity) =>
        graph.Table.IndexOf(entity.Id) is >= 0 and var index
            ? index
            : throw new ArgumentException($"The graph has no entity '{entity.Id}'.", nameof(entity));
}
