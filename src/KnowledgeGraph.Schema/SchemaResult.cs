namespace KnowledgeGraph.Schema;

/// <summary>What compiling a schema gave.</summary>
/// <param name="Model">
/// The model, or <see langword="null"/> where nothing can be compiled. With errors it still holds everything that is valid by itself, so
/// that one
/// bad entity does not take the others away.
/// </param>
/// <param name="Problems">The problems, ordered by file, place and code.</param>
public sealed record SchemaResult(SchemaModel? Model, EquatableArray<SchemaProblem> Problems)
{
    /// <summary>Whether no problem is an error.</summary>
    public bool IsValid => Model is not null && Problems.All(static p => p.Severity != SchemaSeverity.Error);
}
