using System.Collections.Immutable;

namespace KnowledgeGraph.Extraction.Tests.TestBed;

/// <summary>How a file came out.</summary>
/// <param name="File">The file.</param>
/// <param name="Scores">Its cases in order.</param>
internal sealed record TestBedResult(TestBedFile File, ImmutableArray<CaseScore> Scores)
{
    /// <summary>The counts of the whole file.</summary>
    public Tally Total { get; } = Sum(Scores);

    /// <summary>The counts of the cases that show a phenomenon; a case counts under each of its own.</summary>
    public Tally OfPhenomenon(int number) => Sum(Scores.Where(s => s.Case.Phenomena.Contains(number)));

    /// <summary>The counts of facts and false facts by relation.</summary>
    public ImmutableSortedDictionary<string, Tally> ByRelation()
    {
        var sums = new SortedDictionary<string, Tally>(StringComparer.Ordinal);
        foreach (var (relation, tally) in Scores.SelectMany(static s => s.ByRelation))
        {
            if (!sums.TryGetValue(relation, out var sum)) sums.Add(relation, sum = new Tally());
            sum.Add(tally);
        }

        return sums.ToImmutableSortedDictionary(StringComparer.Ordinal);
    }

    private static Tally Sum(IEnumerable<CaseScore> scores)
    {
        var sum = new Tally();
        foreach (var score in scores) sum.Add(score.Tally);
        return sum;
    }
}
