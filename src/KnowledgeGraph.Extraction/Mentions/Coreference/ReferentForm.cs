namespace KnowledgeGraph.Extraction.Mentions.Coreference;

/// <summary>How a noun phrase says whom it means.</summary>
internal enum ReferentForm
{
    Name,

    /// <summary>With "the", "this" or an owner.</summary>
    Definite,

    /// <summary>With "a", a number or without an article.</summary>
    Indefinite,
    Pronoun,
}
