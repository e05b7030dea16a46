namespace KnowledgeGraph.Extraction.Text;

/// <summary>What is known of a word of a sentence by its first letter and its neighbours.</summary>
[Flags]
internal enum WordMarks : byte
{
    /// <summary>A word in small letters, or a mark.</summary>
    None = 0,

    /// <summary>It begins with a capital.</summary>
    Capital = 1,

    /// <summary>It is a hyphen.</summary>
    Hyphen = 2,

    /// <summary>A hyphen is next.</summary>
    BeforeHyphen = 4,
}
