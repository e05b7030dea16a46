using KnowledgeGraph.Schema.Yaml;

namespace KnowledgeGraph.Schema.Declarations;

internal sealed class PropertyDeclaration(YamlScalar key) : Declaration(key)
{
    /// <summary>The type without its mark; <see langword="null"/> where it could not be read.</summary>
    public YamlScalar? Type { get; set; }

    public bool IsOptional { get; set; }

    public bool IsMany { get; set; }

    public PropertyKind Kind { get; set; }

    /// <summary>The name of the enum or entity type, once it is resolved.</summary>
    public Declaration? Target { get; set; }
}
