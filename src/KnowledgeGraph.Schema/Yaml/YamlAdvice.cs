namespace KnowledgeGraph.Schema.Yaml;

/// <summary>Turns the scanner's terse messages into what a person can act on.</summary>
internal static class YamlAdvice
{
    public static string Explain(string message, string text, int at)
    {
        var what = message.Length == 0 ? "the YAML cannot be read" : Decapitalise(message.TrimEnd('.'));
        return $"this is not valid YAML ({what}), so the file is read only up to here; {Advise(message, text, at)}";
    }

    private static string Advise(string message, string text, int at)
    {
        if (IsTabNear(text, at))
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

    private static bool IsTabNear(string text, int at)
    {
        at = Math.Min(at, text.Length);
        var start = at == 0 ? 0 : text.LastIndexOf('\n', at - 1) + 1;
        var end = at;
        while (end < text.Length && text[end] is ' ' or '\t')
            end++;
        for (var i = start; i < end; i++)
        {
            if (text[i] == '\t')
                return true;
            if (text[i] != ' ')
                return false;
        }

        return false;
    }

    private static bool Contains(string message, string part) => message.IndexOf(part, StringComparison.OrdinalIgnoreCase) >= 0;

    private static string Decapitalise(string message) => char.ToLowerInvariant(message[0]) + message.Substring(1);
}
