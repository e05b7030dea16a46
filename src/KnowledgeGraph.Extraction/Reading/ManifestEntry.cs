namespace KnowledgeGraph.Extraction.Reading;

/// <summary>An article as a manifest lists it.</summary>
/// <param name="File">The file, relative to the manifest's folder.</param>
/// <param name="Metadata">What the manifest says of it.</param>
internal sealed record ManifestEntry(string File, ArticleMetadata Metadata);
