using KnowledgeGraph.Schema.Yaml;

namespace KnowledgeGraph.Schema.Declarations;

internal sealed class EnumDeclaration(YamlScalar key) : Declaration(key)
{
    public List<EnumValueDeclaration> Values { get; } = [];
}
