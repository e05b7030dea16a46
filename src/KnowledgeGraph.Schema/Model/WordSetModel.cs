namespace KnowledgeGraph.Schema;

/// <summary>A named set of words that examples share.</summary>
/// <param name="Name">The name, used as <c>&lt;name&gt;</c>.</param>
/// <param name="Items">The words or short phrases.</param>
public sealed record WordSetModel(string Name, EquatableArray<string> Items);
