namespace KnowledgeGraph;

/// <summary>Where patterns start and go on; the second half is called by generated members.</summary>
public static class PatternSource
{
    extension<T>(Relations<T> relations)
        where T : struct, IRelation<T>
    {
        /// <summary>A pattern over these edges: <c>from s in graph.Supports.AsPattern()</c>. See <see cref="Pattern{T}"/>.</summary>
        /// <exception cref="InvalidOperationException">It is the default value, which belongs to no graph.</exception>
        public Pattern<PatternValue<T>> AsPattern()
        {
            var table = relations.Table ?? throw NoGraph();
            var range = relations.Codes;
            var isWhole = range.Codes is null && range.Count == table.Count;
            return new(plan => new EdgeValue<T>(plan, table, plan.AddEdges(table, range, isWhole)));
        }
    }

    extension<T>(Entities<T> entities)
        where T : class, IEntity
    {
        /// <summary>A pattern over these entities: <c>from c in graph.Countries.AsPattern()</c>. See <see cref="Pattern{T}"/>.</summary>
        /// <exception cref="InvalidOperationException">It is the default value, which belongs to no graph.</exception>
        public Pattern<PatternValue<T>> AsPattern()
        {
            var graph = entities.Graph ?? throw NoGraph();
            var range = entities.Indices;
            return new(plan => new EntityValue<T>(graph, new EntityTerm(plan, plan.AddEntities(graph, range), EntityEnd.Itself)));
        }
    }

    /// <summary>The edges that leave an entity; all its edges, each seen from it, where the relation is symmetric. Called by generated members.</summary>
    public static Pattern<PatternValue<TRelation>> Leaving<TEntity, TRelation>(PatternValue<TEntity> entity)
        where TEntity : class, IEntity
        where TRelation : struct, IRelation<TRelation> => Walk<TEntity, TRelation>(entity, isBackward: false);

    /// <summary>The edges that arrive at an entity. Called by generated members.</summary>
    public static Pattern<PatternValue<TRelation>> Arriving<TEntity, TRelation>(PatternValue<TEntity> entity)
        where TEntity : class, IEntity
        where TRelation : struct, IRelation<TRelation> => Walk<TEntity, TRelation>(entity, isBackward: true);

    /// <summary>The entity that an edge starts from, as walked. Called by generated members.</summary>
    public static PatternValue<TEntity> Subject<TRelation, TEntity>(PatternValue<TRelation> edge)
        where TRelation : struct, IRelation<TRelation>
        where TEntity : class, IEntity => End<TRelation, TEntity>(edge, EntityEnd.Subject);

    /// <summary>The entity that an edge leads to, as walked. Called by generated members.</summary>
    public static PatternValue<TEntity> Object<TRelation, TEntity>(PatternValue<TRelation> edge)
        where TRelation : struct, IRelation<TRelation>
        where TEntity : class, IEntity => End<TRelation, TEntity>(edge, EntityEnd.Object);

    private static EntityValue<TEntity> End<TRelation, TEntity>(PatternValue<TRelation> edge, EntityEnd end)
        where TRelation : struct, IRelation<TRelation>
        where TEntity : class, IEntity
    {
        ArgumentNullException.ThrowIfNull(edge);
        return new EntityValue<TEntity>(((EdgeValue<TRelation>)edge).Table.Graph, new EntityTerm(edge.Plan, edge.EdgeSlot, end));
    }

    private static Pattern<PatternValue<TRelation>> Walk<TEntity, TRelation>(PatternValue<TEntity> entity, bool isBackward)
        where TEntity : class, IEntity
        where TRelation : struct, IRelation<TRelation>
    {
        ArgumentNullException.ThrowIfNull(entity);
        var table = entity.View.Tables[TRelation.RelationIndex];
        return new(plan =>
        {
            if (entity.Guard is { } guard) plan.Add(guard);
            return new EdgeValue<TRelation>(plan, table, plan.AddWalk(table, entity.Term!.Value, isBackward));
        });
    }

    private static InvalidOperationException NoGraph() => new("The default value belongs to no graph.");
}
