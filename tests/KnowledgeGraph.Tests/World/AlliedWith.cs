#nullable enable

using KnowledgeGraph;

namespace KnowledgeGraph.Tests.World;

/// <summary>An alliance.</summary>
public readonly partial struct AlliedWith(Edge edge) : IRelation<AlliedWith>
{
    /// <summary>Who may play the role <c>ally</c>.</summary>
    public interface IAlly : IEntity;

    /// <inheritdoc />
    public static int RelationIndex => 2;

    /// <inheritdoc />
    public Edge Edge => edge;

    /// <summary>This end.</summary>
    public Actor From => (Actor)edge.Subject!;

    /// <summary>The other end.</summary>
    public Actor Ally => (Actor)edge.Object!;

    /// <inheritdoc />
    public static AlliedWith Of(Edge edge) => new(edge);

    /// <summary>A claim of an alliance.</summary>
    public static Claim Claim(IAlly ally, IAlly other, Evidence evidence) => new("allied-with", [ally.Id, other.Id], evidence);

    /// <inheritdoc />
    public override string ToString() => edge.ToString();
}

/// <summary>Traversals over <see cref="AlliedWith"/>.</summary>
public static class AlliedWithTraversals
{
    extension<T>(T entity)
        where T : IEntity, AlliedWith.IAlly
    {
        /// <summary>Its alliances.</summary>
        public Relations<AlliedWith> AlliedWith => Relations<AlliedWith>.From(entity);
    }

    extension<T>(Entities<T> entities)
        where T : class, IEntity, AlliedWith.IAlly
    {
        /// <summary>Their alliances.</summary>
        public Relations<AlliedWith> AlliedWith => Relations<AlliedWith>.From(entities);
    }

    extension(Relations<AlliedWith> relations)
    {
        /// <summary>The distinct allies: the other ends.</summary>
        public Entities<Actor> Ally => relations.Objects<Actor>();
    }

    extension<T>(PatternValue<T> entity)
        where T : class, IEntity, AlliedWith.IAlly
    {
        /// <summary>In a pattern, its edges.</summary>
        public Pattern<PatternValue<AlliedWith>> AlliedWith => PatternSource.Leaving<T, AlliedWith>(entity);
    }

    extension(PatternValue<AlliedWith> edge)
    {
        /// <summary>In a pattern, this end.</summary>
        public PatternValue<Actor> From => PatternSource.Subject<AlliedWith, Actor>(edge);

        /// <summary>In a pattern, this end.</summary>
        public PatternValue<Actor> Ally => PatternSource.Object<AlliedWith, Actor>(edge);
    }
}
