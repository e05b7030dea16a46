using KnowledgeGraph.Cli.Commands;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.Cli.Input;

/// <summary>The graph that an earlier run left, with the note beside it that says what may be kept.</summary>
internal static class EarlierRun
{
    /// <summary>The file of the note of a graph.</summary>
    public static string NoteOf(string graph) => graph + ".archive";

    /// <summary>What may be kept, or <see langword="null"/> where everything has to be read; why is reported.</summary>
    public static ReadingArchive? Open(string graph, Extractor extractor, Session session)
    {
        if (!File.Exists(graph)) return null;
        try
        {
            var note = NoteOf(graph);
            var archive = File.Exists(note) && InputFile.Refusal(graph) is null && InputFile.Refusal(note) is null ? ReadingArchive.Open(extractor, File.ReadAllBytes(graph), File.ReadAllBytes(note)) : null;
            if (archive is not null) return archive;
            Tell(session, graph, "the graph was made without --update, by another schema or version, or was changed since, so all articles are read");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Tell(session, graph, $"the earlier graph cannot be read ({SafeText.OneLine(e.Message).TrimEnd('.')}), so all articles are read");
        }

        return null;
    }

    private static void Tell(Session session, string path, string message) =>
        session.Report(new Finding("KG9013", ProblemSeverity.Info, message) { Path = path });
}
