namespace KnowledgeGraph.Schema;

/// <summary>A property of an entity or a claim.</summary>
/// <param name="Name">The key in the YAML.</param>
/// <param name="CSharpName">The C# name of the member.</param>
/// <param name="Kind">What it holds.</param>
public sealed record PropertyModel(string Name, string CSharpName, PropertyKind Kind)
{
    /// <summary>The name of the enum or entity type; <see langword="null"/> for the other kinds.</summary>
    public string? TypeName { get; init; }

    /// <summary>Whether it may be absent (<c>?</c>).</summary>
    public bool IsOptional { get; init; }

    /// <summary>Whether it may hold many values (<c>*</c>).</summary>
    public bool IsMany { get; init; }

    /// <summary>What it stands for; may be empty.</summary>
    public string Description { get; init; } = "";

    /// <summary>Why it should no longer be used, or <see langword="null"/>.</summary>
    public string? Deprecated { get; init; }
}
