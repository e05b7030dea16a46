using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace KnowledgeGraph;

/// <summary>Writes the snapshot text of a graph.</summary>
internal sealed class SnapshotWriter(Graph graph, SnapshotOptions options)
{
    private const int HashLength = 12;

    private readonly GraphData _data = graph.Data;
    private readonly GraphView _view = graph.View.Modalities == ModalitySet.Affirmed ? graph.View with { Modalities = ModalitySet.All } : graph.View;

    public string Write()
    {
        var claims = _data.Claims.Where(claim => _view.Selects(_data, claim)).ToArray();
        var lines = new List<string> { $"# {SnapshotText.Word(_data.Model.Name)}", $"# view: {graph.View}" };
        lines.AddRange(Entities(claims));
        // Claims that differ only in what a snapshot does not show (confidence, rule) are one fact.
        lines.AddRange(claims.Select(Fact).Distinct(StringComparer.Ordinal));
        return string.Join('\n', lines);
    }

    private IEnumerable<string> Entities(Claim[] claims)
    {
        var references = new EntityReferences(_data.Model);
        foreach (var claim in claims) references.Add(claim);
        if (graph.View == GraphView.Default)
        {
            foreach (var mention in _data.Mentions) references.Add(mention);
        }

        foreach (var id in references.Ids.ToArray()) references.Add(Resolved(id));
        var entities = Enumerable.Range(0, _data.Entities.Count).Select(_data.Entities.DiscoveredAt).OfType<EntityRecord>().OrderBy(static entity => entity.Id, StringComparer.Ordinal).ToImmutableArray();
        references.Close(entities);
        return entities.Where(entity => references.Contains(entity.Id)).Select(Entity).Concat(_data.Merges.Select(Merge));
    }

    /// <summary>The line of an entity.</summary>
    public static string Entity(EntityRecord entity)
    {
        var line = new StringBuilder().Append("entity: ").Append(SnapshotText.Word(entity.Id)).Append(" is ").Append(entity.Type).Append(' ')
            .Append(SnapshotText.Quoted(entity.Name));
        if (entity.Aliases.Length > 0) line.Append(" also ").AppendJoin(", ", entity.Aliases.Select(SnapshotText.Quoted));
        if (entity.PartOf is { } whole) line.Append(" part of ").Append(SnapshotText.Word(whole));
        return line.ToString();
    }

    private static string Merge(EntityMerge merge)
    {
        var line = $"merge: {SnapshotText.Word(merge.From)} is {SnapshotText.Word(merge.Into)}";
        return merge.Reason.Length == 0 ? line : $"{line} {SnapshotText.Quoted(merge.Reason)}";
    }

    // An entity that was merged into another shows as that one, while the record keeps what was read.
    private string Resolved(string id) => _data.Merges.IsEmpty || _data.Entities.IndexOf(id) is not (>= 0 and var index) ? id : _data.Entities.IdAt(index);

    /// <summary>The line of a claim.</summary>
    public string Fact(Claim claim)
    {
        _data.Model.TryGetRelation(claim.Relation, out var relation);
        var line = new StringBuilder().Append(claim.Relation).Append(": ").Append(Participant(claim.Subject))
            .Append(relation!.IsSymmetric ? " <-> " : " -> ").Append(Participant(claim.Object));
        if (claim.Period.IsKnown) line.Append(" (").Append(claim.Period).Append(')');
        if (Said(claim) is { Length: > 0 } said) line.Append(" [").Append(said).Append(']');
        if (Details(claim, relation) is { Length: > 0 } details) line.Append(" {").Append(details).Append('}');
        line.Append(CultureInfo.InvariantCulture, $" {SnapshotText.Word(claim.Evidence.ArticleId)}:{claim.Evidence.Start}-{claim.Evidence.End} ");
        line.Append(options.Quotes ? SnapshotText.Quoted(claim.Evidence.Quote) : $"#{Hash(claim.Evidence.Quote)}");
        return line.ToString();
    }

    private string Participant(string? id) => id is null ? "?" : SnapshotText.Word(Resolved(id));

    private string Said(Claim claim)
    {
        if (claim.AttributedTo.IsEmpty) return claim.Modality == Modality.Asserted ? "" : JsonWords.Of(claim.Modality);
        return $"{JsonWords.Of(claim.Modality)}: {string.Join(", ", claim.AttributedTo.Select(Resolved).Select(SnapshotText.Word))}";
    }

    private string Details(Claim claim, RelationType relation)
    {
        var details = new List<string>();
        for (var i = 2; i < claim.Participants.Length; i++)
        {
            if (claim.Participants[i] is { } id) details.Add($"{relation.RoleOf(i).Name}: {SnapshotText.Word(Resolved(id))}");
        }

        details.AddRange(claim.Properties.Select(static property => $"{property.Name}: {string.Join(", ", property.Values.Select(SnapshotText.Word))}"));
        return string.Join("; ", details);
    }

    private static string Hash(string quote) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(quote)))[..HashLength];
}
