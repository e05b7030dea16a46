using System.CommandLine;
using System.Diagnostics.CodeAnalysis;
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

        if (TryLoad(path, out var graph, out var problem)) return graph;
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
        path.Length > 0 && TryLoad(path, out var graph, out _) ? graph.AllEntities.Select(static entity => entity.Id) : [];

    private static bool TryLoad(string path, [NotNullWhen(true)] out Graph? graph, [NotNullWhen(false)] out Problem? problem)
    {
        graph = null;
        try
        {
            if (InputFile.Refusal(path) is not { } why) return GraphFile.TryLoad(path, out graph, out problem);
            problem = Unreadable(path, why);
        }
        catch (IOException e)
        {
            problem = Unreadable(path, e.Message.TrimEnd('.'));
        }

        return false;
    }

    private static Problem Unreadable(string path, string why) =>
        new("KG4020", ProblemSeverity.Error, $"the file cannot be read: {why}; name what kg build wrote") { Path = path };
}
