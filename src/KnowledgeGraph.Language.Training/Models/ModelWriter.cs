using System.Runtime.InteropServices;
using System.Text;
using KnowledgeGraph.Language.Neural;
using KnowledgeGraph.Language.Training.Network;

namespace KnowledgeGraph.Language.Training.Models;

/// <summary>Writes a model file (see <see cref="ModelFormat"/>): weights are rounded to 8 bits.</summary>
internal sealed unsafe class ModelWriter
{
    private readonly MemoryStream _stream = new();
    private readonly BinaryWriter _writer;

    private ModelWriter() => _writer = new BinaryWriter(_stream, Encoding.UTF8);

    public static byte[] Write(NetworkWeights weights, Vocabulary vocabulary, bool[,] featuresOfUpos, IReadOnlyList<string> lemmas)
    {
        var writer = new ModelWriter();
        writer.WriteShape(weights.Shape with { VectorSize = weights.Vectors.Size });
        writer.Strings(vocabulary.Upos);
        writer.Strings(vocabulary.Xpos);
        writer.Strings(vocabulary.Features);
        writer.Strings(vocabulary.Relations);
        foreach (bool together in featuresOfUpos)
        {
            writer._writer.Write((byte)(together ? 1 : 0));
        }

        writer.Strings(lemmas);
        writer.Hashes(vocabulary.WordHashes);
        writer.Hashes(vocabulary.AffixHashes);
        foreach (Parameter parameter in weights.All)
        {
            // Right sides of products are stored transposed: one scale for each of their columns.
            writer.Matrix(parameter.Value, parameter.Rows, parameter.Columns, parameter.Packed != null);
        }

        if (weights.Vectors.Size > 0)
        {
            writer.Vectors(weights.Vectors);
        }

        writer._writer.Flush();
        byte[] body = writer._stream.ToArray();
        return [.. body, .. BitConverter.GetBytes(ModelFormat.Hash(body))];
    }

    private void WriteShape(NetworkShape shape)
    {
        foreach (int value in (int[])[(int)ModelFormat.Magic, ModelFormat.Version, shape.Words, shape.Affixes, shape.UposTags, shape.XposTags, shape.FeatureSets,
            shape.Relations, shape.WordSize, shape.AffixSize, shape.Hidden, shape.Layers, shape.TagLayer, shape.TagHidden, shape.ArcSize, shape.RelationSize, shape.VectorSize])
        {
            _writer.Write(value);
        }
    }

    private void Strings(IReadOnlyList<string> strings)
    {
        _writer.Write(strings.Count);
        foreach (string text in strings)
        {
            byte[] bytes = Encoding.UTF8.GetBytes(text);
            _writer.Write(checked((ushort)bytes.Length));
            _writer.Write(bytes);
        }
    }

    private void Hashes(uint[] hashes)
    {
        _writer.Write(hashes.Length);
        _writer.Write(MemoryMarshal.AsBytes(hashes.AsSpan()));
    }

    private void Vectors(WordVectors vectors)
    {
        Hashes([.. vectors.Hashes]);
        fixed (float* values = vectors.Values)
        {
            Matrix(values, vectors.Hashes.Count + 1, vectors.Size, transposed: false);
        }
    }

    private void Matrix(float* values, int height, int width, bool transposed)
    {
        int rows = transposed ? width : height, columns = transposed ? height : width;
        nint rowStride = transposed ? 1 : width, step = transposed ? width : 1;
        _writer.Write(rows);
        _writer.Write(columns);
        var scales = new float[rows];
        var rounded = new sbyte[height * width];
        for (int r = 0; r < rows; r++)
        {
            float* row = values + (r * rowStride);
            float largest = 0;
            for (int i = 0; i < columns; i++)
            {
                largest = MathF.Max(largest, MathF.Abs(row[i * step]));
            }

            scales[r] = largest / 127f;
            for (int i = 0; i < columns && largest > 0; i++)
            {
                rounded[(r * columns) + i] = (sbyte)MathF.Round(row[i * step] / scales[r]);
            }
        }

        _writer.Write(MemoryMarshal.AsBytes(scales.AsSpan()));
        _writer.Write(MemoryMarshal.AsBytes(rounded.AsSpan()));
    }
}
