using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace KnowledgeGraph;

/// <summary>
/// The test of overlapping periods over columns of days: vectorised, and free of branches for what is left over, because a short-circuited comparison
/// mispredicts in every other pair and costs three to eight times as much.
/// </summary>
internal static class PeriodKernel
{
    /// <summary>How many periods share a day with another.</summary>
    /// <typeparam name="TDay"><see cref="ushort"/> or <see cref="int"/>, by the scale.</typeparam>
    /// <param name="from">The first days.</param>
    /// <param name="to">The last days, as many.</param>
    /// <param name="first">The first day of the other.</param>
    /// <param name="last">The last day of the other.</param>
    public static int CountOverlaps<TDay>(ReadOnlySpan<TDay> from, ReadOnlySpan<TDay> to, TDay first, TDay last)
        where TDay : unmanaged, IBinaryInteger<TDay>
    {
        ref var starts = ref MemoryMarshal.GetReference(from);
        ref var ends = ref MemoryMarshal.GetReference(to);
        var length = (nuint)Math.Min(from.Length, to.Length);
        nuint i = 0;
        var count = 0;
        if (Vector256.IsHardwareAccelerated && length >= (nuint)Vector256<TDay>.Count)
        {
            var (lowest, highest) = (Vector256.Create(first), Vector256.Create(last));
            for (; i + (nuint)Vector256<TDay>.Count <= length; i += (nuint)Vector256<TDay>.Count)
                count += BitOperations.PopCount(Hits(Vector256.LoadUnsafe(ref starts, i), Vector256.LoadUnsafe(ref ends, i), lowest, highest));
        }

        if (Vector128.IsHardwareAccelerated && length - i >= (nuint)Vector128<TDay>.Count)
        {
            var (lowest, highest) = (Vector128.Create(first), Vector128.Create(last));
            for (; i + (nuint)Vector128<TDay>.Count <= length; i += (nuint)Vector128<TDay>.Count)
                count += BitOperations.PopCount(Hits(Vector128.LoadUnsafe(ref starts, i), Vector128.LoadUnsafe(ref ends, i), lowest, highest));
        }

        count /= Unsafe.SizeOf<TDay>(); // The masks have a bit a byte.
        for (; i < length; i++) count += Hit(Unsafe.Add(ref starts, i), Unsafe.Add(ref ends, i), first, last);
        return count;
    }

    /// <summary>Writes the positions of the periods that share a day with another, ascending.</summary>
    /// <param name="from">The first days.</param>
    /// <param name="to">The last days, as many.</param>
    /// <param name="first">The first day of the other.</param>
    /// <param name="last">The last day of the other.</param>
    /// <param name="origin">What is added to each position.</param>
    /// <param name="positions">Room for as many positions as there are periods.</param>
    /// <returns>How many positions were written.</returns>
    public static int FindOverlaps<TDay>(ReadOnlySpan<TDay> from, ReadOnlySpan<TDay> to, TDay first, TDay last, int origin, Span<int> positions)
        where TDay : unmanaged, IBinaryInteger<TDay>
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(positions.Length, from.Length);
        ref var starts = ref MemoryMarshal.GetReference(from);
        ref var ends = ref MemoryMarshal.GetReference(to);
        ref var found = ref MemoryMarshal.GetReference(positions);
        var length = Math.Min(from.Length, to.Length);
        var count = 0;
        for (var i = 0; i < length; i++)
        {
            // Written in any case and kept by counting on: no branch.
            Unsafe.Add(ref found, count) = origin + i;
            count += Hit(Unsafe.Add(ref starts, i), Unsafe.Add(ref ends, i), first, last);
        }

        return count;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Hit<TDay>(TDay from, TDay to, TDay first, TDay last)
        where TDay : unmanaged, IBinaryInteger<TDay>
    {
        var isHit = (from <= last) & (first <= to);
        return Unsafe.BitCast<bool, byte>(isHit);
    }

    // As equalities of minima and maxima, which x86 has for unsigned numbers, unlike comparisons.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Hits<TDay>(Vector256<TDay> from, Vector256<TDay> to, Vector256<TDay> first, Vector256<TDay> last)
        where TDay : unmanaged, IBinaryInteger<TDay> =>
        (Vector256.Equals(Vector256.Min(from, last), from) & Vector256.Equals(Vector256.Max(to, first), to)).AsByte().ExtractMostSignificantBits();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Hits<TDay>(Vector128<TDay> from, Vector128<TDay> to, Vector128<TDay> first, Vector128<TDay> last)
        where TDay : unmanaged, IBinaryInteger<TDay> =>
        (Vector128.Equals(Vector128.Min(from, last), from) & Vector128.Equals(Vector128.Max(to, first), to)).AsByte().ExtractMostSignificantBits();
}
