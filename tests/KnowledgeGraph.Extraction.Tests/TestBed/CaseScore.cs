using System.Collections.Immutable;

namespace KnowledgeGraph.Extraction.Tests.TestBed;

/// <summary>How a case came out.</summary>
/// <param name="Case">The case.</param>
/// <param name="Tally">Its counts.</param>
/// <param name="ByRelation">The counts of its facts and false facts by relation.</param>
/// <param name="Remarks">What went wrong, a line each: missed, false fact, wrong modality, polarity error.</param>
internal sealed record CaseScore(
    TestBedCase Case, Tally Tally, ImmutableSortedDictionary<string, Tally> ByRelation, ImmutableArray<string> Remarks);
