namespace KnowledgeGraph.Schema.Yaml;

/// <summary>A list in a YAML file.</summary>
internal sealed class YamlSequence(SourceText source, int start, int end) : YamlNode(source, start, end)
{
    public List<YamlNode> Items { get; } = [];
}
