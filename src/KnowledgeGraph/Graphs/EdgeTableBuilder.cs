using System.Collections.Immutable;

namespace KnowledgeGraph;

/// <summary>
/// Computes the edges of a view. Claims with the same relation, subject and object make one edge for each stretch of overlapping known periods and one
/// for those that say nothing of time.
/// </summary>
internal static class EdgeTableBuilder
{
    public static EdgeTable[] Build(Graph graph)
    {
        var rows = new List<Row>[graph.Data.Model.Relations.Length];
        for (var i = 0; i < rows.Length; i++) rows[i] = [];
        var claims = graph.Data.Claims;
        for (var i = 0; i < claims.Length; i++)
        {
            if (!graph.View.Selects(graph.Data, claims[i])) continue;
            graph.Data.Model.TryGetRelation(claims[i].Relation, out var relation);
            rows[relation!.Index].Add(RowOf(graph.Table, relation, claims[i], i));
        }

        return [.. graph.Data.Model.Relations.Select(relation => new EdgeTable(graph, relation, Columns(rows[relation.Index], claims)))];
    }

    private static Row RowOf(EntityTable entities, RelationType relation, Claim claim, int index)
    {
        var subject = IndexOf(entities, claim.Subject);
        var target = IndexOf(entities, claim.Object);
        // A symmetric edge is stored once, whichever way round it was said; an unknown end is always the object.
        if (relation.IsSymmetric && (subject == int.MaxValue || target < subject)) (subject, target) = (target, subject);
        return new(subject, target, claim.Period, index);
    }

    // Unknown ends sort behind every entity; the columns hold them as -1.
    private static int IndexOf(EntityTable entities, string? id) => id is null ? int.MaxValue : entities.IndexOf(id);

    private static EdgeColumns Columns(List<Row> rows, ImmutableArray<Claim> claims)
    {
        rows.Sort();
        var edges = new List<Row>();
        var offsets = new List<int>();
        var confidences = new List<double>();
        for (var i = 0; i < rows.Count; i++)
        {
            var row = rows[i];
            var confidence = claims[row.Claim].Confidence;
            if (edges.Count > 0 && edges[^1].Joins(row))
            {
                edges[^1] = edges[^1] with { Period = edges[^1].Period.Hull(row.Period) };
                confidences[^1] = Math.Max(confidences[^1], confidence);
                continue;
            }

            edges.Add(row);
            offsets.Add(i);
            confidences.Add(confidence);
        }

        offsets.Add(rows.Count);
        return new EdgeColumns
        {
            Subjects = [.. edges.Select(static e => End(e.Subject))],
            Objects = [.. edges.Select(static e => End(e.Object))],
            Periods = [.. edges.Select(static e => e.Period)],
            Confidences = [.. confidences],
            ClaimOffsets = [.. offsets],
            Claims = [.. rows.Select(static r => r.Claim)],
        };
    }

    private static int End(int entity) => entity == int.MaxValue ? -1 : entity;

    private readonly record struct Row(int Subject, int Object, Period Period, int Claim) : IComparable<Row>
    {
        public bool Joins(Row next) =>
            Subject == next.Subject && Object == next.Object && (Period.IsKnown ? Period.Overlaps(next.Period) : !next.Period.IsKnown);

        public int CompareTo(Row other)
        {
            var order = Subject.CompareTo(other.Subject);
            if (order == 0) order = Object.CompareTo(other.Object);
            if (order == 0) order = Period.CompareTo(other.Period);
            return order == 0 ? Claim.CompareTo(other.Claim) : order;
        }
    }
}
