using System.CommandLine;
using KnowledgeGraph.Cli.Input;
using KnowledgeGraph.Cli.Output;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg show</c>: what a graph knows of one entity.</summary>
internal static class ShowCommand
{
    public static Command Create(CommandHost host)
    {
        var graph = GraphInput.Argument();
        var entity = new Argument<string>("ENTITY") { Description = "An entity by id, name or alias" };
        var modalities = Modalities.Option("affirmed");
        var command = new Command("show", "Show what is said of an entity, with the sentences that say it") { graph, entity, modalities, host.Json };
        GraphInput.CompleteEntities(entity, graph);
        HelpWithExamples.Add(command,
            "kg show syria.kg.json turkiye",
            "kg show syria.kg.json \"Hayat Tahrir al-Sham\"",
            "kg show syria.kg.json aleppo --modality all",
            "kg show syria.kg.json russia --json | jq '.facts[].claims[].quote'");
        host.Handle(command, (line, session) =>
        {
            var set = Modalities.Of(line.GetValue(modalities), ModalitySet.Affirmed);
            return Run(line.GetRequiredValue(graph), line.GetRequiredValue(entity), set, session);
        });
        return command;
    }

    private static bool Run(string path, string word, ModalitySet modalities, Session session)
    {
        var graph = GraphInput.Load(path, session)?.WithModality(modalities);
        var entity = graph is null ? null : EntityLookup.Find(graph, word, session);
        if (graph is null || entity is null)
        {
            if (session.IsJson) session.WriteJson(false, static writer => writer.WriteNull("entity"));
            return false;
        }

        var profile = new Profile(graph, entity);
        if (session.IsJson) session.WriteJson(true, profile.WriteTo);
        else profile.Print(session.Output);
        if (!session.IsQuiet && !session.IsJson) MentionHidden(graph, entity, modalities, session);
        return true;
    }

    // A denial is not a fact, so it is not among the facts; but nobody should miss that there is one.
    private static void MentionHidden(Graph graph, Entity entity, ModalitySet modalities, Session session)
    {
        var hidden = graph.Data.Claims.Count(claim =>
            !modalities.Contains(claim.Modality) && claim.Participants.Contains(entity.Id, StringComparer.Ordinal));
        if (hidden == 0) return;
        session.Output.Line();
        session.Output.Line(new StyledText().Add($"{Summary.Count(hidden, "claim")} of other modalities not shown: --modality all", Tone.Dim));
    }
}
