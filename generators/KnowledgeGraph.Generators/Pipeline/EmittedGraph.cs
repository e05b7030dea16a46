using KnowledgeGraph.Generators.Diagnostics;
using KnowledgeGraph.Generators.Emit;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Generators.Pipeline;

/// <summary>The files of one schema, or why there are none.</summary>
internal sealed record EmittedGraph(EquatableArray<SourceFile> Files, EquatableArray<DiagnosticInfo> Diagnostics)
{
    public static EmittedGraph Emit(CompiledSchema schema, CancellationToken cancellation)
    {
        try
        {
            return new(GraphSources.Emit(schema.Model, schema.Folder, cancellation).ToEquatableArray(), default);
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !cancellation.IsCancellationRequested)
        {
            return new(default, new[] { DiagnosticInfo.Failure(schema.Path, exception) }.ToEquatableArray());
        }
    }
}
