using System.Collections.Immutable;

namespace KnowledgeGraph.Extraction.Evaluation;

/// <summary>Whether the names in gold documents name one thing each, and something that there is: else figures fall, and nobody sees why.</summary>
internal static class GoldNames
{
    /// <summary>The documents, each id once, by id.</summary>
    public static ImmutableArray<GoldDocument> Single(IReadOnlyList<GoldDocument> documents, ImmutableArray<Problem>.Builder problems)
    {
        var first = new Dictionary<string, GoldDocument>(StringComparer.Ordinal);
        foreach (var document in documents)
        {
            if (first.TryAdd(document.Id, document))
                problems.AddRange(document.Facts.GroupBy(static f => f.Id, StringComparer.Ordinal).Where(static g => g.Count() > 1).Select(g => Twice(document.Path,
                    ProblemSeverity.Warning, $"the facts of '{document.Id}' have the id '{g.Key}' {g.Count()} times, so no list of errors tells which is meant; give each its own")));
            else
                problems.Add(Twice(document.Path, ProblemSeverity.Error,
                    $"the document '{document.Id}' stands in '{Path.GetFileName(first[document.Id].Path)}' already, and would count twice; it was left out: delete one, or mend its 'docId'"));
        }

        return [.. first.Values.OrderBy(static d => d.Id, StringComparer.Ordinal)];
    }

    /// <summary>The relations of counted facts that the graph's schema does not have.</summary>
    public static IEnumerable<Problem> Unknown(GoldDocument document, GraphModel model)
    {
        var known = model.Relations.Select(static r => r.Id).ToHashSet(StringComparer.Ordinal);
        return document.Facts.Where(f => f.Tier == 1 && !known.Contains(f.Relation)).GroupBy(static f => f.Relation, StringComparer.Ordinal).Select(g =>
            new Problem("KG3205", ProblemSeverity.Warning,
                FormattableString.Invariant($"the graph's schema has no relation '{g.Key}', so {g.Count()} of the facts of '{document.Id}' can only be missed, the first '{g.First().Id}'; correct the id, which is the schema's in small letters with hyphens"))
            { Path = document.Path });
    }

    private static Problem Twice(string path, ProblemSeverity severity, string message) => new("KG3206", severity, message) { Path = path };
}
