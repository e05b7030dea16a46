namespace KnowledgeGraph.Generators.Emit;

/// <summary>Reads properties that the schema declares for the entity at hand.</summary>
internal sealed class EntityPropertySource : IPropertySource
{
    public static readonly EntityPropertySource Instance = new();

    public string Text(string property) => $"{Find(property)}.AsText()";

    public string Texts(string property) => $"{Find(property)}.AsTexts()";

    public string Value(string type, string property) => $"{Find(property)}.AsValue<{type}>()";

    public string Values(string type, string property) => $"{Find(property)}.AsValues<{type}>()";

    public string Entity(string type, string property) => $"{Find(property)}.AsEntity<{type}>(this.Graph)";

    public string Entities(string type, string property) => $"{Find(property)}.AsEntities<{type}>(this.Graph)";

    private static string Find(string property) => $"this.FindProperty({CSharpText.Literal(property)})";
}
