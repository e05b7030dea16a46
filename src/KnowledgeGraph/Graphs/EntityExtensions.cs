namespace KnowledgeGraph;

/// <summary>Questions to an entity that need its neighbours.</summary>
public static class EntityExtensions
{
    /// <summary>Whether it is the other entity or belongs to it, directly or through others: a district to its country, an air force to its government.</summary>
    /// <param name="entity">The part.</param>
    /// <param name="whole">The whole; of the same graph or a view of it.</param>
    public static bool IsPartOf(this IEntity entity, IEntity whole)
    {
        ArgumentNullException.ThrowIfNull(entity);
        ArgumentNullException.ThrowIfNull(whole);
        var graph = entity.Graph;
        // Discovered entities may name each other in a circle, so the walk is bounded by the number of entities.
        var part = graph.FindEntity(entity.Id);
        for (var i = 0; part is not null && i <= graph.AllEntities.Count; i++)
        {
            if (string.Equals(part.Id, whole.Id, StringComparison.Ordinal)) return true;
            part = part.PartOf;
        }

        return false;
    }
}
