using Spectre.Console;

namespace KnowledgeGraph.Cli.Output;

/// <summary>
/// One of the two consoles. Without colours it writes plain lines and not a single escape code; with colours Spectre.Console draws. (Spectre by itself
/// writes escape codes into pipes wherever TERM is set, and forces them on build servers.)
/// </summary>
internal sealed class Screen
{
    private readonly IAnsiConsole? _console;

    public Screen(TextWriter writer, bool hasColor, int width)
    {
        Writer = writer;
        Width = width;
        if (!hasColor) return;
        _console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            ColorSystem = ColorSystemSupport.Standard,
            Interactive = InteractionSupport.No,
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
            Out = new ScreenOutput(writer, width),
        });
    }

    /// <summary>The writer underneath, for data that is not for drawing.</summary>
    public TextWriter Writer { get; }

    /// <summary>The width in columns.</summary>
    public int Width { get; }

    public void Line() => Writer.Write('\n');

    public void Line(StyledText text)
    {
        if (_console is null)
        {
            Writer.Write(text.ToString().TrimEnd(' '));
        }
        else
        {
            _console.Write(text.ToParagraph());
        }

        Writer.Write('\n');
    }

    public void Table(TextTable table)
    {
        if (_console is null) table.WritePlain(Writer);
        else _console.Write(table.ToSpectre());
    }

    private sealed class ScreenOutput(TextWriter writer, int width) : IAnsiConsoleOutput
    {
        public TextWriter Writer => writer;

        public bool IsTerminal => true;

        public int Width => width;

        public int Height => 25;

        public void SetEncoding(System.Text.Encoding encoding)
        {
            // The writer's encoding is UTF-8 and stays so.
        }
    }
}
