namespace KnowledgeGraph.Language;

/// <summary>The universal part of speech of a token: the 17 classes of Universal Dependencies v2, and <see cref="None"/> for a token that was not tagged.</summary>
/// <remarks>Definitions: https://universaldependencies.org/u/pos/.</remarks>
public enum Upos : byte
{
    /// <summary>Not tagged: the text was split, not parsed.</summary>
    None,

    /// <summary>Adjective: "Syrian", "massive", "second".</summary>
    Adj,

    /// <summary>Adposition: "in", "of", "by"; English has prepositions only.</summary>
    Adp,

    /// <summary>Adverb: "briefly", "there", "not" is <see cref="Part"/>.</summary>
    Adv,

    /// <summary>Auxiliary or copula: "has", "were", "would".</summary>
    Aux,

    /// <summary>Coordinating conjunction: "and", "or", "but".</summary>
    Cconj,

    /// <summary>Determiner: "the", "all", "this" before a noun.</summary>
    Det,

    /// <summary>Interjection: "yes", "oh".</summary>
    Intj,

    /// <summary>Common noun: "siege", "warplanes".</summary>
    Noun,

    /// <summary>Numeral: "2,100", "five".</summary>
    Num,

    /// <summary>Particle: "to" before an infinitive, "not", possessive "'s".</summary>
    Part,

    /// <summary>Pronoun: "they", "which", "their".</summary>
    Pron,

    /// <summary>Proper noun: "Aleppo", "Hezbollah".</summary>
    Propn,

    /// <summary>Punctuation, the hyphen in a compound included.</summary>
    Punct,

    /// <summary>Subordinating conjunction: "that", "if", "because".</summary>
    Sconj,

    /// <summary>Symbol: "$", "%".</summary>
    Sym,

    /// <summary>Verb other than an auxiliary.</summary>
    Verb,

    /// <summary>Anything else: foreign words, fragments.</summary>
    X,
}
