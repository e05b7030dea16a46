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
    private static readonly string[] Examples =
    [
        "kg diagram syria.kg.json --focus turkiye --depth 2",
        "kg diagram syria.kg.json --format svg --during 2016-10/2016-12 --modality all -o aleppo.svg",
        "kg diagram syria.kg.json --view timeline --focus russia --format svg -o russia.svg",
        "kg diagram syria.kg.json --format dot | dot -Tsvg > syria.svg",
    ];

    public static Command Create(CommandHost host)
    {
        var graph = GraphInput.Argument();
        var view = Options.Choice("--view", "What to draw: who does what to whom, when, how the balance stands, who says so, or the schema", DiagramView.Names);
        var format = Options.Choice("--format", "Mermaid for Markdown and GitHub, svg for pages, or another tool's language; without it the name of the --out file says, else the view", DiagramView.Formats);
        var selection = new SelectionOptions("picture", "affirmed", ModalitySet.Affirmed);
        var theme = ThemeOption.Create("The colours of an svg: auto follows the reader's system");
        var layout = Options.Choice("--layout", "How an svg is laid out", "auto", "layered", "force");
        var direction = Options.Choice("--direction", "Where arrows lead", "right", "down");
        var output = OutputFile.Option("The file to write, or - for standard output");
        var command = new Command("diagram", "Draw a graph: Mermaid, SVG, Graphviz and others")
        {
            graph, view, format, selection.Focus, selection.Depth, selection.Relations, selection.Types, selection.During, selection.Sources,
            selection.Modality, selection.Top, selection.Title, theme, layout, direction, output,
        };
        command.Validators.Add(result => Check(result, view, format, output, selection.Top));
        selection.Attach(command, graph);
        HelpWithExamples.Add(command, Examples);
        host.Handle(command, (line, session) =>
        {
            if (GraphInput.Load(line.GetRequiredValue(graph), session) is not { } loaded) return false;
            var look = new SvgOptions
            {
                Theme = ThemeOption.ThemeOf(line.GetValue(theme)),
                Layout = line.GetValue(layout) switch { "layered" => LayoutKind.Layered, "force" => LayoutKind.Force, _ => LayoutKind.Auto },
                Direction = line.GetValue(direction) == "down" ? DiagramDirection.TopToBottom : DiagramDirection.LeftToRight,
            };
            if (selection.Resolve(look, line, loaded, session) is not { } options) return false;
            var chosen = FormatOf(line.GetResult(view), line.GetResult(format), line.GetResult(output));
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

    private static string FormatOf(OptionResult? view, OptionResult? format, OptionResult? output)
    {
        if (format is { Implicit: false, Tokens: [{ Value: var chosen }] }) return chosen;
        return Path.GetExtension(output is { Tokens: [{ Value: var file }] } ? file : "").ToLowerInvariant() switch
        {
            ".svg" => "svg",
            ".dot" or ".gv" => "dot",
            ".puml" or ".plantuml" => "plantuml",
            ".d2" => "d2",
            ".graphml" => "graphml",
            ".gexf" => "gexf",
            ".mmd" or ".mermaid" => "mermaid",
            _ => DiagramView.FormatsOf(NameOf(view))[0],
        };
    }

    private static string NameOf(OptionResult? view) => view is { Implicit: false, Tokens: [{ Value: var name }] } ? name : DiagramView.Names[0];

    private static void Check(CommandResult result, Option<string> view, Option<string> format, Option<string> output, Option<int?> top)
    {
        var name = NameOf(result.GetResult(view));
        var chosen = FormatOf(result.GetResult(view), result.GetResult(format), result.GetResult(output));
        if (result.GetResult(output) is { Tokens: [{ Value: var file }] } && Path.GetExtension(file).ToLowerInvariant() is ".png" or ".jpg" or ".jpeg" or ".pdf")
            result.AddError($"--out {Path.GetFileName(file)}: pictures are written as text formats; write an .svg and print it from a browser.");
        if (!DiagramView.FormatsOf(name).Contains(chosen, StringComparer.Ordinal) && DiagramView.Formats.Contains(chosen, StringComparer.Ordinal))
            result.AddError($"--view {name} is drawn as {string.Join(" or ", DiagramView.FormatsOf(name))}, not {chosen}.");
        var most = result.GetResult(top)?.Tokens is [{ Value: var text }] && int.TryParse(text, CultureInfo.InvariantCulture, out var number) ? number : 0;
        if (chosen == "mermaid" && most > MermaidOptions.HostMaxEdges)
            result.AddError($"--top takes at most {MermaidOptions.HostMaxEdges} for mermaid, which draws no more; use --format dot.");
    }
}
