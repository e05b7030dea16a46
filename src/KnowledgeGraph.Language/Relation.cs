namespace KnowledgeGraph.Language;

/// <summary>
/// The relation of a token to its head: the universal relations of Universal Dependencies v2 that English uses, and their English subtypes
/// (<see cref="NsubjPass"/> is "nsubj:pass"). <see cref="None"/> for a token that was not parsed.
/// </summary>
/// <remarks>Definitions: https://universaldependencies.org/en/dep/. Labels and subtypes: <see cref="RelationLabels"/>.</remarks>
public enum Relation : byte
{
    /// <summary>Not parsed.</summary>
    None,

    /// <summary>Clause that modifies a noun: "the push to take the town".</summary>
    Acl,

    /// <summary>Relative clause: "the war that began in 2011".</summary>
    AclRelcl,

    /// <summary>Clause that modifies a verb: "after capturing the town".</summary>
    Advcl,

    /// <summary>Relative clause that refers to a whole clause: "which surprised nobody".</summary>
    AdvclRelcl,

    /// <summary>Adverb: "recently", "not".</summary>
    Advmod,

    /// <summary>Adjective that modifies a noun: "Russian warplanes".</summary>
    Amod,

    /// <summary>Apposition: "Peskov, a spokesman".</summary>
    Appos,

    /// <summary>Auxiliary: "has killed", "would mark".</summary>
    Aux,

    /// <summary>Auxiliary of the passive: "were killed".</summary>
    AuxPass,

    /// <summary>Preposition or possessive mark of a nominal: "in Aleppo", "Syria's".</summary>
    Case,

    /// <summary>Coordinating conjunction: "and".</summary>
    Cc,

    /// <summary>Front part of a double conjunction: "both … and".</summary>
    CcPreconj,

    /// <summary>Clause as an object: "said that it left".</summary>
    Ccomp,

    /// <summary>Noun in front of a noun: "government forces".</summary>
    Compound,

    /// <summary>Particle of a verb: "took over".</summary>
    CompoundPrt,

    /// <summary>Conjunct: the second and later parts of a coordination depend on the first.</summary>
    Conj,

    /// <summary>Copula: "is an ally".</summary>
    Cop,

    /// <summary>Clause as a subject: "seizing it would help".</summary>
    Csubj,

    /// <summary>Clause as the outer subject of a copular clause.</summary>
    CsubjOuter,

    /// <summary>Clause as the subject of a passive.</summary>
    CsubjPass,

    /// <summary>A relation that could not be told.</summary>
    Dep,

    /// <summary>Determiner: "the army".</summary>
    Det,

    /// <summary>Determiner before a determiner: "all the ground".</summary>
    DetPredet,

    /// <summary>Interjection or filler.</summary>
    Discourse,

    /// <summary>Fronted or postponed part that repeats another.</summary>
    Dislocated,

    /// <summary>Expletive: "there is", "it seems that".</summary>
    Expl,

    /// <summary>Second and later words of a fixed expression: "according to", "as well as".</summary>
    Fixed,

    /// <summary>Second and later words of a name: "Vladimir Putin".</summary>
    Flat,

    /// <summary>Second and later words of a foreign phrase.</summary>
    FlatForeign,

    /// <summary>Second part of a word that was torn by a space.</summary>
    Goeswith,

    /// <summary>Indirect object: "gave them arms".</summary>
    Iobj,

    /// <summary>Item of a list.</summary>
    List,

    /// <summary>Subordinator: "that", "to", "if".</summary>
    Mark,

    /// <summary>Nominal that modifies a noun: "siege of Aleppo".</summary>
    Nmod,

    /// <summary>Descriptor of a name: "President Putin".</summary>
    NmodDesc,

    /// <summary>Possessor: "Syria's army", "their push".</summary>
    NmodPoss,

    /// <summary>Nominal without a preposition that modifies a noun.</summary>
    NmodUnmarked,

    /// <summary>Subject of an active clause.</summary>
    Nsubj,

    /// <summary>Subject of a copular clause whose predicate is a clause.</summary>
    NsubjOuter,

    /// <summary>Subject of a passive: "rebels were arrested".</summary>
    NsubjPass,

    /// <summary>Number: "20 fighters".</summary>
    Nummod,

    /// <summary>Direct object.</summary>
    Obj,

    /// <summary>Nominal that modifies a verb: "in Aleppo", "on Friday".</summary>
    Obl,

    /// <summary>The agent of a passive: "by government troops".</summary>
    OblAgent,

    /// <summary>Nominal without a preposition that modifies a verb: "last week".</summary>
    OblUnmarked,

    /// <summary>Part of a clause whose predicate was left out.</summary>
    Orphan,

    /// <summary>Clause beside another without a link: the quoted and the quoting clause.</summary>
    Parataxis,

    /// <summary>Punctuation.</summary>
    Punct,

    /// <summary>Words that the speaker took back.</summary>
    Reparandum,

    /// <summary>The root of the sentence: its head is null.</summary>
    Root,

    /// <summary>The one who is spoken to.</summary>
    Vocative,

    /// <summary>Clause without its own subject: "tried to end the siege".</summary>
    Xcomp,
}
