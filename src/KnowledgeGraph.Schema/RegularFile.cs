#if NET
using System.Formats.Tar;
#endif

namespace KnowledgeGraph.Schema;

/// <summary>
/// Tells files from pipes, devices and sockets without opening them: opening a pipe waits for somebody to write into it, and nothing but a kill ends the wait.
/// </summary>
internal static class RegularFile
{
    /// <summary>Why something else is not read.</summary>
    public const string Reason = "it is not a regular file but a pipe, a device or a socket";

    // What the shell has opened already, as in kg check <(make-schema): reading it waits for nobody but its writer.
    private static readonly string[] Opened = ["/dev/fd/", "/dev/stdin", "/proc/self/fd/"];

    /// <summary>Whether the name is one of those that stand for a stream which the shell has opened for the program.</summary>
    public static bool IsOpened(string path) => Opened.Any(name => path.StartsWith(name, StringComparison.Ordinal));

    /// <summary>Whether what stands there, perhaps behind links, is a file with an end.</summary>
    /// <exception cref="IOException">The file or the end of its links cannot be looked at.</exception>
    public static bool Is(string path)
    {
        var file = new FileInfo(path);
#if NET
        if (file.LinkTarget is not null) file = file.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? file;

        // All others claim to be empty. An archive's entry is how .NET says what they are; it opens regular files alone.
        return file.Length > 0 || OperatingSystem.IsWindows() || IsRegularEntry(file.FullName);
#else
        return file.Length >= 0;
#endif
    }

#if NET
    private const int EntryTypeAt = 156;

    private static bool IsRegularEntry(string path)
    {
        using var archive = new MemoryStream();
        try
        {
            using var writer = new TarWriter(archive, TarEntryFormat.Ustar, leaveOpen: true);
            writer.WriteEntry(path, "x");
        }
        catch (IOException e) when (e is not FileNotFoundException)
        {
            return false; // A socket has no place in an archive.
        }

        return archive.GetBuffer()[EntryTypeAt] == (byte)TarEntryType.RegularFile;
    }
#endif
}
