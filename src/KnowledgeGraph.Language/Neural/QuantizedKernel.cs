using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;

namespace KnowledgeGraph.Language.Neural;

/// <summary>
/// Sums of products of bytes for a few rows and one panel of <see cref="QuantizedMatrix"/>: left side unsigned, right side signed, sums exact. With
/// the dot-product instructions of x86 (AVX-VNNI) or ARM where the machine has them; x86 machines without them run <see cref="PairedKernel"/>.
/// </summary>
internal static unsafe class QuantizedKernel
{
    /// <summary>The most rows that one call adds up.</summary>
    public const int Rows = 6;

    private const int Width = QuantizedMatrix.PanelWidth;

    public static void Run(byte* a, int rows, int depth, sbyte* panel, int* sums)
    {
        if (AvxVnni.IsSupported && rows == Rows)
        {
            SixRows(a, depth, depth, panel, sums);
            return;
        }

        for (int r = 0; r < rows; r++, a += depth, sums += Width)
        {
            if (AvxVnni.IsSupported)
            {
                OneRow(a, depth, panel, sums);
            }
            else if (Dp.IsSupported)
            {
                OneRowArm(a, depth, panel, sums);
            }
            else
            {
                OneRowPlain(a, depth, panel, sums);
            }
        }
    }

    /// <summary>The definition; also what machines without any of the instructions run.</summary>
    public static void OneRowPlain(byte* a, int depth, sbyte* panel, int* sums)
    {
        new Span<int>(sums, Width).Clear();
        for (int k = 0; k < depth; k += 4, panel += 4 * Width)
        {
            for (int n = 0; n < Width; n++)
            {
                sbyte* b = panel + (4 * n);
                sums[n] += (a[k] * b[0]) + (a[k + 1] * b[1]) + (a[k + 2] * b[2]) + (a[k + 3] * b[3]);
            }
        }
    }

    /// <summary>The ARM instruction wants both sides signed: 128 is taken off the left side and its share added again.</summary>
    private static void OneRowArm(byte* a, int depth, sbyte* panel, int* sums)
    {
        Vector128<int> c0 = Vector128<int>.Zero, c1 = Vector128<int>.Zero, c2 = Vector128<int>.Zero, c3 = Vector128<int>.Zero;
        Vector128<int> d0 = c0, d1 = c0, d2 = c0, d3 = c0;
        Vector128<sbyte> one = Vector128<sbyte>.One;
        for (int k = 0; k < depth; k += 4, panel += 4 * Width)
        {
            Vector128<sbyte> v = (Vector128.Create(*(int*)(a + k)).AsByte() ^ Vector128.Create((byte)0x80)).AsSByte();
            Vector128<sbyte> b0 = Vector128.Load(panel), b1 = Vector128.Load(panel + 16), b2 = Vector128.Load(panel + 32), b3 = Vector128.Load(panel + 48);
            c0 = Dp.DotProduct(c0, v, b0);
            c1 = Dp.DotProduct(c1, v, b1);
            c2 = Dp.DotProduct(c2, v, b2);
            c3 = Dp.DotProduct(c3, v, b3);
            d0 = Dp.DotProduct(d0, one, b0);
            d1 = Dp.DotProduct(d1, one, b1);
            d2 = Dp.DotProduct(d2, one, b2);
            d3 = Dp.DotProduct(d3, one, b3);
        }

        (c0 + (d0 << 7)).Store(sums);
        (c1 + (d1 << 7)).Store(sums + 4);
        (c2 + (d2 << 7)).Store(sums + 8);
        (c3 + (d3 << 7)).Store(sums + 12);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void OneRow(byte* a, int depth, sbyte* panel, int* sums)
    {
        // Two chains for each half of the panel, because one instruction waits several cycles for the one before.
        Vector256<int> c0 = Vector256<int>.Zero, c1 = Vector256<int>.Zero, d0 = Vector256<int>.Zero, d1 = Vector256<int>.Zero;
        for (int k = 0; k < depth; k += 8, panel += 8 * Width)
        {
            Vector256<byte> v = Vector256.Create(*(int*)(a + k)).AsByte(), w = Vector256.Create(*(int*)(a + k + 4)).AsByte();
            c0 = AvxVnni.MultiplyWideningAndAdd(c0, v, Vector256.Load(panel));
            c1 = AvxVnni.MultiplyWideningAndAdd(c1, v, Vector256.Load(panel + 32));
            d0 = AvxVnni.MultiplyWideningAndAdd(d0, w, Vector256.Load(panel + 64));
            d1 = AvxVnni.MultiplyWideningAndAdd(d1, w, Vector256.Load(panel + 96));
        }

        (c0 + d0).Store(sums);
        (c1 + d1).Store(sums + 8);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void SixRows(byte* a, nint stride, int depth, sbyte* panel, int* sums)
    {
        Vector256<int> c00 = Vector256<int>.Zero, c01 = Vector256<int>.Zero;
        Vector256<int> c10 = Vector256<int>.Zero, c11 = Vector256<int>.Zero;
        Vector256<int> c20 = Vector256<int>.Zero, c21 = Vector256<int>.Zero;
        Vector256<int> c30 = Vector256<int>.Zero, c31 = Vector256<int>.Zero;
        Vector256<int> c40 = Vector256<int>.Zero, c41 = Vector256<int>.Zero;
        Vector256<int> c50 = Vector256<int>.Zero, c51 = Vector256<int>.Zero;
        nint s2 = 2 * stride, s3 = 3 * stride;
        byte* a3 = a + s3;
        for (int k = 0; k < depth; k += 4)
        {
            Vector256<sbyte> b0 = Vector256.Load(panel), b1 = Vector256.Load(panel + 32);
            Vector256<byte> v = Vector256.Create(*(int*)(a)).AsByte();
            c00 = AvxVnni.MultiplyWideningAndAdd(c00, v, b0);
            c01 = AvxVnni.MultiplyWideningAndAdd(c01, v, b1);
            v = Vector256.Create(*(int*)(a + stride)).AsByte();
            c10 = AvxVnni.MultiplyWideningAndAdd(c10, v, b0);
            c11 = AvxVnni.MultiplyWideningAndAdd(c11, v, b1);
            v = Vector256.Create(*(int*)(a + s2)).AsByte();
            c20 = AvxVnni.MultiplyWideningAndAdd(c20, v, b0);
            c21 = AvxVnni.MultiplyWideningAndAdd(c21, v, b1);
            v = Vector256.Create(*(int*)(a3)).AsByte();
            c30 = AvxVnni.MultiplyWideningAndAdd(c30, v, b0);
            c31 = AvxVnni.MultiplyWideningAndAdd(c31, v, b1);
            v = Vector256.Create(*(int*)(a3 + stride)).AsByte();
            c40 = AvxVnni.MultiplyWideningAndAdd(c40, v, b0);
            c41 = AvxVnni.MultiplyWideningAndAdd(c41, v, b1);
            v = Vector256.Create(*(int*)(a3 + s2)).AsByte();
            c50 = AvxVnni.MultiplyWideningAndAdd(c50, v, b0);
            c51 = AvxVnni.MultiplyWideningAndAdd(c51, v, b1);
            a += 4;
            a3 += 4;
            panel += 64;
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
}
