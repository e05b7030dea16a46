namespace KnowledgeGraph.Extraction.Text;

/// <summary>A verb with what stands around it: "have not been attacked", "to end", "backing".</summary>
/// <param name="First">The first word.</param>
/// <param name="Last">The last word.</param>
/// <param name="Head">The verb itself, or an auxiliary that stands alone.</param>
internal sealed record VerbGroup(int First, int Last, int Head)
{
    public bool IsPassive { get; init; }

    public bool IsInfinitive { get; init; }

    /// <summary>Whether it is a participle without an auxiliary: "backed by", "backing".</summary>
    public bool IsBare { get; init; }

    public bool IsNegated { get; init; }

    /// <summary>Whether an auxiliary makes it a perfect or progressive, so that a past form is a participle.</summary>
    public bool HasAuxiliary { get; init; }
}
