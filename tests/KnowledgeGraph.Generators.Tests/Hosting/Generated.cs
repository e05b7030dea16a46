using System.Reflection;
using Microsoft.CodeAnalysis;

namespace KnowledgeGraph.Generators.Tests.Hosting;

/// <summary>What the generator made of some schemas, and the compilation with it.</summary>
internal sealed record Generated(GeneratorRunResult Result, Compilation Output)
{
    /// <summary>What the generator reported, as compilers print it.</summary>
    public IReadOnlyList<string> Problems => [.. Result.Diagnostics.Select(static d => d.ToString())];

    /// <summary>What the compiler says of the generated code and of the consumer's, without what the generator reported.</summary>
    public IReadOnlyList<Diagnostic> Complaints => [.. Output.GetDiagnostics().Where(static d => d.Severity >= DiagnosticSeverity.Warning)];

    public IReadOnlyList<string> HintNames => [.. Result.GeneratedSources.Select(static s => s.HintName)];

    public string this[string hintName] => Result.GeneratedSources.Single(s => s.HintName == hintName).SourceText.ToString();

    /// <summary>Asserts that everything went well and that nobody warns.</summary>
    public Generated Clean()
    {
        Assert.Null(Result.Exception);
        Assert.Empty(Problems);
        Compiles();
        return this;
    }

    /// <summary>Asserts that the code compiles without a warning, whatever the generator reported.</summary>
    public void Compiles()
    {
        var complaints = Complaints;
        Assert.True(complaints.Count == 0, string.Join('\n', complaints.Take(20).Select(static d => $"{d}\n    {Line(d)}")));
    }

    /// <summary>Runs the static method <c>Test.Run</c> of the consumer's code, which returns text.</summary>
    public string Execute()
    {
        Clean();
        using var image = new MemoryStream();
        var emitted = Output.Emit(image);
        Assert.True(emitted.Success, string.Join('\n', emitted.Diagnostics));
        var run = Assembly.Load(image.ToArray()).GetType("Test", throwOnError: true)!.GetMethod("Run")!;
        return (string)run.Invoke(null, null)!;
    }

    private static string Line(Diagnostic diagnostic) =>
        diagnostic.Location.SourceTree?.GetText().Lines[diagnostic.Location.GetLineSpan().StartLinePosition.Line].ToString().Trim() ?? "";
}
