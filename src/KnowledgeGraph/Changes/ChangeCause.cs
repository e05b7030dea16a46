namespace KnowledgeGraph;

/// <summary>Why two graphs that were read from articles say something else. In the order in which a change is put down to one.</summary>
public enum ChangeCause
{
    /// <summary>The article was added, removed or edited, or another one was, whose names or state it shares.</summary>
    Article,

    /// <summary>An example sentence of the schema was added, removed or rewritten, and the claim is or was read by it.</summary>
    Rule,

    /// <summary>The schema says something else of the relation or of who takes part, or changed elsewhere.</summary>
    Schema,

    /// <summary>The language model is another one.</summary>
    LanguageModel,

    /// <summary>The code that reads is another one: nothing else differs.</summary>
    Engine,

    /// <summary>The graphs do not say what read them, or more than one thing changed that could explain it.</summary>
    Unknown,
}
