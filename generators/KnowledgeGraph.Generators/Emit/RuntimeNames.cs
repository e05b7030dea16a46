namespace KnowledgeGraph.Generators.Emit;

/// <summary>
/// The runtime's types as one schema's code writes them: by their short names, which read best, or in full where the schema itself has something of that
/// name.
/// </summary>
internal sealed class RuntimeNames
{
    private readonly HashSet<string> _taken;

    public RuntimeNames(HashSet<string> taken) => _taken = taken;

    /// <summary>All runtime types that generated code names; a test looks each of them up.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        nameof(Claim), nameof(Edge), nameof(Entities), nameof(Entity), nameof(EntityType), nameof(Evidence), nameof(Graph), nameof(GraphData),
        nameof(GraphModel), nameof(GraphView), nameof(ICompiled), nameof(IEntity), nameof(IGraph), nameof(IRelation), nameof(Pattern), nameof(PatternSource),
        nameof(PatternValue), nameof(Period),
        nameof(PropertyKind), nameof(Quantity), nameof(Relations),
    ];

    public string Claim => Name(nameof(Claim));

    public string Edge => Name(nameof(Edge));

    public string Entities => Name(nameof(Entities));

    public string Entity => Name(nameof(Entity));

    public string EntityType => Name(nameof(EntityType));

    public string Evidence => Name(nameof(Evidence));

    public string Graph => Name(nameof(Graph));

    public string GraphData => Name(nameof(GraphData));

    public string GraphModel => Name(nameof(GraphModel));

    public string GraphView => Name(nameof(GraphView));

    public string ICompiled => Name(nameof(ICompiled));

    public string IEntity => Name(nameof(IEntity));

    public string IGraph => Name(nameof(IGraph));

    public string IRelation => Name(nameof(IRelation));

    public string Pattern => Name(nameof(Pattern));

    public string PatternValue => Name(nameof(PatternValue));

    public string PatternSource => Name(nameof(PatternSource));

    public string Period => Name(nameof(Period));

    public string PropertyKind => Name(nameof(PropertyKind));

    public string Quantity => Name(nameof(Quantity));

    public string Relations => Name(nameof(Relations));

    private string Name(string type) => _taken.Contains(type) ? "global::KnowledgeGraph." + type : type;
}
