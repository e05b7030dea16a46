namespace KnowledgeGraph.Diagrams;

/// <summary>The colours of types as the page's variables, the same as those of the SVG pictures.</summary>
internal static class ExplorerPalette
{
    /// <summary>A rule that gives each type's fill and stroke for light and dark.</summary>
    public static string Sheet()
    {
        var text = new TextOutput();
        text.Line($":root {{");
        for (var i = 0; i < SvgPalette.Count; i++)
        {
            var (light, dark) = SvgPalette.Colours(i);
            text.Line($"  --fill-{i}: light-dark({light.Fill}, {dark.Fill});");
            text.Line($"  --stroke-{i}: light-dark({light.Stroke}, {dark.Stroke});");
        }

        text.Line($"}}");
        return text.ToString();
    }
}
