namespace KnowledgeGraph.Schema;

/// <summary>
/// A valid schema as plain data: what the compiler turns into C# and what reading compiles into rules. It holds no places in
/// files (those are in <see cref="SchemaProblem"/>), so that moving a line in the YAML leaves it equal.
/// </summary>
/// <param name="Name">The C# name of the graph class, for example <c>SyriaGraph</c>.</param>
/// <param name="Namespace">The C# namespace of the generated code.</param>
/// <param name="FileName">The schema's file name without folder, named in generated documentation.</param>
public sealed record SchemaModel(string Name, string Namespace, string FileName)
{
    /// <summary>What the graph is about, in a sentence; empty where the schema says nothing.</summary>
    public string Description { get; init; } = "";

    /// <summary>The enums in the schema's order.</summary>
    public EquatableArray<EnumModel> Enums { get; init; }

    /// <summary>The types and traits in the schema's order.</summary>
    public EquatableArray<TypeModel> Types { get; init; }

    /// <summary>The declared entities in the schema's order.</summary>
    public EquatableArray<EntityModel> Entities { get; init; }

    /// <summary>The relations in the schema's order.</summary>
    public EquatableArray<RelationModel> Relations { get; init; }

    /// <summary>Word sets that examples may share: <c>&lt;attack&gt;</c> stands for the alternatives of the set.</summary>
    public EquatableArray<WordSetModel> Words { get; init; }
}
