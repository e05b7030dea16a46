namespace KnowledgeGraph.Schema;

/// <summary>
/// The C# names that members made from a schema may not take, because the library's types have them already: an instance member
/// silently wins over an extension member, and a second member of one name does not compile.
/// </summary>
public static class ReservedNames
{
    private static readonly string[] Object =
        ["Equals", "GetHashCode", "ToString", "GetType", "MemberwiseClone", "Finalize", "ReferenceEquals"];

    /// <summary>Members of an entity: not for properties of types, relations and inverses.</summary>
    public static IReadOnlyCollection<string> Entity { get; } = Set(
        "Graph", "Index", "Id", "Name", "Type", "Description", "Aliases", "PartOf", "IsDeclared", "Claims", "Mentions",
        "IsPartOf", "FindProperty", "IsA", "IsIn", "IsKnown", "LineOf", "OfType", "Satisfies");

    /// <summary>Members of a graph: not for declared entities, sets of types and relations.</summary>
    public static IReadOnlyCollection<string> Graph { get; } = Set(
        "Graph", "Id", "Index", "Name", "Type", "Description", "Model", "Articles", "Entities", "Edges", "Claims", "Mentions", "Problems", "Save",
        "Load", "SaveBinary", "AsOf",
        "AccordingTo", "Asserted", "Denied", "Planned", "During", "Between", "Without", "Merge", "Diff", "Contradictions", "Count",
        "AllEdges", "AllEntities", "Create", "CreateEntity", "Data", "Declared", "EdgeCount", "EdgesOf", "EntitiesOf", "EntityAt",
        "FindEntity", "KnownAt", "OfType", "SchemaUtf8", "ToSnapshot", "TryGetEntity", "View", "With", "WithConfidence", "WithModality",
        "Apply", "Find", "FindAll", "FindPath", "RelationType", "SetEquals", "Split", "Suggest", "Timeline", "ToBuilder", "Why", "WithInferred",
        "EdgesFrom", "EdgesTo", "FindPaths", "FindSimplePaths", "LineOf", "StructuralBalance", "Topology");

    /// <summary>Members of a set of edges: not for roles.</summary>
    public static IReadOnlyCollection<string> Relations { get; } = Set(
        "Graph", "Count", "Where", "Select", "Asserted", "Denied", "Planned", "During", "Between", "Without", "AsOf", "AccordingTo",
        "Claims", "Edges", "Enumerator", "GetEnumerator", "From", "To", "Of", "Subjects", "Objects", "Participants",
        "Relations", "PathTo", "AsPattern", "CountOverlapping", "Overlapping", "PathsTo", "Reach", "SimplePathsTo", "Timeline",
        "Topology");

    /// <summary>Members of a set of entities: not for relations and inverses.</summary>
    public static IReadOnlyCollection<string> Entities { get; } = Set(
        "Graph", "Count", "Where", "Select", "As", "Between", "Without", "Claims", "Edges",
        "Contains", "Enumerator", "GetEnumerator", "OfType", "Union", "Intersect", "Except", "Entities", "AsPattern", "Topology");

    /// <summary>Members of one edge or claim: not for roles and properties of relations.</summary>
    public static IReadOnlyCollection<string> Relation { get; } = Set(
        "Graph", "Index", "Edge", "Subject", "Object",
        "Period", "Evidence", "Confidence", "Modality", "AttributedTo", "Rule", "Relation", "From", "At", "Claim",
        "Claims", "Article", "Data", "FindProperty", "Of", "Overlaps", "MayOverlap", "Participant", "RelationIndex",
        "IsDerived", "Premises", "IsSaid", "IsSaidBy", "IsIn", "Satisfies");

    /// <summary>Members of the struct that a relation becomes: not for relations, because C# has no member with the name of its own type.</summary>
    public static IReadOnlyCollection<string> RelationType { get; } = Set("Claim", "Edge", "From", "Of", "RelationIndex");

    /// <summary>
    /// Namespaces that a schema may neither have nor lie in: generated code would hide what it is made of. Of the library's own only its root and the names
    /// of its types are among them.
    /// </summary>
    public static IReadOnlyCollection<string> Namespaces { get; } = Set(
    [
        "System", .. new[]
        {
            "Claim", "Edge", "Entities", "Entity", "EntityType", "Evidence", "Graph", "GraphData", "GraphModel", "GraphView", "ICompiled",
            "IEntity", "IGraph", "IRelation", "Pattern", "PatternSource", "PatternValue", "Period", "PropertyKind", "Quantity", "Relations",
        }.Select(static type => "KnowledgeGraph." + type),
    ]);

    /// <summary>Whether a namespace would hide what generated code is made of.</summary>
    internal static bool IsNamespaceTaken(string name)
    {
        var parts = name.Split('.');
        return name is "KnowledgeGraph" || IsTaken(Namespaces, parts[0]) || (parts.Length > 1 && IsTaken(Namespaces, parts[0] + "." + parts[1]));
    }

    internal static bool IsTaken(IReadOnlyCollection<string> group, string name) => ((HashSet<string>)group).Contains(name);

    private static HashSet<string> Set(params string[] names) => new(names.Concat(Object), StringComparer.Ordinal);
}
