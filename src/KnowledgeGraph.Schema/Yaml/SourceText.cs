namespace KnowledgeGraph.Schema.Yaml;

/// <summary>A file's text with its line starts, so that offsets become lines and columns.</summary>
internal sealed class SourceText
{
    private readonly List<int> _lineStarts = [0];

    public SourceText(string path, string text)
    {
        Path = path;
        // A byte order mark that the caller left in would become part of the first key.
        Text = text.Length > 0 && text[0] == '\uFEFF' ? text.Substring(1) : text;
        for (var i = 0; i < Text.Length; i++)
        {
            var isBreak = Text[i] == '\n' || (Text[i] == '\r' && (i + 1 == Text.Length || Text[i + 1] != '\n'));
            if (isBreak)
                _lineStarts.Add(i + 1);
        }
    }

    public string Path { get; }

    public string Text { get; }

    public SchemaSpan Span(int start, int end)
    {
        start = Math.Max(0, Math.Min(start, Text.Length));
        end = Math.Max(start, Math.Min(end, Text.Length));
        var line = LineOf(start);
        var endLine = LineOf(end);
        return new(start, end - start, line + 1, start - _lineStarts[line] + 1, endLine + 1, end - _lineStarts[endLine] + 1);
    }

    public int OffsetOf(int line, int column) =>
        line < 1 || line > _lineStarts.Count ? Text.Length : Math.Min(Text.Length, _lineStarts[line - 1] + Math.Max(0, column - 1));

    private int LineOf(int offset)
    {
        var found = _lineStarts.BinarySearch(offset);
        return found >= 0 ? found : ~found - 1;
    }
}
