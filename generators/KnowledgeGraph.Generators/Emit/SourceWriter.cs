using System.Text;

namespace KnowledgeGraph.Generators.Emit;

/// <summary>Writes indented C# with <c>\n</c> line ends on every platform.</summary>
internal sealed class SourceWriter
{
    private const int LongestLine = 140;

    private readonly StringBuilder _text = new();
    private int _depth;
    private bool _isFresh = true;

    /// <summary>Writes lines at the current depth. Text of the schema must be escaped before: a raw line break in it would break the code.</summary>
    public SourceWriter Line(string text = "")
    {
        for (var start = 0; start <= text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            if (end > start)
                _text.Append(' ', _depth * 4).Append(text, start, end - start);
            _text.Append('\n');
            start = end + 1;
        }

        _isFresh = false;
        return this;
    }

    /// <summary>Separates members by a blank line; does nothing at the start of a block.</summary>
    public SourceWriter Gap()
    {
        if (!_isFresh)
            Line();
        return this;
    }

    /// <summary>Writes items behind a beginning, in one line where it fits, else each in a line of its own.</summary>
    public SourceWriter Wrapped(string beginning, IReadOnlyList<string> items, string end)
    {
        var line = beginning + string.Join(", ", items) + end;
        if (_depth * 4 + line.Length <= LongestLine || items.Count < 2)
            return Line(line);
        Line(beginning.TrimEnd());
        for (var i = 0; i < items.Count; i++)
            Line("    " + items[i] + (i == items.Count - 1 ? end : ","));
        return this;
    }

    /// <summary>Opens a block in braces, closed with its <paramref name="end"/> by disposing of the result.</summary>
    public Scope Block(string header, string end = "}")
    {
        Line(header);
        return Braces(end);
    }

    /// <summary>Opens a block below a header that is written already.</summary>
    public Scope Braces(string end = "}")
    {
        Line("{");
        return Open(end);
    }

    /// <summary>Opens a list in brackets, closed with its <paramref name="end"/> by disposing of the result.</summary>
    public Scope List(string header, string end)
    {
        Line(header).Line("[");
        return Open(end);
    }

    /// <summary>Writes deeper until the result is disposed of.</summary>
    public Scope Indent() => Open("");

    public override string ToString() => _text.ToString();

    private Scope Open(string end)
    {
        _depth++;
        _isFresh = true;
        return new(this, end);
    }

    public readonly struct Scope(SourceWriter writer, string end) : IDisposable
    {
        public void Dispose()
        {
            writer._depth--;
            if (end.Length > 0)
                writer.Line(end);
        }
    }
}
