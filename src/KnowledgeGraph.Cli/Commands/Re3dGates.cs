namespace KnowledgeGraph.Cli.Commands;

/// <summary>What a run on re3d must reach: F1 and precision of entities, recall and precision of relations with the spans given.</summary>
internal sealed record Re3dGates(double? F1, double? Precision, double? Recall, double? RelationPrecision);
