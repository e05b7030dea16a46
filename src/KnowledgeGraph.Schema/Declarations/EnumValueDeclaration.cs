using KnowledgeGraph.Schema.Yaml;

namespace KnowledgeGraph.Schema.Declarations;

internal sealed class EnumValueDeclaration(YamlScalar key) : Declaration(key);
