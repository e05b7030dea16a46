using KnowledgeGraph.Schema.Yaml;

namespace KnowledgeGraph.Schema.Declarations;

/// <summary>A truth value and the key that set it.</summary>
internal readonly record struct Flag(bool IsSet, YamlScalar? Key);
