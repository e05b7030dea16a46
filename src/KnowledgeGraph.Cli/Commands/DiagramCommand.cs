using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using KnowledgeGraph.Cli.Input;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Diagrams;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg diagram</c>: a graph, its times, its balances, its sources or its schema as a picture.</summary>
internal static class DiagramCommand
{
    public static Command Create(CommandHost host)
    {
        var graph = GraphInput.Argument();
        var view = Options.Choice("--view", "What to draw: who does what to whom, when, how the balance stands, who says so, or the schema", DiagramView.Names);
        var format = Options.Choice("--format", "Mermaid for Markdown and GitHub, svg for pages, or another tool's language [default: what the view has]", DiagramView.Formats);
        var focus = new Option<string>("--focus") { Description = "Only what is near an entity, by id, name or alias", HelpName = "E" };
        var depth = Options.Count("--depth", "How many steps from the focus [default: 1]", 1);
        var relations = Options.Many("--relation", "R", "Only a relation, by id or name");
        var types = Options.Many("--type", "T", "Only entities of a type or trait, subtypes included");
        var during = new Option<string>("--during") { Description = "Only what holds on a day of a period: 2016-10, 2016-07/2016-12, 2012/..", HelpName = "PERIOD" };
        var sources = Options.Many("--source", "S", "Only what an article, a publisher or an entity says");
        var modalities = Modalities.Option("affirmed");
        var top = Options.Count("--top", "At most so many edges: the nearest, then those with most claims; the picture says what it leaves out", 1);
        var title = new Option<string>("--title") { Description = "What the picture is called", HelpName = "TEXT" };
        var theme = Options.Choice("--theme", "The colours of an svg: auto follows the reader's system", "auto", "light", "dark");
        var layout = Options.Choice("--layout", "How an svg is laid out", "auto", "layered", "force");
        var direction = Options.Choice("--direction", "Where arrows lead", "right", "down");
        var output = OutputFile.Option("The file to write, or - for standard output");
        var command = new Command("diagram", "Draw a graph: Mermaid, SVG, Graphviz and others")
        {
            graph, view, format, focus, depth, relations, types, during, sources, modalities, top, title, theme, layout, direction, output,
        };
        GraphInput.CompleteEntities(focus, graph);
        during.Validators.Add(static result =>
        {
            if (result.Tokens is [{ Value: var text }] && !Period.TryParse(text, CultureInfo.InvariantCulture, out _))
                result.AddError($"--during takes a period such as 2016-10, 2016-07/2016-12 or 2012/.., not '{text}'.");
        });
        command.Validators.Add(result => Check(result, view, format, focus, depth, top));
        HelpWithExamples.Add(command,
            "kg diagram syria.kg.json --focus turkiye --depth 2",
            "kg diagram syria.kg.json --format svg --during 2016-10/2016-12 --modality all -o aleppo.svg",
            "kg diagram syria.kg.json --view timeline --focus russia --format svg -o russia.svg",
            "kg diagram syria.kg.json --format dot | dot -Tsvg > syria.svg");
        host.Handle(command, (line, session) =>
        {
            if (GraphInput.Load(line.GetRequiredValue(graph), session) is not { } loaded) return false;
            var request = new DiagramRequest(
                line.GetValue(focus), line.GetValue(relations), line.GetValue(sources), Modalities.Of(line.GetValue(modalities), ModalitySet.Affirmed));
            if (request.Resolve(loaded, session) is not { } selection) return false;
            var options = new SvgOptions
            {
                Title = line.GetValue(title),
                Focus = selection.Focus,
                Depth = line.GetValue(depth) ?? 1,
                Relations = selection.Relations,
                Types = [.. line.GetValue(types) ?? []],
                During = line.GetValue(during) is { } text ? Period.Parse(text, CultureInfo.InvariantCulture) : default,
                Sources = selection.Sources,
                Modalities = selection.Modalities,
                MaxEdges = line.GetValue(top),
                Theme = line.GetValue(theme) switch { "light" => SvgTheme.Light, "dark" => SvgTheme.Dark, _ => SvgTheme.Auto },
                Layout = line.GetValue(layout) switch { "layered" => LayoutKind.Layered, "force" => LayoutKind.Force, _ => LayoutKind.Auto },
                Direction = line.GetValue(direction) == "down" ? DiagramDirection.TopToBottom : DiagramDirection.LeftToRight,
            };
            var chosen = FormatOf(line.GetResult(view), line.GetResult(format));
            if (Draw(loaded, line.GetValue(view)!, chosen, options, session) is not { } picture) return false;
            return OutputFile.Write(line.GetValue(output) ?? OutputFile.StandardOutput, picture, [line.GetRequiredValue(graph)], session);
        });
        return command;
    }

    private static string? Draw(Graph graph, string view, string format, SvgOptions options, Session session)
    {
        try
        {
            var picture = DiagramView.Draw(graph, view, format, options, out var problems);
            session.Report(problems.Select(Finding.Of));
            return picture;
        }
        catch (DiagramException e)
        {
            session.Report(Finding.Of(e.Problem));
            return null;
        }
    }

    private static string FormatOf(OptionResult? view, OptionResult? format) =>
        format is { Implicit: false, Tokens: [{ Value: var chosen }] } ? chosen : DiagramView.FormatsOf(NameOf(view))[0];

    private static string NameOf(OptionResult? view) => view is { Implicit: false, Tokens: [{ Value: var name }] } ? name : DiagramView.Names[0];

    private static void Check(CommandResult result, Option<string> view, Option<string> format, Option<string> focus, Option<int?> depth, Option<int?> top)
    {
        var name = NameOf(result.GetResult(view));
        var chosen = FormatOf(result.GetResult(view), result.GetResult(format));
        if (!DiagramView.FormatsOf(name).Contains(chosen, StringComparer.Ordinal) && DiagramView.Formats.Contains(chosen, StringComparer.Ordinal))
            result.AddError($"--view {name} is drawn as {string.Join(" or ", DiagramView.FormatsOf(name))}, not {chosen}.");
        var most = result.GetResult(top)?.Tokens is [{ Value: var text }] && int.TryParse(text, CultureInfo.InvariantCulture, out var number) ? number : 0;
        if (chosen == "mermaid" && most > MermaidOptions.HostMaxEdges)
            result.AddError($"--top takes at most {MermaidOptions.HostMaxEdges} for mermaid, which draws no more; use --format dot.");
        if (result.GetResult(depth) is { Implicit: false } && result.GetResult(focus) is null)
            result.AddError("--depth counts from a --focus; name one.");
    }
}
