using System.Text;
using System.Text.Json;

namespace KnowledgeGraph;

/// <summary>Lines and columns of a JSON file.</summary>
internal static class JsonPlace
{
    /// <summary>A problem at a byte of the file.</summary>
    public static Problem ProblemAt(ReadOnlySpan<byte> utf8, int offset, string file, string code, string message)
    {
        var before = utf8[..Math.Min(offset, utf8.Length)];
        var lineStart = before.LastIndexOf((byte)'\n') + 1;
        return ProblemAt(file, code, message, before.Count((byte)'\n') + 1, Encoding.UTF8.GetCharCount(before[lineStart..]) + 1);
    }

    /// <summary>A problem where the JSON reader stopped.</summary>
    public static Problem ProblemAt(ReadOnlySpan<byte> utf8, JsonException e, string file, string code, string message)
    {
        var offset = 0;
        for (var line = e.LineNumber ?? 0; line > 0; line--)
        {
            var length = utf8[offset..].IndexOf((byte)'\n') + 1;
            if (length == 0) break;
            offset += length;
        }

        return ProblemAt(utf8, offset + (int)(e.BytePositionInLine ?? 0), file, code, message);
    }

    private static Problem ProblemAt(string file, string code, string message, int line, int column) =>
        new(code, ProblemSeverity.Error, message) { Path = file, Line = line, Column = column };
}
