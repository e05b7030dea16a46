namespace KnowledgeGraph.Extraction.Text;

/// <summary>What a word does in its sentence, as far as the first reading needs it.</summary>
internal enum WordClass : byte
{
    /// <summary>A noun, name or anything else that can stand in a noun phrase.</summary>
    Noun,
    Adjective,
    Number,
    Determiner,
    Pronoun,
    Possessive,
    Preposition,
    Conjunction,
    Subordinator,
    Relative,
    Auxiliary,
    Verb,
    Adverb,
    Negation,
    Infinitive,
    Hyphen,
    Comma,
    Dash,
    Quote,
    Stop,
}
