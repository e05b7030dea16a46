using KnowledgeGraph.Schema.Yaml;

namespace KnowledgeGraph.Schema.Declarations;

internal sealed record AliasDeclaration(YamlScalar Name, YamlScalar? From, YamlScalar? Until);
