using System.Globalization;

namespace KnowledgeGraph;

/// <summary>
/// Which claims of a record become edges. The default is what is said to be so: asserted, attributed and hedged claims of any time and source.
/// Conditions add up. Immutable; compares by content.
/// </summary>
public sealed record GraphView
{
    /// <summary>What is said to be so: asserted, attributed and hedged claims.</summary>
    public static GraphView Default { get; } = new();

    /// <summary>The modalities that count.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It holds what is no modality.</exception>
    public ModalitySet Modalities
    {
        get;
        init => field = (value & ~ModalitySet.All) == 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "There are no such modalities.");
    } = ModalitySet.Affirmed;

    /// <summary>The days that count: only claims whose effective period shares a day with it; all claims where it is unknown.</summary>
    public Period ValidIn { get; init; }

    /// <summary>The last day of publication that counts, or <see langword="null"/> for all; an article without a date counts only for all.</summary>
    public DateOnly? KnownAt { get; init; }

    /// <summary>The id of the entity that must say it, or <see langword="null"/> for any.</summary>
    public string? Source { get; init; }

    /// <summary>The least confidence that counts, from 0 to 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is no number from 0 to 1.</exception>
    public double MinConfidence
    {
        get;
        init => field = value is >= 0 and <= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A confidence is a number from 0 to 1.");
    }

    /// <summary>What is concluded from the claims that count, and stands among the edges; nothing by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It holds what is no rule.</exception>
    public InferenceRules Inferred
    {
        get;
        init => field = (value & ~InferenceRules.All) == 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "There are no such rules.");
    }

    /// <summary>Whether a claim of a record counts.</summary>
    public bool Selects(GraphData data, Claim claim)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(claim);
        return Modalities.Contains(claim.Modality)
            && claim.Confidence >= MinConfidence
            && (Source is null || IsSaidBy(data, claim, Source))
            && (!ValidIn.IsKnown || ValidIn.Overlaps(data.EffectivePeriod(claim)))
            && (KnownAt is not { } day || (data.TryGetArticle(claim.Evidence.ArticleId, out var article) && article.Published <= day));
    }

    private static bool IsSaidBy(GraphData data, Claim claim, string source)
    {
        var entities = data.Merges.IsEmpty ? null : data.Entities;
        foreach (var id in claim.AttributedTo)
        {
            if (string.Equals(id, source, StringComparison.Ordinal)) return true;
            if (entities is not null && entities.IndexOf(id) is >= 0 and var index && index == entities.IndexOf(source)) return true;
        }

        return false;
    }

    /// <summary>The conditions in words: <c>default</c>, or such as <c>valid in 2016-11-12, according to tass</c>.</summary>
    public override string ToString()
    {
        var conditions = new List<string>();
        if (Modalities != ModalitySet.Affirmed) conditions.Add(Describe(Modalities));
        if (ValidIn.IsKnown) conditions.Add($"valid in {ValidIn}");
        if (KnownAt is { } day) conditions.Add($"published by {Period.On(day)}");
        if (Source is not null) conditions.Add($"according to {SnapshotText.Word(Source)}");
        if (MinConfidence > 0) conditions.Add(string.Create(CultureInfo.InvariantCulture, $"confidence {MinConfidence} or more"));
        if (Inferred != InferenceRules.None) conditions.Add(Inferred == InferenceRules.All ? "with what follows" : $"with what follows ({Inferred})");
        return conditions.Count == 0 ? "default" : string.Join(", ", conditions);
    }

    private static string Describe(ModalitySet set)
    {
        var words = Enumerable.Range((int)Modality.Asserted, (int)Modality.Negated + 1).Select(static m => (Modality)m)
            .Where(m => set.Contains(m)).Select(JsonWords.Of).ToArray();
        return words.Length == 0 ? "nothing" : string.Join(" or ", words);
    }
}
