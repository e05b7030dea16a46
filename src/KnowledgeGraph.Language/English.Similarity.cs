using KnowledgeGraph.Language.Neural;

namespace KnowledgeGraph.Language;

public static partial class English
{
    /// <summary>
    /// How alike two words are used: the cosine of the angle between their vectors, from -1 to 1; .7 and more for near synonyms and things of one
    /// kind ("militia", "rebels"), about 0 for words that have nothing to do with each other. Opposites are alike too.
    /// </summary>
    /// <param name="first">A word; capitals do not count.</param>
    /// <param name="second">Another.</param>
    /// <returns><see langword="null"/> where one of them is not among the 40,000 most frequent words.</returns>
    /// <remarks>The vectors are GloVe's of 100 numbers (Pennington, Socher and Manning 2014), rounded to 8 bits.</remarks>
    public static double? Similarity(ReadOnlySpan<char> first, ReadOnlySpan<char> second) =>
        EmbeddedModel.Instance.Vectors?.Similarity(WordFeatures.Word(first), WordFeatures.Word(second));
}
