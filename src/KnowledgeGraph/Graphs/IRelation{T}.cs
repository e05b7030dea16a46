namespace KnowledgeGraph;

/// <summary>A generated relation: a struct around an <see cref="KnowledgeGraph.Edge"/> whose ends are typed.</summary>
/// <typeparam name="TSelf">The struct.</typeparam>
public interface IRelation<TSelf> : IRelation
    where TSelf : struct, IRelation<TSelf>
{
    /// <summary>The relation's position in <see cref="GraphModel.Relations"/>.</summary>
    static abstract int RelationIndex { get; }

    /// <summary>The struct around an edge of this relation.</summary>
    static abstract TSelf Of(Edge edge);
}
