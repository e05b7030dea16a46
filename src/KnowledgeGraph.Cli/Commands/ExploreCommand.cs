using System.CommandLine;
using System.Globalization;
using KnowledgeGraph.Cli.Input;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Diagrams;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg explore</c>: a graph as one HTML file to search, filter and read in any browser.</summary>
internal static class ExploreCommand
{
    public static Command Create(CommandHost host)
    {
        var graph = GraphInput.Argument();
        var before = new Option<string>("--before") { Description = "An earlier graph: what changed since then gets a tab of its own", HelpName = "GRAPH" };
        var withoutArticles = new Option<bool>("--without-articles") { Description = "Leave the articles' texts out, for a page that goes where they may not; quotes stay" };
        var focus = new Option<string>("--focus") { Description = "Only what is near an entity, by id, name or alias", HelpName = "E" };
        var depth = Options.Count("--depth", "How many steps from the focus [default: 1]", 1);
        var relations = Options.Many("--relation", "R", "Only a relation, by id or name");
        var types = Options.Many("--type", "T", "Only entities of a type or trait, subtypes included");
        var during = new Option<string>("--during") { Description = "Only what holds on a day of a period: 2016-10, 2016-07/2016-12, 2012/..", HelpName = "PERIOD" };
        var sources = Options.Many("--source", "S", "Only what an article, a publisher or an entity says");
        var modalities = Modalities.Option("all");
        var top = Options.Count("--top", "At most so many edges: the nearest, then those with most claims; the page says what it leaves out", 1);
        var title = new Option<string>("--title") { Description = "What the page is called", HelpName = "TEXT" };
        var theme = Options.Choice("--theme", "The colours at first: auto follows the reader's system", "auto", "light", "dark");
        var output = OutputFile.Option("The page to write, or - for standard output");
        output.Required = true;
        var command = new Command("explore", "Write a graph as a page to search, filter and read")
        {
            graph, before, withoutArticles, focus, depth, relations, types, during, sources, modalities, top, title, theme, output,
        };
        GraphInput.CompleteEntities(focus, graph);
        during.Validators.Add(static result =>
        {
            if (result.Tokens is [{ Value: var text }] && !Period.TryParse(text, CultureInfo.InvariantCulture, out _))
                result.AddError($"--during takes a period such as 2016-10, 2016-07/2016-12 or 2012/.., not '{text}'.");
        });
        command.Validators.Add(result =>
        {
            if (result.GetResult(depth) is { Implicit: false } && result.GetResult(focus) is null) result.AddError("--depth counts from a --focus; name one.");
        });
        HelpWithExamples.Add(command,
            "kg explore syria.kg.json -o syria.html",
            "kg explore today.kg.json --before yesterday.kg.json -o changes.html",
            "kg explore syria.kg.json --focus turkiye --depth 2 --title Türkiye -o turkiye.html",
            "kg explore syria.kg.json --without-articles -o public.html");
        host.Handle(command, (line, session) =>
        {
            if (GraphInput.Load(line.GetRequiredValue(graph), session) is not { } loaded) return false;
            var earlier = line.GetValue(before) is { } file ? GraphInput.Load(file, session) : null;
            var request = new DiagramRequest(
                line.GetValue(focus), line.GetValue(relations), line.GetValue(sources), Modalities.Of(line.GetValue(modalities), ModalitySet.All));
            if (request.Resolve(loaded, session) is not { } selection || session.ErrorCount > 0) return false;
            var options = new ExplorerOptions
            {
                Title = line.GetValue(title),
                Before = earlier,
                HasArticles = !line.GetValue(withoutArticles),
                Focus = selection.Focus,
                Depth = line.GetValue(depth) ?? 1,
                Relations = selection.Relations,
                Types = [.. line.GetValue(types) ?? []],
                During = line.GetValue(during) is { } text ? Period.Parse(text, CultureInfo.InvariantCulture) : default,
                Sources = selection.Sources,
                Modalities = selection.Modalities,
                MaxEdges = line.GetValue(top),
                Theme = line.GetValue(theme) switch { "light" => SvgTheme.Light, "dark" => SvgTheme.Dark, _ => SvgTheme.Auto },
            };
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
