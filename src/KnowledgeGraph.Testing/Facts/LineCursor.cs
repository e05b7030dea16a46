namespace KnowledgeGraph.Testing;

/// <summary>Walks along a line of a snapshot, past quoted texts with their escapes.</summary>
internal sealed class LineCursor(string line)
{
    private int _position;

    /// <summary>What is left.</summary>
    public string Rest => line[_position..];

    /// <summary>Takes a text if it comes next.</summary>
    public bool Skip(string text)
    {
        if (string.CompareOrdinal(line, _position, text, 0, text.Length) != 0) return false;
        _position += text.Length;
        return true;
    }

    /// <summary>Takes what stands before a text, and the text; <see langword="null"/> and nothing where it does not come.</summary>
    public string? Until(string text)
    {
        var end = line.IndexOf(text, _position, StringComparison.Ordinal);
        if (end < 0) return null;
        var taken = line[_position..end];
        _position = end + text.Length;
        return taken;
    }

    /// <summary>Takes a word as it is, or what a quoted one means; <see langword="null"/> where none comes.</summary>
    public string? Word()
    {
        var start = _position;
        if (start < line.Length && line[start] == '"')
        {
            if (EndOfQuoted(start) is not (> 0 and var end)) return null;
            _position = end;
            return line[(start + 1)..(end - 1)].Replace("\\\"", "\"", StringComparison.Ordinal).Replace("\\\\", "\\", StringComparison.Ordinal);
        }

        while (_position < line.Length && line[_position] is not (' ' or ':')) _position++;
        return _position == start ? null : line[start.._position];
    }

    /// <summary>Takes what stands before a mark that is not quoted, and the mark; <see langword="null"/> and nothing where it does not come.</summary>
    public string? UntilOutsideQuotes(char mark)
    {
        for (var i = _position; i < line.Length; i++)
        {
            if (line[i] == '"')
            {
                if (EndOfQuoted(i) is not (> 0 and var end)) return null;
                i = end - 1;
            }
            else if (line[i] == mark)
            {
                var taken = line[_position..i];
                _position = i + 1;
                return taken;
            }
        }

        return null;
    }

    /// <summary>Takes all that is left.</summary>
    public string TakeRest()
    {
        var rest = Rest;
        _position = line.Length;
        return rest;
    }

    private int EndOfQuoted(int start)
    {
        for (var i = start + 1; i < line.Length; i++)
        {
            if (line[i] == '\\') i++;
            else if (line[i] == '"') return i + 1;
        }

        return -1;
    }
}
