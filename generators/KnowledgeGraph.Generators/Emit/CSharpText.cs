using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace KnowledgeGraph.Generators.Emit;

/// <summary>
/// Turns text of a schema into C# that means the text and nothing else. What a reader of the code could not see or would see elsewhere (controls, format
/// characters, right-to-left letters) is always escaped, by fixed ranges, so that every compiler version writes the same bytes.
/// </summary>
internal static class CSharpText
{
    // Contextual keywords that the referenced Roslyn does not know yet.
    private static readonly HashSet<string> NewKeywords = new(StringComparer.Ordinal) { "extension", "field", "union", "closed" };

    /// <summary>A name as an identifier; keywords get an <c>@</c>.</summary>
    public static string Identifier(string name) => IsKeyword(name) ? "@" + name : name;

    /// <summary>A name where a type is declared: without the <c>@</c>, the compiler warns of names in small letters, as the language may want them.</summary>
    public static string TypeDeclaration(string name) => name.All(static c => c is >= 'a' and <= 'z') ? "@" + name : Identifier(name);

    /// <summary>A member's name as the name of a parameter: <c>PlaceOfDeath</c> gives <c>placeOfDeath</c>.</summary>
    public static string Parameter(string memberName) => Identifier(char.ToLowerInvariant(memberName[0]) + memberName.Substring(1));

    /// <summary>A namespace, part by part.</summary>
    public static string Namespace(string name) => string.Join(".", name.Split('.').Select(Identifier));

    /// <summary>A whole number.</summary>
    public static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>A regular string literal in one line.</summary>
    public static string Literal(string text)
    {
        var literal = new StringBuilder(text.Length + 2).Append('"');
        foreach (var c in text)
        {
            if (c is '"' or '\\')
                literal.Append('\\').Append(c);
            else if (c == '\n')
                literal.Append("\\n");
            else if (IsPlain(c))
                literal.Append(c);
            else
                literal.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
        }

        return literal.Append('"').ToString();
    }

    /// <summary>Text for a documentation comment, in one line.</summary>
    public static string Xml(string text)
    {
        var xml = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is '&' or '<' or '>')
                xml.Append(c == '&' ? "&amp;" : c == '<' ? "&lt;" : "&gt;");
            else if (IsPlain(c))
                xml.Append(c);
            else if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                AppendReference(xml, char.ConvertToUtf32(c, text[++i]));
            else if (c < ' ' || c == '\u007F' || char.IsSurrogate(c) || c >= '\uFFFE')
                AppendBlank(xml); // XML knows no way to write these.
            else
                AppendReference(xml, c);
        }

        return xml.ToString().Trim();
    }

    /// <summary>Whether every character can stand in a raw literal as it is.</summary>
    public static bool IsPlain(string text) => text.All(static c => c == '\n' || IsPlain(c));

    // Printable ASCII, Latin, Greek and Cyrillic letters, dashes and quotation marks.
    private static bool IsPlain(char c) => c is (>= ' ' and <= '~') or (>= '\u00C0' and <= '\u024F') or (>= '\u0386' and <= '\u0481')
        or (>= '\u2010' and <= '\u2026');

    private static bool IsKeyword(string name) =>
        SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None || SyntaxFacts.GetContextualKeywordKind(name) != SyntaxKind.None || NewKeywords.Contains(name);

    private static void AppendReference(StringBuilder xml, int codePoint) =>
        xml.Append("&#x").Append(codePoint.ToString("X", CultureInfo.InvariantCulture)).Append(';');

    private static void AppendBlank(StringBuilder xml)
    {
        if (xml.Length > 0 && xml[xml.Length - 1] != ' ')
            xml.Append(' ');
    }
}
