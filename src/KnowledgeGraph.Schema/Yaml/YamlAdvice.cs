namespace KnowledgeGraph.Schema.Yaml;

/// <summary>Turns the scanner's terse messages into what a person can act on.</summary>
internal static class YamlAdvice
{
    public static string Explain(string message, string text, int at)
    {
        var what = message.Length == 0 ? "the YAML cannot be read" : Decapitalise(message.TrimEnd('.'));
        return $"this is not valid YAML ({what}), so the file is read only up to here; {Advise(message, text, at)}";
    }

    /// <summary>The offset to report: the scanner's own, but for a tab that of the line which begins with it, not of the mapping
    /// around.</summary>
    public static int Locate(string message, string text, int at)
    {
        at = Math.Max(0, Math.Min(at, text.Length));
        if (!Contains(message, "tab"))
            return at;
        for (var line = LineStart(text, at); line < text.Length; line = text.IndexOf('\n', line) + 1)
        {
            if (BeginsWithTab(text, line))
                return line;
            if (text.IndexOf('\n', line) < 0)
                break;
        }

        return at;
    }

    private static string Advise(string message, string text, int at)
    {
        if (BeginsWithTab(text, LineStart(text, at)))
            return "indent with spaces, YAML forbids tabs";
        if (Contains(message, "mapping values"))
            return "put a text that contains ': ' in quotes, and check the indentation";
        if (Contains(message, "quoted scalar") || Contains(message, "end of stream"))
            return "close the quote";
        if (Contains(message, "flow") || Contains(message, "','") || Contains(message, "']'") || Contains(message, "'}'"))
            return "close the bracket, or put text with brackets and commas in quotes";
        if (Contains(message, "':'") || Contains(message, "simple key"))
            return "write a colon and a space behind the key";
        if (Contains(message, "cannot start any token") || Contains(message, "unknown character"))
            return "put text that begins with this sign in quotes";
        return "check the indentation, quotes and brackets of this line and the one above";
    }

    private static int LineStart(string text, int at) => at == 0 ? 0 : text.LastIndexOf('\n', Math.Min(at, text.Length) - 1) + 1;

    private static bool BeginsWithTab(string text, int at)
    {
        while (at < text.Length && text[at] == ' ')
            at++;
        return at < text.Length && text[at] == '\t';
    }

    private static bool Contains(string message, string part) => message.IndexOf(part, StringComparison.OrdinalIgnoreCase) >= 0;

    private static string Decapitalise(string message) => char.ToLowerInvariant(message[0]) + message.Substring(1);
}
