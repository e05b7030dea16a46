using KnowledgeGraph.Schema.Yaml;

namespace KnowledgeGraph.Schema.Declarations;

internal sealed class RoleDeclaration(YamlScalar key) : Declaration(key)
{
    public List<YamlScalar> Is { get; set; } = [];

    public bool IsOptional { get; set; }

    /// <summary>The types of <see cref="Is"/> that exist, once they are resolved.</summary>
    public List<TypeDeclaration> Types { get; } = [];
}
