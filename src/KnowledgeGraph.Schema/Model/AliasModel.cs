namespace KnowledgeGraph.Schema;

/// <summary>Another name of an entity, perhaps only in a period.</summary>
/// <param name="Name">The name as it stands in text.</param>
/// <param name="From">The first date on which it held (<c>2017-01</c>), or <see langword="null"/>.</param>
/// <param name="Until">The last date on which it held, or <see langword="null"/>.</param>
public sealed record AliasModel(string Name, string? From, string? Until);
