namespace KnowledgeGraph.Schema.Yaml;

/// <summary>A key with its value.</summary>
internal sealed record YamlEntry(YamlScalar Key, YamlNode Value);
