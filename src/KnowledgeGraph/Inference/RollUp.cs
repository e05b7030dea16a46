namespace KnowledgeGraph;

/// <summary>
/// Lifts the edges of parts to the wholes that they belong to. Edges that come to join the same entities on overlapping days are one, with all its premises.
/// </summary>
internal sealed class RollUp(Graph graph, EdgeTable table)
{
    private readonly Dictionary<int, int[]> _wholes = [];

    public IEnumerable<DerivedRow> Find(IEnumerable<DerivedRow> derived)
    {
        var premises = Enumerable.Range(0, table.Count).Select(row => new Edge(table, row)).Where(static edge => ModalitySet.Affirmed.Contains(edge.Modality))
            .Select(static edge => (edge.SubjectIndex, edge.ObjectIndex, edge.Period, edge.Confidence, Premises: new[] { edge }));
        var all = premises.Concat(derived.Select(static row => (row.Subject, row.Object, row.Period, row.Confidence, row.Derivation.Premises)));
        var lifted = all.SelectMany(row => Pairs(row.Item1, row.Item2).Select(pair => new DerivedRow(
            pair.Subject, pair.Object, row.Period, row.Confidence, new Derivation(InferenceRules.PartOf, row.Premises))));
        return lifted.GroupBy(static row => (row.Subject, row.Object)).SelectMany(Joined).Where(row => !IsStated(row));
    }

    private IEnumerable<(int Subject, int Object)> Pairs(int subject, int target)
    {
        var subjects = Lifted(subject, 0);
        var targets = Lifted(target, 1);
        foreach (var one in subjects)
        {
            foreach (var other in targets)
            {
                if ((one == subject && other == target) || one == other || one < 0 || other < 0) continue;
                yield return table.IsSymmetric && other < one ? (other, one) : (one, other);
            }
        }
    }

    /// <summary>The entity and the wholes that may take its place.</summary>
    private int[] Lifted(int entity, int end)
    {
        var relation = table.Relation;
        var role = end == 0 ? relation.SubjectRole : relation.ObjectRole;
        if (entity < 0 || string.Equals(relation.Definition.Functional, role.Name, StringComparison.Ordinal)) return [entity];
        // What is in a district is in its city, but where one district is, its city is not.
        if (end == 0 && relation.Definition.IsTransitive && !relation.IsSymmetric) return [entity];
        return [entity, .. WholesOf(entity).Where(whole => role.Admits(graph.Table.Types[whole]))];
    }

    private int[] WholesOf(int entity)
    {
        if (_wholes.TryGetValue(entity, out var known)) return known;
        var wholes = new List<int>();
        for (var part = graph.EntityAt(entity).PartOf; part is not null && part.Index != entity && !wholes.Contains(part.Index); part = part.PartOf) wholes.Add(part.Index);
        return _wholes[entity] = [.. wholes];
    }

    private static IEnumerable<DerivedRow> Joined(IEnumerable<DerivedRow> rows)
    {
        DerivedRow? open = null;
        foreach (var row in rows.OrderBy(static row => row.Period))
        {
            if (open is { } known && (known.Period.IsKnown ? known.Period.Overlaps(row.Period) : !row.Period.IsKnown))
            {
                var premises = known.Derivation.Premises.Concat(row.Derivation.Premises).Distinct().ToArray();
                open = known with { Period = known.Period.Hull(row.Period), Confidence = Math.Max(known.Confidence, row.Confidence), Derivation = new(InferenceRules.PartOf, premises) };
                continue;
            }

            if (open is { } done) yield return done;
            open = row;
        }

        if (open is { } last) yield return last;
    }

    private bool IsStated(DerivedRow row)
    {
        var range = table.Out(row.Subject);
        for (var i = 0; i < range.Count; i++)
        {
            var edge = new Edge(table, range[i]);
            if (edge.ObjectIndex == row.Object && (row.Period.IsKnown ? edge.Period.Contains(row.Period) : !edge.Period.IsKnown)) return true;
        }

        return false;
    }
}
