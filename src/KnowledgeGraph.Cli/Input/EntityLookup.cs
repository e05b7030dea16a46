using KnowledgeGraph.Cli.Commands;
using KnowledgeGraph.Cli.Output;

namespace KnowledgeGraph.Cli.Input;

/// <summary>Finds what a word on the command line names in a graph, and says what is near where it names nothing.</summary>
internal static class EntityLookup
{
    private const int MostSuggestions = 5;

    /// <summary>The entity of that id, name or alias; without one a problem is reported.</summary>
    public static Entity? Find(Graph graph, string word, Session session)
    {
        var named = Candidates(graph, word);
        if (named is [var found]) return found;
        session.Report(named.Count > 1
            ? Finding.Error("KG9002", $"'{word}' names {named.Count} entities; say which by id: {string.Join(", ", named.Select(static e => e.Id))}")
            : Finding.Error("KG9002", $"the graph has no entity '{word}'{Suggest(graph, word)}"));
        return null;
    }

    /// <summary>The relation of that id or name; without one a problem is reported.</summary>
    public static RelationType? FindRelation(GraphModel model, string word, Session session)
    {
        var found = model.Relations.FirstOrDefault(r => string.Equals(r.Id, word, StringComparison.Ordinal) || string.Equals(r.Name, word, StringComparison.Ordinal));
        if (found is not null) return found;
        var near = Nearest.To(word, model.Relations.SelectMany(static r => (string[])[r.Id, r.Name]), 1);
        var hint = near is [var nearest] ? $"; did you mean '{nearest}'?" : $"; it has {string.Join(", ", model.Relations.Select(static r => r.Id))}";
        session.Report(Finding.Error("KG9003", $"the schema has no relation '{word}'{hint}"));
        return null;
    }

    /// <summary>The one entity of that id, name or alias, if there is one.</summary>
    public static bool TryFind(Graph graph, string word, out Entity? entity)
    {
        entity = Candidates(graph, word) is [var found] ? found : null;
        return entity is not null;
    }

    private static List<Entity> Candidates(Graph graph, string word)
    {
        if (graph.FindEntity(word) is { } byId) return [byId];
        var named = Named(graph, word, static (a, b) => string.Equals(a, b, StringComparison.Ordinal));
        return named.Count > 0 ? named : Named(graph, word, static (a, b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase));
    }

    private static List<Entity> Named(Graph graph, string word, Func<string, string, bool> isSame) =>
        [.. graph.AllEntities.Where(e => isSame(e.Id, word) || isSame(e.Name, word) || e.Aliases.Any(alias => isSame(alias, word)))];

    private static string Suggest(Graph graph, string word)
    {
        var entities = graph.AllEntities.ToList();
        var byName = entities.SelectMany(static e => e.Aliases.Prepend(e.Name).Prepend(e.Id).Select(name => (Name: name, e.Id)))
            .GroupBy(static pair => pair.Name, StringComparer.Ordinal).ToDictionary(static g => g.Key, static g => g.First().Id, StringComparer.Ordinal);
        var near = Nearest.To(word, byName.Keys, MostSuggestions)
            .Concat(byName.Keys.Where(name => word.Length > 2 && name.Contains(word, StringComparison.OrdinalIgnoreCase)).Order(StringComparer.Ordinal))
            .Select(name => byName[name]).Distinct(StringComparer.Ordinal).Take(MostSuggestions).ToList();
        return near.Count == 0 ? $" among its {entities.Count}; list them with: kg claims GRAPH --format table" : $"; did you mean {string.Join(" or ", near.Select(static id => $"'{id}'"))}?";
    }
}
