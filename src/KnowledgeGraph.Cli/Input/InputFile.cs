using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Cli.Input;

/// <summary>Tells files that end from what would be waited for, or read, without an end.</summary>
internal static class InputFile
{
    /// <summary>Why the file is not opened, or <see langword="null"/>. What the shell has opened, as in <c>kg claims &lt;(zcat g.gz)</c>, ends with its
    /// writer; what is not there is left to those who read it.</summary>
    public static string? Refusal(string path) =>
        !File.Exists(path) || RegularFile.IsOpened(path) || RegularFile.Is(path) ? null : RegularFile.Reason;
}
