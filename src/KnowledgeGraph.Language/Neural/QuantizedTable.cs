namespace KnowledgeGraph.Language.Neural;

/// <summary>A large table of which single rows are read: its weights stay signed bytes, a quarter of the memory, with one scale for each row.</summary>
internal sealed unsafe class QuantizedTable(int columns, float[] scales, sbyte[] weights)
{
    /// <summary>Writes a row as floats.</summary>
    public void CopyRow(int row, float* to)
    {
        float scale = scales[row];
        ReadOnlySpan<sbyte> from = Row(row);
        for (int i = 0; i < from.Length; i++)
        {
            to[i] = scale * from[i];
        }
    }

    /// <summary>The cosine of the angle between two rows, exactly rounded sums of integers; 0 where a row is all zeros.</summary>
    public double Cosine(int first, int second)
    {
        ReadOnlySpan<sbyte> a = Row(first), b = Row(second);
        int product = 0, squaresOfA = 0, squaresOfB = 0;
        for (int i = 0; i < a.Length; i++)
        {
            product += a[i] * b[i];
            squaresOfA += a[i] * a[i];
            squaresOfB += b[i] * b[i];
        }

        return squaresOfA == 0 || squaresOfB == 0 ? 0 : product / Math.Sqrt((double)squaresOfA * squaresOfB);
    }

    private ReadOnlySpan<sbyte> Row(int row) => weights.AsSpan(row * columns, columns);
}
