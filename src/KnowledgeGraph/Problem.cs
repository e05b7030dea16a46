using System.Globalization;

namespace KnowledgeGraph;

/// <summary>Something that went wrong, as a value: a code, what, why and what to do, and where. The rest of the work goes on.</summary>
/// <param name="Code">The code, for example <c>KG3001</c>.</param>
/// <param name="Severity">How grave it is.</param>
/// <param name="Message">What is wrong, why, and what to do, in one line.</param>
public sealed record Problem(string Code, ProblemSeverity Severity, string Message)
{
    /// <summary>The file, as it was named by the user; empty where there is none.</summary>
    public string Path { get; init; } = "";

    /// <summary>The line, from 1; 0 where there is none.</summary>
    public int Line { get; init; }

    /// <summary>The column, from 1, in UTF-16 units; 0 where there is none.</summary>
    public int Column { get; init; }

    /// <summary>The problem as compilers print it: <c>path(line,col): error KG3001: message</c>.</summary>
    public override string ToString()
    {
        var place = Line > 0 ? string.Create(CultureInfo.InvariantCulture, $"{Path}({Line},{Column}): ") : Path.Length > 0 ? $"{Path}: " : "";
        var severity = Severity switch { ProblemSeverity.Error => "error", ProblemSeverity.Warning => "warning", _ => "info" };
        return $"{place}{severity} {Code}: {Message}";
    }
}
