using System.Text;

namespace KnowledgeGraph.Testing;

/// <summary>Writes raw string literals of C#.</summary>
internal static class RawString
{
    /// <summary>A literal on lines of its own, whose value is the text with the file's line ends.</summary>
    /// <param name="text">The text, with <c>\n</c>.</param>
    /// <param name="indentation">What its lines begin with.</param>
    /// <param name="newLine">The file's line end.</param>
    public static string Write(string text, string indentation, string newLine)
    {
        var quotes = new string('"', Math.Max(3, LongestRun(text) + 1));
        var literal = new StringBuilder(quotes).Append(newLine);
        foreach (var line in text.Split('\n'))
        {
            if (line.Length > 0) literal.Append(indentation).Append(line);
            literal.Append(newLine);
        }

        return literal.Append(indentation).Append(quotes).ToString();
    }

    private static int LongestRun(string text)
    {
        var (longest, run) = (0, 0);
        foreach (var c in text)
        {
            run = c == '"' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }
}
