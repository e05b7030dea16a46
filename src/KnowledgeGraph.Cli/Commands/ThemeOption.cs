using System.CommandLine;
using KnowledgeGraph.Diagrams;

namespace KnowledgeGraph.Cli.Commands;

/// <summary>The <c>--theme</c> of what is written for the eye.</summary>
internal static class ThemeOption
{
    private const string Light = "light";
    private const string Dark = "dark";

    /// <summary>The option.</summary>
    /// <param name="description">What the colours are of.</param>
    public static Option<string> Create(string description) => Options.Choice("--theme", description, "auto", Light, Dark);

    /// <summary>The theme of a value.</summary>
    public static SvgTheme ThemeOf(string? value) => value switch { Light => SvgTheme.Light, Dark => SvgTheme.Dark, _ => SvgTheme.Auto };
}
