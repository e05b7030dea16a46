using KnowledgeGraph.Generators.Diagnostics;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Generators.Pipeline;

/// <summary>All schemas of a project and what is wrong with them.</summary>
internal sealed record CompiledSchemas(EquatableArray<CompiledSchema> Models, EquatableArray<DiagnosticInfo> Diagnostics);
