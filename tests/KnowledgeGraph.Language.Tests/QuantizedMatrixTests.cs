using System.Runtime.Intrinsics.X86;
using KnowledgeGraph.Language.Neural;

namespace KnowledgeGraph.Language.Tests;

public unsafe class QuantizedMatrixTests
{
    private const int Depth = 96;
    private const int Columns = 48;

    [Fact]
    public void Every_kernel_adds_up_the_same_integers()
    {
        var random = new Random(4);
        var left = new byte[Depth * QuantizedKernel.Rows];
        var right = new sbyte[Depth * QuantizedMatrix.PanelWidth];
        random.NextBytes(left);
        random.NextBytes(System.Runtime.InteropServices.MemoryMarshal.AsBytes(right.AsSpan()));
        left.AsSpan(0, Depth).Fill(255);
        right.AsSpan(0, 200).Fill(127);
        int[] all = new int[QuantizedKernel.Rows * 16], one = new int[16], plain = new int[16];
        fixed (byte* a = left)
        fixed (sbyte* b = right)
        fixed (int* pa = all, po = one, pp = plain)
        {
            QuantizedKernel.Run(a, QuantizedKernel.Rows, Depth, b, pa);
            for (int r = 0; r < QuantizedKernel.Rows; r++)
            {
                QuantizedKernel.OneRowPlain(a + (r * Depth), Depth, b, pp);
                QuantizedKernel.Run(a + (r * Depth), 1, Depth, b, po);
                Assert.Equal(plain, all[(r * 16)..((r + 1) * 16)]);
                Assert.Equal(plain, one);
            }
        }
    }

    [Fact]
    public void The_paired_kernel_adds_up_the_same_integers()
    {
        if (!Avx2.IsSupported) return;
        var random = new Random(6);
        byte[] left = new byte[Depth * QuantizedKernel.Rows];
        sbyte[] right = new sbyte[Depth * QuantizedMatrix.PanelWidth], paired = new sbyte[right.Length];
        random.NextBytes(left);
        random.NextBytes(System.Runtime.InteropServices.MemoryMarshal.AsBytes(right.AsSpan()));
        left.AsSpan(0, Depth).Fill(255);
        right.AsSpan(0, 200).Fill(-128);
        // The same weights, two and not four of a column behind each other.
        for (int k = 0; k < Depth; k++)
        {
            for (int n = 0; n < 16; n++) paired[(k / 2 * 32) + (n * 2) + (k % 2)] = right[(k / 4 * 64) + (n * 4) + (k % 4)];
        }

        short[] wide = [.. left.Select(b => (short)b)];
        int[] all = new int[QuantizedKernel.Rows * 16], one = new int[16], plain = new int[16];
        fixed (byte* a = left)
        fixed (short* w = wide)
        fixed (sbyte* b = right, p = paired)
        fixed (int* pa = all, po = one, pp = plain)
        {
            PairedKernel.SixRows(w, Depth, p, pa);
            for (int r = 0; r < QuantizedKernel.Rows; r++)
            {
                QuantizedKernel.OneRowPlain(a + (r * Depth), Depth, b, pp);
                PairedKernel.OneRow(w + (r * Depth), Depth, p, po);
                Assert.Equal(plain, all[(r * 16)..((r + 1) * 16)]);
                Assert.Equal(plain, one);
            }
        }
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(7, false)]
    [InlineData(20, true)]
    public void A_product_is_close_to_the_exact_one_and_each_row_is_independent_of_the_others(int rows, bool bounded)
    {
        var random = new Random(5);
        float[] left = [.. Enumerable.Range(0, rows * Depth).Select(_ => (random.NextSingle() - 0.5f) * (bounded ? 2f : 6f))];
        sbyte[] weights = [.. Enumerable.Range(0, Depth * Columns).Select(_ => (sbyte)random.Next(-127, 128))];
        float[] scales = [.. Enumerable.Range(0, Columns).Select(i => 0.001f * (i + 1))];
        var matrix = new QuantizedMatrix(Depth, Columns, scales, weights);
        float[] together = new float[rows * Columns], alone = new float[rows * Columns];
        fixed (float* a = left, t = together, s = alone)
        {
            matrix.MultiplyAdd(a, Depth, rows, bounded, t, Columns, new Workspace());
            for (int r = 0; r < rows; r++)
            {
                matrix.MultiplyAdd(a + (r * Depth), Depth, 1, bounded, s + (r * Columns), Columns, new Workspace());
            }
        }

        Assert.Equal(together, alone);
        for (int i = 0; i < together.Length; i++)
        {
            double exact = Enumerable.Range(0, Depth).Sum(k => (double)left[(i / Columns * Depth) + k] * scales[i % Columns] * weights[(i % Columns * Depth) + k]);
            double bound = (bounded ? 1 : 3) / 127.0 / 2 * scales[i % Columns] * Enumerable.Range(0, Depth).Sum(k => Math.Abs(weights[(i % Columns * Depth) + k]));
            Assert.InRange(together[i], exact - bound - 1e-4, exact + bound + 1e-4);
        }
    }
}
