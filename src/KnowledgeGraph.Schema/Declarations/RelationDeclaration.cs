using KnowledgeGraph.Schema.Yaml;

namespace KnowledgeGraph.Schema.Declarations;

internal sealed class RelationDeclaration(YamlScalar key) : Declaration(key)
{
    public YamlScalar? Id { get; set; }

    public List<RoleDeclaration> Roles { get; set; } = [];

    public Flag Symmetric { get; set; }

    public Flag Transitive { get; set; }

    public Flag Temporal { get; set; }

    public YamlScalar? Inverse { get; set; }

    public YamlScalar? Functional { get; set; }

    public List<YamlScalar> ExclusiveWith { get; set; } = [];

    public YamlScalar? CausedBy { get; set; }

    public List<PropertyDeclaration> Properties { get; set; } = [];

    public List<YamlScalar> Expressed { get; set; } = [];

    public string CSharpName => Naming.ToPascalCase(Name);

    /// <summary>The name of the way back, once it is known to be free.</summary>
    public string InverseName { get; set; } = "";

    /// <summary>The id, once it is known to be free.</summary>
    public string FinalId { get; set; } = "";

    public RoleDeclaration Subject => Roles[0];

    /// <summary>The other end: of a symmetric relation the second role only where it admits what the first does.</summary>
    public RoleDeclaration Object => Roles[ObjectIndex];

    public int ObjectIndex =>
        Symmetric.IsSet && (Roles.Count == 1 || !SymmetricEnds.Match(Names(Roles[0]), Names(Roles[1]))) ? 0 : 1;

    private static IEnumerable<string> Names(RoleDeclaration role) => role.Types.Select(static t => t.Name);
}
