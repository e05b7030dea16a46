using KnowledgeGraph.Cli.Commands;
using KnowledgeGraph.Cli.Output;

namespace KnowledgeGraph.Cli.Input;

/// <summary>Finds what snapshot tests received.</summary>
internal static class ReceivedFiles
{
    private static readonly string[] Skipped = ["bin", "obj", "node_modules", "artifacts"];

    /// <summary>The received files of a folder and those in it, or the one that is named, in ordinal order; <see langword="null"/> where there is no such place.</summary>
    public static List<ReceivedFile>? Find(string path, Session session)
    {
        if (File.Exists(path) && ReceivedFile.IsReceived(path)) return [new ReceivedFile(path)];
        try
        {
            if (Directory.Exists(path))
            {
                var found = new List<string>();
                Collect(path, found);
                found.Sort(StringComparer.Ordinal);
                return found.ConvertAll(static file => new ReceivedFile(file));
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            session.Report(Finding.Error("KG9015", $"the folder cannot be listed: {e.Message.TrimEnd('.')}; check its rights", path));
            return null;
        }

        session.Report(Finding.Error("KG9015", "this is neither a folder nor a .received file; name the test project's folder, or one file", path));
        return null;
    }

    private static void Collect(string folder, List<string> found)
    {
        found.AddRange(Directory.EnumerateFiles(folder).Where(ReceivedFile.IsReceived).Select(static file => file.StartsWith("./", StringComparison.Ordinal) ? file[2..] : file));
        foreach (var inner in Directory.EnumerateDirectories(folder))
        {
            var name = Path.GetFileName(inner);
            if (!name.StartsWith('.') && !Skipped.Contains(name, StringComparer.Ordinal) && new DirectoryInfo(inner).LinkTarget is null) Collect(inner, found);
        }
    }
}
