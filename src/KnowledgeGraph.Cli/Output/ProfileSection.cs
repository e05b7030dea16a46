namespace KnowledgeGraph.Cli.Output;

/// <summary>The facts of one relation that an entity plays one role in.</summary>
/// <param name="Relation">The relation.</param>
/// <param name="Direction"><c>out</c>, <c>in</c>, <c>both</c> for a symmetric relation, or the name of a further role.</param>
/// <param name="Heading">What people read above them.</param>
/// <param name="Edges">The edges, in the graph's order.</param>
internal sealed record ProfileSection(RelationType Relation, string Direction, string Heading, IReadOnlyList<Edge> Edges);
