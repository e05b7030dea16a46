using System.Collections.Immutable;
using KnowledgeGraph.Cli.Input;
using KnowledgeGraph.Diagrams;

namespace KnowledgeGraph.Cli.Commands;

/// <summary>What of a graph a picture shall show, in the words of the command line.</summary>
internal sealed record DiagramRequest(string? Focus, string[]? Relations, string[]? Sources, ModalitySet Modalities)
{
    /// <summary>The same with ids; what names nothing in the graph is reported, and then there is nothing.</summary>
    public DiagramOptions? Resolve(Graph graph, Session session)
    {
        var before = session.ErrorCount;
        var center = Focus is null ? null : EntityLookup.Find(graph, Focus, session);
        ImmutableArray<string> relations = [.. (Relations ?? []).Select(word => EntityLookup.FindRelation(graph.Data.Model, word, session)?.Id).OfType<string>()];
        return session.ErrorCount > before ? null : new DiagramOptions
        {
            Focus = center?.Id,
            Relations = relations,
            Sources = [.. (Sources ?? []).Select(word => SourceOf(graph, word))],
            Modalities = Modalities,
        };
    }

    // Articles and publishers go by their own names, entities by alias too.
    private static string SourceOf(Graph graph, string word)
    {
        var isArticle = graph.Data.Articles.Any(a => string.Equals(a.Id, word, StringComparison.Ordinal) || string.Equals(a.Source, word, StringComparison.OrdinalIgnoreCase));
        return isArticle ? word : graph.Find(word)?.Id ?? word;
    }
}
