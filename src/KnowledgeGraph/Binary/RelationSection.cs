namespace KnowledgeGraph;

/// <summary>Reads the edges of one relation from a binary file and makes sure of all that queries rely on.</summary>
internal sealed class RelationSection(BinarySectionReader reader, RelationType relation, EntityTable entities, int evidence)
{
    private const int HeaderLength = 9;

    public DayScale Days { get; private set; }

    /// <summary>Reads the section.</summary>
    /// <param name="singles">The number of single claims of the record, behind which the claims of columns are numbered.</param>
    public EdgeColumns Read(int singles)
    {
        var header = reader.Ints(HeaderLength);
        var (count, groups, groupClaims) = (header[0], header[1], header[2]);
        if (count < 0 || groups < 0 || groups > count) throw reader.Wrong("a number of edges is out of range");
        if (!DayScale.TryRead(header[3], header[4] == 1, out var days)) throw reader.Wrong("its days start outside the calendar");
        Days = days;
        var columns = new EdgeColumns
        {
            Subjects = reader.Ints(count, out var subjects),
            Objects = reader.Ints(count, out var objects),
            Claims = reader.Ints(count, out var claims),
            Periods = reader.Periods(count, days, header[5] == 1),
            Confidences = reader.Confidences(count, header[6] == 1),
            Groups = new ClaimGroups
            {
                Offsets = reader.Ints(groups + 1),
                Claims = reader.Ints(groupClaims),
                Periods = reader.Periods(groupClaims, days, header[7] == 1),
                Confidences = reader.Confidences(groupClaims, header[8] == 1),
            },
        };
        reader.End();
        if (ColumnCheck.FindObstacle(relation) is { } obstacle) throw reader.Wrong($"its claims must know the {obstacle}, which columns do not hold");
        CheckEnds(columns.Subjects, subjects, relation.SubjectRole);
        CheckEnds(columns.Objects, objects, relation.ObjectRole);
        Check(columns, claims);
        if (singles > 0) Shift(columns, singles);
        return columns;
    }

    private static void Shift(EdgeColumns columns, int singles)
    {
        foreach (ref var claim in columns.Claims.AsSpan()) claim = claim < 0 ? claim : claim + singles;
        foreach (ref var claim in columns.Groups.Claims.AsSpan()) claim += singles;
    }

    private void Check(EdgeColumns columns, IntRange claims)
    {
        PeriodCheck.Check(columns.Periods, reader);
        PeriodCheck.Check(columns.Groups.Periods, reader);
        CheckConfidences(columns.Confidences);
        CheckConfidences(columns.Groups.Confidences);
        CheckGroups(columns.Groups);
        CheckClaims(columns, claims);
        CheckOrder(columns);
    }

    private void CheckEnds(int[] ends, IntRange range, Role role)
    {
        var least = role.IsOptional ? -1 : 0;
        var ranges = entities.Types.RangesOf((type, _) => role.Admits(type));
        // Those who may play a role mostly lie together, and often they are all.
        if (ranges.Length == 1 && range.IsWithin(ranges[0].Start == 0 ? least : ranges[0].Start, ranges[0].End)) return;
        if (!range.IsWithin(least, entities.Count)) throw reader.Wrong("an end is no entity");
        var mayPlay = new bool[entities.Count + 1];
        mayPlay[0] = role.IsOptional; // The unknown end, -1, comes first.
        foreach (var (start, end) in ranges) Spread.Over(mayPlay.AsSpan(start + 1, end - start), true);
        foreach (var end in ends)
        {
            if (!mayPlay[end + 1]) throw reader.Wrong($"an entity may not play the role '{role}'");
        }
    }

    private void CheckConfidences(ConfidenceColumn confidences)
    {
        if (ColumnScan.Largest(confidences.TenThousandths) > ConfidenceColumn.One) throw reader.Wrong("a confidence is above 1");
        foreach (var confidence in confidences.Exact)
        {
            if (confidence is not (>= 0 and <= 1)) throw reader.Wrong("a confidence is not from 0 to 1");
        }
    }

    private void CheckGroups(ClaimGroups groups)
    {
        if (groups.Offsets[0] != 0 || groups.Offsets[^1] != groups.Claims.Length) throw reader.Wrong("the claims of its edges do not add up");
        for (var i = 1; i < groups.Offsets.Length; i++)
        {
            if ((long)groups.Offsets[i] - groups.Offsets[i - 1] < 2 || groups.Offsets[i] > groups.Claims.Length) throw reader.Wrong("a group of claims is out of range");
        }

        if (ColumnScan.FindOutside(groups.Claims, 0, evidence) < groups.Claims.Length) throw reader.Wrong("a claim has no evidence");
    }

    private void CheckClaims(EdgeColumns columns, IntRange range)
    {
        var (claims, next) = (columns.Claims, 0);
        var isEachOne = range.IsWithin(0, evidence);
        for (var row = isEachOne ? claims.Length : ColumnScan.FindOutside(claims, 0, evidence); row < claims.Length; row = ColumnScan.FindOutside(claims, row + 1, evidence))
        {
            if (~claims[row] != next || next >= columns.Groups.Count || !IsSummedUp(columns, row, next++)) throw reader.Wrong("an edge does not say what its claims say");
        }

        if (next != columns.Groups.Count) throw reader.Wrong("claims belong to no edge");
    }

    private static bool IsSummedUp(EdgeColumns columns, int row, int group)
    {
        var groups = columns.Groups;
        var start = groups.Offsets[group];
        var (period, confidence) = (groups.Periods[start], groups.Confidences[start]);
        for (var i = start + 1; i < groups.Offsets[group + 1]; i++)
        {
            var next = groups.Periods[i];
            var (before, after) = (new EdgeRow(0, 0, groups.Periods[i - 1], groups.Claims[i - 1], groups.Confidences[i - 1]), new EdgeRow(0, 0, next, groups.Claims[i], groups.Confidences[i]));
            if (before.CompareTo(after) >= 0 || !(period.IsKnown ? period.Overlaps(next) : !next.IsKnown)) return false;
            (period, confidence) = (period.Hull(next), Math.Max(confidence, groups.Confidences[i]));
        }

        return period == columns.Periods[row] && confidence.Equals(columns.Confidences[row]);
    }

    private void CheckOrder(EdgeColumns columns)
    {
        // As unsigned numbers the unknown ends, -1, come last.
        var (subjects, objects) = (columns.Subjects, columns.Objects);
        for (var row = ColumnScan.FindUnordered(subjects, objects, 1); row < subjects.Length; row = ColumnScan.FindUnordered(subjects, objects, row + 1))
        {
            if (subjects[row] != subjects[row - 1] || objects[row] != objects[row - 1] || !AreApart(columns.Periods, row)) throw reader.Wrong("its edges are not in order");
        }

        if (relation.IsSymmetric && !ColumnScan.AreAtLeast(objects, subjects)) throw reader.Wrong("the ends of an edge are not in order");
    }

    private static bool AreApart(PeriodColumn periods, int row)
    {
        var (before, after) = (periods[row - 1], periods[row]);
        return before < after && !before.Overlaps(after) && after.IsKnown;
    }
}
