namespace KnowledgeGraph.Extraction.Evaluation;

/// <summary>A relation as re3d marks it.</summary>
/// <param name="Type">Its type as re3d calls it: <c>FightingAgainst</c>, <c>CoLocated</c>.</param>
/// <param name="Source">The phrase of one end.</param>
/// <param name="Target">The phrase of the other end; which is which is not stable in re3d.</param>
public sealed record Re3dRelation(string Type, TextSpan Source, TextSpan Target);
