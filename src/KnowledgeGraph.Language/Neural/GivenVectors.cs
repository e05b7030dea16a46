using System.Collections.Frozen;

namespace KnowledgeGraph.Language.Neural;

/// <summary>Vectors of words that were trained on other texts, with the projection that the network learned of them.</summary>
internal sealed unsafe class GivenVectors(ModelMatrix projection, uint[] words, QuantizedTable vectors)
{
    private readonly FrozenDictionary<uint, int> _rows = words.Select((hash, i) => KeyValuePair.Create(hash, i + 1)).ToFrozenDictionary();

    /// <summary>Adds the projection of a word's vector to the word's own numbers; nothing where it has no vector.</summary>
    /// <param name="word">The word, by <see cref="WordFeatures.Word"/>.</param>
    /// <param name="to">As many numbers as the projection has columns.</param>
    /// <param name="buffer">Room for one vector.</param>
    public void AddProjected(uint word, float* to, float* buffer)
    {
        if (!_rows.TryGetValue(word, out int row))
        {
            return;
        }

        vectors.CopyRow(row, buffer);
        MatrixProduct.Multiply(buffer, projection.Rows, 1, 1, projection.Rows, projection.Values, projection.Columns, to, projection.Columns, accumulate: true);
    }

    /// <summary>The cosine of the angle between the vectors of two words; null where one has none.</summary>
    public double? Similarity(uint first, uint second) =>
        _rows.TryGetValue(first, out int a) && _rows.TryGetValue(second, out int b) ? vectors.Cosine(a, b) : null;
}
