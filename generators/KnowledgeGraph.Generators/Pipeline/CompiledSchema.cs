using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Generators.Pipeline;

/// <summary>A schema on its way to code. It knows its file but no places in it, so that moving lines leaves it equal.</summary>
/// <param name="Path">The file with the <c>graph:</c> key.</param>
/// <param name="Folder">What the names of its generated files begin with; unique in the project.</param>
/// <param name="Model">What it says.</param>
internal sealed record CompiledSchema(string Path, string Folder, SchemaModel Model);
