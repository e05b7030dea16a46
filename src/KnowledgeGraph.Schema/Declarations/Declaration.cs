using KnowledgeGraph.Schema.Yaml;

namespace KnowledgeGraph.Schema.Declarations;

/// <summary>What a schema file says under one name, with the places of the words.</summary>
internal abstract class Declaration(YamlScalar key)
{
    public YamlScalar Key { get; } = key;

    public string Name => Key.Value;

    public string Description { get; set; } = "";

    public YamlScalar? Deprecated { get; set; }

    /// <summary>Whether it cannot be part of the model. Uses of it are then no further mistakes.</summary>
    public bool IsDropped { get; set; }
}
