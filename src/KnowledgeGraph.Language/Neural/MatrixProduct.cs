using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace KnowledgeGraph.Language.Neural;

/// <summary>
/// Matrix products whose bits do not depend on the width of the machine's vectors: every element of the result is one chain of fused
/// multiply-adds in the order of the inner index, and vectors only ever hold different elements.
/// </summary>
/// <remarks>A fused multiply-add is rounded once by definition (IEEE 754), in hardware or, where that is missing, in software.</remarks>
internal static unsafe class MatrixProduct
{
    /// <summary>The right matrix is stored in panels of this many columns, zero-filled at the end, so that the inner loop reads it in order.</summary>
    public const int PanelWidth = 32;

    /// <summary>The number of floats that <see cref="Pack"/> writes.</summary>
    public static int PackedSize(int depth, int columns) => depth * ((columns + PanelWidth - 1) / PanelWidth * PanelWidth);

    /// <summary>Writes the matrix whose element (k, n) stands at b[k * rowStride + n * columnStride] into panels.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Pack(float* b, nint rowStride, nint columnStride, int depth, int columns, float* packed)
    {
        for (int n0 = 0; n0 < columns; n0 += PanelWidth)
        {
            int width = Math.Min(PanelWidth, columns - n0);
            for (int k = 0; k < depth; k++, packed += PanelWidth)
            {
                float* row = b + (k * rowStride) + (n0 * columnStride);
                if (columnStride == 1 && width == PanelWidth)
                {
                    new ReadOnlySpan<float>(row, PanelWidth).CopyTo(new Span<float>(packed, PanelWidth));
                    continue;
                }

                for (int n = 0; n < PanelWidth; n++)
                {
                    packed[n] = n < width ? row[n * columnStride] : 0f;
                }
            }
        }
    }

    /// <summary>
    /// c = a · b, or c += a · b: a is rows × depth with element (i, k) at a[i * rowStride + k * step], b comes from <see cref="Pack"/>, c is
    /// rows × columns, row after row.
    /// </summary>
    public static void Multiply(float* a, nint rowStride, nint step, int rows, int depth, float* packed, int columns, float* c, nint cStride, bool accumulate)
    {
        float* tile = stackalloc float[8 * PanelWidth];
        for (int n0 = 0; n0 < columns; n0 += PanelWidth, packed += depth * PanelWidth)
        {
            int width = Math.Min(PanelWidth, columns - n0);
            if (width == PanelWidth)
            {
                Run(rows, a, rowStride, step, depth, packed, c + n0, cStride, accumulate);
                continue;
            }

            for (int i = 0; i < rows; i += 8)
            {
                int count = Math.Min(8, rows - i);
                for (int r = 0; r < count && accumulate; r++)
                {
                    new ReadOnlySpan<float>(c + ((i + r) * cStride) + n0, width).CopyTo(new Span<float>(tile + (r * PanelWidth), width));
                }

                Run(count, a + (i * rowStride), rowStride, step, depth, packed, tile, PanelWidth, accumulate);
                for (int r = 0; r < count; r++)
                {
                    new ReadOnlySpan<float>(tile + (r * PanelWidth), width).CopyTo(new Span<float>(c + ((i + r) * cStride) + n0, width));
                }
            }
        }
    }

    private static void Run(int rows, float* a, nint rowStride, nint step, int depth, float* packed, float* c, nint cStride, bool accumulate)
    {
        if (Vector512.IsHardwareAccelerated)
        {
            Kernel512.Run(rows, a, rowStride, step, depth, packed, c, cStride, accumulate);
        }
        else
        {
            Kernel256.Run(rows, a, rowStride, step, depth, packed, c, cStride, accumulate);
        }
    }
}
