using KnowledgeGraph.Schema.Yaml;

namespace KnowledgeGraph.Schema.Declarations;

internal sealed class WordSetDeclaration(YamlScalar key) : Declaration(key)
{
    public List<YamlScalar> Items { get; set; } = [];

    public bool IsUsed { get; set; }
}
