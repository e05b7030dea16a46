using System.Collections.Immutable;

namespace KnowledgeGraph.Extraction.Evaluation;

/// <summary>How a graph compares with a gold standard.</summary>
public sealed record EvaluationReport
{
    /// <summary>Mentions by exact span, without pronouns.</summary>
    public Score Mentions { get; init; }

    /// <summary>The part of the found mentions that was linked to the right entity.</summary>
    public Ratio Linking { get; init; }

    /// <summary>Facts of a document with the same ids.</summary>
    public Score Strict { get; init; }

    /// <summary>Facts of a document where a rollup, an alternative relation or the other order of a symmetric relation also
    /// counts.</summary>
    public Score Lenient { get; init; }

    /// <summary>As <see cref="Strict"/>, and from the right sentence.</summary>
    public Score SentenceStrict { get; init; }

    /// <summary>As <see cref="Lenient"/>, and from the right sentence.</summary>
    public Score SentenceLenient { get; init; }

    /// <summary>The part of the found facts whose modality is right.</summary>
    public Ratio Modality { get; init; }

    /// <summary>The speakers of the found facts.</summary>
    public Score Attribution { get; init; }

    /// <summary>The part of the found facts with an explicit date whose date is right.</summary>
    public Ratio Dates { get; init; }

    /// <summary>The part of the found facts with a number whose number is right.</summary>
    public Ratio Counts { get; init; }

    /// <summary>The number of facts that are denied or planned in the gold and were read as if they were so.</summary>
    public int PolarityErrors { get; init; }

    /// <summary>The lenient score by relation.</summary>
    public ImmutableSortedDictionary<string, Score> ByRelation { get; init; } = ImmutableSortedDictionary<string, Score>.Empty;

    /// <summary>The part of the gold facts that was found, by linguistic phenomenon.</summary>
    public ImmutableSortedDictionary<string, Ratio> ByPhenomenon { get; init; } = ImmutableSortedDictionary<string, Ratio>.Empty;

    /// <summary>The lenient score by document.</summary>
    public ImmutableSortedDictionary<string, Score> ByDocument { get; init; } = ImmutableSortedDictionary<string, Score>.Empty;

    /// <summary>Every miss, false fact and polarity error of the lenient score, and what is wrong with the facts found, by document and
    /// place.</summary>
    public ImmutableArray<FactError> Errors { get; init; } = [];

    /// <summary>Every mention missed, false or linked wrongly, by document and place.</summary>
    public ImmutableArray<MentionError> MentionErrors { get; init; } = [];

    /// <summary>
    /// The 95 % interval of every figure: <c>lenient.f1</c>, <c>mentions.precision</c>, <c>modality.share</c>, <c>byRelation.attacks.recall</c>,
    /// <c>byPhenomenon.passive.share</c>, <c>byDocument.a1.f1</c>. Empty ends (0, 0) where nothing was drawn.
    /// </summary>
    public ImmutableSortedDictionary<string, Interval> Intervals { get; init; } = ImmutableSortedDictionary<string, Interval>.Empty;

    /// <summary>Whether the intervals come from resampling documents; otherwise, where there are fewer than 20, from sentences.</summary>
    public bool IsResampledByDocument { get; init; }

    /// <summary>What could not be scored and why.</summary>
    public ImmutableArray<Problem> Problems { get; init; } = [];
}
