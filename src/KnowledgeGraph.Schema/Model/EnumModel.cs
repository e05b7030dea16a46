namespace KnowledgeGraph.Schema;

/// <summary>An enum of the schema: a closed list of words that a property may hold.</summary>
/// <param name="Name">The C# name.</param>
/// <param name="Description">What it stands for; may be empty.</param>
/// <param name="Values">The values in the schema's order.</param>
public sealed record EnumModel(string Name, string Description, EquatableArray<EnumValueModel> Values);
