namespace KnowledgeGraph.Testing;

/// <summary>Says facts of snapshots in the words of <see cref="GraphDiff.ToText"/>.</summary>
internal sealed class FactWords
{
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly Graph? _graph;

    /// <summary>Reads the names that a graph and the texts know.</summary>
    public FactWords(Graph? graph, IEnumerable<string> lines)
    {
        _graph = graph;
        foreach (var line in lines)
        {
            var cursor = new LineCursor(line);
            if (!cursor.Skip("entity: ") || cursor.Word() is not { } id || !cursor.Skip(" is ") || cursor.Word() is null || !cursor.Skip(" ")) continue;
            if (cursor.Word() is { } name) _names[id] = name;
        }
    }

    /// <summary>A line in words; as it is where it says no fact.</summary>
    public string Of(string line)
    {
        if (SnapshotFact.Parse(line) is not { } fact) return line;
        var said = fact.Source.Length > 0 ? $" [{fact.Modality}: {Sources(fact.Source)}]" : fact.Modality == "asserted" ? "" : $" [{fact.Modality}]";
        var details = fact.Details.IsEmpty ? "" : $" {{{string.Join("; ", fact.Details.Select(static detail => $"{detail.Name}: {detail.Value}"))}}}";
        return $"{Claim(fact)}{said}{details} {Place(fact)}";
    }

    /// <summary>What changed of a fact, a line each.</summary>
    public IEnumerable<string> Changes(SnapshotFact old, SnapshotFact now)
    {
        if (old.Modality != now.Modality) yield return Changed("modality", old.Modality, now.Modality);
        if (old.Source != now.Source) yield return Changed("source", Sources(old.Source), Sources(now.Source));
        if (old.Period != now.Period) yield return Changed("period", old.Period, now.Period);
        foreach (var name in old.Details.Concat(now.Details).Select(static detail => detail.Name).Distinct(StringComparer.Ordinal))
        {
            var (before, after) = (Value(old, name), Value(now, name));
            if (before != after) yield return Changed(name, before, after);
        }

        if (old.Quote != now.Quote) yield return Changed("quote", old.Quote, now.Quote);
        else if (old.Span != now.Span) yield return $"~ quote of {Claim(old)} moved from {old.Span} to {now.Span} {Place(now)}";

        string Changed(string field, string before, string after) => $"~ {field} of {Claim(old)} changed from {Shown(before)} to {Shown(after)} {Place(now)}";
    }

    private static string Value(SnapshotFact fact, string name) => string.Join("; ", fact.Details.Where(detail => detail.Name == name).Select(static detail => detail.Value));

    private static string Shown(string value) => value.Length == 0 ? "none" : value;

    private static string Place(SnapshotFact fact) => $"[{SnapshotText.Word(fact.Article)}:{fact.Span}] {fact.Quote}";

    private string Claim(SnapshotFact fact) =>
        $"{Name(fact.Subject)} {Label(fact.Relation)} {Name(fact.Object)}{(fact.Period.Length > 0 ? $" ({fact.Period})" : "")}";

    private string Sources(string ids) => string.Join(", ", ids.Split(", ").Select(Name));

    private string Name(string id) => SnapshotText.Escaped(_graph?.FindEntity(id)?.Name ?? _names.GetValueOrDefault(id) ?? id);

    private string Label(string relation) => _graph is not null && _graph.Data.Model.TryGetRelation(relation, out var known) ? known.Label : relation;
}
