namespace KnowledgeGraph.Schema;

/// <summary>A type of entities (a C# class) or a trait (a C# interface).</summary>
/// <param name="Name">The key in the YAML, which is also the C# name.</param>
public sealed record TypeModel(string Name)
{
    /// <summary>The C# name of the set of all its entities, for example <c>Countries</c>.</summary>
    public string Plural { get; init; } = "";

    /// <summary>What the type stands for; may be empty.</summary>
    public string Description { get; init; } = "";

    /// <summary>The one parent type, or <see langword="null"/>.</summary>
    public string? Parent { get; init; }

    /// <summary>The traits named in <c>is</c>, in the schema's order, without those inherited.</summary>
    public EquatableArray<string> Traits { get; init; }

    /// <summary>Whether no entity is of exactly this type.</summary>
    public bool IsAbstract { get; init; }

    /// <summary>Whether it is a trait. A trait has no parent and no properties.</summary>
    public bool IsTrait { get; init; }

    /// <summary>Whether entities of this type may be discovered in text.</summary>
    public bool IsOpen { get; init; }

    /// <summary>Words that announce an entity of this type in text, for example <c>rebel unit</c>.</summary>
    public EquatableArray<string> Cues { get; init; }

    /// <summary>The properties of its entities, without those inherited.</summary>
    public EquatableArray<PropertyModel> Properties { get; init; }

    /// <summary>Why it should no longer be used, or <see langword="null"/>.</summary>
    public string? Deprecated { get; init; }
}
