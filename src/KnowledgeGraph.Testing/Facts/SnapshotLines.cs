using System.Collections;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace KnowledgeGraph.Testing;

/// <summary>Writes what is not a whole graph for review: a head that says of which graph and view it is, then a line each.</summary>
internal static class SnapshotLines
{
    /// <summary>An entity: itself, then every fact about it, of any modality unless its view selects others.</summary>
    public static string OfEntity(Entity entity, GraphSnapshotOptions options)
    {
        var graph = entity.Graph;
        var view = graph.View.Modalities == ModalitySet.Affirmed ? graph.View with { Modalities = ModalitySet.All } : graph.View;
        var facts = graph.Data.Claims
            .Where(claim => view.Selects(graph.Data, claim) && claim.Participants.Any(id => id is not null && graph.FindEntity(id) == entity))
            .Select(claim => GraphSnapshots.LineOf(graph, claim, TextOf(options)));
        return Join(Head(graph), facts.Distinct(StringComparer.Ordinal).Prepend(GraphSnapshots.LineOf(entity)));
    }

    /// <summary>The results of a query, sorted and each once unless their order counts.</summary>
    public static string OfResults(List<object?> items, Graph? graph, GraphSnapshotOptions options)
    {
        var lines = items.SelectMany(item => LinesOf(item, options));
        if (!options.Ordered) lines = lines.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        return Join(Head(graph), items.Count == 0 ? ["# nothing"] : lines);
    }

    /// <summary>A path: its stations, then a line for what is said at each step.</summary>
    public static string OfPath(GraphPath path, GraphSnapshotOptions options) =>
        Join(Head(path.Start.Graph), path.SelectMany(step => LinesOf(step, options).Take(1)).Prepend($"path: {Stations(path)}"));

    /// <summary>A difference: what <see cref="GraphDiff.ToText"/> says without its counts, which every change would change.</summary>
    public static string OfDiff(GraphDiff diff, GraphSnapshotOptions options) =>
        diff.IsEmpty ? "# no difference" : Join(["# difference"], diff.ToText(options.Quotes).Split('\n').Skip(1));

    /// <summary>The graph that an item is a part of.</summary>
    public static Graph? GraphOf(object? item) => item switch
    {
        IEntity entity => entity.Graph,
        Edge edge => edge.Graph,
        IRelation relation => relation.Edge.Graph,
        TimelineEvent change => change.Edge.Graph,
        GraphPath path => path.Start.Graph,
        ITuple row => Enumerable.Range(0, row.Length).Select(i => GraphOf(row[i])).FirstOrDefault(static graph => graph is not null),
        string => null,
        IEnumerable items => items.Cast<object?>().Take(1).Select(GraphOf).FirstOrDefault(),
        _ => null,
    };

    private static IEnumerable<string> LinesOf(object? item, GraphSnapshotOptions options) => item switch
    {
        IEntity entity => [GraphSnapshots.LineOf(entity.Graph.EntityAt(entity.Index))],
        IRelation relation => LinesOf(relation.Edge, options),
        Edge { IsDerived: true } edge => [$"derived: {Cell(edge, options)}"],
        Edge edge => edge.Claims.Select(claim => GraphSnapshots.LineOf(edge.Graph, claim, TextOf(options))),
        TimelineEvent change => [$"{change.When} {WordOf(change.Kind)}: {Cell(change.Edge, options)}"],
        GraphPath path => [PathLine(path, options)],
        ITuple row => ["row: " + string.Join(" | ", Enumerable.Range(0, row.Length).Select(i => Cell(row[i], options)))],
        _ => ["row: " + Cell(item, options)],
    };

    private static string Cell(object? value, GraphSnapshotOptions options) => value switch
    {
        null => "?",
        IEntity entity => SnapshotText.Word(entity.Id),
        IRelation relation => Cell(relation.Edge, options),
        Edge edge => EdgeCell(edge, options),
        GraphPath path => PathLine(path, options),
        string text => SnapshotText.Quoted(text),
        bool truth => truth ? "true" : "false",
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IEnumerable items => $"[{string.Join("; ", items.Cast<object?>().Select(item => Cell(item, options)))}]",
        IFormattable formattable => SnapshotText.Escaped(formattable.ToString(null, CultureInfo.InvariantCulture)),
        _ => SnapshotText.Escaped(value.ToString() ?? ""),
    };

    // One line an edge, whatever the number of its claims: the first of them in canonical order speaks for it.
    private static string EdgeCell(Edge edge, GraphSnapshotOptions options)
    {
        if (!edge.IsDerived) return GraphSnapshots.LineOf(edge.Graph, edge.Claims[0], TextOf(options));
        var period = edge.Period.IsKnown ? $" ({edge.Period})" : "";
        var arrow = edge.Relation.IsSymmetric ? "<->" : "->";
        return $"{edge.Relation.Id}: {Cell(edge.Subject, options)} {arrow} {Cell(edge.Object, options)}{period} from {edge.Premises.Count.ToString(CultureInfo.InvariantCulture)} stated";
    }

    private static string PathLine(GraphPath path, GraphSnapshotOptions options) =>
        $"path: {Stations(path)} [{string.Join("; ", path.Select(step => EdgeCell(step, options)))}]";

    private static string Stations(GraphPath path) => string.Join(" .. ", path.Stations.Select(static station => SnapshotText.Word(station.Id)));

    private static string WordOf(TimelineEventKind kind) => kind switch
    {
        TimelineEventKind.Begins => "begins",
        TimelineEventKind.Ends => "ends",
        TimelineEventKind.IsReported => "is reported",
        _ => "happens",
    };

    private static SnapshotOptions TextOf(GraphSnapshotOptions options) => new() { Quotes = options.Quotes };

    private static IEnumerable<string> Head(Graph? graph) =>
        graph is null ? [] : [$"# {SnapshotText.Word(graph.Data.Model.Name)}", $"# view: {graph.View}"];

    private static string Join(IEnumerable<string> head, IEnumerable<string> lines) => string.Join('\n', head.Concat(lines));
}
