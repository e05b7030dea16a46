using System.CommandLine;
using KnowledgeGraph.Cli.Input;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Diagrams;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg explore</c>: a graph as one HTML file to search, filter and read in any browser.</summary>
internal static class ExploreCommand
{
    private static readonly string[] Examples =
    [
        "kg explore syria.kg.json -o syria.html",
        "kg explore today.kg.json --before yesterday.kg.json -o changes.html",
        "kg explore syria.kg.json --focus turkiye --depth 2 --title Türkiye -o turkiye.html",
        "kg explore syria.kg.json --without-articles -o public.html",
    ];

    public static Command Create(CommandHost host)
    {
        var graph = GraphInput.Argument();
        var before = new Option<string>("--before") { Description = "An earlier graph: what changed since then gets a tab of its own and marks in the graph", HelpName = "GRAPH" };
        var withoutArticles = new Option<bool>("--without-articles") { Description = "Leave the articles' texts out, for a page that goes where they may not; quotes stay" };
        var selection = new SelectionOptions("page", "all", ModalitySet.All);
        var theme = ThemeOption.Create("The colours at first: auto follows the reader's system");
        var output = OutputFile.Option("The page to write, or - for standard output");
        output.Required = true;
        var command = new Command("explore", "Write a graph as a page to search, filter and read")
        {
            graph, before, withoutArticles, selection.Focus, selection.Depth, selection.Relations, selection.Types, selection.During, selection.Sources,
            selection.Modality, selection.Top, selection.Title, theme, output,
        };
        selection.Attach(command, graph);
        HelpWithExamples.Add(command, Examples);
        host.Handle(command, (line, session) =>
        {
            if (GraphInput.Load(line.GetRequiredValue(graph), session) is not { } loaded) return false;
            var earlier = line.GetValue(before) is { } file ? GraphInput.Load(file, session) : null;
            var look = new ExplorerOptions
            {
                Before = earlier,
                HasArticles = !line.GetValue(withoutArticles),
                Theme = ThemeOption.ThemeOf(line.GetValue(theme)),
            };
            if (selection.Resolve(look, line, loaded, session) is not { } options || session.ErrorCount > 0) return false;
            string[] inputs = [line.GetRequiredValue(graph), .. line.GetValue(before) is { } read ? [read] : Array.Empty<string>()];
            return Write(loaded, options, line.GetRequiredValue(output), inputs, session);
        });
        return command;
    }

    private static bool Write(Graph graph, ExplorerOptions options, string path, string[] inputs, Session session)
    {
        try
        {
            return OutputFile.Write(path, graph.ToHtml(options), inputs, session);
        }
        catch (DiagramException e)
        {
            session.Report(Finding.Of(e.Problem));
            return false;
        }
    }
}
