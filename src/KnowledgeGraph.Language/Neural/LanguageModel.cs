using System.Collections.Frozen;

namespace KnowledgeGraph.Language.Neural;

/// <summary>A trained model in memory: vocabularies, classes and weights. Immutable after loading.</summary>
internal sealed class LanguageModel
{
    public required NetworkShape Shape { get; init; }

    /// <summary>Hash of a normalised word to its row in <see cref="Words"/>; row 0 is the unknown word.</summary>
    public required FrozenDictionary<uint, int> WordRows { get; init; }

    public required FrozenDictionary<uint, int> AffixRows { get; init; }

    public required Upos[] Upos { get; init; }

    public required string[] Xpos { get; init; }

    public required FeatureSet[] Features { get; init; }

    public required Relation[] Relations { get; init; }

    /// <summary>Element (upos, features) tells whether the two go together.</summary>
    public required bool[,] FeaturesOfUpos { get; init; }

    /// <summary>Lemmas that the rules get wrong: "form TAB xpos" to lemma, form in lower case.</summary>
    public required FrozenDictionary<string, string> Lemmas { get; init; }

    public required QuantizedTable Words { get; init; }

    public required ModelMatrix Affixes { get; init; }

    /// <summary>By layer and direction.</summary>
    public required LstmWeights[,] Lstms { get; init; }

    public required QuantizedMatrix TagHidden { get; init; }

    public required ModelMatrix TagHiddenBias { get; init; }

    public required ModelMatrix Tags { get; init; }

    public required ModelMatrix TagsBias { get; init; }

    public required QuantizedMatrix Mlp { get; init; }

    public required ModelMatrix MlpBias { get; init; }

    public required ModelMatrix Root { get; init; }

    public required ModelMatrix Arc { get; init; }

    public required ModelMatrix ArcBias { get; init; }

    public required ModelMatrix Relation { get; init; }

    public required ModelMatrix RelationBias { get; init; }

    /// <summary>Vectors of words that were trained on other texts; null in a model without.</summary>
    public GivenVectors? Vectors { get; init; }
}
