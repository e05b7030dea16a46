using System.Collections.Immutable;

namespace KnowledgeGraph.Extraction.Evaluation;

/// <summary>Sums figures and gives each its interval. Units are documents where there are enough of them, otherwise sentences.</summary>
internal sealed class FigureSheet
{
    private const int FewestDocuments = 20;
    private readonly (DocumentText Text, int FirstUnit)[] _documents;
    private readonly int _units;
    private readonly Bootstrap _bootstrap;
    private readonly SortedDictionary<string, Interval> _intervals = new(StringComparer.Ordinal);

    public FigureSheet(IEnumerable<DocumentText> texts)
    {
        var all = texts.ToArray();
        IsByDocument = all.Length >= FewestDocuments;
        _documents = new (DocumentText, int)[all.Length];
        for (var i = 0; i < all.Length; i++)
        {
            _documents[i] = (all[i], _units);
            _units += IsByDocument ? 1 : all[i].SentenceCount;
        }

        _bootstrap = new Bootstrap(_units);
    }

    /// <summary>Whether documents are resampled and not sentences.</summary>
    public bool IsByDocument { get; }

    /// <summary>The intervals of the figures summed so far.</summary>
    public ImmutableSortedDictionary<string, Interval> Intervals => _intervals.ToImmutableSortedDictionary(StringComparer.Ordinal);

    /// <summary>Sums a figure with precision and recall.</summary>
    /// <param name="name">The name of the figure.</param>
    /// <param name="items">The items of each document, by its number.</param>
    public Score Sum(string name, IEnumerable<(int Document, ScoredItem Item)> items)
    {
        var (total, intervals) = Add(items);
        _intervals[name + ".precision"] = intervals.Precision;
        _intervals[name + ".recall"] = intervals.Recall;
        _intervals[name + ".f1"] = intervals.F1;
        return total;
    }

    /// <summary>Sums a figure of cases that are right or wrong.</summary>
    /// <inheritdoc cref="Sum" />
    public Ratio Share(string name, IEnumerable<(int Document, ScoredItem Item)> items)
    {
        var (total, intervals) = Add(items);
        _intervals[name + ".share"] = intervals.Recall;
        return new Ratio(total.Found, total.Gold);
    }

    private (Score Total, (Interval Precision, Interval Recall, Interval F1) Intervals) Add(IEnumerable<(int Document, ScoredItem Item)> items)
    {
        var scores = new Score[_units];
        foreach (var (document, item) in items)
        {
            var (text, first) = _documents[document];
            scores[first + (IsByDocument ? 0 : text.SentenceAt(item.Start))] += item.Score;
        }

        return (scores.Aggregate(default(Score), static (sum, s) => sum + s), _bootstrap.Of(scores));
    }
}
