using System.Globalization;

namespace KnowledgeGraph;

/// <summary>A number of the edges of a pattern, to compare with.</summary>
public readonly struct PatternNumber
{
    private readonly string _name;
    private readonly int _slot;

    internal PatternNumber(string name, int slot) => (_name, _slot) = (name, slot);

    /// <summary>That it is at least so much.</summary>
    public static PatternCondition operator >=(PatternNumber number, double bound) => number.Test(">=", bound, value => value >= bound);

    /// <summary>That it is at most so much.</summary>
    public static PatternCondition operator <=(PatternNumber number, double bound) => number.Test("<=", bound, value => value <= bound);

    /// <summary>That it is more.</summary>
    public static PatternCondition operator >(PatternNumber number, double bound) => number.Test(">", bound, value => value > bound);

    /// <summary>That it is less.</summary>
    public static PatternCondition operator <(PatternNumber number, double bound) => number.Test("<", bound, value => value < bound);

    private TestCondition Test(string sign, double bound, Func<double, bool> test)
    {
        if (double.IsNaN(bound)) throw new ArgumentException("No number is compared with what is no number (NaN).", nameof(bound));
        var slot = _slot;
        return new(string.Create(CultureInfo.InvariantCulture, $"{_name} {sign} {bound}"), [slot], frame =>
            frame.Codes[slot] is not PatternFrame.None and var code && test(frame.Tables[slot]!.Columns.Confidences[PatternFrame.Row(code)]));
    }
}
