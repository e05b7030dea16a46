namespace KnowledgeGraph.Testing;

/// <summary>
/// Finds calls in C# sources. It knows what is text and what is code (comments, directives, characters, strings of every kind) and how brackets nest, which is
/// all that is needed to find the arguments of a call.
/// </summary>
internal static class SourceScanner
{
    /// <summary>The calls of methods of a name, in order.</summary>
    public static List<SourceCall> CallsOf(string source, string method)
    {
        var calls = new List<SourceCall>();
        for (var i = 0; i < source.Length;)
        {
            var next = SkipText(source, i);
            if (next == i && IsName(source, i, method) && OpenAfter(source, i + method.Length) is { } open)
                calls.Add(new SourceCall(source.AsSpan(0, open).Count('\n') + 1, open, ArgumentsAt(source, open)));
            i = next > i ? next : i + 1;
        }

        return calls;
    }

    /// <summary>Whether a piece of code is a string literal without holes, or null.</summary>
    public static bool IsLiteral(string code)
    {
        if (code is "null" or "default") return true;
        if (code.Length == 0 || code.StartsWith('$') || code.StartsWith("@$", StringComparison.Ordinal) || code[0] is not ('"' or '@')) return false;
        var end = SkipText(code, 0);
        return end == code.Length || code[end..] is "u8";
    }

    /// <summary>The offset behind the comment, directive, character or string that starts at an offset; the offset itself where none does.</summary>
    public static int SkipText(string source, int at)
    {
        var rest = source.AsSpan(at);
        if (rest.StartsWith("//")) return EndOfLine(source, at);
        if (rest.StartsWith("/*")) return source.IndexOf("*/", at + 2, StringComparison.Ordinal) is >= 0 and var end ? end + 2 : source.Length;
        if (rest[0] == '#' && source.AsSpan(source.LastIndexOf('\n', at) + 1, at - source.LastIndexOf('\n', at) - 1).IsWhiteSpace()) return EndOfLine(source, at);
        if (rest[0] == '\'') return SkipQuoted(source, at + 1, '\'');
        var prefix = rest.IndexOfAnyExcept('$', '@');
        return prefix >= 0 && prefix < 8 && rest[prefix] == '"' ? SkipString(source, at, prefix) : at;
    }

    private static int SkipString(string source, int at, int prefix)
    {
        var isVerbatim = source.AsSpan(at, prefix).Contains('@');
        var isInterpolated = source.AsSpan(at, prefix).Contains('$');
        var open = at + prefix;
        var quotes = source.AsSpan(open).IndexOfAnyExcept('"') is >= 0 and var count ? count : source.Length - open;
        if (quotes >= 3 && !isVerbatim) return SkipRaw(source, open, quotes);
        if (isInterpolated) return SkipInterpolated(source, open + 1, isVerbatim);
        return isVerbatim ? SkipVerbatim(source, open + 1) : SkipQuoted(source, open + 1, '"');
    }

    private static int SkipRaw(string source, int open, int quotes)
    {
        var end = source.IndexOf(new string('"', quotes), open + quotes, StringComparison.Ordinal);
        return end < 0 ? source.Length : end + quotes;
    }

    private static int SkipQuoted(string source, int at, char quote)
    {
        for (var i = at; i < source.Length; i++)
        {
            if (source[i] == '\\') i++;
            else if (source[i] == quote) return i + 1;
            else if (source[i] == '\n') return i;
        }

        return source.Length;
    }

    private static int SkipVerbatim(string source, int at)
    {
        for (var i = at; i < source.Length; i++)
        {
            if (source[i] != '"') continue;
            if (i + 1 == source.Length || source[i + 1] != '"') return i + 1;
            i++;
        }

        return source.Length;
    }

    private static int SkipInterpolated(string source, int at, bool isVerbatim)
    {
        for (var i = at; i < source.Length; i++)
        {
            var isDoubled = i + 1 < source.Length && source[i + 1] == source[i];
            if (source[i] == '\\' && !isVerbatim) i++;
            else if (source[i] is '{' && isDoubled) i++;
            else if (source[i] is '{') i = EndOfBracket(source, i) - 1;
            else if (source[i] == '"' && isVerbatim && isDoubled) i++;
            else if (source[i] == '"') return i + 1;
        }

        return source.Length;
    }

    // The offset behind the bracket that closes the one at an offset.
    private static int EndOfBracket(string source, int open)
    {
        var depth = 0;
        for (var i = open; i < source.Length;)
        {
            var next = SkipText(source, i);
            if (next > i)
            {
                i = next;
                continue;
            }

            depth += source[i] is '(' or '[' or '{' ? 1 : source[i] is ')' or ']' or '}' ? -1 : 0;
            i++;
            if (depth == 0) return i;
        }

        return source.Length;
    }

    private static List<SourceSpan> ArgumentsAt(string source, int open)
    {
        var arguments = new List<SourceSpan>();
        var end = EndOfBracket(source, open) - 1;
        var start = open + 1;
        for (var i = start; i < end;)
        {
            var next = SkipText(source, i);
            if (next == i && source[i] is '(' or '[' or '{') next = EndOfBracket(source, i);
            if (next == i && source[i] == ',')
            {
                arguments.Add(Value(source, start, i));
                start = i + 1;
            }

            i = Math.Max(next, i + 1);
        }

        if (start < end && !source.AsSpan(start, end - start).IsWhiteSpace()) arguments.Add(Value(source, start, end));
        return arguments;
    }

    // Without space around it and the name of its parameter in front.
    private static SourceSpan Value(string source, int start, int end)
    {
        start = SkipTrivia(source, start, end);
        while (end > start && char.IsWhiteSpace(source[end - 1])) end--;
        var name = start;
        while (name < end && (char.IsLetterOrDigit(source[name]) || source[name] is '_' or '@')) name++;
        var colon = name;
        while (colon < end && char.IsWhiteSpace(source[colon])) colon++;
        if (name == start || colon + 1 >= end || source[colon] != ':' || source[colon + 1] == ':') return new SourceSpan(start, end);
        return new SourceSpan(SkipTrivia(source, colon + 1, end), end);
    }

    private static int SkipTrivia(string source, int start, int end)
    {
        while (start < end)
        {
            if (char.IsWhiteSpace(source[start])) start++;
            else if (source[start] is '/' or '#' && SkipText(source, start) is var next && next > start) start = next;
            else break;
        }

        return Math.Min(start, end);
    }

    private static bool IsName(string source, int at, string name) =>
        source.AsSpan(at).StartsWith(name, StringComparison.Ordinal)
        && (at == 0 || !IsPart(source[at - 1])) && at + name.Length < source.Length && !IsPart(source[at + name.Length]);

    private static bool IsPart(char c) => char.IsLetterOrDigit(c) || c == '_';

    // Type arguments may stand between the name and the parenthesis.
    private static int? OpenAfter(string source, int at)
    {
        while (at < source.Length && char.IsWhiteSpace(source[at])) at++;
        if (at < source.Length && source[at] == '<')
        {
            while (at < source.Length && source[at] is not ('>' or ';' or '"')) at++;
            at++;
        }

        return at < source.Length && source[at] == '(' ? at : null;
    }

    private static int EndOfLine(string source, int at) => source.IndexOf('\n', at) is >= 0 and var end ? end : source.Length;
}
