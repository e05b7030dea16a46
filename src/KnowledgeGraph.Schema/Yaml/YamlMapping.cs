using System.Diagnostics.CodeAnalysis;

namespace KnowledgeGraph.Schema.Yaml;

/// <summary>A mapping in a YAML file: its entries in order, each key once.</summary>
internal sealed class YamlMapping(SourceText source, int start, int end) : YamlNode(source, start, end)
{
    private readonly Dictionary<string, int> _index = new(StringComparer.Ordinal);

    public List<YamlEntry> Entries { get; } = [];

    public bool TryGet(string key, [NotNullWhen(true)] out YamlEntry? entry)
    {
        entry = _index.TryGetValue(key, out var at) ? Entries[at] : null;
        return entry is not null;
    }

    public void Add(YamlEntry entry)
    {
        _index.Add(entry.Key.Value, Entries.Count);
        Entries.Add(entry);
    }
}
