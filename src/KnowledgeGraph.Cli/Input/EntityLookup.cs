using KnowledgeGraph.Cli.Commands;
using KnowledgeGraph.Cli.Output;

namespace KnowledgeGraph.Cli.Input;

/// <summary>Finds what a word on the command line names in a graph, and says what is near where it names nothing.</summary>
internal static class EntityLookup
{
    private const int MostSuggestions = 3;

    /// <summary>The entity of that id, name or alias; without one a problem is reported. Where the word names others too, that is said.</summary>
    public static Entity? Find(Graph graph, string word, Session session)
    {
        var found = graph.FindAll(word);
        if (found is [var entity, .. var others])
        {
            if (others.IsEmpty || string.Equals(entity.Id, word, StringComparison.Ordinal)) return entity;
            session.Report(new Finding("KG9002", ProblemSeverity.Info, $"'{word}' is taken for '{entity.Id}'; it also names {Join(", ", others)}"));
            return entity;
        }

        var near = graph.Suggest(word, MostSuggestions);
        var hint = near.IsEmpty ? "; kg claims GRAPH --format table lists who is in it" : $"; did you mean {Join(" or ", near)}?";
        session.Report(Finding.Error("KG9002", $"the graph has no entity '{word}'{hint}"));
        return null;
    }

    /// <summary>The relation of that id or name; without one a problem is reported.</summary>
    public static RelationType? FindRelation(GraphModel model, string word, Session session)
    {
        var found = model.Relations.FirstOrDefault(r =>
            string.Equals(r.Id, word, StringComparison.Ordinal) || string.Equals(r.Name, word, StringComparison.Ordinal));
        if (found is not null) return found;
        var near = NearWords.Find(word, model.Relations.SelectMany(static r => (string[])[r.Id, r.Name]), 1);
        var hint = near is [var nearest] ? $"; did you mean '{nearest}'?" : $"; it has {string.Join(", ", model.Relations.Select(static r => r.Id))}";
        session.Report(Finding.Error("KG9003", $"the schema has no relation '{word}'{hint}"));
        return null;
    }

    private static string Join(string separator, IEnumerable<Entity> entities) => string.Join(separator, entities.Select(static entity => $"'{entity.Id}'"));
}
