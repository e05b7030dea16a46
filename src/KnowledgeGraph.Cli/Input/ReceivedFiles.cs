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
                return WithoutContradictions(found.ConvertAll(static file => new ReceivedFile(file)), session);
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

    // What several target frameworks received would overwrite each other: only the same bytes may stand for one verified file.
    private static List<ReceivedFile> WithoutContradictions(List<ReceivedFile> files, Session session)
    {
        var clashing = files.GroupBy(static file => file.Verified, StringComparer.Ordinal).Where(static group => group.Count() > 1 && !IsOne(group)).ToList();
        foreach (var group in clashing)
        {
            session.Report(Finding.Error("KG9016", $"several received files with different contents would become one verified file: "
                + $"{string.Join(", ", group.Select(static file => Path.GetFileName(file.Received)))}; none is taken: make the tests of the frameworks agree, or name one file",
                group.Key));
        }

        return files.FindAll(file => !clashing.Exists(group => string.Equals(group.Key, file.Verified, StringComparison.Ordinal)));
    }

    private static bool IsOne(IEnumerable<ReceivedFile> files)
    {
        var contents = files.Select(static file => File.ReadAllBytes(file.Received)).ToList();
        return contents.TrueForAll(content => content.AsSpan().SequenceEqual(contents[0]));
    }

    // A link is no file of a test, and what it leads to is nobody's snapshot.
    private static bool IsOwn(string file) => ReceivedFile.IsReceived(file) && new FileInfo(file).LinkTarget is null;

    private static void Collect(string folder, List<string> found)
    {
        found.AddRange(Directory.EnumerateFiles(folder).Where(IsOwn).Select(static file => file.StartsWith("./", StringComparison.Ordinal) ? file[2..] : file));
        foreach (var inner in Directory.EnumerateDirectories(folder))
        {
            var name = Path.GetFileName(inner);
            if (!name.StartsWith('.') && !Skipped.Contains(name, StringComparer.Ordinal) && new DirectoryInfo(inner).LinkTarget is null) Collect(inner, found);
        }
    }
}
