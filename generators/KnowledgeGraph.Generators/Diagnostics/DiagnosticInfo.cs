using KnowledgeGraph.Schema;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace KnowledgeGraph.Generators.Diagnostics;

/// <summary>A diagnostic as plain data: it compares by content and holds on to no compilation.</summary>
internal sealed record DiagnosticInfo(string Code, string Message, string Path, SchemaSpan Span)
{
    private static readonly SchemaSpan Start = new(0, 0, 1, 1, 1, 1);

    public static DiagnosticInfo Of(SchemaProblem problem) => new(problem.Code, problem.Message, problem.Path, problem.Span);

    public static DiagnosticInfo At(SchemaLocation location, string code, string message) => new(code, message, location.Path, location.Span);

    public static DiagnosticInfo At(string path, string code, string message) => new(code, message, path, Start);

    /// <summary>An exception of the generator itself, in one line.</summary>
    public static DiagnosticInfo Failure(string path, Exception exception)
    {
        var message = $"the generator failed on this file, please report it: {exception.GetType().Name}: {exception.Message}";
        return At(path, GeneratorCodes.Failure, message.Replace('\r', ' ').Replace('\n', ' '));
    }

    public Diagnostic ToDiagnostic()
    {
        var lines = new LinePositionSpan(new(Span.Line - 1, Span.Column - 1), new(Span.EndLine - 1, Span.EndColumn - 1));
        var location = Location.Create(Path, new TextSpan(Span.Start, Span.Length), lines);
        return Diagnostic.Create(DiagnosticDescriptors.All[Code], location, Message);
    }
}
