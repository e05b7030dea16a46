using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace KnowledgeGraph.Language.Neural;

/// <summary>The inner loops of <see cref="MatrixProduct"/> on vectors of 512 bits: eight, four or one row of the result by one panel.</summary>
internal static unsafe class Kernel512
{
    private const int PanelWidth = MatrixProduct.PanelWidth;

    public static void Run(int rows, float* a, nint rowStride, nint step, int depth, float* panel, float* c, nint cStride, bool accumulate)
    {
        for (; rows >= 8; rows -= 8, a += 8 * rowStride, c += 8 * cStride)
        {
            Rows8(a, rowStride, step, depth, panel, c, cStride, accumulate);
        }

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
    private static void Rows8(float* a, nint rowStride, nint step, int depth, float* panel, float* c, nint cStride, bool accumulate)
    {
        nint r1 = rowStride, r2 = 2 * rowStride, r3 = 3 * rowStride;
        float* a4 = a + (4 * rowStride);
        Vector512<float> c00 = accumulate ? Vector512.Load(c + (0 * cStride)) : Vector512<float>.Zero;
        Vector512<float> c01 = accumulate ? Vector512.Load(c + (0 * cStride) + 16) : Vector512<float>.Zero;
        Vector512<float> c10 = accumulate ? Vector512.Load(c + (1 * cStride)) : Vector512<float>.Zero;
        Vector512<float> c11 = accumulate ? Vector512.Load(c + (1 * cStride) + 16) : Vector512<float>.Zero;
        Vector512<float> c20 = accumulate ? Vector512.Load(c + (2 * cStride)) : Vector512<float>.Zero;
        Vector512<float> c21 = accumulate ? Vector512.Load(c + (2 * cStride) + 16) : Vector512<float>.Zero;
        Vector512<float> c30 = accumulate ? Vector512.Load(c + (3 * cStride)) : Vector512<float>.Zero;
        Vector512<float> c31 = accumulate ? Vector512.Load(c + (3 * cStride) + 16) : Vector512<float>.Zero;
        Vector512<float> c40 = accumulate ? Vector512.Load(c + (4 * cStride)) : Vector512<float>.Zero;
        Vector512<float> c41 = accumulate ? Vector512.Load(c + (4 * cStride) + 16) : Vector512<float>.Zero;
        Vector512<float> c50 = accumulate ? Vector512.Load(c + (5 * cStride)) : Vector512<float>.Zero;
        Vector512<float> c51 = accumulate ? Vector512.Load(c + (5 * cStride) + 16) : Vector512<float>.Zero;
        Vector512<float> c60 = accumulate ? Vector512.Load(c + (6 * cStride)) : Vector512<float>.Zero;
        Vector512<float> c61 = accumulate ? Vector512.Load(c + (6 * cStride) + 16) : Vector512<float>.Zero;
        Vector512<float> c70 = accumulate ? Vector512.Load(c + (7 * cStride)) : Vector512<float>.Zero;
        Vector512<float> c71 = accumulate ? Vector512.Load(c + (7 * cStride) + 16) : Vector512<float>.Zero;
        for (int k = 0; k < depth; k++)
        {
            Vector512<float> b0 = Vector512.Load(panel);
            Vector512<float> b1 = Vector512.Load(panel + 16);
            Vector512<float> v = Vector512.Create(a[0]);
            c00 = Vector512.FusedMultiplyAdd(v, b0, c00);
            c01 = Vector512.FusedMultiplyAdd(v, b1, c01);
            v = Vector512.Create(a[r1]);
            c10 = Vector512.FusedMultiplyAdd(v, b0, c10);
            c11 = Vector512.FusedMultiplyAdd(v, b1, c11);
            v = Vector512.Create(a[r2]);
            c20 = Vector512.FusedMultiplyAdd(v, b0, c20);
            c21 = Vector512.FusedMultiplyAdd(v, b1, c21);
            v = Vector512.Create(a[r3]);
            c30 = Vector512.FusedMultiplyAdd(v, b0, c30);
            c31 = Vector512.FusedMultiplyAdd(v, b1, c31);
            v = Vector512.Create(a4[0]);
            c40 = Vector512.FusedMultiplyAdd(v, b0, c40);
            c41 = Vector512.FusedMultiplyAdd(v, b1, c41);
            v = Vector512.Create(a4[r1]);
            c50 = Vector512.FusedMultiplyAdd(v, b0, c50);
            c51 = Vector512.FusedMultiplyAdd(v, b1, c51);
            v = Vector512.Create(a4[r2]);
            c60 = Vector512.FusedMultiplyAdd(v, b0, c60);
            c61 = Vector512.FusedMultiplyAdd(v, b1, c61);
            v = Vector512.Create(a4[r3]);
            c70 = Vector512.FusedMultiplyAdd(v, b0, c70);
            c71 = Vector512.FusedMultiplyAdd(v, b1, c71);
            a += step;
            a4 += step;
            panel += PanelWidth;
        }

        c00.Store(c + (0 * cStride));
        c01.Store(c + (0 * cStride) + 16);
        c10.Store(c + (1 * cStride));
        c11.Store(c + (1 * cStride) + 16);
        c20.Store(c + (2 * cStride));
        c21.Store(c + (2 * cStride) + 16);
        c30.Store(c + (3 * cStride));
        c31.Store(c + (3 * cStride) + 16);
        c40.Store(c + (4 * cStride));
        c41.Store(c + (4 * cStride) + 16);
        c50.Store(c + (5 * cStride));
        c51.Store(c + (5 * cStride) + 16);
        c60.Store(c + (6 * cStride));
        c61.Store(c + (6 * cStride) + 16);
        c70.Store(c + (7 * cStride));
        c71.Store(c + (7 * cStride) + 16);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Rows4(float* a, nint rowStride, nint step, int depth, float* panel, float* c, nint cStride, bool accumulate)
    {
        nint r1 = rowStride, r2 = 2 * rowStride, r3 = 3 * rowStride;
        Vector512<float> c00 = accumulate ? Vector512.Load(c + (0 * cStride)) : Vector512<float>.Zero;
        Vector512<float> c01 = accumulate ? Vector512.Load(c + (0 * cStride) + 16) : Vector512<float>.Zero;
        Vector512<float> c10 = accumulate ? Vector512.Load(c + (1 * cStride)) : Vector512<float>.Zero;
        Vector512<float> c11 = accumulate ? Vector512.Load(c + (1 * cStride) + 16) : Vector512<float>.Zero;
        Vector512<float> c20 = accumulate ? Vector512.Load(c + (2 * cStride)) : Vector512<float>.Zero;
        Vector512<float> c21 = accumulate ? Vector512.Load(c + (2 * cStride) + 16) : Vector512<float>.Zero;
        Vector512<float> c30 = accumulate ? Vector512.Load(c + (3 * cStride)) : Vector512<float>.Zero;
        Vector512<float> c31 = accumulate ? Vector512.Load(c + (3 * cStride) + 16) : Vector512<float>.Zero;
        for (int k = 0; k < depth; k++)
        {
            Vector512<float> b0 = Vector512.Load(panel);
            Vector512<float> b1 = Vector512.Load(panel + 16);
            Vector512<float> v = Vector512.Create(a[0]);
            c00 = Vector512.FusedMultiplyAdd(v, b0, c00);
            c01 = Vector512.FusedMultiplyAdd(v, b1, c01);
            v = Vector512.Create(a[r1]);
            c10 = Vector512.FusedMultiplyAdd(v, b0, c10);
            c11 = Vector512.FusedMultiplyAdd(v, b1, c11);
            v = Vector512.Create(a[r2]);
            c20 = Vector512.FusedMultiplyAdd(v, b0, c20);
            c21 = Vector512.FusedMultiplyAdd(v, b1, c21);
            v = Vector512.Create(a[r3]);
            c30 = Vector512.FusedMultiplyAdd(v, b0, c30);
            c31 = Vector512.FusedMultiplyAdd(v, b1, c31);
            a += step;
            panel += PanelWidth;
        }

        c00.Store(c + (0 * cStride));
        c01.Store(c + (0 * cStride) + 16);
        c10.Store(c + (1 * cStride));
        c11.Store(c + (1 * cStride) + 16);
        c20.Store(c + (2 * cStride));
        c21.Store(c + (2 * cStride) + 16);
        c30.Store(c + (3 * cStride));
        c31.Store(c + (3 * cStride) + 16);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Rows1(float* a, nint rowStride, nint step, int depth, float* panel, float* c, nint cStride, bool accumulate)
    {
        Vector512<float> c00 = accumulate ? Vector512.Load(c + (0 * cStride)) : Vector512<float>.Zero;
        Vector512<float> c01 = accumulate ? Vector512.Load(c + (0 * cStride) + 16) : Vector512<float>.Zero;
        for (int k = 0; k < depth; k++)
        {
            Vector512<float> b0 = Vector512.Load(panel);
            Vector512<float> b1 = Vector512.Load(panel + 16);
            Vector512<float> v = Vector512.Create(a[0]);
            c00 = Vector512.FusedMultiplyAdd(v, b0, c00);
            c01 = Vector512.FusedMultiplyAdd(v, b1, c01);
            a += step;
            panel += PanelWidth;
        }

        c00.Store(c + (0 * cStride));
        c01.Store(c + (0 * cStride) + 16);
    }
}
