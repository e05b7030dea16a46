using System.Collections.Immutable;

namespace KnowledgeGraph;

/// <summary>The claims that differ for one reason. Immutable.</summary>
/// <param name="Cause">Why.</param>
/// <param name="Detail">Which article, rule or part of the schema, in words: <c>rule supports[7] "{supporter} bankrolls {supported}" (new)</c>.</param>
/// <param name="Claims">The claims, in canonical order; at least one.</param>
public sealed record ChangeGroup(ChangeCause Cause, string Detail, ImmutableArray<Change<Claim>> Claims);
