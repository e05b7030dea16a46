using System.CommandLine;
using System.Text;
using KnowledgeGraph.Cli.Commands;

namespace KnowledgeGraph.Cli.Output;

/// <summary>Where a command's text goes: a file, or standard output.</summary>
internal static class OutputFile
{
    /// <summary>The name that means standard output.</summary>
    public const string StandardOutput = "-";

    public static Option<string> Option(string description) => new("--out", "-o") { Description = description, HelpName = "FILE" };

    /// <summary>Writes the text as UTF-8 without a byte order mark. A file appears whole or stays as it was.</summary>
    public static bool Write(string path, string text, Session session) => Write(path, Encoding.UTF8.GetBytes(text), session);

    /// <summary>Writes text that is UTF-8 already. A file appears whole or stays as it was.</summary>
    public static bool Write(string path, byte[] utf8, Session session)
    {
        if (string.Equals(path, StandardOutput, StringComparison.Ordinal))
        {
            session.Output.Writer.Write(Encoding.UTF8.GetString(utf8));
            return true;
        }

        string? unfinished = null;
        try
        {
            var full = Path.GetFullPath(path);
            if (Directory.Exists(full)) return Refuse(path, "it is a folder", session);
            unfinished = full + ".unfinished";
            File.WriteAllBytes(unfinished, utf8);
            File.Move(unfinished, full, overwrite: true);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            if (unfinished is not null) Discard(unfinished);
            return Refuse(path, e.Message, session);
        }
    }

    /// <summary>Reports that a file cannot be written.</summary>
    public static bool Refuse(string path, string why, Session session)
    {
        var message = $"the file cannot be written: {why.TrimEnd('.')}; check the folder and its rights, or name another with --out";
        session.Report(Finding.Error("KG9001", message, path));
        return false;
    }

    private static void Discard(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The first failure is the one worth telling.
        }
    }
}
