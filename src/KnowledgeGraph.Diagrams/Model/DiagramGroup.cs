using System.Collections.Immutable;

namespace KnowledgeGraph.Diagrams;

/// <summary>The entities of one type, drawn together.</summary>
/// <param name="Name">The name of the type.</param>
/// <param name="Nodes">Its nodes, by entity id in ordinal order; at least one.</param>
public sealed record DiagramGroup(string Name, ImmutableArray<DiagramNode> Nodes);
