using System.Collections.Immutable;

namespace KnowledgeGraph;

/// <summary>A property's value as the invariant text that graphs are saved with. Compares by content.</summary>
/// <param name="Name">The property's name.</param>
/// <param name="Values">One value, or several where the property holds many.</param>
public sealed record PropertyValue(string Name, ImmutableArray<string> Values)
{
    /// <summary>One value, or several where the property holds many.</summary>
    public ImmutableArray<string> Values { get; init => field = value.IsDefault ? [] : value; } = Values.IsDefault ? [] : Values;

    /// <summary>A property with one value.</summary>
    public PropertyValue(string name, string value)
        : this(name, [value])
    {
    }

    /// <inheritdoc />
    public bool Equals(PropertyValue? other) =>
        other is not null && string.Equals(Name, other.Name, StringComparison.Ordinal) && Values.SequenceEqual(other.Values, StringComparer.Ordinal);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Name, Values.Length);

    /// <inheritdoc />
    public override string ToString() => $"{Name}={string.Join(", ", Values)}";
}
