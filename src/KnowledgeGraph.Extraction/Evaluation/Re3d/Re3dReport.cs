using System.Collections.Immutable;

namespace KnowledgeGraph.Extraction.Evaluation;

/// <summary>How an extractor does on re3d.</summary>
public sealed record Re3dReport
{
    /// <summary>Entities of the types Person, Organisation and Location by exact span and type. What re3d marks with a confidence below .5
    /// counts neither as found nor as false.</summary>
    public Score Entities { get; init; }

    /// <summary>The same by type.</summary>
    public ImmutableSortedDictionary<string, Score> EntitiesByType { get; init; } = ImmutableSortedDictionary<string, Score>.Empty;

    /// <summary>The part of the mapped relations between such entities that was found with the spans of the entities given, those
    /// that re3d is sure of. A relation of a phrase that it doubts is missed.</summary>
    public Ratio RelationsGiven { get; init; }

    /// <summary>The same by re3d's type of relation.</summary>
    public ImmutableSortedDictionary<string, Ratio> RelationsGivenByType { get; init; } = ImmutableSortedDictionary<string, Ratio>.Empty;

    /// <summary>The part of the claims read between two of the given phrases for which re3d has a relation of the mapped type. re3d's relations are
    /// incomplete: a third or more of the other claims are true, so this is a lower bound.</summary>
    public Ratio RelationPrecision { get; init; }

    /// <summary>The same by the schema's relation.</summary>
    public ImmutableSortedDictionary<string, Ratio> RelationPrecisionByRelation { get; init; } = ImmutableSortedDictionary<string, Ratio>.Empty;

    /// <summary>The part of the mapped relations that was found from the text alone, by spans that overlap.</summary>
    public Ratio Relations { get; init; }

    /// <summary>The same by re3d's type of relation.</summary>
    public ImmutableSortedDictionary<string, Ratio> RelationsByType { get; init; } = ImmutableSortedDictionary<string, Ratio>.Empty;

    /// <summary>The 95 % intervals, by documents: <c>entities.f1</c>, <c>relationsGiven.share</c>.</summary>
    public ImmutableSortedDictionary<string, Interval> Intervals { get; init; } = ImmutableSortedDictionary<string, Interval>.Empty;

    /// <summary>Each entity missed or false, and each relation missed with the spans given.</summary>
    public ImmutableArray<MentionError> Errors { get; init; } = [];

    /// <summary>The number of documents.</summary>
    public int Documents { get; init; }

    /// <summary>What could not be read.</summary>
    public ImmutableArray<Problem> Problems { get; init; } = [];
}
