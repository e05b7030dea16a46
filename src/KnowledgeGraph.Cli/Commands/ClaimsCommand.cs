using System.CommandLine;
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
        var command = new Command("claims", "List what the articles say, claim by claim, with quotes") { graph, format, relations, entities, modalities, sources };
        HelpWithExamples.Add(command,
            "kg claims syria.kg.json --format table --relation supports",
            "kg claims syria.kg.json --entity turkiye --modality affirmed --format table",
            "kg claims syria.kg.json --source Tass | jq -r '.quote'",
            "kg claims syria.kg.json > claims.jsonl");
        host.Handle(command, (line, session) =>
        {
            if (GraphInput.Load(line.GetRequiredValue(graph), session) is not { } loaded) return false;
            var set = Modalities.Of(line.GetValue(modalities), ModalitySet.All);
            var filter = ClaimFilter.Create(loaded, line.GetValue(relations), line.GetValue(entities), line.GetValue(sources), set, session);
            if (filter is null) return false;
            var claims = loaded.Data.Claims.Where(filter.Selects);
            if (string.Equals(line.GetValue(format), "table", StringComparison.Ordinal)) session.Output.Table(ClaimTable.Of(loaded, claims));
            else WriteLines(loaded, claims, session);
            return true;
        });
        return command;
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
