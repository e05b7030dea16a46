using KnowledgeGraph.Schema.Yaml;

namespace KnowledgeGraph.Schema.Declarations;

internal sealed class TypeDeclaration(YamlScalar key) : Declaration(key)
{
    public List<YamlScalar> Is { get; set; } = [];

    public Flag Abstract { get; set; }

    public Flag Trait { get; set; }

    public Flag Open { get; set; }

    public YamlScalar? CuesKey { get; set; }

    public List<YamlScalar> Cues { get; set; } = [];

    public YamlScalar? Plural { get; set; }

    public YamlScalar? PropertiesKey { get; set; }

    public List<PropertyDeclaration> Properties { get; set; } = [];

    /// <summary>The parent, once names are resolved and cycles are cut.</summary>
    public TypeDeclaration? Parent { get; set; }

    /// <summary>The traits named here, once names are resolved and cycles are cut.</summary>
    public List<TypeDeclaration> Traits { get; } = [];

    /// <summary>The name of the set of its entities, once it is known to be free.</summary>
    public string PluralName { get; set; } = "";

    public bool IsConcrete => !Trait.IsSet && !Abstract.IsSet;
}
