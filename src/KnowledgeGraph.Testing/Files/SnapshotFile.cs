using System.Text;

namespace KnowledgeGraph.Testing;

/// <summary>Reads and writes the files of snapshots: UTF-8 with a byte order mark, lines that end in <c>\n</c>, none at the end.</summary>
internal static class SnapshotFile
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: true);

    /// <summary>The text of a file with or without a byte order mark, or <see langword="null"/> where there is none or it is empty.</summary>
    public static string? Read(string path)
    {
        if (!File.Exists(path)) return null;
        var text = File.ReadAllText(path, Utf8);
        return text.Length == 0 ? null : text;
    }

    /// <summary>Writes a file, and its folder if need be.</summary>
    public static void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text, Utf8);
    }

    /// <summary>The files of a prefix and a kind, <c>received</c> or <c>verified</c>, in ordinal order; other prefixes that merely start alike do not count.</summary>
    public static List<string> Find(string directory, string prefix, string kind)
    {
        if (!Directory.Exists(directory)) return [];
        var files = Directory.EnumerateFiles(directory).Where(path => IsOf(Path.GetFileName(path), prefix, kind)).ToList();
        files.Sort(StringComparer.Ordinal);
        return files;
    }

    private static bool IsOf(string name, string prefix, string kind) =>
        name.StartsWith($"{prefix}.{kind}.", StringComparison.Ordinal)
        || (name.StartsWith($"{prefix}#", StringComparison.Ordinal) && name.Contains($".{kind}.", StringComparison.Ordinal));
}
