namespace KnowledgeGraph;

/// <summary>A property of an entity or a claim as a schema declares it.</summary>
/// <param name="Name">The name, unique within its type or relation.</param>
/// <param name="Kind">What it holds.</param>
public sealed record PropertyDefinition(string Name, PropertyKind Kind)
{
    /// <summary>The name of the enum or entity type; <see langword="null"/> for the other kinds.</summary>
    public string? TypeName { get; init; }

    /// <summary>Whether it may be absent.</summary>
    public bool IsOptional { get; init; }

    /// <summary>Whether it may hold many values.</summary>
    public bool IsMany { get; init; }
}
