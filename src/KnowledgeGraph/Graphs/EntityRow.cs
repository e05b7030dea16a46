namespace KnowledgeGraph;

/// <summary>An entity of the table: declared by the schema, or discovered.</summary>
/// <param name="item">What is known of it: an <see cref="EntityDefinition"/> or an <see cref="EntityRecord"/>.</param>
internal readonly struct EntityRow(object item)
{
    public string Id => item is EntityDefinition declared ? declared.Id : ((EntityRecord)item).Id;

    public EntityDefinition? Declared => item as EntityDefinition;

    public EntityRecord? Discovered => item as EntityRecord;

    public string Type => item is EntityDefinition declared ? declared.Type : ((EntityRecord)item).Type;

    /// <summary>Orders what is known of two entities by their ids.</summary>
    public static int CompareIds(object item, object other) => string.CompareOrdinal(new EntityRow(item).Id, new EntityRow(other).Id);
}
