using System.Globalization;

namespace KnowledgeGraph.Schema.Yaml;

/// <summary>
/// Looks at a file's characters before the YAML scanner does. The scanner's time grows with the square of the open brackets, so deep
/// nesting
/// must be refused here; and characters that no reader sees are reported where they stand and taken out.
/// </summary>
internal static class YamlGuard
{
    /// <summary>Stands for a refused character, so that all offsets remain.</summary>
    public const char Refused = '\uFFFD';

    /// <summary>Returns the text for the scanner, or <see langword="null"/> where the file must not be scanned.</summary>
    public static string? Check(SourceText source, ProblemList problems)
    {
        if (source.Text.Length > YamlLimits.FileSize)
        {
            problems.AddFile(SchemaCodes.FileTooLarge, source.Path,
                "the file is larger than 8 MB, which no editor could compile while you type; split it and use imports");
            return null;
        }

        return IsNestedTooDeep(source, problems) ? null : Clean(source, problems);
    }

    /// <summary>The code for a character that may not stand in a schema, or <see langword="null"/> for all others.</summary>
    public static SchemaCode? Judge(string text, int i)
    {
        var c = text[i];
        if (c < ' ')
            return c is '\n' or '\r' or '\t' ? null : SchemaCodes.ForbiddenCharacter;
        if (c < '\u007F')
            return null;
        if (c is '\u0085' or '\u2028' or '\u2029')
            return SchemaCodes.UnusualLineBreak;
        if (c is Refused or '\uFFFE' or '\uFFFF')
            return SchemaCodes.ForbiddenCharacter;
        if (char.IsSurrogate(c))
            return JudgeSurrogate(text, i);
        return CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format
            ? SchemaCodes.ForbiddenCharacter
            : null;
    }

    public static string Describe(SchemaCode code, string text, int i)
    {
        var codePoint = char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])
            ? char.ConvertToUtf32(text[i], text[i + 1])
            : text[i];
        var name = Printable.CodePoint(codePoint);
        if (code == SchemaCodes.LoneSurrogate)
            return $"{name} is one half of a character, which cannot be saved as text; type the character again";
        if (code == SchemaCodes.UnusualLineBreak)
            return $"{name} ends a line for some programs only; replace it by an ordinary line break";
        return codePoint == Refused
            ? $"{name} stands for a character that was lost when the file was read in a wrong encoding; type it again and save as UTF-8"
            : $"the invisible character {name} is not allowed, because it can make a text read differently from what it is; delete it";
    }

    private static SchemaCode? JudgeSurrogate(string text, int i)
    {
        if (char.IsLowSurrogate(text[i]))
            return i > 0 && char.IsHighSurrogate(text[i - 1]) ? null : SchemaCodes.LoneSurrogate;
        if (i + 1 == text.Length || !char.IsLowSurrogate(text[i + 1]))
            return SchemaCodes.LoneSurrogate;
        // Tags (U+E0001 …) and the like are as invisible as their shorter cousins.
        return CharUnicodeInfo.GetUnicodeCategory(text, i) is UnicodeCategory.Format ? SchemaCodes.ForbiddenCharacter : null;
    }

    private static bool IsNestedTooDeep(SourceText source, ProblemList problems)
    {
        var text = source.Text;
        var open = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '[' or '{')
                open++;
            else if (text[i] is ']' or '}')
                open = Math.Max(0, open - 1);
            else if (i == 0 || text[i - 1] is '\n' or '\r')
                open += CountMarkers(text, i) > YamlLimits.Depth ? YamlLimits.Depth + 1 : 0;
            if (open <= YamlLimits.Depth)
                continue;
            problems.Add(
                SchemaCodes.TooDeep,
                source,
                i,
                i + 1,
                "more than 64 brackets or list marks are open here, and no schema needs so many; close or remove them");
            return true;
        }

        return false;
    }

    // "- - - - x" opens one level with each mark, all on one line.
    private static int CountMarkers(string text, int i)
    {
        var markers = 0;
        for (; i < text.Length && text[i] is ' ' or '\t' or '-' or '?' or ':'; i++)
        {
            if (text[i] is '-' or '?' or ':' && i + 1 < text.Length && text[i + 1] is ' ' or '\t')
                markers++;
        }

        return markers;
    }

    private static string? Clean(SourceText source, ProblemList problems)
    {
        var text = source.Text;
        char[]? cleaned = null;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is >= ' ' and < '\u007F' || Judge(text, i) is not { } code)
                continue;
            problems.Add(code, source, i, i + 1, Describe(code, text, i));
            if (problems.IsFull)
                return null;
            cleaned ??= text.ToCharArray();
            cleaned[i] = Refused;
            if (char.IsHighSurrogate(text[i]) && code == SchemaCodes.ForbiddenCharacter)
                cleaned[++i] = Refused;
        }

        return cleaned is null ? text : new string(cleaned);
    }
}
