using System.Text;
using KnowledgeGraph.Generators.Diagnostics;
using KnowledgeGraph.Generators.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace KnowledgeGraph.Generators;

/// <summary>Turns every <c>*.kg.yaml</c> schema of a project into a typed graph API.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class GraphSchemaGenerator : IIncrementalGenerator
{
    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <inheritdoc />
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var files = context.AdditionalTextsProvider.Where(SchemaText.IsSchema).Select(SchemaText.Read).WithTrackingName(TrackingNames.SchemaFiles);
        var schemas = files.Collect().Select(SchemaCompilation.Compile).WithTrackingName(TrackingNames.CompiledSchemas);
        var supportsCode = context.ParseOptionsProvider.Select(LanguageCheck.SupportsCode).WithTrackingName(TrackingNames.SupportsCode);
        var models = schemas.SelectMany(static (s, _) => s.Models).WithTrackingName(TrackingNames.Models);
        var graphs = models.Select(EmittedGraph.Emit).WithTrackingName(TrackingNames.EmittedGraphs);
        var sources = graphs.SelectMany(static (g, _) => g.Files).WithTrackingName(TrackingNames.SourceFiles);
        var problems = schemas.SelectMany(static (s, _) => s.Diagnostics).WithTrackingName(TrackingNames.Diagnostics);

        context.RegisterSourceOutput(problems, static (output, problem) => output.ReportDiagnostic(problem.ToDiagnostic()));
        context.RegisterSourceOutput(graphs.SelectMany(static (g, _) => g.Diagnostics), static (output, problem) => output.ReportDiagnostic(problem.ToDiagnostic()));
        context.RegisterSourceOutput(models.Combine(supportsCode), LanguageCheck.Report);
        context.RegisterSourceOutput(sources, static (output, file) => output.AddSource(file.HintName, SourceText.From(file.Text, Utf8)));
    }
}
