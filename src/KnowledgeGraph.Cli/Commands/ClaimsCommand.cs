using System.CommandLine;
using System.Text.Json;
using KnowledgeGraph.Cli.Input;
using KnowledgeGraph.Cli.Output;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg claims</c>: the record of a graph, claim by claim.</summary>
internal static class ClaimsCommand
{
    public static Command Create(CommandHost host)
    {
        var graph = GraphInput.Argument();
        var format = Options.Choice("--format", "One JSON object a line, or a table", "jsonl", "table");
        var relations = Options.Many("--relation", "R", "Only claims of a relation, by id or name");
        var entities = Options.Many("--entity", "E", "Only claims that name an entity, by id, name or alias");
        var sources = Options.Many("--source", "S", "Only claims from an article or publisher, or said by an entity");
        var modalities = Modalities.Option("all");
        var command = new Command("claims", "List what the articles say, claim by claim, with quotes") { graph, format, relations, entities, modalities, sources, host.Json };
        HelpWithExamples.Add(command,
            "kg claims syria.kg.json --format table --relation supports",
            "kg claims syria.kg.json --entity turkiye --modality affirmed --format table",
            "kg claims syria.kg.json --source Tass | jq -r '.quote'",
            "kg claims syria.kg.json > claims.jsonl");
        host.Handle(command, (line, session) =>
        {
            var found = Find(line, session);
            if (session.IsJson) session.WriteJson(found is not null, writer => WriteJson(writer, found));
            else if (found is { } listed) Write(listed, line.GetValue(format), session);
            return found is not null;
        });
        return command;

        (Graph Graph, IEnumerable<Claim> Claims)? Find(ParseResult line, Session session)
        {
            if (GraphInput.Load(line.GetRequiredValue(graph), session) is not { } loaded) return null;
            var set = Modalities.Of(line.GetValue(modalities), ModalitySet.All);
            var filter = ClaimFilter.Create(loaded, line.GetValue(relations), line.GetValue(entities), line.GetValue(sources), set, session);
            return filter is null ? null : (loaded, loaded.Data.Claims.Where(filter.Selects));
        }
    }

    private static void Write((Graph Graph, IEnumerable<Claim> Claims) found, string? format, Session session)
    {
        if (string.Equals(format, "table", StringComparison.Ordinal)) session.Output.Table(ClaimTable.Of(found.Graph, found.Claims));
        else WriteLines(found.Graph, found.Claims, session);
    }

    private static void WriteJson(Utf8JsonWriter writer, (Graph Graph, IEnumerable<Claim> Claims)? found)
    {
        if (found is not { } listed) return;
        using var lines = new ClaimLines(listed.Graph);
        writer.WriteStartArray("claims");
        foreach (var claim in listed.Claims) lines.Write(writer, claim);
        writer.WriteEndArray();
    }

    private static void WriteLines(Graph graph, IEnumerable<Claim> claims, Session session)
    {
        using var lines = new ClaimLines(graph);
        foreach (var claim in claims)
        {
            session.Cancellation.ThrowIfCancellationRequested();
            session.Output.Writer.Write(lines.LineOf(claim));
        }
    }
}
