namespace KnowledgeGraph;

/// <summary>Surrogates: UTF-16 units that mean something in pairs only. A lone one cannot be written as UTF-8.</summary>
internal static class Surrogates
{
    /// <summary>Where the first lone surrogate stands, or -1.</summary>
    public static int IndexOfLone(ReadOnlySpan<char> text)
    {
        var start = 0;
        while (true)
        {
            var next = text[start..].IndexOfAnyInRange('\uD800', '\uDFFF');
            if (next < 0) return -1;
            next += start;
            if (next + 1 >= text.Length || !char.IsSurrogatePair(text[next], text[next + 1])) return next;
            start = next + 2;
        }
    }
}
