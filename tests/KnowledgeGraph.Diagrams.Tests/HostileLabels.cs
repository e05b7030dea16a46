namespace KnowledgeGraph.Diagrams.Tests;

/// <summary>Names that break a writer which trusts them.</summary>
internal static class HostileLabels
{
    public static readonly string[] All =
    [
        "end", "graph", "class", "subgraph x", "say \"yes\"", "#quot;", "#35;", "&amp;", "a & b < c > d", "`code`", "**bold** _it_", "~~~", "a|b", "back\\slash\\", "\\n", "\\N",
        "1. first", "2) second", "- dash", "+ plus", "  - indented", "* star", "two\nlines", "cr\r\nlf", "tab\there", "%% comment", "%%{init: {'theme':'dark'}}%%",
        "style x fill:#f00;", "classDef a:#b;", "$$\\sqrt{2}$$", "fa:fa-car", "<img src=x onerror=alert(1)>", "</script>", "www.example.org", "http://example.org/?a=b#c",
        "me@example.org", "ﬂ°°35¶ß", "¶ß", "Türkiye", "حزب الله", "北京", "👩‍👩‍👧 family", "\u202Ertl\u202C", "e\u0301", "{curly}", "[square]", "(round)", "([stadium])", "A --> B",
        "---", "===", ";", ":::c0", "@{ shape: circle }", "\u0001control", "nul\0nul", "{", "}", "digraph", "->", "\"; }", "'", "×…–—’", "]]>", "<![CDATA[x]]>", "\u2066isolated\u2069", "\u200Fmark", "${var}", "$x", "@enduml", "/' not a comment '/", "!include x", "//italic//",
    ];

    /// <summary>The same with one of a thousand characters, for writers that keep every one.</summary>
    public static readonly string[] WithLong = [.. All, string.Concat(Enumerable.Repeat("0123456789 \"<&>' ", 1_000 / 17)).PadRight(1_000, 'x')];

    public static IEnumerable<string> Alphabet => ["a", "B", "9", " ", ".", "-", "\"", "#", ";", ":", "&", "<", ">", "|", "`", "\\", "%", "{", "}", "\n", "*", "_", "$", "ü", "°", "¶", "1."];
}
