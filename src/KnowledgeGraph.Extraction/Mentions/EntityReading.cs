namespace KnowledgeGraph.Extraction;

/// <summary>One entity that a mention may name.</summary>
/// <param name="EntityId">The id of the entity.</param>
/// <param name="Type">The entity's type.</param>
/// <param name="IsMetonym">Whether the name is a place's that stands for this entity.</param>
public sealed record EntityReading(string EntityId, EntityType Type, bool IsMetonym = false);
