namespace KnowledgeGraph.Schema.Yaml;

/// <summary>A value of a YAML file with its place. A list or mapping that is read incompletely ends where reading ended.</summary>
internal abstract class YamlNode(SourceText source, int start, int end)
{
    public SourceText Source { get; } = source;

    public int Start { get; } = start;

    public int End { get; set; } = end;

    public SchemaSpan Span => Source.Span(Start, End);
}
