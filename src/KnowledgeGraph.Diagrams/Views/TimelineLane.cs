using System.Collections.Immutable;

namespace KnowledgeGraph.Diagrams;

/// <summary>The events of one actor, by time.</summary>
internal sealed record TimelineLane(string Name, string Type, ImmutableArray<TimelineEvent> Events)
{
    /// <summary>The lanes of a picture, the one with most events first, those of nobody known last.</summary>
    /// <param name="model">The picture.</param>
    /// <param name="graph">Its graph, which knows when an undated claim counts.</param>
    public static ImmutableArray<TimelineLane> Of(DiagramModel model, Graph graph)
    {
        var lanes = model.Edges.GroupBy(static edge => edge.Source.EntityId ?? "", StringComparer.Ordinal)
            .Select(group => new TimelineLane(
                group.Key.Length == 0 ? "not named" : group.First().Source.Caption,
                group.First().Source.Type,
                [.. group.SelectMany(edge => EventsOf(edge, graph)).OrderBy(static e => e.Period)]))
            .Where(static lane => !lane.Events.IsEmpty);
        // Ties stay in the order of the picture.
        return [.. lanes.OrderBy(static lane => lane.Type.Length == 0).ThenByDescending(static lane => lane.Events.Length)];
    }

    private static IEnumerable<TimelineEvent> EventsOf(DiagramEdge edge, Graph graph) => edge.Claims
        .GroupBy(graph.Data.EffectivePeriod)
        .Where(static group => group.Key.IsKnown)
        .Select(group => new TimelineEvent(edge, group.Key, group.Count()));
}
