using KnowledgeGraph.Schema.Yaml;

namespace KnowledgeGraph.Schema.Declarations;

/// <summary>All that a schema and its imports declare, in order: imports stand before what imports them.</summary>
internal sealed class SchemaDeclarations
{
    public YamlScalar? Graph { get; set; }

    public YamlScalar? Namespace { get; set; }

    public string Description { get; set; } = "";

    public DeclarationTable<EnumDeclaration> Enums { get; } = new("enum");

    public DeclarationTable<TypeDeclaration> Types { get; } = new("type");

    public DeclarationTable<EntityDeclaration> Entities { get; } = new("entity");

    public DeclarationTable<RelationDeclaration> Relations { get; } = new("relation");

    public DeclarationTable<WordSetDeclaration> Words { get; } = new("word set");
}
