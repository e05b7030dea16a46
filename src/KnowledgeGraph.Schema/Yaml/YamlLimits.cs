namespace KnowledgeGraph.Schema.Yaml;

/// <summary>What a schema file may ask of the reader. Generous for any real schema, small enough to refuse a hostile one at once.</summary>
internal static class YamlLimits
{
    public const int FileSize = 8 * 1024 * 1024;
    public const int Depth = 64;
    public const int Nodes = 1_000_000;
    public const int TextLength = 64 * 1024;
    public const int Files = 256;
    public const int Problems = 500;
}
