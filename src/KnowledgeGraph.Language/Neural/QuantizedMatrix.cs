using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace KnowledgeGraph.Language.Neural;

/// <summary>
/// The right side of a product in signed bytes with one scale for each column. The left side is rounded to bytes row by row, the sums are exact
/// 32-bit integers, so the result has the same bits on every machine, whichever instructions add them up.
/// </summary>
internal sealed unsafe class QuantizedMatrix
{
    /// <summary>Columns that stand together; in each the weights of four neighbouring rows follow each other.</summary>
    public const int PanelWidth = 16;

    /// <summary>What is added to a rounded left side to make it unsigned.</summary>
    private const int Offset = 128;

    private readonly sbyte[] _panels;
    private readonly float[] _scales;
    private readonly int[] _corrections;

    /// <param name="rows">A multiple of 32.</param>
    /// <param name="columns">A multiple of 16.</param>
    /// <param name="scales">One for each column.</param>
    /// <param name="weights">Column after column.</param>
    public QuantizedMatrix(int rows, int columns, ReadOnlySpan<float> scales, ReadOnlySpan<sbyte> weights)
    {
        (Rows, Columns) = (rows, columns);
        _panels = GC.AllocateUninitializedArray<sbyte>(rows * columns, pinned: true);
        _scales = GC.AllocateUninitializedArray<float>(columns, pinned: true);
        _corrections = GC.AllocateUninitializedArray<int>(columns, pinned: true);
        scales.CopyTo(_scales);
        Arrange(weights);
    }

    public int Rows { get; }

    public int Columns { get; }

    /// <summary>c += a · this: a is count × Rows with the given distance between rows, c is count × Columns.</summary>
    /// <param name="a">The left side.</param>
    /// <param name="stride">From one row of a to the next.</param>
    /// <param name="count">Rows of a.</param>
    /// <param name="bounded">True where every |a| is at most 1: one scale serves all rows.</param>
    /// <param name="c">The result.</param>
    /// <param name="cStride">From one row of c to the next.</param>
    /// <param name="workspace">Gives room for the rounded left side.</param>
    public void MultiplyAdd(float* a, nint stride, int count, bool bounded, float* c, nint cStride, Workspace workspace)
    {
        (int, int) mark = workspace.Mark();
        byte* rounded = (byte*)workspace.Take(((count * Rows) / sizeof(float)) + 16);
        float* scales = workspace.Take(count);
        for (int i = 0; i < count; i++)
        {
            scales[i] = Round(a + (i * stride), rounded + ((nint)i * Rows), bounded);
        }

        fixed (sbyte* panels = _panels)
        fixed (float* columnScales = _scales)
        fixed (int* corrections = _corrections)
        {
            int* sums = stackalloc int[QuantizedKernel.Rows * PanelWidth];
            for (int n = 0; n < Columns; n += PanelWidth)
            {
                for (int i = 0; i < count; i += QuantizedKernel.Rows)
                {
                    int rows = Math.Min(QuantizedKernel.Rows, count - i);
                    QuantizedKernel.Run(rounded + ((nint)i * Rows), rows, Rows, panels + ((nint)n * Rows), sums);
                    for (int r = 0; r < rows; r++)
                    {
                        Vector512<int> sum = Vector512.Load(sums + (r * PanelWidth)) - Vector512.Load(corrections + n);
                        float* target = c + ((i + r) * cStride) + n;
                        Vector512.FusedMultiplyAdd(
                            Vector512.ConvertToSingle(sum), Vector512.Load(columnScales + n) * scales[i + r], Vector512.Load(target)).Store(target);
                    }
                }
            }
        }

        workspace.Release(mark);
    }

    /// <summary>Rounds one row to bytes around <see cref="Offset"/>; returns the scale.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private float Round(float* row, byte* rounded, bool bounded)
    {
        float largest = 1f;
        if (!bounded)
        {
            Vector512<float> max = Vector512<float>.Zero;
            for (int k = 0; k < Rows; k += 16)
            {
                max = Vector512.Max(max, Vector512.Abs(Vector512.Load(row + k)));
            }

            largest = 1e-6f;
            for (int lane = 0; lane < 16; lane++)
            {
                largest = MathF.Max(largest, max[lane]);
            }
        }

        var factor = Vector512.Create(127f / largest);
        var half = Vector512.Create(Offset + 0.5f);
        for (int k = 0; k < Rows; k += 32)
        {
            Vector512<int> low = Vector512.ConvertToInt32(Vector512.Floor(Vector512.FusedMultiplyAdd(Vector512.Load(row + k), factor, half)));
            Vector512<int> high = Vector512.ConvertToInt32(Vector512.Floor(Vector512.FusedMultiplyAdd(Vector512.Load(row + k + 16), factor, half)));
            Vector512<short> both = Vector512.Narrow(low, high);
            Vector256.Narrow(both.GetLower().AsUInt16(), both.GetUpper().AsUInt16()).Store(rounded + k);
        }

        return largest / 127f;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Arrange(ReadOnlySpan<sbyte> weights)
    {
        for (int n = 0; n < Columns; n++)
        {
            ReadOnlySpan<sbyte> column = weights.Slice(n * Rows, Rows);
            int sum = 0, panel = n / PanelWidth * PanelWidth * Rows, lane = n % PanelWidth * 4;
            for (int k = 0; k < Rows; k++)
            {
                sum += column[k];
                _panels[panel + (k / 4 * PanelWidth * 4) + lane + (k % 4)] = column[k];
            }

            _corrections[n] = sum * Offset;
        }
    }
}
