namespace KnowledgeGraph.Extraction.Evaluation;

/// <summary>
/// The phrases of a document that relations are read with where spans are given: those of the three types that re3d is sure of, the same that the score of
/// entities counts. The choice does not look at the relations, so that nothing tells the reader where one is. re3d marks some phrases twice, with and
/// without what stands before or behind their noun ("700 employees" and "employees"): they are one, so the longest is given and stands for the others.
/// </summary>
internal sealed class GivenPhrases
{
    private readonly Dictionary<TextSpan, TextSpan> _phraseOf = [];

    public GivenPhrases(Re3dDocument document)
    {
        var marked = document.Entities.Where(static e => e.IsScored).GroupBy(static e => e.Span)
            .Select(static g => g.MaxBy(static e => e.Confidence)!).ToArray();
        var next = new Dictionary<TextSpan, TextSpan>();
        foreach (var entity in marked)
        {
            if (Wider(entity, marked) is { } wider) next[entity.Span] = wider.Span;
            else if (entity.IsSure) Given.Add(entity);
        }

        foreach (var entity in marked)
        {
            // A wider phrase may be marked within a yet wider one: "employees", "700 employees", "700 employees of the mill".
            var phrase = entity.Span;
            while (next.TryGetValue(phrase, out var wider)) phrase = wider;
            if (phrase != entity.Span || entity.IsSure) _phraseOf[entity.Span] = phrase;
        }
    }

    /// <summary>The phrases, each once, with the type that re3d is most sure of.</summary>
    public List<Re3dEntity> Given { get; } = [];

    /// <summary>Whether a marked phrase is given, itself or within a longer one.</summary>
    public bool TryGet(TextSpan marked, out TextSpan phrase) => _phraseOf.TryGetValue(marked, out phrase);

    // Of two different spans that begin or end together one is longer, so going from each to its longest ends somewhere. A phrase that re3d doubts is
    // not given, but it is found where a sure one that it is part of, or that is part of it, stands for it.
    private static Re3dEntity? Wider(Re3dEntity entity, Re3dEntity[] marked) => marked
        .Where(e => e.IsSure && e.Span != entity.Span && (e.Span.Length > entity.Span.Length || !entity.IsSure)
            && string.Equals(e.Type, entity.Type, StringComparison.Ordinal) && e.Span.Overlaps(entity.Span)
            && (e.Span.Start == entity.Span.Start || e.Span.End == entity.Span.End))
        .MaxBy(static e => e.Span.Length);
}
