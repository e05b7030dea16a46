namespace KnowledgeGraph.Extraction.Evaluation;

/// <summary>An entity of a gold standard.</summary>
/// <param name="Id">The id.</param>
/// <param name="Type">The name of its type.</param>
/// <param name="Name">The name.</param>
/// <param name="Rollup">The id of the broader entity that lenient scoring accepts in its place, or <see langword="null"/>.</param>
public sealed record GoldEntity(string Id, string Type, string Name, string? Rollup);
