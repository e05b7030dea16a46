#nullable enable

using KnowledgeGraph;

namespace KnowledgeGraph.Tests.World;

/// <summary>Holds a place.</summary>
public readonly partial struct Controls(Edge edge) : IRelation<Controls>
{
    /// <summary>Who may play the role <c>holder</c>.</summary>
    public interface IHolder : IEntity;

    /// <summary>Who may play the role <c>place</c>.</summary>
    public interface IPlace : IEntity;

    /// <inheritdoc />
    public static int RelationIndex => 3;

    /// <inheritdoc />
    public Edge Edge => edge;

    /// <summary>The holder.</summary>
    public Actor Holder => (Actor)edge.Subject!;

    /// <summary>The place.</summary>
    public Location Place => (Location)(object)edge.Object!;

    /// <inheritdoc />
    public static Controls Of(Edge edge) => new(edge);

    /// <summary>A claim of control.</summary>
    public static Claim Claim(IHolder holder, IPlace place, Evidence evidence) => new("controls", [holder.Id, place.Id], evidence);

    /// <inheritdoc />
    public override string ToString() => edge.ToString();
}

/// <summary>Traversals over <see cref="Controls"/>.</summary>
public static class ControlsTraversals
{
    extension<T>(T entity)
        where T : IEntity, Controls.IHolder
    {
        /// <summary>What it holds.</summary>
        public Relations<Controls> Controls => Relations<Controls>.From(entity);
    }

    extension<T>(T entity)
        where T : IEntity, Controls.IPlace
    {
        /// <summary>Who holds it.</summary>
        public Relations<Controls> ControlsAsPlace => Relations<Controls>.To(entity);
    }

    extension<T>(Entities<T> entities)
        where T : class, IEntity, Controls.IHolder
    {
        /// <summary>What they hold.</summary>
        public Relations<Controls> Controls => Relations<Controls>.From(entities);
    }

    extension<T>(Entities<T> entities)
        where T : class, IEntity, Controls.IPlace
    {
        /// <summary>Who holds them.</summary>
        public Relations<Controls> ControlsAsPlace => Relations<Controls>.To(entities);
    }

    extension(Relations<Controls> relations)
    {
        /// <summary>The distinct holders.</summary>
        public Entities<Actor> Holder => relations.Subjects<Actor>();

        /// <summary>The distinct places.</summary>
        public Entities<Location> Place => relations.Objects<Location>();
    }

    extension<T>(PatternValue<T> entity)
        where T : class, IEntity, Controls.IHolder
    {
        /// <summary>In a pattern, its edges.</summary>
        public Pattern<PatternValue<Controls>> Controls => PatternSource.Leaving<T, Controls>(entity);
    }

    extension<T>(PatternValue<T> entity)
        where T : class, IEntity, Controls.IPlace
    {
        /// <summary>In a pattern, its edges.</summary>
        public Pattern<PatternValue<Controls>> ControlsAsPlace => PatternSource.Arriving<T, Controls>(entity);
    }

    extension(PatternValue<Controls> edge)
    {
        /// <summary>In a pattern, this end.</summary>
        public PatternValue<Actor> Holder => PatternSource.Subject<Controls, Actor>(edge);

        /// <summary>In a pattern, this end.</summary>
        public PatternValue<Location> Place => PatternSource.Object<Controls, Location>(edge);
    }
}
