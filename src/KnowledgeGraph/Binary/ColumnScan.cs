using System.Numerics;
using System.Runtime.InteropServices;

namespace KnowledgeGraph;

/// <summary>
/// Questions about whole columns, many items at a time: a file's columns are looked through before anything relies on them, which must not take longer than
/// reading them. Short columns are looked through item by item: code for vectors is compiled when it is first called, which takes a program longer than a small
/// graph gives it to do.
/// </summary>
internal static class ColumnScan
{
    /// <summary>From how many items on vectors are used.</summary>
    public const int FewestForVectors = 512;

    /// <summary>The smallest range that holds another and all of some numbers.</summary>
    public static IntRange Extend(IntRange range, ReadOnlySpan<int> values)
    {
        var rest = values;
        if (values.Length >= FewestForVectors) range = ExtendByVectors(range, ref rest);
        var (least, most) = (range.Least, range.Most);
        foreach (var value in rest)
        {
            least = Math.Min(least, value);
            most = Math.Max(most, value);
        }

        return new(least, most);
    }

    /// <summary>The largest number; 0 where there is none.</summary>
    public static ushort Largest(ReadOnlySpan<ushort> values)
    {
        var rest = values;
        var most = values.Length >= FewestForVectors ? LargestByVectors(ref rest) : (ushort)0;
        foreach (var value in rest) most = Math.Max(most, value);
        return most;
    }

    /// <summary>
    /// The first position, from one on, whose pair of ends does not lie behind the pair before it, as numbers without sign; the number of pairs where all do.
    /// </summary>
    public static int FindUnordered(ReadOnlySpan<int> first, ReadOnlySpan<int> second, int start)
    {
        var i = first.Length - start >= FewestForVectors ? SkipOrdered(first, second, start) : start;
        while (i < first.Length && ((uint)first[i] > (uint)first[i - 1] || (first[i] == first[i - 1] && (uint)second[i] > (uint)second[i - 1]))) i++;
        return i;
    }

    /// <summary>Whether each of some numbers is at least another, both without sign.</summary>
    public static bool AreAtLeast(ReadOnlySpan<int> values, ReadOnlySpan<int> least)
    {
        for (var i = values.Length >= FewestForVectors ? SkipAtLeast(values, least) : 0; i < values.Length; i++)
        {
            if ((uint)values[i] < (uint)least[i]) return false;
        }

        return true;
    }

    /// <summary>Whether no number is less than the one before it; strictly, whether each is greater.</summary>
    public static bool Ascend(ReadOnlySpan<int> values, bool strictly)
    {
        for (var i = values.Length >= FewestForVectors ? SkipAscending(values, strictly) : 1; i < values.Length; i++)
        {
            if (strictly ? values[i] <= values[i - 1] : values[i] < values[i - 1]) return false;
        }

        return true;
    }

    /// <summary>The first position, from one on, of a number that does not lie from 0 to another, exclusive; the number of numbers where all do.</summary>
    public static int FindOutside(ReadOnlySpan<int> values, int start, int end)
    {
        var i = values.Length - start >= FewestForVectors ? SkipInside(values, start, end) : start;
        while (i < values.Length && (uint)values[i] < (uint)end) i++;
        return i;
    }

    private static IntRange ExtendByVectors(IntRange range, ref ReadOnlySpan<int> rest)
    {
        var (least, most) = (new Vector<int>(range.Least), new Vector<int>(range.Most));
        var vectors = MemoryMarshal.Cast<int, Vector<int>>(rest);
        foreach (var vector in vectors) (least, most) = (Vector.Min(least, vector), Vector.Max(most, vector));
        for (var i = 0; i < Vector<int>.Count; i++) range = range.With(least[i], most[i]);
        rest = rest[(vectors.Length * Vector<int>.Count)..];
        return range;
    }

    private static ushort LargestByVectors(ref ReadOnlySpan<ushort> rest)
    {
        var vectors = MemoryMarshal.Cast<ushort, Vector<ushort>>(rest);
        var highest = Vector<ushort>.Zero;
        foreach (var vector in vectors) highest = Vector.Max(highest, vector);
        ushort most = 0;
        for (var i = 0; i < Vector<ushort>.Count; i++) most = Math.Max(most, highest[i]);
        rest = rest[(vectors.Length * Vector<ushort>.Count)..];
        return most;
    }

    private static int SkipOrdered(ReadOnlySpan<int> first, ReadOnlySpan<int> second, int start)
    {
        var major = MemoryMarshal.Cast<int, uint>(first);
        var minor = MemoryMarshal.Cast<int, uint>(second);
        var i = start;
        for (; i <= major.Length - Vector<uint>.Count; i += Vector<uint>.Count)
        {
            var (before, here) = (new Vector<uint>(major[(i - 1)..]), new Vector<uint>(major[i..]));
            var isBehind = Vector.GreaterThan(here, before) | (Vector.Equals(here, before) & Vector.GreaterThan(new Vector<uint>(minor[i..]), new Vector<uint>(minor[(i - 1)..])));
            if (!Vector.EqualsAll(isBehind, Vector<uint>.AllBitsSet)) break;
        }

        return i;
    }

    private static int SkipAtLeast(ReadOnlySpan<int> values, ReadOnlySpan<int> least)
    {
        var larger = MemoryMarshal.Cast<int, uint>(values);
        var smaller = MemoryMarshal.Cast<int, uint>(least);
        var i = 0;
        for (; i <= larger.Length - Vector<uint>.Count; i += Vector<uint>.Count)
        {
            if (!Vector.GreaterThanOrEqualAll(new Vector<uint>(larger[i..]), new Vector<uint>(smaller[i..]))) break;
        }

        return i;
    }

    private static int SkipAscending(ReadOnlySpan<int> values, bool strictly)
    {
        var i = 1;
        for (; i <= values.Length - Vector<int>.Count; i += Vector<int>.Count)
        {
            var (before, here) = (new Vector<int>(values[(i - 1)..]), new Vector<int>(values[i..]));
            if (!(strictly ? Vector.GreaterThanAll(here, before) : Vector.GreaterThanOrEqualAll(here, before))) break;
        }

        return i;
    }

    private static int SkipInside(ReadOnlySpan<int> values, int start, int end)
    {
        var numbers = MemoryMarshal.Cast<int, uint>(values);
        var i = start;
        var limit = new Vector<uint>((uint)end);
        for (; i <= numbers.Length - Vector<uint>.Count; i += Vector<uint>.Count)
        {
            if (!Vector.LessThanAll(new Vector<uint>(numbers[i..]), limit)) break;
        }

        return i;
    }
}
