namespace KnowledgeGraph;

/// <summary>Finds contradictions within what is affirmed, and between it and what is denied. Both are views of one record.</summary>
internal sealed class ContradictionSearch(Graph affirmed, Graph denied)
{
    private const int DaysSpokenOf = 365;

    public IEnumerable<Contradiction> Find()
    {
        var relations = affirmed.Data.Model.Relations;
        return relations.Where(static relation => relation.Definition.Functional is not null).SelectMany(FindFunctional)
            .Concat(relations.SelectMany(FindExclusive))
            .Concat(relations.SelectMany(FindDenied));
    }

    private IEnumerable<Contradiction> FindFunctional(RelationType relation)
    {
        var role = relation.Definition.Functional!;
        var position = Enumerable.Range(0, relation.Arity).First(i => string.Equals(relation.RoleOf(i).Name, role, StringComparison.Ordinal));
        var table = affirmed.Tables[relation.Index];
        var groups = Enumerable.Range(0, table.Count).SelectMany(row => KeysOf(table, row, position).Distinct().Select(key => (Key: key, Row: row)))
            .GroupBy(static pair => pair.Key, static pair => pair.Row).OrderBy(static group => group.Key);
        var other = relation.RoleOf(position == 0 ? 1 : 0).Name;
        foreach (var group in groups)
        {
            var rows = group.ToArray();
            var periods = new PeriodIndex([.. rows.Select(row => table.Columns.Periods[row])]);
            for (var i = 0; i < rows.Length; i++)
            {
                foreach (var j in periods.MayOverlap(table.Columns.Periods[rows[i]]))
                {
                    if (j <= i || !Differ(table, group.Key, position, rows[i], rows[j])) continue;
                    var (first, second) = (new Edge(table, rows[i]), new Edge(table, rows[j]));
                    if (ClaimClash.Between(first, second) is { Certainty: not Certainty.None } clash)
                        yield return new(ContradictionKind.Functional, first, second, $"{relation.Label} allows one {other} per {role} at a time", clash);
                }
            }
        }
    }

    /// <summary>The entities that play a role in an edge; unknown ones are left out.</summary>
    private static IEnumerable<int> KeysOf(EdgeTable table, int row, int position)
    {
        if (position >= 2)
        {
            return new Edge(table, row).Claims.Where(claim => claim.Participants[position] is not null)
                .Select(claim => table.Graph.Table.IndexOf(claim.Participants[position]!));
        }

        var ends = table.Relation.Definition.ObjectRole == 0 ? [table.Columns.Subjects[row], table.Columns.Objects[row]]
            : position == 0 ? new[] { table.Columns.Subjects[row] } : [table.Columns.Objects[row]];
        return ends.Where(static end => end >= 0);
    }

    /// <summary>Whether the ends of two edges beside the one they share are known, different and not part of each other.</summary>
    private static bool Differ(EdgeTable table, int key, int position, int row, int other)
    {
        var (subjects, objects) = (table.Columns.Subjects, table.Columns.Objects);
        if (position >= 2) return Differ(table.Graph, subjects[row], subjects[other]) || Differ(table.Graph, objects[row], objects[other]);
        if (table.Relation.Definition.ObjectRole == 0) return Differ(table.Graph, subjects[row] == key ? objects[row] : subjects[row], subjects[other] == key ? objects[other] : subjects[other]);
        return position == 0 ? Differ(table.Graph, objects[row], objects[other]) : Differ(table.Graph, subjects[row], subjects[other]);
    }

    private static bool Differ(Graph graph, int one, int other)
    {
        if (one < 0 || other < 0 || one == other) return false;
        var (first, second) = (graph.EntityAt(one), graph.EntityAt(other));
        return !first.IsPartOf(second) && !second.IsPartOf(first);
    }

    private IEnumerable<Contradiction> FindExclusive(RelationType relation)
    {
        foreach (var id in relation.Definition.ExclusiveWith.Distinct(StringComparer.Ordinal))
        {
            affirmed.Data.Model.TryGetRelation(id, out var other);
            // Declared on both sides it is found once, from the relation that comes first.
            var isMutual = other!.Definition.ExclusiveWith.Contains(relation.Id, StringComparer.Ordinal);
            if (other == relation || (isMutual && other.Index < relation.Index)) continue;
            var (table, otherTable) = (affirmed.Tables[relation.Index], affirmed.Tables[other.Index]);
            var isEitherWay = relation.IsSymmetric || other.IsSymmetric;
            var rows = new EdgesByEnds(otherTable, row => Ends(otherTable, row, isEitherWay), row => otherTable.Columns.Periods[row]);
            for (var row = 0; row < table.Count; row++)
            {
                var ends = Ends(table, row, isEitherWay);
                if (ends.Subject < 0 || ends.Object < 0) continue;
                foreach (var match in rows.Find(ends, table.Columns.Periods[row]))
                {
                    var (first, second) = (new Edge(table, row), new Edge(otherTable, match));
                    if (ClaimClash.Between(first, second) is { Certainty: not Certainty.None } clash)
                        yield return new(ContradictionKind.Exclusive, first, second, $"{relation.Label} and {other.Label} exclude each other", clash);
                }
            }
        }
    }

    private static (int Subject, int Object) Ends(EdgeTable table, int row, bool isEitherWay)
    {
        var (subject, target) = (table.Columns.Subjects[row], table.Columns.Objects[row]);
        return isEitherWay && target < subject ? (target, subject) : (subject, target);
    }

    private IEnumerable<Contradiction> FindDenied(RelationType relation)
    {
        var (table, denials) = (affirmed.Tables[relation.Index], denied.Tables[relation.Index]);
        if (denials.Count == 0) yield break;
        var said = new Dictionary<int, (Claim Claim, Period Time)[]>();
        var rows = new EdgesByEnds(denials, row => Ends(denials, row, isEitherWay: false), row => HullOf(TimesOf(row)));
        for (var row = 0; row < table.Count; row++)
        {
            var ends = Ends(table, row, isEitherWay: false);
            if (!rows.Has(ends)) continue;
            var first = new Edge(table, row);
            var claims = first.Claims.Select(claim => (Claim: claim, Time: TimeSpokenOf(claim))).ToArray();
            foreach (var denial in rows.Find(ends, HullOf(claims)))
            {
                if (ClashOf(claims, TimesOf(denial)) is not { Certainty: not Certainty.None } clash) continue;
                var second = new Edge(denials, denial);
                yield return new(ContradictionKind.Denied, first, second, Denier(second), clash);
            }
        }

        (Claim Claim, Period Time)[] TimesOf(int denial)
        {
            if (!said.TryGetValue(denial, out var times)) said.Add(denial, times = [.. new Edge(denials, denial).Claims.Select(claim => (claim, TimeDenied(claim)))]);
            return times;
        }
    }

    private static Period HullOf((Claim Claim, Period Time)[] claims) => claims.Aggregate(Period.Unknown, static (hull, claim) => hull.Hull(claim.Time));

    // The first pair of claims that is surely one, else the first that may be.
    private ClaimClash ClashOf((Claim Claim, Period Time)[] claims, (Claim Claim, Period Time)[] denials)
    {
        var best = default(ClaimClash);
        foreach (var (claim, spoken) in claims)
        {
            foreach (var (denial, denied) in denials)
            {
                // "Not on Monday" surely answers "on Monday".
                var isCertain = denial.Period.IsKnown && denied.Contains(claim.Period);
                if ((!isCertain && best.Certainty == Certainty.Possible) || !denied.Overlaps(spoken) || !AreOfOne(denial, claim)) continue;
                if (isCertain) return new(claim, denial, Certainty.Certain);
                if (!ClaimClash.IsOneAccount(claim, denial)) best = new(claim, denial, Certainty.Possible);
            }
        }

        return best;
    }

    // Whether both have the same in each further role, where both have any.
    private bool AreOfOne(Claim denial, Claim claim)
    {
        var entities = affirmed.Table;
        for (var i = 2; i < claim.Participants.Length; i++)
        {
            if (denial.Participants[i] is { } one && claim.Participants[i] is { } other && entities.IndexOf(one) != entities.IndexOf(other)) return false;
        }

        return true;
    }

    // "Not since October" answers for the time until it was said, not for ever.
    private Period TimeDenied(Claim denial)
    {
        var period = TimeSpokenOf(denial);
        if (!denial.Period.IsKnown || period.Start is not { } start || period.End is not null) return period;
        var said = affirmed.Data.EffectivePeriod(denial with { Period = Period.Unknown });
        return said.Start is { } day && day >= start ? Period.Between(start, day) : period;
    }

    // What says nothing of time speaks of what was new when it was written: a denial of 2016 does not answer an attack of 2024.
    private Period TimeSpokenOf(Claim claim)
    {
        var period = affirmed.Data.EffectivePeriod(claim);
        if (!period.IsKnown) return Period.Always;
        if (claim.Period.IsKnown) return period;
        var published = period.Start!.Value;
        return Period.Between(published.AddDays(-Math.Min(DaysSpokenOf, published.DayNumber)), published);
    }

    private static string Denier(Edge denial)
    {
        var sources = denial.Claims.SelectMany(static claim => claim.AttributedTo).Distinct(StringComparer.Ordinal).Select(id => denial.Graph.FindEntity(id)!.Name).ToArray();
        return sources.Length == 0 ? "it is denied" : $"{string.Join(" and ", sources)} {(sources.Length == 1 ? "denies" : "deny")} it";
    }
}
