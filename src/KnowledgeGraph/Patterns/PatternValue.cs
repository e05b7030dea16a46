namespace KnowledgeGraph;

/// <summary>
/// Something that has a value in every match of a <see cref="Pattern{T}"/>: an edge, an entity, or what is computed of one. While a pattern is written it is a
/// symbol; comparing symbols gives a <see cref="PatternCondition"/>.
/// </summary>
public abstract class PatternValue
{
    private protected PatternValue(PatternPlan plan) => Plan = plan;

    internal PatternPlan Plan { get; }

    /// <summary>What selecting it or comparing it asks for besides.</summary>
    internal virtual PatternCondition? Guard => null;

    /// <summary>The slot of an edge; -1 where it is none.</summary>
    internal virtual int EdgeSlot => -1;

    /// <summary>Where it is an entity.</summary>
    internal virtual EntityTerm? Term => null;

    /// <summary>The view that it is seen in.</summary>
    internal virtual Graph View => Plan.Graph;

    /// <summary>That both are the same entity, or the same edge. Unknown ones are never the same.</summary>
    /// <exception cref="ArgumentException">One is an edge and the other an entity.</exception>
    public static PatternCondition operator ==(PatternValue left, PatternValue right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return left.IsSameAs(right);
    }

    /// <summary>That they are not the same entity or edge; also where one is unknown.</summary>
    /// <exception cref="ArgumentException">One is an edge and the other an entity.</exception>
    public static PatternCondition operator !=(PatternValue left, PatternValue right) => !(left == right);

    /// <summary>That it is an entity, of the same graph or a view of it.</summary>
    /// <exception cref="ArgumentException">It is an edge.</exception>
    public static PatternCondition operator ==(PatternValue left, IEntity right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return left.IsSameAs(left.Plan.Graph.Table.IndexOf(right.Id));
    }

    /// <summary>That it is not an entity; also where it is unknown.</summary>
    /// <exception cref="ArgumentException">It is an edge.</exception>
    public static PatternCondition operator !=(PatternValue left, IEntity right) => !(left == right);

    /// <inheritdoc />
    public sealed override bool Equals(object? obj) => ReferenceEquals(this, obj);

    /// <inheritdoc />
    public sealed override int GetHashCode() => base.GetHashCode();

    private protected abstract PatternCondition IsSameAs(PatternValue other);

    private protected abstract PatternCondition IsSameAs(int entity);
}
