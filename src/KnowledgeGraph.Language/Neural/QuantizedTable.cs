namespace KnowledgeGraph.Language.Neural;

/// <summary>A large table of which single rows are read: its weights stay signed bytes, a quarter of the memory, with one scale for each row.</summary>
internal sealed unsafe class QuantizedTable(int columns, float[] scales, sbyte[] weights)
{
    /// <summary>Writes a row as floats.</summary>
    public void CopyRow(int row, float* to)
    {
        float scale = scales[row];
        ReadOnlySpan<sbyte> from = weights.AsSpan(row * columns, columns);
        for (int i = 0; i < from.Length; i++)
        {
            to[i] = scale * from[i];
        }
    }
}
