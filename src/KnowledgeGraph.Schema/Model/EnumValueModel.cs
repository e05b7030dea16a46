namespace KnowledgeGraph.Schema;

/// <summary>One value of an enum.</summary>
/// <param name="Key">The word in the YAML, which is also the word in saved graphs.</param>
/// <param name="CSharpName">The C# name of the member.</param>
/// <param name="Description">What it stands for; may be empty.</param>
public sealed record EnumValueModel(string Key, string CSharpName, string Description);
