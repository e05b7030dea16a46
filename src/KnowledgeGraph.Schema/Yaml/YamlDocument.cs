namespace KnowledgeGraph.Schema.Yaml;

/// <summary>What could be read of a file.</summary>
/// <param name="Source">The file.</param>
/// <param name="Root">The top value, or <see langword="null"/> where the file is empty or refused.</param>
/// <param name="IsComplete">Whether the file was read to its end. If not, names may be missing without being a mistake.</param>
internal sealed record YamlDocument(SourceText Source, YamlNode? Root, bool IsComplete);
