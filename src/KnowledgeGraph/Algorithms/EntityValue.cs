using System.Globalization;

namespace KnowledgeGraph;

/// <summary>An entity and what an algorithm found for it.</summary>
/// <typeparam name="TEntity">The C# type to see it as.</typeparam>
/// <typeparam name="TValue">The type of the value.</typeparam>
/// <param name="Entity">The entity.</param>
/// <param name="Value">The value.</param>
public readonly record struct EntityValue<TEntity, TValue>(TEntity Entity, TValue Value)
    where TEntity : class, IEntity
    where TValue : struct, IComparable<TValue>, IFormattable
{
    /// <summary>The name and the value: <c>Iran 0.31</c>.</summary>
    public override string ToString() => $"{Entity.Name} {Value.ToString(Value is double ? "0.####" : null, CultureInfo.InvariantCulture)}";
}
