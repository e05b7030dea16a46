namespace KnowledgeGraph;

/// <summary>
/// Computes the edges of a view. Claims with the same relation, subject and object make one edge for each stretch of overlapping known periods and one
/// for those that say nothing of time. Claims that the record holds as columns are edges already: a view that selects all of them shares the columns.
/// </summary>
internal sealed class EdgeTableBuilder(Graph graph)
{
    private readonly GraphData _data = graph.Data;
    private readonly GraphView _view = graph.View;

    public EdgeTable[] Build()
    {
        var rows = new List<EdgeRow>[_data.Model.Relations.Length];
        for (var i = 0; i < rows.Length; i++) rows[i] = [];
        for (var i = 0; i < _data.SingleClaims.Length; i++)
        {
            var claim = _data.SingleClaims[i];
            if (!_view.Selects(_data, claim)) continue;
            _data.Model.TryGetRelation(claim.Relation, out var relation);
            rows[relation!.Index].Add(RowOf(relation, claim, i));
        }

        EdgeTable[] stated = [.. _data.Model.Relations.Select(relation => new EdgeTable(graph, relation, Columns(relation, rows[relation.Index])))];
        return _view.Inferred == InferenceRules.None ? stated : InferredTables.Extend(graph, stated, _view.Inferred);
    }

    private EdgeRow RowOf(RelationType relation, Claim claim, int index)
    {
        var row = new EdgeRow(IndexOf(claim.Subject), IndexOf(claim.Object), claim.Period, index, claim.Confidence);
        return relation.IsSymmetric ? row.InOrder() : row; // A symmetric edge is stored once, whichever way round it was said.
    }

    private int IndexOf(string? id) => id is null ? EdgeRow.Unknown : _data.Entities.IndexOf(id);

    private EdgeColumns Columns(RelationType relation, List<EdgeRow> rows)
    {
        rows.Sort();
        var columns = _view.Modalities.Contains(Modality.Asserted) && _view.Source is null ? _data.Columns?.Relations[relation.Index] : null;
        if (columns is not null && rows.Count == 0 && SelectsAll) return columns;
        var writer = new EdgeColumnsWriter(_data.Days, rows.Count + (columns?.Count ?? 0));
        var next = 0;
        if (columns is not null)
        {
            foreach (var row in ColumnRecord.Rows(columns))
            {
                if (!Selects(row)) continue;
                while (next < rows.Count && IsBefore(relation, rows[next], row)) writer.Add(rows[next++]);
                writer.Add(row);
            }
        }

        while (next < rows.Count) writer.Add(rows[next++]);
        return writer.Finish();
    }

    private bool SelectsAll => _view is { MinConfidence: <= 0, ValidIn.IsKnown: false, KnownAt: null };

    private bool Selects(in EdgeRow row)
    {
        if (!(row.Confidence >= _view.MinConfidence)) return false;
        var published = _data.Articles[_data.Columns!.Evidence.Articles[row.Claim - _data.SingleClaims.Length]].Published;
        if (_view.KnownAt is { } day && !(published <= day)) return false;
        if (!_view.ValidIn.IsKnown) return true;
        var period = row.Period.IsKnown || published is null ? row.Period : Period.On(published.Value);
        return _view.ValidIn.Overlaps(period);
    }

    /// <summary>Whether a claim that was added by itself comes before one that the record holds in columns.</summary>
    private bool IsBefore(RelationType relation, in EdgeRow single, in EdgeRow row)
    {
        var order = single.CompareWithoutClaim(row);
        if (order != 0) return order < 0;
        var claim = _data.ClaimOf(relation, row.Subject, row.Object, row.Claim - _data.SingleClaims.Length, row.Period, row.Confidence);
        return ClaimOrder.Instance.Compare(_data.SingleClaims[single.Claim], claim) < 0;
    }
}
