namespace KnowledgeGraph.Diagrams;

/// <summary>Makes pictures of a schema: types as nodes, what is what and who may do what to whom as edges.</summary>
internal sealed class SchemaPicture
{
    /// <summary>The id of the edges that lead to a parent or trait; no relation has it, because ids of relations hold no blank.</summary>
    public const string IsRelation = "is a";

    private readonly GraphModel _schema;
    private readonly DiagramOptions _options;
    private readonly List<(EntityType Source, EntityType Target, string Id, string Name, bool IsSymmetric)> _edges = [];

    public SchemaPicture(GraphModel schema, DiagramOptions options)
    {
        if (options.MaxEdges is { } most) ArgumentOutOfRangeException.ThrowIfLessThan(most, 1);
        _schema = schema;
        _options = options;
        var types = DiagramNames.Types(schema, options.Types);
        foreach (var type in schema.Types.Where(IsShown))
        {
            foreach (var parent in ParentsOf(type).Where(IsShown)) _edges.Add((type, parent, IsRelation, "is", false));
        }

        foreach (var relation in DiagramNames.Relations(schema, options.Relations))
        {
            foreach (var subject in relation.SubjectRole.Types.Where(IsShown))
                foreach (var target in relation.ObjectRole.Types.Where(IsShown)) _edges.Add((subject, target, relation.Id, relation.Name, relation.IsSymmetric));
        }

        bool IsShown(EntityType type) => types.Count == 0 || types.Exists(type.IsA);
    }

    /// <summary>The picture with at most so many edges: what is what first, then the relations in the schema's order.</summary>
    public DiagramModel Top(int count)
    {
        var shown = _edges.Take(count).OrderBy(static e => e.Source.Index).ThenBy(static e => e.Target.Index).ToList();
        var types = new SortedSet<int>(shown.SelectMany(static e => new[] { e.Source.Index, e.Target.Index }));
        var nodes = types.Select(index => _schema.Types[index]).OrderBy(KindOf)
            .Select(static (type, i) => new DiagramNode(FormattableString.Invariant($"n{i}"), type.Name, NameOf(KindOf(type)), type.Name))
            .ToDictionary(static node => node.Label, StringComparer.Ordinal);
        var edges = shown.Select(e => new DiagramEdge(nodes[e.Source.Name], nodes[e.Target.Name], e.Id, e.Name, 1, LineStyle.Solid, e.IsSymmetric));
        var title = _options.Title ?? $"{_schema.Name}: types and relations";
        return new DiagramModel(title, _options.Description, nodes.Values, edges, _edges.Count, Top);
    }

    /// <summary>The parent of a type, then its traits.</summary>
    public static IEnumerable<EntityType> ParentsOf(EntityType type)
    {
        if (type.Parent is { } parent) yield return parent;
        foreach (var trait in type.Definition.Traits)
            if (type.Model.TryGetType(trait, out var found)) yield return found;
    }

    private static int KindOf(EntityType type) => type.IsTrait ? 2 : type.IsAbstract ? 1 : 0;

    private static string NameOf(int kind) => kind switch { 0 => "Type", 1 => "Abstract type", _ => "Trait" };
}
