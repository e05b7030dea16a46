using System.CommandLine;
using System.Globalization;
using KnowledgeGraph.Cli.Input;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Diagrams;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg diagram</c>: a graph as a picture in text.</summary>
internal static class DiagramCommand
{
    public static Command Create(CommandHost host)
    {
        var graph = GraphInput.Argument();
        var format = Options.Choice("--format", "Mermaid for Markdown and GitHub, dot for Graphviz", "mermaid", "dot");
        var focus = new Option<string>("--focus") { Description = "Only what is near an entity, by id, name or alias", HelpName = "E" };
        var depth = Options.Count("--depth", "How many steps from the focus [default: 1]", 1);
        var relations = Options.Many("--relation", "R", "Only a relation, by id or name");
        var top = Options.Count("--top", "At most so many edges: the nearest, then those with most claims; the picture says what it leaves out", 1);
        var modalities = Modalities.Option("affirmed");
        var output = OutputFile.Option("The file to write, or - for standard output");
        var command = new Command("diagram", "Draw a graph as text") { graph, format, focus, depth, relations, top, modalities, output };
        GraphInput.CompleteEntities(focus, graph);
        command.Validators.Add(result =>
        {
            var isMermaid = result.GetResult(format)?.Tokens is not [{ Value: "dot" }];
            var most = result.GetResult(top)?.Tokens is [{ Value: var text }] && int.TryParse(text, CultureInfo.InvariantCulture, out var number) ? number : 0;
            if (isMermaid && most > MermaidOptions.HostMaxEdges)
                result.AddError($"--top takes at most {MermaidOptions.HostMaxEdges} for mermaid, which draws no more; use --format dot.");
            if (result.GetResult(depth) is { Implicit: false } && result.GetResult(focus) is null)
                result.AddError("--depth counts from a --focus; name one.");
        });
        HelpWithExamples.Add(command,
            "kg diagram syria.kg.json --focus turkiye --depth 2",
            "kg diagram syria.kg.json --relation supports --relation allied-with --top 40 -o allies.mmd",
            "kg diagram syria.kg.json --format dot | dot -Tsvg > syria.svg");
        host.Handle(command, (line, session) =>
        {
            if (GraphInput.Load(line.GetRequiredValue(graph), session) is not { } loaded) return false;
            var view = loaded.WithModality(Modalities.Of(line.GetValue(modalities), ModalitySet.Affirmed));
            if (Selection(view, line.GetValue(focus), line.GetValue(relations), session) is not { } options) return false;
            var (steps, most) = (line.GetValue(depth) ?? 1, line.GetValue(top));
            var text = string.Equals(line.GetValue(format), "dot", StringComparison.Ordinal)
                ? view.ToDot(new DotOptions { Focus = options.Focus, Depth = steps, Relations = options.Relations, MaxEdges = most })
                : view.ToMermaid(new MermaidOptions { Focus = options.Focus, Depth = steps, Relations = options.Relations, MaxEdges = most });
            return OutputFile.Write(line.GetValue(output) ?? OutputFile.StandardOutput, text, [line.GetRequiredValue(graph)], session);
        });
        return command;
    }

    private static DiagramOptions? Selection(Graph graph, string? focus, string[]? relations, Session session)
    {
        var before = session.ErrorCount;
        var center = focus is null ? null : EntityLookup.Find(graph, focus, session);
        var chosen = (relations ?? []).Select(word => EntityLookup.FindRelation(graph.Data.Model, word, session)?.Id).ToList();
        return session.ErrorCount > before ? null : new DiagramOptions { Focus = center?.Id, Relations = [.. chosen.OfType<string>()] };
    }
}
