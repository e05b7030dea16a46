namespace KnowledgeGraph.Schema;

/// <summary>One role of a relation.</summary>
/// <param name="Name">The key in the YAML, for example <c>supporter</c>.</param>
/// <param name="CSharpName">The C# name, for example <c>Supporter</c>.</param>
/// <param name="Types">The types and traits that may play it; more than one is a union.</param>
/// <param name="IsOptional">Whether it may be unknown in a claim.</param>
public sealed record RoleModel(string Name, string CSharpName, EquatableArray<string> Types, bool IsOptional)
{
    /// <summary>What the role stands for; may be empty.</summary>
    public string Description { get; init; } = "";
}
