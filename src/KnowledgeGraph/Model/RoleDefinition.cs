using System.Collections.Immutable;

namespace KnowledgeGraph;

/// <summary>A role of a relation as a schema declares it.</summary>
/// <param name="Name">The name, unique within its relation, for example <c>supporter</c>.</param>
/// <param name="Types">The names of the types and traits whose entities may play it.</param>
/// <param name="IsOptional">Whether it may be unknown in a claim.</param>
public sealed record RoleDefinition(string Name, ImmutableArray<string> Types, bool IsOptional = false);
