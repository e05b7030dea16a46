using KnowledgeGraph.Language.Neural;
using KnowledgeGraph.Language.Training.Network;

namespace KnowledgeGraph.Language.Training.Models;

/// <summary>One table of words for reading: of a word that was trained, its own row, of all others that of the unknown; each with the projection of its given vector.</summary>
internal sealed unsafe class WordTable
{
    public WordTable(NetworkWeights weights, Vocabulary vocabulary)
    {
        int size = weights.Shape.WordSize;
        Hashes = [.. vocabulary.WordHashes.Union(vocabulary.Vectors.Hashes).Order()];
        Rows = new float[(Hashes.Length + 1) * size];
        Dictionary<uint, int> own = vocabulary.WordHashes.Select((hash, i) => (hash, i)).ToDictionary(pair => pair.hash, pair => pair.i + 1);
        fixed (float* rows = Rows)
        {
            for (int row = 0; row <= Hashes.Length; row++)
            {
                float* to = rows + ((nint)row * size);
                int trained = row == 0 ? 0 : own.GetValueOrDefault(Hashes[row - 1]);
                new ReadOnlySpan<float>(weights.Words.Value + ((nint)trained * size), size).CopyTo(new Span<float>(to, size));
                if (weights.Projection is { } projection && row > 0)
                {
                    AddProjected(weights.Vectors, weights.Vectors.Row(Hashes[row - 1]), projection, to);
                }
            }
        }
    }

    public uint[] Hashes { get; }

    /// <summary>Row after row; row 0 is the unknown word, row i + 1 that of <see cref="Hashes"/> i.</summary>
    public float[] Rows { get; }

    private static void AddProjected(WordVectors vectors, int row, Parameter projection, float* to)
    {
        for (int k = 0; k < vectors.Size && row > 0; k++)
        {
            float value = vectors.Values[(row * vectors.Size) + k];
            for (int j = 0; j < projection.Columns; j++)
            {
                to[j] = MathF.FusedMultiplyAdd(value, projection.Value[(k * projection.Columns) + j], to[j]);
            }
        }
    }
}
