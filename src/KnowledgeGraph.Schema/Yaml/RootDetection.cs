namespace KnowledgeGraph.Schema.Yaml;

/// <summary>Finds a schema's top keys by lines, without parsing.</summary>
internal static class RootDetection
{
    private static readonly string[] RootKeys = ["graph", "namespace"];

    public static bool IsRoot(string text)
    {
        var indent = -1;
        var start = 0;
        while (start < text.Length)
        {
            var end = text.IndexOfAny(LineBreaks, start);
            if (end < 0)
                end = text.Length;
            var at = start;
            while (at < end && text[at] is ' ' or '\uFEFF')
                at++;
            if (at < end && text[at] is not ('#' or '%') && !IsDocumentMark(text, at))
            {
                if (indent < 0)
                    indent = at - start;
                if (text[at] == '{' && indent == at - start)
                    at++;
                if (at - start <= indent + 1 && RootKeys.Any(k => IsKey(text, at, k)))
                    return true;
            }

            start = end + 1;
        }

        return false;
    }

    private static readonly char[] LineBreaks = ['\n', '\r'];

    private static bool IsDocumentMark(string text, int at) => string.CompareOrdinal(text, at, "---", 0, 3) == 0;

    private static bool IsKey(string text, int at, string key)
    {
        while (at < text.Length && text[at] == ' ')
            at++;
        var quote = at < text.Length && text[at] is '"' or '\'' ? 1 : 0;
        if (string.CompareOrdinal(text, at + quote, key, 0, key.Length) != 0)
            return false;
        at += key.Length + (2 * quote);
        while (at < text.Length && text[at] is ' ' or '\t')
            at++;
        return at < text.Length && text[at] == ':';
    }
}
