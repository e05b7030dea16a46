namespace KnowledgeGraph.Extraction.Text;

/// <summary>The form of a verb as it stands.</summary>
internal enum VerbForm : byte
{
    None,
    Base,
    Present,

    /// <summary>Past tense or past participle: English writes most of them alike.</summary>
    Past,
    Gerund,
}
