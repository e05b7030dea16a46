using System.Collections.Immutable;
using System.Globalization;

namespace KnowledgeGraph;

/// <summary>Gives claims properties; called by the typed factories of generated relations.</summary>
public static class ClaimProperties
{
    /// <summary>The claim with one more property behind those it has; the same claim where there is nothing to say.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="property">The property's name in the schema. A record wants properties in the schema's order.</param>
    /// <param name="value">The text, or <see langword="null"/> where nothing is said.</param>
    public static Claim With(this Claim claim, string property, string? value) => claim.WithTexts(property, value is null ? [] : [value]);

    /// <inheritdoc cref="With(Claim, string, string?)" />
    /// <param name="claim">The claim.</param>
    /// <param name="property">The property's name in the schema.</param>
    /// <param name="values">The texts; <see langword="null"/> or empty where nothing is said.</param>
    public static Claim With(this Claim claim, string property, IEnumerable<string>? values) => claim.WithTexts(property, values is null ? [] : [.. values]);

    /// <inheritdoc cref="With(Claim, string, string?)" />
    /// <typeparam name="TValue">long, decimal, bool, <see cref="Quantity"/> or <see cref="Period"/>.</typeparam>
    /// <param name="claim">The claim.</param>
    /// <param name="property">The property's name in the schema.</param>
    /// <param name="value">The value; <see langword="null"/> or <see cref="Period.Unknown"/> where nothing is said.</param>
    public static Claim With<TValue>(this Claim claim, string property, TValue? value)
        where TValue : struct, ISpanParsable<TValue> => claim.WithTexts(property, value is { } known ? Texts([known]) : []);

    /// <inheritdoc cref="With(Claim, string, string?)" />
    /// <typeparam name="TValue">long, decimal, bool, <see cref="Quantity"/> or <see cref="Period"/>.</typeparam>
    /// <param name="claim">The claim.</param>
    /// <param name="property">The property's name in the schema.</param>
    /// <param name="values">The values; <see langword="null"/> or empty where nothing is said.</param>
    public static Claim With<TValue>(this Claim claim, string property, IEnumerable<TValue>? values)
        where TValue : struct, ISpanParsable<TValue> => claim.WithTexts(property, values is null ? [] : Texts(values));

    private static Claim WithTexts(this Claim claim, string property, ImmutableArray<string> texts)
    {
        ArgumentNullException.ThrowIfNull(claim);
        ArgumentException.ThrowIfNullOrEmpty(property);
        return texts.IsEmpty ? claim : claim with { Properties = claim.Properties.Add(new PropertyValue(property, texts)) };
    }

    // Only an unknown period has no text.
    private static ImmutableArray<string> Texts<TValue>(IEnumerable<TValue> values)
        where TValue : struct => [.. values.Select(static value => Text(value)).Where(static text => text.Length > 0)];

    private static string Text<TValue>(TValue value)
        where TValue : struct => value switch
        {
            bool truth => truth ? "true" : "false",
            IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
            _ => value.ToString() ?? "",
        };
}
