using KnowledgeGraph.Schema.Yaml;

namespace KnowledgeGraph.Schema.Declarations;

internal sealed class EntityDeclaration(YamlScalar key) : Declaration(key)
{
    public YamlScalar? Is { get; set; }

    public YamlScalar? Id { get; set; }

    public YamlScalar? DisplayName { get; set; }

    public List<AliasDeclaration> Aliases { get; set; } = [];

    public List<YamlScalar> Adjectives { get; set; } = [];

    public List<YamlScalar> Metonyms { get; set; } = [];

    public YamlScalar? PartOf { get; set; }

    public List<ValueDeclaration> Values { get; set; } = [];

    /// <summary>The type, once it is resolved.</summary>
    public TypeDeclaration? Type { get; set; }

    /// <summary>What it belongs to, once it is resolved and cycles are cut.</summary>
    public EntityDeclaration? Whole { get; set; }

    /// <summary>The id, once it is known to be free.</summary>
    public string FinalId { get; set; } = "";

    /// <summary>The name shown to people.</summary>
    public string FinalName => DisplayName?.Value ?? Naming.ToDisplayName(Name);
}
