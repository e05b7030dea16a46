namespace KnowledgeGraph;

/// <summary>A rule that claims may name in <see cref="Claim.Rule"/>.</summary>
/// <param name="Id">The id, for example <c>supports[2]</c>: it counts the examples of a relation, so it moves when one is put in front.</param>
/// <param name="Example">The example sentence that the rule was made of, which stays.</param>
public sealed record OriginRule(string Id, string Example);
