namespace KnowledgeGraph;

/// <summary>Topologies: parts of a graph as arrays, ready for algorithms.</summary>
public static class GraphTopologies
{
    extension(Graph graph)
    {
        /// <summary>The topology of all relations, from subject to object.</summary>
        public GraphTopology<Entity> Topology() => graph.Topology(new TopologyOptions());

        /// <summary>
        /// The topology of some relations, from subject to object: <c>graph.Topology(Supports.RelationType(graph),
        /// Attacks.RelationType(graph))</c>.
        /// </summary>
        /// <param name="relation">A relation of the graph's model.</param>
        /// <param name="others">Further ones.</param>
        /// <exception cref="ArgumentException">A relation belongs to another model.</exception>
        public GraphTopology<Entity> Topology(RelationType relation, params ReadOnlySpan<RelationType> others) =>
            graph.Topology(new TopologyOptions { Relations = [relation, .. others] });

        /// <summary>The topology of what the options say.</summary>
        /// <exception cref="ArgumentException">A relation belongs to another model.</exception>
        public GraphTopology<Entity> Topology(TopologyOptions options)
        {
            ArgumentNullException.ThrowIfNull(options);
            return new(new TopologyBuilder(graph, options, TablesOf(graph, options), members: null), options);
        }
    }

    extension(Graph graph)
    {
        /// <summary>
        /// How alliances and hostilities fit together, directions ignored: "the enemy of my enemy is my friend" (Heider, J. Psychol. 21,
        /// 1946; Cartwright, Harary, Psychol. Rev. 63, 1956). A pair with ties of both kinds counts as what is stronger. Triads cost the
        /// sum of squared degrees; the split into factions is a seeded local search with bounds, because the best one is hard to compute.
        /// One thread.
        /// </summary>
        /// <param name="options">Which relations are alliances and hostilities.</param>
        /// <param name="cancellationToken">Asked now and then.</param>
        /// <exception cref="ArgumentException">A relation belongs to another model.</exception>
        public StructuralBalance StructuralBalance(StructuralBalanceOptions options, CancellationToken cancellationToken = default)
        {
            ArgumentNullException.ThrowIfNull(options);
            return new StructuralBalanceSearch(graph, options).Run(cancellationToken);
        }
    }

    extension<T>(Relations<T> relations)
        where T : struct, IRelation<T>
    {
        /// <summary>
        /// The topology of these edges and the entities that they join: <c>graph.Supports.Topology()</c>. An edge counts once, however
        /// often it is listed, and leads from subject to object also where it was reached backwards.
        /// </summary>
        public GraphTopology<Entity> Topology() => relations.Topology(new TopologyOptions());

        /// <summary>The topology of those of these edges that the options admit.</summary>
        /// <exception cref="InvalidOperationException">The set of edges is the default value, which belongs to no graph.</exception>
        public GraphTopology<Entity> Topology(TopologyOptions options)
        {
            ArgumentNullException.ThrowIfNull(options);
            if (relations.Graph is not { } graph)
                throw new InvalidOperationException("An empty set of edges that belongs to no graph has no topology.");
            var table = graph.Tables[T.RelationIndex];
            int[]? rows = null;
            if (relations.Count < table.Count || !IsWhole(relations)) rows = [.. RowsOf(relations).Distinct().Order()];
            return new(new TopologyBuilder(graph, options, [(table, rows)], members: null), options);
        }
    }

    extension<TEntity>(Entities<TEntity> entities)
        where TEntity : class, IEntity
    {
        /// <summary>
        /// The topology of these entities, those without edges included, and all edges between them: <c>graph.Actors.Topology()</c>.
        /// </summary>
        public GraphTopology<TEntity> Topology() => entities.Topology(new TopologyOptions());

        /// <summary>The topology of those of these entities, and of the edges between them, that the options admit.</summary>
        /// <exception cref="ArgumentException">A relation belongs to another model.</exception>
        /// <exception cref="InvalidOperationException">The set of entities is the default value, which belongs to no graph.</exception>
        public GraphTopology<TEntity> Topology(TopologyOptions options)
        {
            ArgumentNullException.ThrowIfNull(options);
            if (entities.Graph is not { } graph)
                throw new InvalidOperationException("An empty set of entities that belongs to no graph has no topology.");
            var members = Enumerable.Range(0, entities.Count).Select(entities.IndexAt);
            return new(new TopologyBuilder(graph, options, TablesOf(graph, options), members), options);
        }
    }

    private static IEnumerable<(EdgeTable, int[]?)> TablesOf(Graph graph, TopologyOptions options)
    {
        foreach (var relation in options.Relations)
        {
            if (!ReferenceEquals(relation.Model, graph.Data.Model))
                throw new ArgumentException($"The relation '{relation.Id}' belongs to another model.", nameof(options));
        }

        var relations = options.Relations.IsEmpty ? graph.Data.Model.Relations : [.. options.Relations.Distinct()];
        return relations.Select(relation => (graph.Tables[relation.Index], (int[]?)null));
    }

    private static bool IsWhole<T>(Relations<T> relations)
        where T : struct, IRelation<T>
    {
        var row = 0;
        foreach (var relation in relations)
        {
            if (relation.Edge.Code != row++) return false;
        }

        return true;
    }

    private static IEnumerable<int> RowsOf<T>(Relations<T> relations)
        where T : struct, IRelation<T>
    {
        foreach (var relation in relations) yield return relation.Edge.Code is >= 0 and var row ? row : ~relation.Edge.Code;
    }
}
