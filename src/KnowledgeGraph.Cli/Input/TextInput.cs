using System.Text;
using KnowledgeGraph.Cli.Commands;
using KnowledgeGraph.Cli.Output;

namespace KnowledgeGraph.Cli.Input;

/// <summary>Reads a text from a file or from standard input.</summary>
internal static class TextInput
{
    /// <summary>The name that means standard input.</summary>
    public const string StandardInput = "-";

    private const int LargestText = 64 * 1024 * 1024;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The whole text, without a byte order mark; <see langword="null"/> where it cannot be read, which is reported.</summary>
    public static string? Read(string path, Session session)
    {
        try
        {
            if (!string.Equals(path, StandardInput, StringComparison.Ordinal) && InputFile.Refusal(path) is { } why) return Refuse(path, why + "; name a file of text", session);
            using var stream = string.Equals(path, StandardInput, StringComparison.Ordinal) ? session.Environment.OpenInput() : File.OpenRead(path);
            using var reader = new StreamReader(stream, Strict, detectEncodingFromByteOrderMarks: true);
            return ReadToEnd(reader) ?? Refuse(path, FormattableString.Invariant($"it has more than {LargestText} characters; split it"), session);
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

    // Standard input may have no end.
    private static string? ReadToEnd(StreamReader reader)
    {
        var text = new StringBuilder();
        var buffer = new char[1 << 16];
        for (int read; (read = reader.Read(buffer, 0, buffer.Length)) > 0;)
        {
            text.Append(buffer, 0, read);
            if (text.Length > LargestText) return null;
        }

        return text.ToString();
    }

    private static string? Refuse(string path, string why, Session session)
    {
        session.Report(Finding.Error("KG9010", $"the text cannot be read: {why}", path));
        return null;
    }
}
