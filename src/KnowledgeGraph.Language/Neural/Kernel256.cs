using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace KnowledgeGraph.Language.Neural;

/// <summary>The inner loops of <see cref="MatrixProduct"/> on vectors of 256 bits: four or one row of the result by one panel.</summary>
internal static unsafe class Kernel256
{
    private const int PanelWidth = MatrixProduct.PanelWidth;

    public static void Run(int rows, float* a, nint rowStride, nint step, int depth, float* panel, float* c, nint cStride, bool accumulate)
    {
        for (; rows >= 4; rows -= 4, a += 4 * rowStride, c += 4 * cStride)
        {
            Rows4(a, rowStride, step, depth, panel, c, cStride, accumulate);
        }

        for (; rows > 0; rows--, a += rowStride, c += cStride)
        {
            Rows1(a, rowStride, step, depth, panel, c, cStride, accumulate);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Rows4(float* a, nint rowStride, nint step, int depth, float* panel, float* c, nint cStride, bool accumulate)
    {
        nint r1 = rowStride, r2 = 2 * rowStride, r3 = 3 * rowStride;
        Vector256<float> c00 = accumulate ? Vector256.Load(c + (0 * cStride)) : Vector256<float>.Zero;
        Vector256<float> c01 = accumulate ? Vector256.Load(c + (0 * cStride) + 8) : Vector256<float>.Zero;
        Vector256<float> c02 = accumulate ? Vector256.Load(c + (0 * cStride) + 16) : Vector256<float>.Zero;
        Vector256<float> c03 = accumulate ? Vector256.Load(c + (0 * cStride) + 24) : Vector256<float>.Zero;
        Vector256<float> c10 = accumulate ? Vector256.Load(c + (1 * cStride)) : Vector256<float>.Zero;
        Vector256<float> c11 = accumulate ? Vector256.Load(c + (1 * cStride) + 8) : Vector256<float>.Zero;
        Vector256<float> c12 = accumulate ? Vector256.Load(c + (1 * cStride) + 16) : Vector256<float>.Zero;
        Vector256<float> c13 = accumulate ? Vector256.Load(c + (1 * cStride) + 24) : Vector256<float>.Zero;
        Vector256<float> c20 = accumulate ? Vector256.Load(c + (2 * cStride)) : Vector256<float>.Zero;
        Vector256<float> c21 = accumulate ? Vector256.Load(c + (2 * cStride) + 8) : Vector256<float>.Zero;
        Vector256<float> c22 = accumulate ? Vector256.Load(c + (2 * cStride) + 16) : Vector256<float>.Zero;
        Vector256<float> c23 = accumulate ? Vector256.Load(c + (2 * cStride) + 24) : Vector256<float>.Zero;
        Vector256<float> c30 = accumulate ? Vector256.Load(c + (3 * cStride)) : Vector256<float>.Zero;
        Vector256<float> c31 = accumulate ? Vector256.Load(c + (3 * cStride) + 8) : Vector256<float>.Zero;
        Vector256<float> c32 = accumulate ? Vector256.Load(c + (3 * cStride) + 16) : Vector256<float>.Zero;
        Vector256<float> c33 = accumulate ? Vector256.Load(c + (3 * cStride) + 24) : Vector256<float>.Zero;
        for (int k = 0; k < depth; k++)
        {
            Vector256<float> b0 = Vector256.Load(panel);
            Vector256<float> b1 = Vector256.Load(panel + 8);
            Vector256<float> b2 = Vector256.Load(panel + 16);
            Vector256<float> b3 = Vector256.Load(panel + 24);
            Vector256<float> v = Vector256.Create(a[0]);
            c00 = Vector256.FusedMultiplyAdd(v, b0, c00);
            c01 = Vector256.FusedMultiplyAdd(v, b1, c01);
            c02 = Vector256.FusedMultiplyAdd(v, b2, c02);
            c03 = Vector256.FusedMultiplyAdd(v, b3, c03);
            v = Vector256.Create(a[r1]);
            c10 = Vector256.FusedMultiplyAdd(v, b0, c10);
            c11 = Vector256.FusedMultiplyAdd(v, b1, c11);
            c12 = Vector256.FusedMultiplyAdd(v, b2, c12);
            c13 = Vector256.FusedMultiplyAdd(v, b3, c13);
            v = Vector256.Create(a[r2]);
            c20 = Vector256.FusedMultiplyAdd(v, b0, c20);
            c21 = Vector256.FusedMultiplyAdd(v, b1, c21);
            c22 = Vector256.FusedMultiplyAdd(v, b2, c22);
            c23 = Vector256.FusedMultiplyAdd(v, b3, c23);
            v = Vector256.Create(a[r3]);
            c30 = Vector256.FusedMultiplyAdd(v, b0, c30);
            c31 = Vector256.FusedMultiplyAdd(v, b1, c31);
            c32 = Vector256.FusedMultiplyAdd(v, b2, c32);
            c33 = Vector256.FusedMultiplyAdd(v, b3, c33);
            a += step;
            panel += PanelWidth;
        }

        c00.Store(c + (0 * cStride));
        c01.Store(c + (0 * cStride) + 8);
        c02.Store(c + (0 * cStride) + 16);
        c03.Store(c + (0 * cStride) + 24);
        c10.Store(c + (1 * cStride));
        c11.Store(c + (1 * cStride) + 8);
        c12.Store(c + (1 * cStride) + 16);
        c13.Store(c + (1 * cStride) + 24);
        c20.Store(c + (2 * cStride));
        c21.Store(c + (2 * cStride) + 8);
        c22.Store(c + (2 * cStride) + 16);
        c23.Store(c + (2 * cStride) + 24);
        c30.Store(c + (3 * cStride));
        c31.Store(c + (3 * cStride) + 8);
        c32.Store(c + (3 * cStride) + 16);
        c33.Store(c + (3 * cStride) + 24);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Rows1(float* a, nint rowStride, nint step, int depth, float* panel, float* c, nint cStride, bool accumulate)
    {
        Vector256<float> c00 = accumulate ? Vector256.Load(c + (0 * cStride)) : Vector256<float>.Zero;
        Vector256<float> c01 = accumulate ? Vector256.Load(c + (0 * cStride) + 8) : Vector256<float>.Zero;
        Vector256<float> c02 = accumulate ? Vector256.Load(c + (0 * cStride) + 16) : Vector256<float>.Zero;
        Vector256<float> c03 = accumulate ? Vector256.Load(c + (0 * cStride) + 24) : Vector256<float>.Zero;
        for (int k = 0; k < depth; k++)
        {
            Vector256<float> b0 = Vector256.Load(panel);
            Vector256<float> b1 = Vector256.Load(panel + 8);
            Vector256<float> b2 = Vector256.Load(panel + 16);
            Vector256<float> b3 = Vector256.Load(panel + 24);
            Vector256<float> v = Vector256.Create(a[0]);
            c00 = Vector256.FusedMultiplyAdd(v, b0, c00);
            c01 = Vector256.FusedMultiplyAdd(v, b1, c01);
            c02 = Vector256.FusedMultiplyAdd(v, b2, c02);
            c03 = Vector256.FusedMultiplyAdd(v, b3, c03);
            a += step;
            panel += PanelWidth;
        }

        c00.Store(c + (0 * cStride));
        c01.Store(c + (0 * cStride) + 8);
        c02.Store(c + (0 * cStride) + 16);
        c03.Store(c + (0 * cStride) + 24);
    }
}
