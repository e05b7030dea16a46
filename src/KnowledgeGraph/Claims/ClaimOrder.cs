namespace KnowledgeGraph;

/// <summary>
/// The one order of claims, in which graphs hold and save them: by relation, participants, period, article, place and then everything else, so that
/// two claims stand together only if they are equal.
/// </summary>
internal sealed class ClaimOrder : IComparer<Claim>
{
    public static readonly ClaimOrder Instance = new();

    public int Compare(Claim? x, Claim? y)
    {
        if (ReferenceEquals(x, y)) return 0;
        if (x is null) return -1;
        if (y is null) return 1;

        var order = string.CompareOrdinal(x.Relation, y.Relation);
        if (order == 0) order = CompareAll(x.Participants.AsSpan(), y.Participants.AsSpan(), string.CompareOrdinal);
        if (order == 0) order = x.Period.CompareTo(y.Period);
        if (order == 0) order = ComparePlaces(x.Evidence, y.Evidence);
        if (order == 0) order = ((int)x.Modality).CompareTo((int)y.Modality);
        if (order == 0) order = CompareAll(x.AttributedTo.AsSpan(), y.AttributedTo.AsSpan(), string.CompareOrdinal);
        if (order == 0) order = CompareAll(x.Properties.AsSpan(), y.Properties.AsSpan(), CompareProperties);
        if (order == 0) order = x.Confidence.CompareTo(y.Confidence);
        if (order == 0) order = string.CompareOrdinal(x.Rule, y.Rule);
        if (order == 0) order = CompareSpans(x.Trigger, y.Trigger);
        if (order == 0) order = CompareAll(x.ParticipantSpans.AsSpan(), y.ParticipantSpans.AsSpan(), CompareSpans);
        return order;
    }

    private static int ComparePlaces(Evidence x, Evidence y)
    {
        var order = string.CompareOrdinal(x.ArticleId, y.ArticleId);
        if (order == 0) order = x.Start.CompareTo(y.Start);
        if (order == 0) order = x.End.CompareTo(y.End);
        if (order == 0) order = x.Sentence.CompareTo(y.Sentence);
        return order == 0 ? string.CompareOrdinal(x.Quote, y.Quote) : order;
    }

    private static int CompareProperties(PropertyValue x, PropertyValue y)
    {
        var order = string.CompareOrdinal(x.Name, y.Name);
        return order == 0 ? CompareAll(x.Values.AsSpan(), y.Values.AsSpan(), string.CompareOrdinal) : order;
    }

    private static int CompareSpans(TextSpan x, TextSpan y)
    {
        var order = x.Start.CompareTo(y.Start);
        return order == 0 ? x.End.CompareTo(y.End) : order;
    }

    private static int CompareAll<T>(ReadOnlySpan<T> x, ReadOnlySpan<T> y, Comparison<T> compare)
    {
        for (var i = 0; i < x.Length && i < y.Length; i++)
        {
            var order = compare(x[i], y[i]);
            if (order != 0) return order;
        }

        return x.Length.CompareTo(y.Length);
    }
}
