using System.Collections.Immutable;

namespace KnowledgeGraph;

/// <summary>The claims that a record holds as columns: already in the shape of edges, so that a view that selects all of them shares the columns.</summary>
internal sealed class ColumnRecord
{
    /// <summary>By the position of the relation in the model; <see langword="null"/> where it has no claims in columns.</summary>
    public required EdgeColumns?[] Relations { get; init; }

    public required EvidenceTable Evidence { get; init; }

    public required DayScale Days { get; init; }

    public int ClaimCount => Relations.Sum(static columns => columns?.ClaimCount ?? 0);

    /// <summary>The claims of a relation as rows in their order, expanded from the edges.</summary>
    public static IEnumerable<EdgeRow> Rows(EdgeColumns columns)
    {
        for (var row = 0; row < columns.Count; row++)
        {
            var (subject, target) = (End(columns.Subjects[row]), End(columns.Objects[row]));
            var claim = columns.Claims[row];
            if (claim >= 0)
            {
                yield return new(subject, target, columns.Periods[row], claim, columns.Confidences[row]);
                continue;
            }

            var groups = columns.Groups;
            for (var i = groups.Offsets[~claim]; i < groups.Offsets[~claim + 1]; i++)
                yield return new(subject, target, groups.Periods[i], groups.Claims[i], groups.Confidences[i]);
        }
    }

    /// <summary>The claims of a record as what a builder takes.</summary>
    public IEnumerable<ClaimColumns> ToClaimColumns(GraphData data)
    {
        var places = new EvidencePlace[Evidence.Count];
        for (var i = 0; i < places.Length; i++)
            places[i] = new(data.Articles[Evidence.Articles[i]].Id, Evidence.Sentences[i], Evidence.Starts[i], Evidence.Ends[i]);
        var entities = ImmutableArray.CreateRange(Enumerable.Range(0, data.Entities.Count).Select(data.Entities.IdAt));
        foreach (var relation in data.Model.Relations)
        {
            if (Relations[relation.Index] is not { } columns) continue;
            var rows = Rows(columns).ToArray();
            yield return new ClaimColumns(relation.Id)
            {
                Entities = entities,
                Subjects = Array.ConvertAll(rows, static row => row.Subject == EdgeRow.Unknown ? -1 : row.Subject),
                Objects = Array.ConvertAll(rows, static row => row.Object == EdgeRow.Unknown ? -1 : row.Object),
                Periods = Array.ConvertAll(rows, static row => row.Period),
                Confidences = Array.ConvertAll(rows, static row => row.Confidence),
                Evidence = places,
                EvidenceRows = Array.ConvertAll(rows, row => row.Claim - data.SingleClaims.Length),
            };
        }
    }

    private static int End(int entity) => entity < 0 ? EdgeRow.Unknown : entity;
}
