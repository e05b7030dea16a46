using System.Text.Json;
using KnowledgeGraph.Cli.Output;

namespace KnowledgeGraph.Cli.Commands;

/// <summary>One run of a command: where it writes, how it was asked to, and the problems met so far.</summary>
internal sealed class Session(KgEnvironment environment)
{
    private readonly List<Finding> _findings = [];
    private ProblemPrinter? _printer;

    public required string Command { get; init; }

    public required Screen Output { get; init; }

    public required Screen Error { get; init; }

    public bool IsQuiet { get; init; }

    public bool IsJson { get; init; }

    public KgEnvironment Environment => environment;

    public CancellationToken Cancellation => environment.Cancellation;

    public IReadOnlyList<Finding> Findings => _findings;

    public int ErrorCount { get; private set; }

    public void Report(IEnumerable<Finding> findings)
    {
        foreach (var finding in findings) Report(finding);
    }

    /// <summary>Keeps a problem and shows it, unless it will stand in the JSON.</summary>
    public void Report(Finding finding)
    {
        _findings.Add(finding);
        if (finding.Severity == ProblemSeverity.Error) ErrorCount++;
        else if (IsQuiet) return;
        if (!IsJson) (_printer ??= new ProblemPrinter(Error)).Print(finding);
    }

    /// <summary>Writes the command's JSON object: the version of its shape, the command, whether all is well, what it adds, and the problems.</summary>
    public void WriteJson(bool isOk, Action<Utf8JsonWriter> content) => Output.Writer.Write(JsonOf(isOk, content));

    /// <summary>The command's JSON object as text; see <see cref="WriteJson"/>.</summary>
    public string JsonOf(bool isOk, Action<Utf8JsonWriter> content) => JsonText.Object(writer =>
    {
        writer.WriteNumber("schemaVersion", 1);
        writer.Text("command", Command);
        writer.WriteBoolean("ok", isOk && ErrorCount == 0);
        content(writer);
        writer.WriteStartArray("problems");
        foreach (var finding in _findings) finding.WriteTo(writer);
        writer.WriteEndArray();
    });
}
