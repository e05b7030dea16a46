using System.Globalization;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Cli.Output;

/// <summary>
/// Shows problems the way compilers do, so that editors find the place, with the line it is about, carets under the words, and where to read on.
/// </summary>
internal sealed class ProblemPrinter(Screen screen)
{
    private const int LongestSnippet = 140;
    private const long LargestFile = 16 * 1024 * 1024;
    private readonly Dictionary<string, string[]?> _files = new(StringComparer.Ordinal);

    public void Print(Finding finding)
    {
        var (word, tone) = finding.Severity switch
        {
            ProblemSeverity.Error => ("error", Tone.Error),
            ProblemSeverity.Warning => ("warning", Tone.Warning),
            _ => ("info", Tone.Accent),
        };
        var place = finding.Line > 0 ? string.Create(CultureInfo.InvariantCulture, $"{finding.Path}({finding.Line},{finding.Column}): ")
            : finding.Path.Length > 0 ? $"{finding.Path}: " : "";
        screen.Line(new StyledText().Add(place, Tone.Strong).Add($"{word} {finding.Code}", tone).Add(": ").Add(finding.Message));
        PrintSnippet(finding, tone);
        if (finding.Help.Length > 0) screen.Line(new StyledText().Add($"  help: {finding.Help}", Tone.Dim));
    }

    private void PrintSnippet(Finding finding, Tone tone)
    {
        if (finding.Line < 1 || LinesOf(finding.Path) is not { } lines || finding.Line > lines.Length) return;
        var line = SafeText.SameWidth(lines[finding.Line - 1]).Replace('\t', ' ');
        var column = Math.Clamp(finding.Column - 1, 0, line.Length);
        var carets = Math.Clamp(finding.Length, 1, Math.Max(1, line.Length - column));
        // A long line is shown around the place.
        if (line.Length > LongestSnippet)
        {
            var start = Math.Clamp(column - LongestSnippet / 3, 0, line.Length - LongestSnippet);
            line = line.Substring(start, LongestSnippet);
            column -= start;
            carets = Math.Clamp(carets, 1, Math.Max(1, LongestSnippet - column));
        }

        var number = finding.Line.ToString(CultureInfo.InvariantCulture);
        var margin = new string(' ', number.Length);
        screen.Line(new StyledText().Add($"  {number} | ", Tone.Dim).Add(line.TrimEnd(' ')));
        screen.Line(new StyledText().Add($"  {margin} | ", Tone.Dim).Add(new string(' ', column)).Add(new string('^', carets), tone));
    }

    // The file as it is now: good enough for a picture of the place, and missing where it cannot be read any more.
    private string[]? LinesOf(string path)
    {
        if (_files.TryGetValue(path, out var lines)) return lines;
        try
        {
            var file = new FileInfo(path);
            if (file.Exists && file.Length <= LargestFile && RegularFile.Is(path)) lines = File.ReadAllText(path).ReplaceLineEndings("\n").Split('\n');
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            lines = null;
        }

        return _files[path] = lines;
    }
}
