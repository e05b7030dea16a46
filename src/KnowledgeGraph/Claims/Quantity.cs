using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace KnowledgeGraph;

/// <summary>
/// An amount as it was said: a lower and an upper bound, either perhaps open, a unit and whether it is approximate. Written <c>2100</c>, <c>~20</c> (about 20),
/// <c>2100..</c> (at least), <c>..100</c> (at most), <c>20..30</c>, with a unit behind a space: <c>5 km</c>.
/// </summary>
public readonly record struct Quantity : ISpanParsable<Quantity>
{
    /// <summary>Makes a quantity.</summary>
    /// <param name="min">The lower bound, or <see langword="null"/> where it is open.</param>
    /// <param name="max">The upper bound, or <see langword="null"/> where it is open.</param>
    /// <param name="unit">The unit, without white space at its ends; empty for a count.</param>
    /// <param name="isApproximate">Whether it was said to be approximate: about, some, nearly.</param>
    /// <exception cref="ArgumentException">Both bounds are open, or the lower is above the upper.</exception>
    public Quantity(decimal? min, decimal? max, string unit = "", bool isApproximate = false)
    {
        ArgumentNullException.ThrowIfNull(unit);
        if ((min is null && max is null) || min > max) throw new ArgumentException("A quantity needs a bound, and the lower may not be above the upper.");
        Min = min;
        Max = max;
        Unit = unit.Trim();
        IsApproximate = isApproximate;
    }

    /// <summary>The lower bound; <see langword="null"/> where it is open.</summary>
    public decimal? Min { get; }

    /// <summary>The upper bound; <see langword="null"/> where it is open.</summary>
    public decimal? Max { get; }

    /// <summary>The unit; empty for a count.</summary>
    public string Unit => field ?? "";

    /// <summary>Whether it was said to be approximate.</summary>
    public bool IsApproximate { get; }

    /// <summary>The one number that was said: the lower bound, or the upper where the lower is open. 0 for the default value.</summary>
    public decimal Value => Min ?? Max ?? 0;

    /// <summary>Exactly so many.</summary>
    public static Quantity Exactly(decimal value, string unit = "") => new(value, value, unit);

    /// <summary>Reads the text that <see cref="ToString()"/> writes.</summary>
    /// <exception cref="FormatException">The text is not a quantity.</exception>
    public static Quantity Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <inheritdoc cref="Parse(string, IFormatProvider?)" />
    public static Quantity Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var quantity) ? quantity : throw new FormatException($"'{s}' is not a quantity such as 2100, ~20, 100.. or 5 km");

    /// <summary>Reads the text that <see cref="ToString()"/> writes, if it is one.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, out Quantity result) => TryParse(s, null, out result);

    /// <inheritdoc cref="TryParse(string?, out Quantity)" />
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Quantity result)
    {
        result = default;
        return s is not null && TryParse(s.AsSpan(), provider, out result);
    }

    /// <inheritdoc cref="TryParse(string?, out Quantity)" />
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Quantity result)
    {
        result = default;
        var isApproximate = s.StartsWith('~');
        if (isApproximate) s = s[1..];
        var space = s.IndexOf(' ');
        var unit = space < 0 ? "" : s[(space + 1)..].ToString();
        if (space >= 0) s = s[..space];

        var dots = s.IndexOf("..", StringComparison.Ordinal);
        var lower = dots < 0 ? s : s[..dots];
        var upper = dots < 0 ? s : s[(dots + 2)..];
        if (!TryParseBound(lower, out var min) || !TryParseBound(upper, out var max)) return false;
        if ((min is null && max is null) || min > max) return false;
        result = new(min, max, unit, isApproximate);
        return true;
    }

    /// <summary>The quantity in the notation above, the same under every culture.</summary>
    public override string ToString()
    {
        var number = Min == Max ? Text(Min) : $"{Text(Min)}..{Text(Max)}";
        return $"{(IsApproximate ? "~" : "")}{number}{(Unit.Length == 0 ? "" : " ")}{Unit}";
    }


    private static bool TryParseBound(ReadOnlySpan<char> s, out decimal? bound)
    {
        bound = null;
        if (s.IsEmpty) return true;
        const NumberStyles Style = NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign;
        if (!decimal.TryParse(s, Style, CultureInfo.InvariantCulture, out var value)) return false;
        bound = value;
        return true;
    }

    private static string Text(decimal? bound) => bound?.ToString(CultureInfo.InvariantCulture) ?? "";
}
