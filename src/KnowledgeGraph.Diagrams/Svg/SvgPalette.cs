namespace KnowledgeGraph.Diagrams;

/// <summary>
/// The colours of the eight first types: Okabe and Ito's, which people with any colour vision tell apart, lightened for fills on white and darkened for fills on
/// black. Shapes and the legend say the same without colour.
/// </summary>
internal static class SvgPalette
{
    public const int Count = 8;

    private static readonly (string Fill, string Stroke)[] OnWhite =
    [
        ("#d9ecf7", "#0072b2"), ("#fbe3d3", "#d55e00"), ("#d5f0e6", "#008f68"), ("#f6e3ee", "#b0578d"),
        ("#fdf0d2", "#b97f00"), ("#e1f2fb", "#3a8fbf"), ("#fbf8d0", "#8a8200"), ("#e8e8e8", "#555555"),
    ];

    private static readonly (string Fill, string Stroke)[] OnBlack =
    [
        ("#0c3350", "#5bb5ee"), ("#4b260f", "#f29b5c"), ("#0e3f30", "#3fcf9f"), ("#45233a", "#e795c6"),
        ("#463607", "#f2c14b"), ("#163d4e", "#8bd3f0"), ("#3a370a", "#e4d94f"), ("#34383c", "#c3c8cd"),
    ];

    /// <summary>The style sheet of a theme.</summary>
    public static string Sheet(SvgTheme theme) => theme switch
    {
        SvgTheme.Light => Fixed + Rules(isDark: false),
        SvgTheme.Dark => Fixed + Rules(isDark: true),
        _ => $"{Fixed}{Rules(isDark: false)}@media (prefers-color-scheme: dark) {{\n{Rules(isDark: true)}}}\n",
    };

    /// <summary>The colours of a type on white and on black.</summary>
    public static ((string Fill, string Stroke) Light, (string Fill, string Stroke) Dark) Colours(int style) => (OnWhite[style], OnBlack[style]);

    private const string Fixed =
        """

        .kg text { font-family: Arial, Helvetica, "Liberation Sans", Arimo, sans-serif; font-size: 13px; }
        .kg .kg-title { font-size: 20px; font-weight: bold; }
        .kg .kg-small { font-size: 11px; }
        .kg .kg-strong { font-weight: bold; }
        .kg .kg-line { fill: none; stroke-linecap: butt; }
        .kg .kg-dashed { stroke-dasharray: 7 4; }
        .kg .kg-dotted { stroke-dasharray: 0.1 4.5; stroke-linecap: round; }
        .kg .kg-node { stroke-width: 1.4; }
        .kg .kg-focus { stroke-width: 3; }
        .kg .kg-ring { stroke-width: 1.6; }

        """;

    private static string Rules(bool isDark)
    {
        var (back, ink, soft, line, faint, denied) = isDark
            ? ("#15181b", "#f2f3f4", "#b3bac1", "#a8b0b8", "#3a4147", "#ff8f80")
            : ("#ffffff", "#16191c", "#59626b", "#5a646e", "#dde2e6", "#b3261e");
        var text = new TextOutput();
        text.Line($".kg .kg-back {{ fill: {back}; }}");
        text.Line($".kg text {{ fill: {ink}; }}");
        text.Line($".kg .kg-soft {{ fill: {soft}; }}");
        text.Line($".kg .kg-line {{ stroke: {line}; }}");
        text.Line($".kg .kg-head {{ fill: {line}; }}");
        text.Line($".kg .kg-cross {{ fill: none; stroke: {denied}; stroke-width: 2; }}");
        text.Line($".kg .kg-rule {{ stroke: {faint}; stroke-width: 1; fill: none; }}");
        text.Line($".kg .kg-band {{ fill: {faint}; fill-opacity: 0.35; }}");
        text.Line($".kg .kg-unknown {{ fill: {back}; stroke: {line}; stroke-dasharray: 3 2; }}");
        text.Line($".kg .kg-good {{ fill: {(isDark ? "#5bb5ee" : "#0072b2")}; }}");
        text.Line($".kg .kg-bad {{ fill: {(isDark ? "#f29b5c" : "#b34f00")}; }}");
        text.Line($".kg .kg-inverse {{ fill: {back}; font-weight: bold; }}");
        text.Line($".kg .kg-even {{ fill: {(isDark ? "#9aa2aa" : "#6b747d")}; }}");
        var colours = isDark ? OnBlack : OnWhite;
        for (var i = 0; i < Count; i++) text.Line($".kg .kg-t{i} {{ fill: {colours[i].Fill}; stroke: {colours[i].Stroke}; }}");
        return text.ToString();
    }
}
