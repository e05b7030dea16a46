using System.CommandLine;
using System.Text.Json;
using KnowledgeGraph.Cli.Input;
using KnowledgeGraph.Cli.Output;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg path</c>: a shortest way from one entity to another, each step with a sentence that says it.</summary>
internal static class PathCommand
{
    public static Command Create(CommandHost host)
    {
        var graph = GraphInput.Argument();
        var from = new Argument<string>("FROM") { Description = "The entity to start from, by id, name or alias" };
        var to = new Argument<string>("TO") { Description = "The entity to reach" };
        var relations = Options.Many("--relation", "R", "Walk over a relation only, by id or name");
        var either = new Option<bool>("--either-way") { Description = "Also walk against the arrows" };
        var modalities = Modalities.Option("affirmed");
        var command = new Command("path", "Find a shortest way from one entity to another") { graph, from, to, relations, either, modalities, host.Json };
        GraphInput.CompleteEntities(from, graph);
        GraphInput.CompleteEntities(to, graph);
        HelpWithExamples.Add(command,
            "kg path syria.kg.json iran aleppo",
            "kg path syria.kg.json Iran Hezbollah --relation supports --relation leads",
            "kg path syria.kg.json turkiye russia --either-way --json");
        host.Handle(command, (line, session) =>
        {
            var set = Modalities.Of(line.GetValue(modalities), ModalitySet.Affirmed);
            var view = GraphInput.Load(line.GetRequiredValue(graph), session)?.WithModality(set);
            var direction = line.GetValue(either) ? PathDirection.EitherWay : PathDirection.Forward;
            var ends = (line.GetRequiredValue(from), line.GetRequiredValue(to));
            var path = view is null ? null : Find(view, ends, line.GetValue(relations), direction, session);
            if (session.IsJson) session.WriteJson(path is not null, writer => WriteTo(writer, view, path));
            else if (path is not null) Print(session.Output, path);
            return path is not null;
        });
        return command;
    }

    private static GraphPath? Find(Graph graph, (string From, string To) ends, string[]? words, PathDirection direction, Session session)
    {
        var before = session.ErrorCount;
        var start = EntityLookup.Find(graph, ends.From, session);
        var end = EntityLookup.Find(graph, ends.To, session);
        var relations = (words ?? []).Select(word => EntityLookup.FindRelation(graph.Data.Model, word, session)).OfType<RelationType>().ToArray();
        if (start is null || end is null || session.ErrorCount > before) return null;
        var path = graph.FindPath(start, end, direction, relations);
        if (path is not null) return path;
        session.Report(Finding.Error("KG9008", $"no way leads from '{start.Id}' to '{end.Id}'; try --either-way, more relations or --modality all"));
        return null;
    }

    private static void Print(Screen screen, GraphPath path)
    {
        var stations = string.Join(" → ", path.Stations.Select(static e => e.Name));
        screen.Line(new StyledText().Add(stations, Tone.Strong).Add($"  {Summary.Count(path.Count, "step")}", Tone.Dim));
        foreach (var step in path)
        {
            screen.Line(new StyledText().Add("  ").Add(step.Subject?.Name ?? "?").Add($" {step.Relation.Label} ", Tone.Accent).Add(step.Object?.Name ?? "?"));
            var evidence = step.Evidence[0];
            var source = $"  {evidence.ArticleId} · {Modalities.Word(step.Modality)}";
            screen.Line(new StyledText().Add("    \"").Add(evidence.Quote).Add("\"").Add(source, Tone.Dim));
        }
    }

    private static void WriteTo(Utf8JsonWriter writer, Graph? graph, GraphPath? path)
    {
        if (graph is null || path is null) return;
        writer.Texts("stations", path.Stations.Select(static e => e.Id));
        using var lines = new ClaimLines(graph);
        writer.WriteStartArray("steps");
        foreach (var step in path)
        {
            writer.WriteStartObject();
            writer.Text("subject", step.Subject?.Id);
            writer.Text("relation", step.Relation.Id);
            writer.Text("object", step.Object?.Id);
            writer.WriteStartArray("claims");
            foreach (var claim in step.Claims) lines.Write(writer, claim);
            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
