using System.Collections.Immutable;

namespace KnowledgeGraph.Diagrams;

/// <summary>Chooses and merges the edges that a picture shows.</summary>
internal static class DiagramSelection
{
    /// <summary>The merged edges that meet every condition but the number, the ones to keep first in front.</summary>
    /// <exception cref="ArgumentException">The options name something that the graph or its model does not have.</exception>
    public static ImmutableArray<EdgeDraft> Select(Graph graph, DiagramOptions options)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Depth, 1);
        if (options.MaxEdges is { } most) ArgumentOutOfRangeException.ThrowIfLessThan(most, 1);
        var relations = DiagramNames.Relations(graph.Data.Model, options.Relations);
        var types = DiagramNames.Types(graph.Data.Model, options.Types);
        var drafts = Merge(graph, relations, types, ClaimCondition.Of(graph, options));
        if (options.Focus is { } id) drafts = Around(drafts, DiagramNames.Focus(graph, id).Index, options.Depth);
        drafts.Sort(EdgeDraft.ByWeight);
        return [.. drafts];
    }

    private static List<EdgeDraft> Merge(Graph graph, IEnumerable<RelationType> relations, List<EntityType> types, ClaimCondition condition)
    {
        var claims = new Dictionary<(int Source, int Target, RelationType Relation, LineStyle Line), List<Claim>>();
        foreach (var edge in relations.SelectMany(graph.EdgesOf))
        {
            if (!IsShown(edge.Subject, types) || !IsShown(edge.Object, types)) continue;
            var (source, target) = (edge.Subject?.Index ?? -1, edge.Object?.Index ?? -1);
            foreach (var claim in edge.Claims)
            {
                if (!condition.Holds(claim)) continue;
                var key = (source, target, edge.Relation, LineOf(claim.Modality));
                if (!claims.TryGetValue(key, out var list)) claims.Add(key, list = []);
                list.Add(claim);
            }
        }

        // What an article asserts and what it reports are one fact, drawn as firmly as its firmest claim; plans and denials are not that fact.
        foreach (var (key, reported) in claims.Where(static pair => pair.Key.Line == LineStyle.Dashed).ToList())
        {
            if (!claims.TryGetValue(key with { Line = LineStyle.Solid }, out var firm)) continue;
            firm.AddRange(reported);
            claims.Remove(key);
        }

        return [.. claims.Select(static pair => new EdgeDraft(pair.Key.Source, pair.Key.Target, pair.Key.Relation, pair.Key.Line, [.. pair.Value], 0))];
    }

    private static bool IsShown(Entity? entity, List<EntityType> types) =>
        entity is null || types.Count == 0 || types.Exists(entity.Type.IsA);

    private static LineStyle LineOf(Modality modality) => modality switch
    {
        Modality.Asserted => LineStyle.Solid,
        Modality.Attributed or Modality.Hedged => LineStyle.Dashed,
        Modality.Planned => LineStyle.Dotted,
        _ => LineStyle.Crossed,
    };

    /// <summary>The edges whose nearer end is fewer steps from the focus than the depth, or whose both ends are within it.</summary>
    private static List<EdgeDraft> Around(List<EdgeDraft> drafts, int focus, int depth)
    {
        var distances = new Dictionary<int, int> { [focus] = 0 };
        for (int step = 1, before = 0; step <= depth && distances.Count > before; step++)
        {
            before = distances.Count;
            foreach (var draft in drafts)
            {
                if (draft.Source < 0 || draft.Target < 0) continue;
                if (distances.TryGetValue(draft.Source, out var d) && d == step - 1) distances.TryAdd(draft.Target, step);
                if (distances.TryGetValue(draft.Target, out d) && d == step - 1) distances.TryAdd(draft.Source, step);
            }
        }

        var kept = new List<EdgeDraft>();
        foreach (var draft in drafts)
        {
            var source = DistanceOf(distances, draft.Source);
            var target = DistanceOf(distances, draft.Target);
            var nearer = Math.Min(source, target);
            var bothWithin = source <= depth && target <= depth;
            var leadsToUnknown = nearer < depth && (draft.Source < 0 || draft.Target < 0);
            if (bothWithin || leadsToUnknown) kept.Add(draft with { Distance = nearer });
        }

        return kept;
    }

    private static int DistanceOf(Dictionary<int, int> distances, int entity) => distances.GetValueOrDefault(entity, int.MaxValue);
}
