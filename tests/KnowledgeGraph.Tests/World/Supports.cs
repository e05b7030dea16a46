#nullable enable

using KnowledgeGraph;

namespace KnowledgeGraph.Tests.World;

/// <summary>Gives help.</summary>
public readonly partial struct Supports(Edge edge) : IRelation<Supports>
{
    /// <summary>Who may play the role <c>supporter</c>.</summary>
    public interface ISupporter : IEntity;

    /// <summary>Who may play the role <c>supported</c>.</summary>
    public interface ISupported : IEntity;

    /// <inheritdoc />
    public static int RelationIndex => 0;

    /// <inheritdoc />
    public Edge Edge => edge;

    /// <summary>The supporter.</summary>
    public Actor Supporter => (Actor)edge.Subject!;

    /// <summary>The supported.</summary>
    public Actor Supported => (Actor)edge.Object!;

    /// <inheritdoc />
    public static Supports Of(Edge edge) => new(edge);

    /// <summary>A claim that one supports the other.</summary>
    public static Claim Claim(ISupporter supporter, ISupported supported, Evidence evidence) =>
        new("supports", [supporter.Id, supported.Id], evidence);

    /// <inheritdoc />
    public override string ToString() => edge.ToString();
}

/// <summary>Traversals over <see cref="Supports"/>.</summary>
public static class SupportsTraversals
{
    extension<T>(T entity)
        where T : IEntity, Supports.ISupporter
    {
        /// <summary>Whom it supports.</summary>
        public Relations<Supports> Supports => Relations<Supports>.From(entity);
    }

    extension<T>(T entity)
        where T : IEntity, Supports.ISupported
    {
        /// <summary>Who supports it.</summary>
        public Relations<Supports> SupportedBy => Relations<Supports>.To(entity);
    }

    extension<T>(Entities<T> entities)
        where T : class, IEntity, Supports.ISupporter
    {
        /// <summary>Whom they support.</summary>
        public Relations<Supports> Supports => Relations<Supports>.From(entities);
    }

    extension<T>(Entities<T> entities)
        where T : class, IEntity, Supports.ISupported
    {
        /// <summary>Who supports them.</summary>
        public Relations<Supports> SupportedBy => Relations<Supports>.To(entities);
    }

    extension(Relations<Supports> relations)
    {
        /// <summary>The distinct supporters.</summary>
        public Entities<Actor> Supporter => relations.Subjects<Actor>();

        /// <summary>The distinct supported.</summary>
        public Entities<Actor> Supported => relations.Objects<Actor>();
    }

    extension<T>(PatternValue<T> entity)
        where T : class, IEntity, Supports.ISupporter
    {
        /// <summary>In a pattern, its edges.</summary>
        public Pattern<PatternValue<Supports>> Supports => PatternSource.Leaving<T, Supports>(entity);
    }

    extension<T>(PatternValue<T> entity)
        where T : class, IEntity, Supports.ISupported
    {
        /// <summary>In a pattern, its edges.</summary>
        public Pattern<PatternValue<Supports>> SupportedBy => PatternSource.Arriving<T, Supports>(entity);
    }

    extension(PatternValue<Supports> edge)
    {
        /// <summary>In a pattern, this end.</summary>
        public PatternValue<Actor> Supporter => PatternSource.Subject<Supports, Actor>(edge);

        /// <summary>In a pattern, this end.</summary>
        public PatternValue<Actor> Supported => PatternSource.Object<Supports, Actor>(edge);
    }
}
