using System.Collections.Immutable;
using System.Globalization;

namespace KnowledgeGraph;

/// <summary>
/// Reads the text of a property as what the schema says that it holds; called by the typed members of generated entities. Nothing is said by a property that is
/// <see langword="null"/>.
/// </summary>
public static class PropertyValues
{
    /// <summary>The text, or <see langword="null"/> where nothing is said.</summary>
    public static string? AsText(this PropertyValue? property) => property?.Values[0];

    /// <summary>The texts; empty where nothing is said.</summary>
    public static ImmutableArray<string> AsTexts(this PropertyValue? property) => property?.Values ?? [];

    /// <summary>The parsed value, or <see langword="null"/> where nothing is said.</summary>
    /// <typeparam name="TValue">long, decimal, bool, <see cref="Quantity"/> or <see cref="Period"/>.</typeparam>
    /// <exception cref="FormatException">The text is no such value, which a checked record does not hold.</exception>
    public static TValue? AsValue<TValue>(this PropertyValue? property)
        where TValue : struct, ISpanParsable<TValue> => property is null ? null : TValue.Parse(property.Values[0], CultureInfo.InvariantCulture);

    /// <summary>The parsed values; empty where nothing is said.</summary>
    /// <typeparam name="TValue">long, decimal, bool, <see cref="Quantity"/> or <see cref="Period"/>.</typeparam>
    /// <exception cref="FormatException">A text is no such value, which a checked record does not hold.</exception>
    public static ImmutableArray<TValue> AsValues<TValue>(this PropertyValue? property)
        where TValue : struct, ISpanParsable<TValue> => [.. property.AsTexts().Select(static text => TValue.Parse(text, CultureInfo.InvariantCulture))];

    /// <summary>The entity of a graph that the property names, or <see langword="null"/> where nothing is said.</summary>
    /// <typeparam name="TEntity">The C# type of the entity.</typeparam>
    /// <param name="property">The property.</param>
    /// <param name="graph">The graph to find the entity in.</param>
    public static TEntity? AsEntity<TEntity>(this PropertyValue? property, Graph graph)
        where TEntity : class, IEntity
    {
        ArgumentNullException.ThrowIfNull(graph);
        return property is null ? null : (TEntity?)(object?)graph.FindEntity(property.Values[0]);
    }

    /// <summary>The entities of a graph that the property names; empty where nothing is said.</summary>
    /// <typeparam name="TEntity">The C# type of the entities.</typeparam>
    /// <param name="property">The property.</param>
    /// <param name="graph">The graph to find the entities in.</param>
    public static ImmutableArray<TEntity> AsEntities<TEntity>(this PropertyValue? property, Graph graph)
        where TEntity : class, IEntity
    {
        ArgumentNullException.ThrowIfNull(graph);
        return [.. property.AsTexts().Select(graph.FindEntity).OfType<TEntity>()];
    }
}
