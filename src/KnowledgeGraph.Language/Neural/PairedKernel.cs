using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace KnowledgeGraph.Language.Neural;

/// <summary>
/// The sums of <see cref="QuantizedKernel"/> for x86 machines with AVX2 that have no dot product of bytes: the left side stands in 16 bits, and two
/// neighbouring weights of a column follow each other in the panel. Two 16-bit products are added to 32 bits at once, so nothing can overflow; the
/// eight-bit instruction of the same width saturates.
/// </summary>
internal static unsafe class PairedKernel
{
    private const int Width = QuantizedMatrix.PanelWidth;

    public static bool IsUsed => Avx2.IsSupported && !AvxVnni.IsSupported;

    /// <summary>The sums of <see cref="QuantizedKernel.Rows"/> rows and one panel.</summary>
    /// <param name="a">The left side, values from 0 to 255.</param>
    /// <param name="depth">Its columns, and what lies between two of its rows.</param>
    /// <param name="panel">The weights.</param>
    /// <param name="sums">Where the sums go, row after row.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void SixRows(short* a, nint depth, sbyte* panel, int* sums)
    {
        Vector256<int> c00 = Vector256<int>.Zero, c01 = Vector256<int>.Zero;
        Vector256<int> c10 = Vector256<int>.Zero, c11 = Vector256<int>.Zero;
        Vector256<int> c20 = Vector256<int>.Zero, c21 = Vector256<int>.Zero;
        Vector256<int> c30 = Vector256<int>.Zero, c31 = Vector256<int>.Zero;
        Vector256<int> c40 = Vector256<int>.Zero, c41 = Vector256<int>.Zero;
        Vector256<int> c50 = Vector256<int>.Zero, c51 = Vector256<int>.Zero;
        short* a3 = a + (3 * depth);
        sbyte* end = panel + (depth * Width);
        for (; panel != end; panel += 2 * Width)
        {
            Vector256<short> b0 = Avx2.ConvertToVector256Int16(panel), b1 = Avx2.ConvertToVector256Int16(panel + Width);
            Vector256<short> v = Vector256.Create(*(int*)a).AsInt16();
            c00 += Avx2.MultiplyAddAdjacent(v, b0);
            c01 += Avx2.MultiplyAddAdjacent(v, b1);
            v = Vector256.Create(*(int*)(a + depth)).AsInt16();
            c10 += Avx2.MultiplyAddAdjacent(v, b0);
            c11 += Avx2.MultiplyAddAdjacent(v, b1);
            v = Vector256.Create(*(int*)(a + (2 * depth))).AsInt16();
            c20 += Avx2.MultiplyAddAdjacent(v, b0);
            c21 += Avx2.MultiplyAddAdjacent(v, b1);
            v = Vector256.Create(*(int*)a3).AsInt16();
            c30 += Avx2.MultiplyAddAdjacent(v, b0);
            c31 += Avx2.MultiplyAddAdjacent(v, b1);
            v = Vector256.Create(*(int*)(a3 + depth)).AsInt16();
            c40 += Avx2.MultiplyAddAdjacent(v, b0);
            c41 += Avx2.MultiplyAddAdjacent(v, b1);
            v = Vector256.Create(*(int*)(a3 + (2 * depth))).AsInt16();
            c50 += Avx2.MultiplyAddAdjacent(v, b0);
            c51 += Avx2.MultiplyAddAdjacent(v, b1);
            a += 2;
            a3 += 2;
        }

        c00.Store(sums + 0);
        c01.Store(sums + 8);
        c10.Store(sums + 16);
        c11.Store(sums + 24);
        c20.Store(sums + 32);
        c21.Store(sums + 40);
        c30.Store(sums + 48);
        c31.Store(sums + 56);
        c40.Store(sums + 64);
        c41.Store(sums + 72);
        c50.Store(sums + 80);
        c51.Store(sums + 88);
    }

    /// <summary>The sums of one row and one panel.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void OneRow(short* a, int depth, sbyte* panel, int* sums)
    {
        // Two chains for each half of the panel, because one addition waits for the one before.
        Vector256<int> c0 = Vector256<int>.Zero, c1 = Vector256<int>.Zero, d0 = Vector256<int>.Zero, d1 = Vector256<int>.Zero;
        for (int k = 0; k < depth; k += 4, panel += 4 * Width)
        {
            Vector256<short> v = Vector256.Create(*(int*)(a + k)).AsInt16(), w = Vector256.Create(*(int*)(a + k + 2)).AsInt16();
            c0 += Avx2.MultiplyAddAdjacent(v, Avx2.ConvertToVector256Int16(panel));
            c1 += Avx2.MultiplyAddAdjacent(v, Avx2.ConvertToVector256Int16(panel + Width));
            d0 += Avx2.MultiplyAddAdjacent(w, Avx2.ConvertToVector256Int16(panel + (2 * Width)));
            d1 += Avx2.MultiplyAddAdjacent(w, Avx2.ConvertToVector256Int16(panel + (3 * Width)));
        }

        (c0 + d0).Store(sums);
        (c1 + d1).Store(sums + 8);
    }
}
