namespace KnowledgeGraph.Extraction.Rules;

/// <summary>How an example is matched.</summary>
internal abstract record RulePattern;

/// <summary>A verb with its subject and what stands behind it. The passive and participles are derived when matching.</summary>
/// <param name="Verbs">The verbs, each as its tokens with particles: "cut off".</param>
internal sealed record ClausePattern(IReadOnlyList<string[]> Verbs) : RulePattern
{
    /// <summary>The participant that is the subject; -1 for none.</summary>
    public int Subject { get; init; } = -1;

    /// <summary>A second participant that stands beside the subject: "A and B clash"; -1 for none.</summary>
    public int SecondSubject { get; init; } = -1;

    /// <summary>A noun phrase that is the subject: "A's strike on B killed C".</summary>
    public NounSide? SubjectNoun { get; init; }

    /// <summary>Whether the subject is acted on: "B is attacked by A".</summary>
    public bool IsPassive { get; init; }

    /// <summary>What stands behind the verb.</summary>
    public IReadOnlyList<PatternItem> Right { get; init; } = [];
}

/// <summary>A noun with its arguments, perhaps said of a participant: "A, an ally of B".</summary>
/// <param name="Noun">The noun.</param>
/// <param name="Equated">The participant that the noun describes; -1 for none.</param>
internal sealed record NounPattern(NounSide Noun, int Equated) : RulePattern
{
    /// <summary>Whether whom the noun describes stands behind it: "President B", "spokesman of A, B".</summary>
    public bool IsEquatedBehind { get; init; }

    /// <summary>The preposition that leads the noun: "A, under siege by B"; empty for none.</summary>
    public string Lead { get; init; } = "";
}

/// <summary>Two participants that only a preposition or an owner's mark joins: "the depot in A", "A's B". The types of its slots make it
/// sound.</summary>
/// <param name="Words">The prepositions, or "'s".</param>
/// <param name="Head">The participant that the other hangs on.</param>
/// <param name="Dependent">The participant behind the preposition, or before "'s".</param>
internal sealed record LinkPattern(IReadOnlyList<string> Words, int Head, int Dependent) : RulePattern
{
    /// <summary>Whether the phrase stands first and the other is the subject behind it: "near A, B".</summary>
    public bool IsFronted { get; init; }
}

/// <summary>A compound with a hyphen: "A-backed B".</summary>
/// <param name="Left">The participant before the hyphen.</param>
/// <param name="Words">The words behind it.</param>
/// <param name="Right">The participant that the compound stands before.</param>
internal sealed record CompoundPattern(int Left, IReadOnlyList<string[]> Words, int Right) : RulePattern;

/// <summary>A prefix: "pro-A B".</summary>
/// <param name="Prefixes">The prefixes without hyphen.</param>
/// <param name="Inner">The participant behind the prefix.</param>
/// <param name="Outer">The participant that it stands before.</param>
internal sealed record PrefixPattern(IReadOnlyList<string[]> Prefixes, int Inner, int Outer) : RulePattern;
