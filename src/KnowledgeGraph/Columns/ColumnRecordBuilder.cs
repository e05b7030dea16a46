using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace KnowledgeGraph;

/// <summary>Checks claims that come as columns and brings them into the columns of a record.</summary>
internal sealed class ColumnRecordBuilder(EntityTable entities, ImmutableArray<Article> articles, ImmutableArray<Claim> singles, DayScale days)
{
    private readonly List<(string Code, string What)> _faults = [];
    private readonly List<ColumnCheck> _checks = [];
    private readonly List<int[]> _evidenceRows = [];

    /// <summary>What was left out and why.</summary>
    public IReadOnlyList<(string Code, string What)> Faults => _faults;

    public ColumnRecord Build(IReadOnlyList<ClaimColumns> columns)
    {
        var model = entities.Model;
        var batches = new List<ColumnCheck>?[model.Relations.Length];
        foreach (var batch in columns)
        {
            if (!model.TryGetRelation(batch.Relation, out var relation))
                _faults.Add((RecordProblems.UnknownRelation, $"the columns are of the relation '{batch.Relation}', which the schema does not have"));
            else if (ColumnCheck.FindObstacle(relation) is { } obstacle)
                _faults.Add((RecordProblems.Columns, $"claims of '{relation.Id}' must know the {obstacle}, which columns do not hold: add them one by one"));
            else
                (batches[relation.Index] ??= []).Add(new ColumnCheck(batch, relation, entities, articles));
        }

        _checks.AddRange(batches.SelectMany(static list => list ?? []));
        var evidence = Evidence();
        var built = model.Relations.Select(relation => batches[relation.Index] is { } list ? Columns(relation, list, evidence) : null).ToArray();
        foreach (var check in _checks) _faults.AddRange(check.Faults());
        return new ColumnRecord { Relations = built, Evidence = evidence, Days = days };
    }

    /// <summary>The cited places of all columns, each once, in order; and where each of the columns' own places went.</summary>
    private EvidenceTable Evidence()
    {
        var places = new List<(int Article, int Start, int End, int Sentence, int Check, int Row)>();
        for (var i = 0; i < _checks.Count; i++)
        {
            var own = _checks[i].Columns.Evidence.Span;
            _evidenceRows.Add(new int[own.Length]);
            foreach (var row in CitedBy(_checks[i])) places.Add((_checks[i].Articles[row], own[row].Start, own[row].End, own[row].Sentence, i, row));
        }

        places.Sort();
        var (articleColumn, starts, ends, sentences) = (new List<int>(), new List<int>(), new List<int>(), new List<int>());
        foreach (var place in CollectionsMarshal.AsSpan(places))
        {
            var last = articleColumn.Count - 1;
            if (last < 0 || articleColumn[last] != place.Article || starts[last] != place.Start || ends[last] != place.End || sentences[last] != place.Sentence)
            {
                articleColumn.Add(place.Article);
                starts.Add(place.Start);
                ends.Add(place.End);
                sentences.Add(place.Sentence);
            }

            _evidenceRows[place.Check][place.Row] = articleColumn.Count - 1;
        }

        return new EvidenceTable { Articles = [.. articleColumn], Starts = [.. starts], Ends = [.. ends], Sentences = [.. sentences] };
    }

    private static IEnumerable<int> CitedBy(ColumnCheck check)
    {
        var isCited = new bool[check.Articles.Length];
        foreach (var row in check.Columns.EvidenceRows.Span)
        {
            if ((uint)row < (uint)isCited.Length) isCited[row] = check.Articles[row] >= 0;
        }

        return Enumerable.Range(0, isCited.Length).Where(row => isCited[row]);
    }

    private EdgeColumns Columns(RelationType relation, List<ColumnCheck> batches, EvidenceTable evidence)
    {
        var rows = new EdgeRow[batches.Sum(static batch => batch.Columns.Count)];
        var count = 0;
        foreach (var batch in batches)
        {
            var resolved = rows.AsSpan(count, batch.Resolve(rows.AsSpan(count)));
            var own = _evidenceRows[_checks.IndexOf(batch)];
            foreach (ref var row in resolved) row = row with { Claim = own[row.Claim] + singles.Length };
            count += resolved.Length;
        }

        var known = KnownSingles(relation, evidence);
        var sorted = EdgeRowSort.Sort(rows, count, entities.Count);
        var writer = new EdgeColumnsWriter(days, count);
        for (var i = 0; i < count; i++)
        {
            ref readonly var row = ref sorted[i];
            if (i > 0 && row.CompareTo(sorted[i - 1]) == 0) continue;
            if (known is null || !known.Contains(row)) writer.Add(row);
        }

        return writer.Finish();
    }

    /// <summary>The claims of the relation that were added one by one and that columns could hold too; <see langword="null"/> where there is none.</summary>
    private HashSet<EdgeRow>? KnownSingles(RelationType relation, EvidenceTable evidence)
    {
        HashSet<EdgeRow>? known = null;
        Dictionary<(string Article, int Start, int End, int Sentence), int>? places = null;
        foreach (var claim in singles)
        {
            if (!string.Equals(claim.Relation, relation.Id, StringComparison.Ordinal) || !IsPlain(claim)) continue;
            places ??= Enumerable.Range(0, evidence.Count).ToDictionary(
                i => (articles[evidence.Articles[i]].Id, evidence.Starts[i], evidence.Ends[i], evidence.Sentences[i]), static i => i);
            var cited = claim.Evidence;
            if (!places.TryGetValue((cited.ArticleId, cited.Start, cited.End, cited.Sentence), out var place)) continue;
            var row = new EdgeRow(PositionOf(claim.Subject), PositionOf(claim.Object), claim.Period, place + singles.Length, claim.Confidence);
            (known ??= []).Add(row);
        }

        return known;
    }

    private int PositionOf(string? id) => id is null ? EdgeRow.Unknown : entities.IndexOf(id);

    private static bool IsPlain(Claim claim) =>
        claim.Modality == Modality.Asserted && claim.AttributedTo.IsEmpty && claim.Properties.IsEmpty && claim.Rule.Length == 0
        && claim.Trigger == default && claim.ParticipantSpans.IsEmpty && claim.Participants.Skip(2).All(static id => id is null);
}
