namespace KnowledgeGraph.Schema.Declarations;

/// <summary>What opening a file gave: its text, or that it is missing, or why it cannot be read.</summary>
internal sealed record SchemaFileText(string Path, string? Text)
{
    public bool IsMissing { get; init; }

    public SchemaCode? Code { get; init; }

    public string? Message { get; init; }
}
