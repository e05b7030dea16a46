namespace KnowledgeGraph.Schema;

/// <summary>An entity that the schema declares.</summary>
/// <param name="Key">The key in the YAML, for example <c>Türkiye</c>; also the C# name of the graph's member.</param>
/// <param name="Id">The stable id, for example <c>turkiye</c>.</param>
/// <param name="Type">The name of its type.</param>
/// <param name="Name">The name shown to people.</param>
public sealed record EntityModel(string Key, string Id, string Type, string Name)
{
    /// <summary>What it is, in a sentence; may be empty.</summary>
    public string Description { get; init; } = "";

    /// <summary>Its other names.</summary>
    public EquatableArray<AliasModel> Aliases { get; init; }

    /// <summary>The adjectives that point to it, for example <c>Russian</c>.</summary>
    public EquatableArray<string> Adjectives { get; init; }

    /// <summary>Names of places that stand for it ("Moscow announced").</summary>
    public EquatableArray<string> Metonyms { get; init; }

    /// <summary>The key of the entity that it belongs to, or <see langword="null"/>.</summary>
    public string? PartOf { get; init; }

    /// <summary>The values of its properties.</summary>
    public EquatableArray<PropertyValueModel> Properties { get; init; }

    /// <summary>Why it should no longer be used, or <see langword="null"/>.</summary>
    public string? Deprecated { get; init; }
}
