using KnowledgeGraph.Extraction.Text;

namespace KnowledgeGraph.Extraction.Mentions.Coreference;

/// <summary>An entity that a description may mean, with its last mention before the description.</summary>
/// <param name="Words">The sentence of the last mention.</param>
/// <param name="First">Its first word.</param>
/// <param name="Last">Its last word.</param>
/// <param name="Fit">How well the noun fits.</param>
internal sealed record DescriptionCandidate(SentenceWords Words, int First, int Last, DescriptionFit Fit)
{
    /// <summary>The entity; <see langword="null"/> in training on a treebank.</summary>
    public EntityReading? Reading { get; init; }

    /// <summary>The cluster of the gold annotation, in training; 0 for none.</summary>
    public int Cluster { get; init; }

    /// <summary>How often it was mentioned before.</summary>
    public int Count { get; init; } = 1;

    /// <summary>Whether it was mentioned in the title or the first sentence.</summary>
    public bool IsLead { get; init; }

    /// <summary>Whether it is the country of which the article speaks, or belongs to it.</summary>
    public bool IsHome { get; init; }

    /// <summary>Whether a description with the same noun meant it before.</summary>
    public bool IsAgain { get; init; }

    /// <summary>What the modifiers of the description say.</summary>
    public ModifierFit Modifiers { get; init; }

    /// <summary>The concept of its type, where a schema has such; "" otherwise.</summary>
    public string Concept { get; init; } = "";

    /// <summary>The word on which the others of the last mention hang.</summary>
    public int Head => Words.Tree is { } tree ? Clauses.HeadOf(tree, First, Last) : Last;
}
