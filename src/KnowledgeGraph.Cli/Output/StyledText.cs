using System.Text;
using Spectre.Console;

namespace KnowledgeGraph.Cli.Output;

/// <summary>
/// Text in pieces, each with a tone. Foreign text (quotes, names, file contents) passes through <see cref="SafeText"/>, so that an article can neither
/// colour nor clear a terminal. Not markup: nothing in a text has a meaning.
/// </summary>
internal sealed class StyledText
{
    private readonly List<(string Text, Tone Tone)> _pieces = [];

    public static implicit operator StyledText(string text) => new StyledText().Add(text);

    /// <summary>The number of columns, counting each UTF-16 unit as one.</summary>
    public int Length => _pieces.Sum(static piece => piece.Text.Length);

    public StyledText Add(string? text, Tone tone = Tone.Normal)
    {
        if (!string.IsNullOrEmpty(text)) _pieces.Add((SafeText.OneLine(text), tone));
        return this;
    }

    public StyledText Add(StyledText other)
    {
        _pieces.AddRange(other._pieces);
        return this;
    }

    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var (piece, _) in _pieces) text.Append(piece);
        return text.ToString();
    }

    public Paragraph ToParagraph()
    {
        var paragraph = new Paragraph();
        foreach (var (piece, tone) in _pieces) paragraph.Append(piece, StyleOf(tone));
        return paragraph;
    }

    private static Style StyleOf(Tone tone) => tone switch
    {
        Tone.Strong => new Style(decoration: Decoration.Bold),
        Tone.Dim => new Style(Color.Grey),
        Tone.Accent => new Style(Color.Teal),
        Tone.Good => new Style(Color.Green),
        Tone.Warning => new Style(Color.Olive),
        Tone.Error => new Style(Color.Red, decoration: Decoration.Bold),
        _ => Style.Plain,
    };
}
