using System.CommandLine;
using KnowledgeGraph.Cli.Commands;
using KnowledgeGraph.Cli.Output;

namespace KnowledgeGraph.Cli.Input;

/// <summary>Loads the graph that a command was given and reports what is wrong with it.</summary>
internal static class GraphInput
{
    public static Argument<string> Argument() => new("GRAPH") { Description = "A saved graph, as text or binary: what kg build wrote" };

    /// <summary>The graph, or <see langword="null"/> where the file is missing, damaged or foreign; the problem is reported.</summary>
    public static Graph? Load(string path, Session session)
    {
        if (path.Length == 0)
        {
            session.Report(Finding.Error("KG9005", "the name of the graph's file is empty; name what kg build wrote"));
            return null;
        }

        if (GraphFile.TryLoad(path, out var graph, out var problem)) return graph;
        session.Report(Finding.Of(problem));
        return null;
    }

    /// <summary>Lets the shell complete the ids of the graph's entities.</summary>
    public static void CompleteEntities(Argument<string> entity, Argument<string> graph) =>
        entity.CompletionSources.Add(context => IdsIn(context.ParseResult.GetResult(graph)?.Tokens is [var file] ? file.Value : ""));

    /// <summary>Lets the shell complete the ids of the graph's entities.</summary>
    public static void CompleteEntities(Option<string> entity, Argument<string> graph) =>
        entity.CompletionSources.Add(context => IdsIn(context.ParseResult.GetResult(graph)?.Tokens is [var file] ? file.Value : ""));

    private static IEnumerable<string> IdsIn(string path) =>
        path.Length > 0 && GraphFile.TryLoad(path, out var graph, out _) ? graph.AllEntities.Select(static entity => entity.Id) : [];
}
