namespace KnowledgeGraph;

/// <summary>
/// Writes claims that come in the order of <see cref="EdgeRow"/> as edges: claims with the same ends make one edge for each stretch of overlapping known
/// periods and one for those that say nothing of time.
/// </summary>
internal sealed class EdgeColumnsWriter(DayScale scale, int capacity)
{
    private readonly PeriodColumnWriter _periods = new(scale, capacity);
    private readonly ConfidenceColumnWriter _confidences = new(capacity);
    private readonly PeriodColumnWriter _groupPeriods = new(scale, 0);
    private readonly ConfidenceColumnWriter _groupConfidences = new(0);
    private readonly List<int> _groupOffsets = [];
    private readonly List<int> _groupClaims = [];
    private int[] _subjects = new int[capacity];
    private int[] _objects = new int[capacity];
    private int[] _claims = new int[capacity];
    private int _count;
    private EdgeRow _open;
    private int _openClaims;

    public void Add(in EdgeRow row)
    {
        if (_openClaims > 0 && _open.Subject == row.Subject && _open.Object == row.Object
            && (_open.Period.IsKnown ? _open.Period.Overlaps(row.Period) : !row.Period.IsKnown))
        {
            if (_openClaims == 1) StartGroup();
            AddToGroup(row);
            _open = _open with { Period = _open.Period.Hull(row.Period), Confidence = Math.Max(_open.Confidence, row.Confidence) };
            _openClaims++;
            return;
        }

        Close();
        _open = row;
        _openClaims = 1;
    }

    public EdgeColumns Finish()
    {
        Close();
        Array.Resize(ref _subjects, _count);
        Array.Resize(ref _objects, _count);
        Array.Resize(ref _claims, _count);
        _groupOffsets.Add(_groupClaims.Count);
        return new EdgeColumns
        {
            Subjects = _subjects,
            Objects = _objects,
            Periods = _periods.Finish(),
            Confidences = _confidences.Finish(),
            Claims = _claims,
            Groups = new ClaimGroups
            {
                Offsets = [.. _groupOffsets],
                Claims = [.. _groupClaims],
                Periods = _groupPeriods.Finish(),
                Confidences = _groupConfidences.Finish(),
            },
        };
    }

    private static int End(int entity) => entity == EdgeRow.Unknown ? -1 : entity;

    private void StartGroup()
    {
        _groupOffsets.Add(_groupClaims.Count);
        AddToGroup(_open);
    }

    private void AddToGroup(in EdgeRow row)
    {
        _groupClaims.Add(row.Claim);
        _groupPeriods.Add(row.Period);
        _groupConfidences.Add(row.Confidence);
    }

    private void Close()
    {
        if (_openClaims == 0) return;
        if (_count == _subjects.Length) Grow();
        _subjects[_count] = End(_open.Subject);
        _objects[_count] = End(_open.Object);
        _claims[_count] = _openClaims == 1 ? _open.Claim : ~(_groupOffsets.Count - 1);
        _periods.Add(_open.Period);
        _confidences.Add(_open.Confidence);
        _count++;
    }

    private void Grow()
    {
        var length = Math.Max(4, _count * 2);
        Array.Resize(ref _subjects, length);
        Array.Resize(ref _objects, length);
        Array.Resize(ref _claims, length);
    }
}
