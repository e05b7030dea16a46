namespace KnowledgeGraph;

/// <summary>The edges at one entity, one way at a time: for adapters to other libraries and for algorithms of one's own.</summary>
public static class GraphEdgeLists
{
    extension(Graph graph)
    {
        /// <summary>
        /// The edges of a relation that start at an entity; where it is symmetric all its edges there, each walked from the entity, a loop
        /// once each way. Some may have an unknown end.
        /// </summary>
        /// <exception cref="ArgumentException">The relation belongs to another model, or the graph does not have the entity.</exception>
        public EdgeList EdgesFrom(IEntity entity, RelationType relation) => Edges(graph, entity, relation, isBackward: false);

        /// <summary>
        /// The edges of a relation that end at an entity; where it is symmetric all its edges there, each walked towards the entity, a loop
        /// once each way. Some may have an unknown end.
        /// </summary>
        /// <exception cref="ArgumentException">The relation belongs to another model, or the graph does not have the entity.</exception>
        public EdgeList EdgesTo(IEntity entity, RelationType relation) => Edges(graph, entity, relation, isBackward: true);
    }

    private static EdgeList Edges(Graph graph, IEntity entity, RelationType relation, bool isBackward)
    {
        ArgumentNullException.ThrowIfNull(entity);
        ArgumentNullException.ThrowIfNull(relation);
        if (!ReferenceEquals(relation.Model, graph.Data.Model))
            throw new ArgumentException($"The relation '{relation.Id}' belongs to another model.", nameof(relation));
        var index = ReferenceEquals(entity.Graph, graph) ? entity.Index : graph.Table.IndexOf(entity.Id);
        if (index < 0) throw new ArgumentException($"The graph has no entity '{entity.Id}'.", nameof(entity));
        var table = graph.Tables[relation.Index];
        return new(table, isBackward ? table.In(index) : table.Out(index), isBackward && relation.IsSymmetric);
    }
}
