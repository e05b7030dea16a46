namespace KnowledgeGraph;

/// <summary>Something of a type that has a value in every match of a <see cref="Pattern{T}"/>.</summary>
/// <typeparam name="T">A relation, a class, trait or role of entities, or what is computed of them.</typeparam>
public abstract class PatternValue<T> : PatternValue
{
    /// <summary>The code of what is unknown.</summary>
    internal const long Unknown = long.MinValue;

    private protected PatternValue(PatternPlan plan)
        : base(plan)
    {
    }

    /// <summary>A number that tells its values apart.</summary>
    internal abstract long CodeIn(PatternFrame frame);

    /// <summary>The value of a number.</summary>
    internal abstract T Decode(long code);

    private protected override PatternCondition IsSameAs(PatternValue other) => throw NotComparable();

    private protected override PatternCondition IsSameAs(int entity) => throw NotComparable();

    private protected static ArgumentException NotComparable() => new("Only entities are compared with entities, and edges with edges.");
}
