using System.Text.Json;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Cli.Output;

/// <summary>A problem of any of the libraries, as the tool shows it.</summary>
/// <param name="Code">The code, for example <c>KG0101</c>.</param>
/// <param name="Severity">How grave it is.</param>
/// <param name="Message">What is wrong, why, and what to do.</param>
internal sealed record Finding(string Code, ProblemSeverity Severity, string Message)
{
    public string Path { get; init; } = "";

    public int Line { get; init; }

    public int Column { get; init; }

    /// <summary>The number of characters that the problem is about; 0 where only the start is known.</summary>
    public int Length { get; init; }

    /// <summary>Where the code is described: a file of the repository and an anchor.</summary>
    public string Help => Room(Code) is { } file ? $"{file}#{Code.ToLowerInvariant()}" : "";

    public static Finding Of(Problem problem) => new(problem.Code, problem.Severity, problem.Message)
    {
        Path = problem.Path,
        Line = problem.Line,
        Column = problem.Column,
    };

    public static Finding Of(SchemaProblem problem)
    {
        var severity = problem.Severity == SchemaSeverity.Error ? ProblemSeverity.Error : ProblemSeverity.Warning;
        return new(problem.Code, severity, problem.Message)
        {
            Path = problem.Path,
            Line = problem.Span.Line,
            Column = problem.Span.Column,
            Length = problem.Span.Length,
        };
    }

    public static Finding Error(string code, string message, string path = "") => new(code, ProblemSeverity.Error, message) { Path = path };

    public void WriteTo(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.Text("code", Code);
        writer.Text("severity", Severity switch { ProblemSeverity.Error => "error", ProblemSeverity.Warning => "warning", _ => "info" });
        writer.Text("message", Message);
        if (Path.Length > 0) writer.Text("path", Path);
        if (Line > 0) writer.WriteNumber("line", Line);
        if (Line > 0) writer.WriteNumber("column", Column);
        if (Length > 0) writer.WriteNumber("length", Length);
        if (Help.Length > 0) writer.Text("help", Help);
        writer.WriteEndObject();
    }

    private static string? Room(string code) => code.Length < 4 ? null : code[2] switch
    {
        '4' when code[3] == '1' => "src/KnowledgeGraph.Diagrams/README.md",
        '0' or '1' => "schema/README.md",
        '3' => "src/KnowledgeGraph.Extraction/README.md",
        '4' => "src/KnowledgeGraph/README.md",
        '9' => "src/KnowledgeGraph.Cli/README.md",
        _ => null,
    };
}
