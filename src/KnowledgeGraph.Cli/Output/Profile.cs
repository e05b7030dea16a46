using System.Text.Json;
using KnowledgeGraph.Cli.Commands;

namespace KnowledgeGraph.Cli.Output;

/// <summary>What a graph knows of an entity: its names, and the facts it plays a role in by relation and direction, with what says so.</summary>
internal sealed class Profile
{
    private readonly Graph _graph;
    private readonly Entity _entity;
    private readonly List<ProfileSection> _sections = [];

    public Profile(Graph graph, Entity entity)
    {
        _graph = graph;
        _entity = entity;
        foreach (var relation in graph.Data.Model.Relations)
        {
            var edges = graph.EdgesOf(relation, entity).ToList();
            // An edge with the entity at both ends is listed once, as leaving.
            AddSection(relation, relation.IsSymmetric ? "both" : "out", relation.Label, edges.Where(e => e.Subject == entity));
            AddSection(relation, "in", relation.InverseLabel ?? $"← {relation.Label}", edges.Where(e => e.Subject != entity));
            AddFurtherRoles(relation);
        }
    }

    public void Print(Screen screen)
    {
        screen.Line(new StyledText().Add(_entity.Name, Tone.Strong).Add($"  {_entity.Type.Name}", Tone.Accent).Add($"  {_entity.Id}", Tone.Dim));
        if (_entity.Description.Length > 0) screen.Line(new StyledText().Add("  ").Add(_entity.Description));
        if (!_entity.Aliases.IsEmpty) screen.Line(new StyledText().Add("  also: ", Tone.Dim).Add(string.Join(", ", _entity.Aliases)));
        if (_entity.PartOf is { } whole) screen.Line(new StyledText().Add("  part of: ", Tone.Dim).Add(whole.Name).Add($" ({whole.Id})", Tone.Dim));
        if (!_entity.IsDeclared) screen.Line(new StyledText().Add("  found in the articles, not declared in the schema", Tone.Dim));
        foreach (var section in _sections)
        {
            screen.Line();
            screen.Line(new StyledText().Add(section.Heading, Tone.Accent));
            foreach (var edge in section.Edges) PrintEdge(screen, section, edge);
        }

        if (_sections.Count > 0) return;
        screen.Line();
        screen.Line("no facts in this view");
    }

    public void WriteTo(Utf8JsonWriter writer)
    {
        writer.WriteStartObject("entity");
        writer.Text("id", _entity.Id);
        writer.Text("type", _entity.Type.Name);
        writer.Text("name", _entity.Name);
        writer.Text("description", _entity.Description);
        writer.Texts("aliases", _entity.Aliases);
        writer.Text("partOf", _entity.PartOf?.Id);
        writer.WriteBoolean("declared", _entity.IsDeclared);
        writer.WriteEndObject();
        using var lines = new ClaimLines(_graph);
        writer.WriteStartArray("facts");
        foreach (var section in _sections)
        {
            foreach (var edge in section.Edges) WriteEdge(writer, lines, section, edge);
        }

        writer.WriteEndArray();
    }

    private static void WriteEdge(Utf8JsonWriter writer, ClaimLines lines, ProfileSection section, Edge edge)
    {
        writer.WriteStartObject();
        writer.Text("relation", section.Relation.Id);
        writer.Text("direction", section.Direction);
        writer.Text("subject", edge.Subject?.Id);
        writer.Text("object", edge.Object?.Id);
        writer.Text("period", edge.Period.IsKnown ? edge.Period.ToString() : null);
        writer.Text("modality", Modalities.Word(edge.Modality));
        writer.WriteNumber("confidence", edge.Confidence);
        writer.WriteStartArray("claims");
        foreach (var claim in section.Claims(edge)) lines.Write(writer, claim);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private void AddSection(RelationType relation, string direction, string heading, IEnumerable<Edge> edges,
        Func<Edge, IEnumerable<Claim>>? claims = null)
    {
        var list = edges.ToList();
        if (list.Count > 0) _sections.Add(new ProfileSection(relation, direction, heading, list, claims ?? (static edge => edge.Claims)));
    }

    // Beside subject and object: the place of an attack, the destination of those displaced.
    private void AddFurtherRoles(RelationType relation)
    {
        for (var i = 2; i < relation.Arity; i++)
        {
            var participant = i;
            var edges = _graph.EdgesOf(relation).Where(edge => edge.Claims.Any(claim => Plays(claim, participant)));
            // Claims of one edge may name several places, or none.
            AddSection(relation, relation.RoleOf(i).Name, $"{relation.Label} (as {relation.RoleOf(i).Name})", edges,
                edge => edge.Claims.Where(claim => Plays(claim, participant)));
        }
    }

    private bool Plays(Claim claim, int participant) =>
        participant < claim.Participants.Length && string.Equals(claim.Participants[participant], _entity.Id, StringComparison.Ordinal);

    private void PrintEdge(Screen screen, ProfileSection section, Edge edge)
    {
        var text = section.Direction switch
        {
            "out" or "both" => edge.Object?.Name ?? "?",
            "in" => edge.Subject?.Name ?? "?",
            _ => $"{edge.Subject?.Name ?? "?"} → {edge.Object?.Name ?? "?"}",
        };
        var period = edge.Period.IsKnown ? $"  {edge.Period}" : "";
        screen.Line(new StyledText().Add("  ").Add(text, Tone.Strong).Add(period, Tone.Dim));
        foreach (var claim in section.Claims(edge)) PrintClaim(screen, claim);
    }

    private void PrintClaim(Screen screen, Claim claim)
    {
        var source = claim.Evidence.ArticleId;
        if (_graph.Data.TryGetArticle(claim.Evidence.ArticleId, out var article))
        {
            source = article.Source.Length > 0 ? $"{article.Source}, {source}" : source;
            if (article.Published is { } day) source = $"{source}, {Period.On(day)}";
        }

        var names = string.Join(", quoted by ", claim.AttributedTo.Select(id => ClaimTable.NameOf(_graph, id)));
        var speakers = names.Length == 0 ? "" : $", says {names}";
        var tone = claim.Modality >= Modality.Planned ? Tone.Warning : Tone.Dim;
        screen.Line(new StyledText().Add("    \"").Add(claim.Evidence.Quote).Add("\""));
        screen.Line(new StyledText().Add($"      {source} · ", Tone.Dim).Add(Modalities.Word(claim.Modality), tone).Add(speakers + FurtherOf(claim), Tone.Dim));
    }

    // "place: Aleppo", "killed: 30": what the claim says beside its ends.
    private string FurtherOf(Claim claim)
    {
        _graph.Data.Model.TryGetRelation(claim.Relation, out var relation);
        var roles = Enumerable.Range(0, claim.Participants.Length).Skip(2).Where(i => claim.Participants[i] is not null)
            .Select(i => $" · {relation?.RoleOf(i).Name ?? "role"}: {ClaimTable.NameOf(_graph, claim.Participants[i]!)}");
        return string.Concat(roles.Concat(claim.Properties.Select(static p => $" · {p.Name}: {string.Join(", ", p.Values)}")));
    }
}
