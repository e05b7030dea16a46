using System.Text;
using KnowledgeGraph.Cli.Commands;
using KnowledgeGraph.Cli.Output;

namespace KnowledgeGraph.Cli.Input;

/// <summary>Reads a text from a file or from standard input.</summary>
internal static class TextInput
{
    /// <summary>The name that means standard input.</summary>
    public const string StandardInput = "-";

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The whole text, without a byte order mark; <see langword="null"/> where it cannot be read, which is reported.</summary>
    public static string? Read(string path, Session session)
    {
        try
        {
            using var stream = string.Equals(path, StandardInput, StringComparison.Ordinal) ? session.Environment.OpenInput() : File.OpenRead(path);
            using var reader = new StreamReader(stream, Strict, detectEncodingFromByteOrderMarks: true);
            return reader.ReadToEnd();
        }
        catch (DecoderFallbackException)
        {
            return Refuse(path, "it is not UTF-8 text; save it as UTF-8", session);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return Refuse(path, $"{e.Message.TrimEnd('.')}; check the name and its rights", session);
        }
    }

    private static string? Refuse(string path, string why, Session session)
    {
        session.Report(Finding.Error("KG9010", $"the text cannot be read: {why}", path));
        return null;
    }
}
