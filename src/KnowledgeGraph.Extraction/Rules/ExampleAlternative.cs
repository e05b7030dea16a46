using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Extraction.Rules;

/// <summary>One option of an example, with the first options of its other choices.</summary>
internal sealed class ExampleAlternative(Rule rule, string option, IReadOnlyList<ExampleElement> elements, List<PatternItem> items, int verb,
    int participle, IReadOnlyList<string> properties)
{
    public Rule Rule => rule;

    /// <summary>The option that differs from the first one; empty for the first.</summary>
    public string Option => option;

    public IReadOnlyList<ExampleElement> Elements => elements;

    public List<PatternItem> Items => items;

    public int Verb => verb;

    public int Participle => participle;

    public IReadOnlyList<string> Properties => properties;

    /// <summary>A sentence that says it.</summary>
    public string? Text { get; set; }

    /// <summary>Whether some sentence that says it is read.</summary>
    public bool IsFound { get; set; }

    /// <summary>Whether some sentence that says it is read by trees.</summary>
    public bool IsTree { get; set; }
}
