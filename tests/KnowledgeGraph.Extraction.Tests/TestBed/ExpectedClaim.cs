using System.Collections.Immutable;

namespace KnowledgeGraph.Extraction.Tests.TestBed;

/// <summary>One line of a case: a claim that reading must, may or must not give. Several ids or modalities stand for "any of these".</summary>
/// <param name="Kind">What is asked of it.</param>
/// <param name="Line">The line in the file, from 1.</param>
/// <param name="Subjects">The ids that are right as the subject; <c>?</c> is unknown, <c>*</c> is anybody.</param>
/// <param name="Relations">The ids of the relations that are right.</param>
/// <param name="Objects">The ids that are right as the object.</param>
internal sealed record ExpectedClaim(
    ExpectedKind Kind, int Line, ImmutableArray<string> Subjects, ImmutableArray<string> Relations, ImmutableArray<string> Objects)
{
    /// <summary>The modalities that are right; empty where any is.</summary>
    public ImmutableArray<Modality> Modalities { get; init; } = [];

    /// <summary>The sources, the one quoted first; <see langword="null"/> where the line does not say.</summary>
    public ImmutableArray<string>? By { get; init; }

    /// <summary>When it holds; unknown where the line does not say.</summary>
    public Period Period { get; init; }

    /// <summary>Properties and further roles by name, in the order of the line.</summary>
    public ImmutableArray<(string Name, string Value)> Details { get; init; } = [];

    /// <summary>Whether a claim of this stance (stated, planned or negated) is what the line means.</summary>
    public bool Admits(Stance stance) => Modalities.IsEmpty || Modalities.Any(m => StanceOf(m) == stance);

    /// <summary>The stance of a modality: what a default query sees is stated.</summary>
    public static Stance StanceOf(Modality modality) => modality switch
    {
        Modality.Negated => Stance.Negated,
        Modality.Planned => Stance.Planned,
        _ => Stance.Stated,
    };

    /// <summary>The claim as its line says it.</summary>
    public override string ToString() => $"{string.Join('/', Subjects)} {string.Join('/', Relations)} {string.Join('/', Objects)}";
}
