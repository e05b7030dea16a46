#nullable enable

using System.Collections.Immutable;
using KnowledgeGraph;

namespace KnowledgeGraph.Tests.World;

/// <summary>An armed action.</summary>
public readonly partial struct Attacks(Edge edge) : IRelation<Attacks>
{
    /// <summary>Who may play the role <c>attacker</c>.</summary>
    public interface IAttacker : IEntity;

    /// <summary>Who may play the role <c>target</c>.</summary>
    public interface ITarget : IEntity;

    /// <summary>Who may play the role <c>place</c>.</summary>
    public interface IPlace : IEntity;

    /// <inheritdoc />
    public static int RelationIndex => 1;

    /// <inheritdoc />
    public Edge Edge => edge;

    /// <summary>The attacker; <see langword="null"/> where unknown.</summary>
    public Actor? Attacker => (Actor?)edge.Subject;

    /// <summary>The target.</summary>
    public Attackable Target => (Attackable)(object)edge.Object!;

    /// <inheritdoc />
    public static Attacks Of(Edge edge) => new(edge);

    /// <summary>A claim of an attack.</summary>
    public static Claim Claim(IAttacker? attacker, ITarget target, Evidence evidence, IPlace? place = null) =>
        new("attacks", [attacker?.Id, target.Id, place?.Id], evidence);

    /// <inheritdoc />
    public override string ToString() => edge.ToString();
}

/// <summary>Traversals over <see cref="Attacks"/>.</summary>
public static class AttacksTraversals
{
    extension<T>(T entity)
        where T : IEntity, Attacks.IAttacker
    {
        /// <summary>Whom it attacks.</summary>
        public Relations<Attacks> Attacks => Relations<Attacks>.From(entity);
    }

    extension<T>(T entity)
        where T : IEntity, Attacks.ITarget
    {
        /// <summary>Attacks on it.</summary>
        public Relations<Attacks> AttacksAsTarget => Relations<Attacks>.To(entity);
    }

    extension<T>(Entities<T> entities)
        where T : class, IEntity, Attacks.IAttacker
    {
        /// <summary>Whom they attack.</summary>
        public Relations<Attacks> Attacks => Relations<Attacks>.From(entities);
    }

    extension<T>(Entities<T> entities)
        where T : class, IEntity, Attacks.ITarget
    {
        /// <summary>Attacks on them.</summary>
        public Relations<Attacks> AttacksAsTarget => Relations<Attacks>.To(entities);
    }

    extension(Relations<Attacks> relations)
    {
        /// <summary>The distinct attackers.</summary>
        public Entities<Actor> Attacker => relations.Subjects<Actor>();

        /// <summary>The distinct targets.</summary>
        public Entities<Attackable> Target => relations.Objects<Attackable>();

        /// <summary>The distinct places.</summary>
        public Entities<Location> Place => relations.Participants<Location>(2);
    }

    extension(Claim<Attacks> claim)
    {
        /// <summary>The place; <see langword="null"/> where unknown.</summary>
        public Location? Place => claim.Participant<Location>(2);

        /// <summary>How many were killed.</summary>
        public Quantity? Killed => claim.FindProperty("killed").AsValue<Quantity>();

        /// <summary>The weapons.</summary>
        public ImmutableArray<string> Weapons => claim.FindProperty("weapons").AsTexts();
    }

    extension<T>(PatternValue<T> entity)
        where T : class, IEntity, Attacks.IAttacker
    {
        /// <summary>In a pattern, its edges.</summary>
        public Pattern<PatternValue<Attacks>> Attacks => PatternSource.Leaving<T, Attacks>(entity);
    }

    extension<T>(PatternValue<T> entity)
        where T : class, IEntity, Attacks.ITarget
    {
        /// <summary>In a pattern, its edges.</summary>
        public Pattern<PatternValue<Attacks>> AttacksAsTarget => PatternSource.Arriving<T, Attacks>(entity);
    }

    extension(PatternValue<Attacks> edge)
    {
        /// <summary>In a pattern, this end.</summary>
        public PatternValue<Actor> Attacker => PatternSource.Subject<Attacks, Actor>(edge);

        /// <summary>In a pattern, this end.</summary>
        public PatternValue<Attackable> Target => PatternSource.Object<Attacks, Attackable>(edge);
    }
}
