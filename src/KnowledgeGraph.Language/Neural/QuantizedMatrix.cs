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
    /// <summary>Columns that stand together; in each the weights of <see cref="Group"/> neighbouring rows follow each other.</summary>
    public const int PanelWidth = 16;

    // From so many rows on, the kernel for several is as fast as that for one, though some of its rows are of no use.
    private const int LeastRows = 2;

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

    /// <summary>How many neighbouring weights of a column one instruction takes.</summary>
    public static int Group => PairedKernel.IsUsed ? 2 : 4;

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
        // Rows of the last call of a kernel that nobody asked for are added up too: their memory must be there, whatever it holds.
        int rounded = (count + QuantizedKernel.Rows - 1) / QuantizedKernel.Rows * QuantizedKernel.Rows * Rows;
        byte* bytes = (byte*)workspace.Take((rounded / sizeof(float)) + 16);
        short* pairs = PairedKernel.IsUsed ? (short*)workspace.Take((rounded * sizeof(short) / sizeof(float)) + 16) : null;
        float* scales = workspace.Take(count);
        for (int i = 0; i < count; i++)
        {
            byte* row = bytes + ((nint)i * Rows);
            scales[i] = Round(a + (i * stride), row, bounded);
            if (pairs != null) Widen(row, pairs + ((nint)i * Rows), Rows);
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
                    sbyte* panel = panels + ((nint)n * Rows);
                    if (pairs != null) Sum(pairs + ((nint)i * Rows), rows, panel, sums);
                    else QuantizedKernel.Run(bytes + ((nint)i * Rows), rows < LeastRows ? rows : QuantizedKernel.Rows, Rows, panel, sums);
                    Scale(sums, rows, corrections + n, columnScales + n, scales + i, c + (i * cStride) + n, cStride);
                }
            }
        }

        workspace.Release(mark);
    }

    private void Sum(short* a, int rows, sbyte* panel, int* sums)
    {
        if (rows >= LeastRows)
        {
            PairedKernel.SixRows(a, Rows, panel, sums);
            return;
        }

        for (int r = 0; r < rows; r++) PairedKernel.OneRow(a + (r * Rows), Rows, panel, sums + (r * PanelWidth));
    }

    // c += what the sums of bytes stand for.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Scale(int* sums, int rows, int* corrections, float* columnScales, float* rowScales, float* c, nint cStride)
    {
        for (int half = 0; half < PanelWidth; half += 8)
        {
            Vector256<int> correction = Vector256.Load(corrections + half);
            Vector256<float> columns = Vector256.Load(columnScales + half);
            for (int r = 0; r < rows; r++)
            {
                Vector256<int> sum = Vector256.Load(sums + (r * PanelWidth) + half) - correction;
                float* target = c + (r * cStride) + half;
                Vector256.FusedMultiplyAdd(Vector256.ConvertToSingle(sum), columns * rowScales[r], Vector256.Load(target)).Store(target);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Widen(byte* bytes, short* pairs, int count)
    {
        for (int k = 0; k < count; k += 16) Vector256.WidenLower(Vector128.Load(bytes + k).ToVector256Unsafe()).AsInt16().Store(pairs + k);
    }

    /// <summary>Rounds one row to bytes around <see cref="Offset"/>; returns the scale.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private float Round(float* row, byte* rounded, bool bounded)
    {
        float largest = 1f;
        if (!bounded)
        {
            Vector256<float> max = Vector256<float>.Zero;
            for (int k = 0; k < Rows; k += 8)
            {
                max = Vector256.Max(max, Vector256.Abs(Vector256.Load(row + k)));
            }

            largest = 1e-6f;
            for (int lane = 0; lane < 8; lane++)
            {
                largest = MathF.Max(largest, max[lane]);
            }
        }

        var factor = Vector256.Create(127f / largest);
        var half = Vector256.Create(Offset + 0.5f);
        for (int k = 0; k < Rows; k += 32)
        {
            Vector256<short> low = Vector256.Narrow(Rounded(row + k, factor, half), Rounded(row + k + 8, factor, half));
            Vector256<short> high = Vector256.Narrow(Rounded(row + k + 16, factor, half), Rounded(row + k + 24, factor, half));
            Vector256.Narrow(low.AsUInt16(), high.AsUInt16()).Store(rounded + k);
        }

        return largest / 127f;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<int> Rounded(float* eight, Vector256<float> factor, Vector256<float> half) =>
        Vector256.ConvertToInt32Native(Vector256.Floor(Vector256.FusedMultiplyAdd(Vector256.Load(eight), factor, half)));

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Arrange(ReadOnlySpan<sbyte> weights)
    {
        for (int n = 0; n < Columns; n++)
        {
            ReadOnlySpan<sbyte> column = weights.Slice(n * Rows, Rows);
            int sum = 0, panel = n / PanelWidth * PanelWidth * Rows, lane = n % PanelWidth * Group;
            for (int k = 0; k < Rows; k++)
            {
                sum += column[k];
                _panels[panel + (k / Group * PanelWidth * Group) + lane + (k % Group)] = column[k];
            }

            _corrections[n] = sum * Offset;
        }
    }
}
