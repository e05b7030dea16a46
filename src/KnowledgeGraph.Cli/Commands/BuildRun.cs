using KnowledgeGraph.Cli.Input;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.Cli.Commands;

/// <summary>One run of <c>kg build</c>: reads, writes the graph and what stands beside it, and says what came out.</summary>
internal sealed class BuildRun(Session session, string articles, string schema, string output)
{
    // Warnings that mean that an article, or all of them, gave nothing: whoever asked to read them must not take that for success.
    private static readonly string[] NothingRead = ["KG3102", "KG3107", "KG3111"];

    public required int Threads { get; init; }

    public bool IsUpdate { get; init; }

    public string? ReportFile { get; init; }

    /// <summary>Does it all. What is wrong is reported.</summary>
    public bool Build(bool hasReport)
    {
        var extractor = CanWrite() ? SchemaInput.CreateExtractor(schema, session) : null;
        var result = extractor is null ? null : Read(extractor);
        var isWritten = result is not null && Write(extractor!, result);
        var screen = output is OutputFile.StandardOutput ? session.Error : session.Output;
        if (session.IsJson) session.WriteJson(isWritten && IsComplete, writer => BuildSummary.WriteTo(writer, output, result));
        else if (result is not null && !session.IsQuiet) BuildSummary.Print(result, isWritten ? output : null, hasReport, screen);
        return isWritten && IsComplete;
    }

    private bool IsComplete => !session.Findings.Any(static f => NothingRead.Contains(f.Code, StringComparer.Ordinal));

    private bool CanWrite()
    {
        string[] inputs = [schema, .. ArticleInput.FilesOf(articles)];
        return OutputFile.CanWrite(output, inputs, session, "--out")
            && (ReportFile is not { Length: > 0 } report || OutputFile.CanWrite(report, [output, .. inputs], session, "--report"));
    }

    private ExtractionResult Read(Extractor extractor)
    {
        var found = ArticleInput.Read(articles);
        using var progress = ProgressLine.Start(session);
        var result = extractor.Extract(found, new ExtractionOptions
        {
            MaxDegreeOfParallelism = Threads,
            Progress = progress,
            Earlier = IsUpdate ? EarlierRun.Open(output, extractor, session) : null,
        }, session.Cancellation);
        session.Report(result.Problems.Except(extractor.Rules.Problems).Select(Finding.Of));
        ReportRules(extractor.Rules.Problems.Length);
        return result;
    }

    private bool Write(Extractor extractor, ExtractionResult result)
    {
        string[] inputs = [schema, .. ArticleInput.FilesOf(articles), .. result.Data.Articles.Select(static a => a.Path)];
        if (ReportFile is { Length: > 0 } report
            && !OutputFile.Write(report, new RejectReport(result, extractor.Rules.Rules.Select(static r => r.Id)).ToUtf8(report), [output, .. inputs], session, "--report")) return false;
        // An empty graph of a folder that is not there would be taken for one of a folder without articles.
        if (output is not OutputFile.StandardOutput && !File.Exists(output) && session.Findings.Any(static f => f.Code is "KG3101")) return false;
        if (!result.Data.Articles.IsEmpty || output is OutputFile.StandardOutput || new FileInfo(output) is not { Exists: true, Length: > 0 })
        {
            var graph = BytesOf(result);
            return OutputFile.Write(output, graph, inputs, session)
                && (!IsUpdate || OutputFile.Write(EarlierRun.NoteOf(output), ReadingArchive.NoteOf(extractor, result, graph), inputs, session));
        }

        session.Report(Finding.Error("KG9012", "no article was read, so this file stays as it was; delete it if the graph shall be empty", output));
        return false;
    }

    // One line instead of a screenful that has nothing to do with these articles; kg check shows each with its place.
    private void ReportRules(int count)
    {
        if (count == 0) return;
        var message = $"{Summary.Count(count, "example sentence")} may read nothing; kg check {schema} shows which and why";
        session.Report(new Finding("KG3002", ProblemSeverity.Warning, message) { Path = schema });
    }

    private byte[] BytesOf(ExtractionResult result)
    {
        using var stream = new MemoryStream();
        if (output.EndsWith(GraphFile.BinaryExtension, StringComparison.OrdinalIgnoreCase)) result.ToGraph().SaveBinary(stream);
        else result.ToGraph().Save(stream);
        return stream.ToArray();
    }
}
