namespace KnowledgeGraph.Language.Neural;

/// <summary>One matrix of a model in pinned memory: as panels when it is the right side of products (from column after column), as rows when it is a table or a bias.</summary>
internal sealed unsafe class ModelMatrix
{
    private readonly float[] _values;

    private ModelMatrix(int rows, int columns, float[] values) => (Rows, Columns, _values) = (rows, columns, values);

    public int Rows { get; }

    public int Columns { get; }

    /// <summary>Aligned to 64 bytes.</summary>
    public float* Values => Aligned(_values);

    public static ModelMatrix FromRows(int rows, int columns, ReadOnlySpan<float> values)
    {
        float[] memory = Pinned(values.Length);
        values.CopyTo(new Span<float>(Aligned(memory), values.Length));
        return new ModelMatrix(rows, columns, memory);
    }

    public static ModelMatrix FromColumns(int rows, int columns, ReadOnlySpan<float> values)
    {
        float[] memory = Pinned(MatrixProduct.PackedSize(rows, columns));
        fixed (float* source = values)
        {
            MatrixProduct.Pack(source, 1, rows, rows, columns, Aligned(memory));
        }

        return new ModelMatrix(rows, columns, memory);
    }

    public float* Row(int row) => Values + ((nint)row * Columns);

    private static float[] Pinned(int count) => GC.AllocateUninitializedArray<float>(count + 32, pinned: true);

    private static float* Aligned(float[] pinned) =>
        (float*)(((nint)System.Runtime.InteropServices.Marshal.UnsafeAddrOfPinnedArrayElement(pinned, 0) + 63) & ~(nint)63);
}
