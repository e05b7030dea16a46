using System.Collections.Immutable;

namespace KnowledgeGraph.Extraction.Evaluation;

/// <summary>A fact of a gold standard.</summary>
/// <param name="Id">The id within its document.</param>
/// <param name="Relation">The id of the relation.</param>
/// <param name="Subject">The id of the subject, or <see langword="null"/> where the text does not say it.</param>
/// <param name="Object">The id of the object, or <see langword="null"/> where there is none.</param>
public sealed record GoldFact(string Id, string Relation, string? Subject, string? Object)
{
    /// <summary>How firmly it is said.</summary>
    public Modality Modality { get; init; }

    /// <summary>Who says it.</summary>
    public ImmutableArray<string> AttributedTo { get; init; } = [];

    /// <summary>1 for what a careful analyst wants; 2 for what is never counted, whether found or not.</summary>
    public int Tier { get; init; } = 1;

    /// <summary>The sentence that states it.</summary>
    public TextSpan Sentence { get; init; }

    /// <summary>Relations that are also accepted.</summary>
    public ImmutableArray<string> AltRelations { get; init; } = [];

    /// <summary>Subjects that are also accepted.</summary>
    public ImmutableArray<string> AltSubjects { get; init; } = [];

    /// <summary>The date in ISO 8601, where the text says one that does not depend on the day of publication; otherwise empty.</summary>
    public string Date { get; init; } = "";

    /// <summary>The number of those concerned, or <see langword="null"/>.</summary>
    public Quantity? Count { get; init; }

    /// <summary>The linguistic phenomena that the sentence shows.</summary>
    public ImmutableArray<string> Phenomena { get; init; } = [];
}
