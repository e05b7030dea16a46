using System.CommandLine;
using System.Text;
using KnowledgeGraph.Cli.Commands;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Cli.Output;

/// <summary>Where a command's text goes: a file, or standard output.</summary>
internal static class OutputFile
{
    /// <summary>The name that means standard output.</summary>
    public const string StandardOutput = "-";

    private static readonly string[] SystemFolders = ["/dev/", "/proc/", @"\\.\"];

    private static readonly StringComparison NameComparison = OperatingSystem.IsLinux() ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;

    public static Option<string> Option(string description) => new("--out", "-o") { Description = description, HelpName = "FILE" };

    /// <summary>Writes the text as UTF-8 without a byte order mark. A file appears whole or stays as it was.</summary>
    /// <param name="path">The file.</param>
    /// <param name="text">The text.</param>
    /// <param name="inputs">What the command read, which stays as it is.</param>
    /// <param name="session">The run.</param>
    public static bool Write(string path, string text, IEnumerable<string> inputs, Session session) => Write(path, Encoding.UTF8.GetBytes(text), inputs, session);

    /// <summary>Writes text that is UTF-8 already. A file appears whole or stays as it was.</summary>
    /// <param name="path">The file.</param>
    /// <param name="utf8">The text.</param>
    /// <param name="inputs">What the command read, which stays as it is.</param>
    /// <param name="session">The run.</param>
    /// <param name="option">The option that names the file.</param>
    public static bool Write(string path, byte[] utf8, IEnumerable<string> inputs, Session session, string option = "--out")
    {
        if (string.Equals(path, StandardOutput, StringComparison.Ordinal))
        {
            session.Output.Writer.Write(Encoding.UTF8.GetString(utf8));
            return true;
        }

        if (path.Length == 0) return Refuse(path, "its name is empty", session, option);
        try
        {
            var target = TargetOf(path);
            if (Directory.Exists(target)) return Refuse(path, "it is a folder", session, option);
            if (inputs.Any(input => IsAt(input, target)) || IsSchema(target)) return RefuseInput(path, session, option);
            if (!TryWriteInPlace(target, utf8)) Replace(target, utf8);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return Refuse(path, e.Message, session, option);
        }
    }

    /// <summary>Whether a file could be written, as far as can be told beforehand: whoever reads for an hour must not learn it at the end. What is wrong is reported.</summary>
    /// <param name="path">The file.</param>
    /// <param name="inputs">What the command will read, which stays as it is.</param>
    /// <param name="session">The run.</param>
    /// <param name="option">The option that names the file.</param>
    public static bool CanWrite(string path, IEnumerable<string> inputs, Session session, string option)
    {
        if (string.Equals(path, StandardOutput, StringComparison.Ordinal)) return true;
        if (path.Length == 0) return Refuse(path, "its name is empty", session, option);
        try
        {
            var target = TargetOf(path);
            if (Directory.Exists(target)) return Refuse(path, "it is a folder", session, option);
            if (inputs.Any(input => IsAt(input, target)) || IsSchema(target)) return RefuseInput(path, session, option);
            if (IsOfSystem(target)) return File.Exists(target) || Refuse(path, "there is no such device", session, option);
            if (!File.Exists(target) || RegularFile.Is(target)) Probe(target);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return Refuse(path, e.Message, session, option);
        }
    }

    /// <summary>Reports that a file cannot be written.</summary>
    public static bool Refuse(string path, string why, Session session, string option = "--out")
    {
        var message = $"the file cannot be written: {why.TrimEnd('.')}; check the folder and its rights, or name another with {option}";
        session.Report(Finding.Error("KG9001", message, path));
        return false;
    }

    private static bool RefuseInput(string path, Session session, string option = "--out")
    {
        session.Report(Finding.Error("KG9011", $"this file is read, or written for another option, and would be lost, so nothing was written; name another with {option}", path));
        return false;
    }

    // An input whose links lead in a circle, or may not be followed, is no place to write to.
    private static bool IsAt(string input, string target)
    {
        try
        {
            return input.Length > 0 && string.Equals(TargetOf(input), target, NameComparison);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    // One that the schema imports, perhaps; it is not worth asking, because no graph or picture is called so.
    private static bool IsSchema(string target) => target.EndsWith(".kg.yaml", StringComparison.OrdinalIgnoreCase) && File.Exists(target);

    // Behind a link the file itself is replaced, not the link. What the system keeps under /dev and /proc is no link to follow.
    private static string TargetOf(string path)
    {
        var full = Path.GetFullPath(path);
        return !IsOfSystem(full) && new FileInfo(full) is { LinkTarget: not null } link ? link.ResolveLinkTarget(returnFinalTarget: true)!.FullName : full;
    }

    private static bool IsOfSystem(string full) =>
        SystemFolders.Any(folder => full.StartsWith(folder, StringComparison.Ordinal)) && !full.StartsWith("/dev/shm/", StringComparison.Ordinal);

    // A device or a pipe is no file to put another in the place of: as root that would do away with /dev/null.
    private static bool TryWriteInPlace(string target, byte[] utf8)
    {
        var isOfSystem = IsOfSystem(target);
        if (!isOfSystem && new FileInfo(target) is not { Exists: true, Length: 0 }) return false;
        using var stream = new FileStream(target, FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
        if (!isOfSystem && stream.CanSeek) return false;
        stream.Write(utf8);
        return true;
    }

    // Begins to write, where no folder has to be made for it.
    private static void Probe(string target)
    {
        var folder = Path.GetDirectoryName(target);
        while (folder is { Length: > 0 } && !Directory.Exists(folder))
        {
            if (File.Exists(folder)) throw new IOException($"'{folder}' is a file and no folder");
            folder = Path.GetDirectoryName(folder);
        }

        if (!string.Equals(folder, Path.GetDirectoryName(target), StringComparison.Ordinal)) return;
        var unfinished = target + ".unfinished";
        File.WriteAllBytes(unfinished, []);
        Discard(unfinished);
    }

    private static void Replace(string target, byte[] utf8)
    {
        var unfinished = target + ".unfinished";
        try
        {
            if (Path.GetDirectoryName(target) is { Length: > 0 } folder) Directory.CreateDirectory(folder);
            File.WriteAllBytes(unfinished, utf8);
            File.Move(unfinished, target, overwrite: true);
        }
        catch
        {
            Discard(unfinished);
            throw;
        }
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
