using System.Collections.Immutable;

namespace KnowledgeGraph.Extraction.Tests.TestBed;

/// <summary>A passage and what reading it must give.</summary>
/// <param name="Id">The id, unique over all files.</param>
/// <param name="Line">The line of its header, from 1.</param>
/// <param name="Title">What it tries, in a few words.</param>
/// <param name="Phenomena">The numbers of the phenomena that it shows, 1 to 28.</param>
/// <param name="Text">The passage.</param>
internal sealed record TestBedCase(string Id, int Line, string Title, ImmutableArray<int> Phenomena, string Text)
{
    /// <summary>The day of publication, where dates matter.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>The lines, in their order.</summary>
    public ImmutableArray<ExpectedClaim> Lines { get; init; } = [];

    /// <summary>The names that reading must discover in the passage, by id, with their types.</summary>
    public ImmutableDictionary<string, string> Discovered { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>Whether the case says that nothing must be found.</summary>
    public bool IsNone { get; init; }

    /// <summary>The claims that must be found.</summary>
    public IEnumerable<ExpectedClaim> Facts => Lines.Where(static l => l.Kind == ExpectedKind.Fact);

    /// <summary>Whether the case is a trap: it gives nothing, forbids a reading, or expects something other than a plain statement.</summary>
    public bool IsTrap =>
        IsNone
        || Lines.Any(static l => l.Kind is ExpectedKind.Not or ExpectedKind.Ended)
        || Facts.Any(static f => f.Modalities.Any(static m => m is not (Modality.Asserted or Modality.Attributed)));

    /// <summary>The passage as an article.</summary>
    public Article ToArticle() => new(Id, Text) { Published = Published };
}
