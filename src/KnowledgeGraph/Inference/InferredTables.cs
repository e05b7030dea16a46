namespace KnowledgeGraph;

/// <summary>The tables of a view with what its rules derive, in the same order as without.</summary>
internal static class InferredTables
{
    public static EdgeTable[] Extend(Graph graph, EdgeTable[] stated, InferenceRules rules) => Array.ConvertAll(stated, table => Extend(graph, table, rules));

    private static EdgeTable Extend(Graph graph, EdgeTable table, InferenceRules rules)
    {
        var derived = new List<DerivedRow>();
        if (rules.HasFlag(InferenceRules.Transitive) && table.Relation.Definition.IsTransitive) derived.AddRange(new TransitiveClosure(table).Find(graph.Table.Count));
        if (rules.HasFlag(InferenceRules.PartOf)) derived.AddRange(new RollUp(graph, table).Find([.. derived]));
        return derived.Count == 0 ? table : Merge(graph, table, derived);
    }

    private static EdgeTable Merge(Graph graph, EdgeTable table, List<DerivedRow> derived)
    {
        var columns = table.Columns;
        var rows = Enumerable.Range(0, table.Count)
            .Select(row => (Subject: End(columns.Subjects[row]), Object: End(columns.Objects[row]), Period: columns.Periods[row], Confidence: columns.Confidences[row], Claim: columns.Claims[row], Derivation: (Derivation?)null))
            .Concat(derived.Select(static row => (row.Subject, row.Object, row.Period, row.Confidence, Claim: 0, Derivation: (Derivation?)row.Derivation)))
            .OrderBy(static row => row.Subject).ThenBy(static row => row.Object).ThenBy(static row => row.Period).ToArray();
        var periods = new PeriodColumnWriter(graph.Data.Days, rows.Length);
        var confidences = new ConfidenceColumnWriter(rows.Length);
        foreach (var row in rows)
        {
            periods.Add(row.Period);
            confidences.Add(row.Confidence);
        }

        return new EdgeTable(graph, table.Relation, new EdgeColumns
        {
            Subjects = Array.ConvertAll(rows, static row => row.Subject == EdgeRow.Unknown ? -1 : row.Subject),
            Objects = Array.ConvertAll(rows, static row => row.Object == EdgeRow.Unknown ? -1 : row.Object),
            Periods = periods.Finish(),
            Confidences = confidences.Finish(),
            Claims = Array.ConvertAll(rows, static row => row.Claim),
            Groups = columns.Groups,
        })
        {
            Derivations = Array.ConvertAll(rows, static row => row.Derivation),
        };
    }

    private static int End(int entity) => entity < 0 ? EdgeRow.Unknown : entity;
}
