namespace KnowledgeGraph.Generators.Pipeline;

/// <summary>The names of the pipeline's steps, asserted on by the caching tests.</summary>
internal static class TrackingNames
{
    public const string SchemaFiles = nameof(SchemaFiles);
    public const string CompiledSchemas = nameof(CompiledSchemas);
    public const string Diagnostics = nameof(Diagnostics);
    public const string Models = nameof(Models);
    public const string EmittedGraphs = nameof(EmittedGraphs);
    public const string SourceFiles = nameof(SourceFiles);
    public const string SupportsCode = nameof(SupportsCode);
}
