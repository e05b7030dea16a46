using System.Collections.Immutable;

namespace KnowledgeGraph;

/// <summary>The ids of the entities that claims and mentions name.</summary>
internal sealed class EntityReferences(GraphModel model)
{
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    public IEnumerable<string> Ids => _ids;

    public bool Contains(string id) => _ids.Contains(id);

    public void Add(string id) => _ids.Add(id);

    public void Add(Mention mention) => _ids.Add(mention.EntityId);

    public void Add(Claim claim) => _ids.UnionWith(Of(model, claim));

    /// <summary>Adds what the entities named so far are part of, and so on.</summary>
    public void Close(ImmutableArray<EntityRecord> records)
    {
        var before = -1;
        while (before < _ids.Count)
        {
            before = _ids.Count;
            foreach (var record in records)
            {
                if (record.PartOf is { } whole && _ids.Contains(record.Id)) _ids.Add(whole);
            }
        }
    }

    /// <summary>The ids that one claim names: its participants, its sources and the entities among its properties.</summary>
    public static IEnumerable<string> Of(GraphModel model, Claim claim)
    {
        foreach (var participant in claim.Participants)
        {
            if (participant is not null) yield return participant;
        }

        foreach (var source in claim.AttributedTo) yield return source;
        if (claim.Properties.IsEmpty || !model.TryGetRelation(claim.Relation, out var relation)) yield break;
        foreach (var property in claim.Properties)
        {
            if (relation.FindProperty(property.Name) is not { Kind: PropertyKind.Entity }) continue;
            foreach (var id in property.Values) yield return id;
        }
    }
}
