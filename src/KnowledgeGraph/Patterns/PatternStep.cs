namespace KnowledgeGraph;

/// <summary>One variable of a plan and where its edges or entities come from.</summary>
internal sealed class PatternStep
{
    /// <summary>The slot that it binds.</summary>
    public required int Slot { get; init; }

    /// <summary>The table of its edges; <see langword="null"/> where it binds an entity.</summary>
    public EdgeTable? Table { get; init; }

    /// <summary>Where the edges start, or end if it goes backward; without it, all of <see cref="Range"/> are taken.</summary>
    public EntityTerm? From { get; set; }

    /// <summary>Whether edges are walked from object to subject.</summary>
    public bool IsBackward { get; set; }

    /// <summary>The edges or entities that are taken where it starts from nothing.</summary>
    public EdgeRange Range { get; set; }

    /// <summary>Whether the range is every edge of the relation.</summary>
    public bool IsWhole { get; init; }

    /// <summary>The optional part it belongs to, or 0.</summary>
    public int Group { get; init; }

    /// <summary>What the edges at hand must overlap, tested by a kernel.</summary>
    public OverlapCondition? Overlap { get; set; }

    /// <summary>What each edge or entity must meet.</summary>
    public List<PatternCondition> Conditions { get; } = [];

    /// <summary>What must be met behind an optional part, whether or not it found something.</summary>
    public List<PatternCondition> PostConditions { get; } = [];
}
