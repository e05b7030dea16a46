namespace KnowledgeGraph.Cli.Output;

/// <summary>The facts of one relation that an entity plays one role in.</summary>
/// <param name="Relation">The relation.</param>
/// <param name="Direction"><c>out</c>, <c>in</c>, <c>both</c> for a symmetric relation, or the name of a further role.</param>
/// <param name="Heading">What people read above them.</param>
/// <param name="Edges">The edges, in the graph's order.</param>
/// <param name="Claims">The claims of an edge that say that the entity plays the role: all where it is an end of the edge.</param>
internal sealed record ProfileSection(RelationType Relation, string Direction, string Heading, IReadOnlyList<Edge> Edges,
    Func<Edge, IEnumerable<Claim>> Claims);
