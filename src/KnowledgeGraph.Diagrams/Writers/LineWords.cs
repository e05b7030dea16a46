namespace KnowledgeGraph.Diagrams;

/// <summary>The kinds of lines as files name them.</summary>
internal static class LineWords
{
    public static string Of(LineStyle line) => line switch
    {
        LineStyle.Solid => "solid",
        LineStyle.Dashed => "dashed",
        LineStyle.Dotted => "dotted",
        _ => "crossed",
    };
}
