using System.Collections.Immutable;
using System.Globalization;

namespace KnowledgeGraph;

/// <summary>
/// Compares the edges of two views. Edges of one relation between the same two entities are paired by equal periods, then by overlapping ones, then in order.
/// </summary>
internal static class EdgeDiff
{
    public static ImmutableArray<EdgeChange> Find(Graph before, Graph after)
    {
        var (olds, news) = (Edges(before), Edges(after));
        var changes = ImmutableArray.CreateBuilder<EdgeChange>();
        foreach (var key in olds.Keys.Union(news.Keys).Order())
            Compare(olds.GetValueOrDefault(key) ?? [], news.GetValueOrDefault(key) ?? [], changes);
        return changes.DrainToImmutable();
    }

    // Which end of a symmetric edge comes first depends on the types of the entities, which may differ between the graphs.
    private static Dictionary<(string Relation, string Subject, string Object), List<Edge>> Edges(Graph graph)
    {
        var edges = new Dictionary<(string, string, string), List<Edge>>();
        foreach (var edge in graph.AllEdges)
        {
            var (subject, target) = (edge.Subject?.Id ?? "", edge.Object?.Id ?? "");
            if (edge.Relation.IsSymmetric && string.CompareOrdinal(target, subject) < 0) (subject, target) = (target, subject);
            var key = (edge.Relation.Id, subject, target);
            if (!edges.TryGetValue(key, out var list)) edges.Add(key, list = []);
            list.Add(edge);
        }

        return edges;
    }

    private static void Compare(List<Edge> olds, List<Edge> news, ImmutableArray<EdgeChange>.Builder changes)
    {
        var pairs = new List<(Edge Old, Edge New)>();
        Pair(olds, news, pairs, static (a, b) => a.Period == b.Period);
        Pair(olds, news, pairs, static (a, b) => a.Period.Overlaps(b.Period));
        Pair(olds, news, pairs, static (_, _) => true);
        foreach (var (old, now) in pairs.OrderBy(static pair => pair.Old.Period))
        {
            if (Fields(old, now) is { IsEmpty: false } fields) changes.Add(new EdgeChange(old, now, fields));
        }

        foreach (var old in olds) changes.Add(new EdgeChange(old, null));
        foreach (var now in news) changes.Add(new EdgeChange(null, now));
    }

    private static void Pair(List<Edge> olds, List<Edge> news, List<(Edge Old, Edge New)> pairs, Func<Edge, Edge, bool> fit)
    {
        for (var i = 0; i < olds.Count; i++)
        {
            var match = news.FindIndex(now => fit(olds[i], now));
            if (match < 0) continue;
            pairs.Add((olds[i], news[match]));
            olds.RemoveAt(i--);
            news.RemoveAt(match);
        }
    }

    private static ImmutableArray<FieldChange> Fields(Edge old, Edge now) => RecordDiff.Differing(
    [
        new("period", old.Period.ToString(), now.Period.ToString()),
        new("modality", JsonWords.Of(old.Modality), JsonWords.Of(now.Modality)),
        new("confidence", old.Confidence.ToString(CultureInfo.InvariantCulture), now.Confidence.ToString(CultureInfo.InvariantCulture)),
        new("source", Sources(old), Sources(now)),
        new("articles", Articles(old), Articles(now)),
    ]);

    private static string Sources(Edge edge) => Joined(edge.Claims.SelectMany(static claim => claim.AttributedTo).Select(id => edge.Graph.FindEntity(id)?.Name ?? id));

    private static string Articles(Edge edge) => Joined(edge.Claims.Select(static claim => claim.Evidence.ArticleId));

    private static string Joined(IEnumerable<string> texts) => string.Join(", ", texts.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
}
