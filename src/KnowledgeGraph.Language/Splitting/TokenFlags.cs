namespace KnowledgeGraph.Language.Splitting;

/// <summary>What splitting knows about a token besides its place.</summary>
[Flags]
internal enum TokenFlags : byte
{
    None = 0,
    SpaceBefore = 1,
    Clitic = 2,
    JoiningHyphen = 4,
    AfterHyphen = 8,

    /// <summary>One line break stands before the token; whether it ends a sentence is decided when the whole paragraph is known.</summary>
    LineBefore = 16,

    /// <summary>A blank line, the start of the text or a line break that ends a heading stands before the token.</summary>
    ParagraphBefore = 32,

    /// <summary>A word that took its full stop in: "Mr.", "U.S.", "J.".</summary>
    Abbreviation = 64,
}
