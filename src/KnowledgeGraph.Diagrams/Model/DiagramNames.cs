using System.Collections.Immutable;

namespace KnowledgeGraph.Diagrams;

/// <summary>Finds what the names of options stand for; what stands for nothing is refused with the names that do.</summary>
internal static class DiagramNames
{
    /// <summary>The relations of those ids or names, in the model's order; all where there are none.</summary>
    public static IEnumerable<RelationType> Relations(GraphModel model, ImmutableArray<string> names)
    {
        if (names.IsDefaultOrEmpty) return model.Relations;
        var chosen = names.Select(name => Relation(model, name)).ToHashSet();
        return model.Relations.Where(chosen.Contains);
    }

    /// <summary>The relation of that id or name.</summary>
    public static RelationType Relation(GraphModel model, string name) =>
        model.Relations.FirstOrDefault(r => string.Equals(r.Id, name, StringComparison.Ordinal) || string.Equals(r.Name, name, StringComparison.Ordinal))
        ?? throw DiagramException.Of(
            "KG4101", $"'{model.Name}' has no relation '{name}'. It has: {string.Join(", ", model.Relations.Select(static r => r.Name))}.");

    /// <summary>The types and traits of those names.</summary>
    public static List<EntityType> Types(GraphModel model, ImmutableArray<string> names) =>
        names.IsDefaultOrEmpty ? [] : [.. names.Select(name => Type(model, name))];

    /// <summary>The entity of that id.</summary>
    public static Entity Focus(Graph graph, string id) =>
        graph.FindEntity(id)
        ?? throw DiagramException.Of("KG4103", $"The graph has no entity '{id}' to focus on. Entities go by id, for example 'turkiye'.");

    private static EntityType Type(GraphModel model, string name) => model.TryGetType(name, out var type)
        ? type
        : throw DiagramException.Of("KG4102", $"'{model.Name}' has no type '{name}'. It has: {string.Join(", ", model.Types.Select(static t => t.Name))}.");
}
