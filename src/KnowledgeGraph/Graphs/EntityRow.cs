namespace KnowledgeGraph;

/// <summary>An entity on its way into the table: declared by the schema, or discovered.</summary>
internal readonly record struct EntityRow(string Id, string Type, EntityDefinition? Declared, EntityRecord? Discovered);
