using KnowledgeGraph.Schema.Yaml;

namespace KnowledgeGraph.Schema.Declarations;

internal sealed record ValueDeclaration(YamlScalar Key, List<YamlScalar> Values);
