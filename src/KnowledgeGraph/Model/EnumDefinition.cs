using System.Collections.Immutable;

namespace KnowledgeGraph;

/// <summary>An enum as a schema declares it.</summary>
/// <param name="Name">The name, unique among enums.</param>
/// <param name="Values">The words that a property of this enum may hold, in the schema's order.</param>
public sealed record EnumDefinition(string Name, ImmutableArray<string> Values);
