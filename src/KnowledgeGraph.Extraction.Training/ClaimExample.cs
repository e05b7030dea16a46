namespace KnowledgeGraph.Extraction.Training;

/// <summary>A candidate for a claim with the label that people gave it.</summary>
/// <param name="Document">The document, which is left out as a whole.</param>
/// <param name="Source">The kind of text, for figures.</param>
/// <param name="Features">What the model looks at.</param>
/// <param name="IsMatch">Whether a rule read it.</param>
/// <param name="IsRight">Whether the text states it.</param>
internal sealed record ClaimExample(string Document, string Source, List<string> Features, bool IsMatch, bool IsRight);
