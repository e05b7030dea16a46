namespace KnowledgeGraph.Generators.Emit;

/// <summary>Reads properties of the <c>claim</c> at hand.</summary>
internal sealed class ClaimPropertySource : IPropertySource
{
    public static readonly ClaimPropertySource Instance = new();

    public string Text(string property) => $"claim.String({CSharpText.Literal(property)})";

    public string Texts(string property) => $"claim.Strings({CSharpText.Literal(property)})";

    public string Value(string type, string property) =>
        type == "bool" ? $"claim.Bool({CSharpText.Literal(property)})" : $"claim.Value<{type}>({CSharpText.Literal(property)})";

    public string Values(string type, string property) => $"claim.Values<{type}>({CSharpText.Literal(property)})";

    public string Entity(string type, string property) => $"claim.Entity<{type}>({CSharpText.Literal(property)})";

    public string Entities(string type, string property) => $"claim.Entities<{type}>({CSharpText.Literal(property)})";
}
