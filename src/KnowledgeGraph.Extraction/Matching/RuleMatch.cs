using KnowledgeGraph.Extraction.Rules;
using KnowledgeGraph.Extraction.Text;

namespace KnowledgeGraph.Extraction.Matching;

/// <summary>A rule's pattern found in a sentence, before anybody asked whether it can be a claim.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Trigger">The characters of the words that carry the relation.</param>
/// <param name="TriggerWord">The word that carries it.</param>
internal sealed record RuleMatch(Rule Rule, TextSpan Trigger, int TriggerWord)
{
    /// <summary>Who may play each participant; several play it together.</summary>
    public IReadOnlyList<Filler>[] Participants { get; init; } = [];

    /// <summary>The verb group that says it, or <see langword="null"/> where a noun does.</summary>
    public VerbGroup? Group { get; init; }

    /// <summary>Whether the words stand inside a noun phrase, so that the article itself says it whoever speaks: "rebel-held".</summary>
    public bool IsDescription { get; init; }

    /// <summary>Whether a prefix says it: "pro-government".</summary>
    public bool IsPrefix { get; init; }

    /// <summary>Whether somebody does it whom the sentence does not let find.</summary>
    public bool IsSubjectLost { get; init; }

    /// <summary>The words that stand in the slots of properties, by the property's position in the relation.</summary>
    public IReadOnlyList<(int Property, int Word)> Values { get; init; } = [];

    /// <summary>The pattern that was found in the tree, or <see langword="null"/> where the words in their order were.</summary>
    public TreePattern? Pattern { get; init; }

    /// <summary>By which form of the rule it was found.</summary>
    public MatchPath Path { get; init; }

    /// <summary>How many words of the rule's own were found.</summary>
    public int WordCount { get; init; } = 1;

    /// <summary>How sure this kind of match is.</summary>
    public double Confidence { get; init; } = 0.9;
}
