namespace KnowledgeGraph;

/// <summary>What conditions may ask of the entities of a pattern.</summary>
public static class PatternEntities
{
    extension(PatternValue entity)
    {
        /// <summary>That it is of a class or trait.</summary>
        /// <exception cref="ArgumentException">It is an edge.</exception>
        public PatternCondition IsA<TOther>()
            where TOther : class, IEntity => TypeCondition.Of<TOther>(TermOf(entity));

        /// <summary>The same entity, provided that it is of a class or trait, which whatever uses it then asks for.</summary>
        /// <exception cref="ArgumentException">It is an edge.</exception>
        public PatternValue<TOther> OfType<TOther>()
            where TOther : class, IEntity
        {
            PatternCondition guard = TypeCondition.Of<TOther>(TermOf(entity));
            return new EntityValue<TOther>(entity.View, TermOf(entity), entity.Guard is { } outer ? outer & guard : guard);
        }
    }

    extension<T>(PatternValue<T> entity)
        where T : class, IEntity
    {
        /// <summary>Whether it is known who it is.</summary>
        public PatternCondition IsKnown => new TestCondition($"{entity} is known", [.. entity.Term!.Value.Slots], frame => entity.CodeIn(frame) >= 0);

        /// <summary>Its type, to group by.</summary>
        public PatternValue<EntityType> Type =>
            new ComputedValue<EntityType>(entity.Plan, frame => entity.CodeIn(frame) is >= 0 and var index ? entity.Plan.Graph.Table.Types.CodeAt((int)index) : PatternValue<EntityType>.Unknown,
                code => entity.Plan.Graph.Data.Model.Types[(int)code]);

        /// <summary>That it is in a set.</summary>
        public PatternCondition IsIn<TOther>(Entities<TOther> set)
            where TOther : class, IEntity
        {
            var members = new HashSet<long>();
            foreach (var member in set) members.Add(entity.Plan.Graph.Table.IndexOf(member.Id));
            members.Remove(-1);
            return new TestCondition($"{entity} is one of {members.Count}", [.. entity.Term!.Value.Slots], frame => members.Contains(entity.CodeIn(frame)));
        }

        /// <summary>That it is an entity or belongs to it, directly or through others.</summary>
        public PatternCondition IsPartOf(IEntity whole)
        {
            ArgumentNullException.ThrowIfNull(whole);
            return entity.Satisfies(part => part.IsPartOf(whole));
        }

        /// <summary>Any other condition, called with each known entity as it is met; slower than the others, because it makes entity objects.</summary>
        public PatternCondition Satisfies(Func<T, bool> condition)
        {
            ArgumentNullException.ThrowIfNull(condition);
            return new TestCondition($"{entity} meets a condition", [.. entity.Term!.Value.Slots], frame => entity.CodeIn(frame) is >= 0 and var index && condition(entity.Decode(index)));
        }
    }

    private static EntityTerm TermOf(PatternValue value) => value.Term ?? throw new ArgumentException("This is not an entity.", nameof(value));
}
