using System.Numerics;
using System.Runtime.InteropServices;

namespace KnowledgeGraph;

/// <summary>
/// Questions about whole columns, many items at a time: a file's columns are looked through before anything relies on them, which must not take longer than
/// reading them.
/// </summary>
internal static class ColumnScan
{
    /// <summary>The smallest range that holds another and all of some numbers.</summary>
    public static IntRange Extend(IntRange range, ReadOnlySpan<int> values)
    {
        var (least, most) = (new Vector<int>(range.Least), new Vector<int>(range.Most));
        var vectors = MemoryMarshal.Cast<int, Vector<int>>(values);
        foreach (var vector in vectors) (least, most) = (Vector.Min(least, vector), Vector.Max(most, vector));
        for (var i = 0; i < Vector<int>.Count; i++) range = range.With(least[i], most[i]);
        foreach (var value in values[(vectors.Length * Vector<int>.Count)..]) range = range.With(value, value);
        return range;
    }

    /// <summary>The largest number; 0 where there is none.</summary>
    public static ushort Largest(ReadOnlySpan<ushort> values)
    {
        var vectors = MemoryMarshal.Cast<ushort, Vector<ushort>>(values);
        var highest = Vector<ushort>.Zero;
        foreach (var vector in vectors) highest = Vector.Max(highest, vector);
        ushort most = 0;
        for (var i = 0; i < Vector<ushort>.Count; i++) most = Math.Max(most, highest[i]);
        foreach (var value in values[(vectors.Length * Vector<ushort>.Count)..]) most = Math.Max(most, value);
        return most;
    }

    /// <summary>
    /// The first position, from one on, whose pair of ends does not lie behind the pair before it, as numbers without sign; the number of pairs where all do.
    /// </summary>
    public static int FindUnordered(ReadOnlySpan<int> first, ReadOnlySpan<int> second, int start)
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

        while (i < major.Length && (major[i] > major[i - 1] || (major[i] == major[i - 1] && minor[i] > minor[i - 1]))) i++;
        return i;
    }

    /// <summary>Whether each of some numbers is at least another, both without sign.</summary>
    public static bool AreAtLeast(ReadOnlySpan<int> values, ReadOnlySpan<int> least)
    {
        var larger = MemoryMarshal.Cast<int, uint>(values);
        var smaller = MemoryMarshal.Cast<int, uint>(least);
        var i = 0;
        for (; i <= larger.Length - Vector<uint>.Count; i += Vector<uint>.Count)
        {
            if (!Vector.GreaterThanOrEqualAll(new Vector<uint>(larger[i..]), new Vector<uint>(smaller[i..]))) return false;
        }

        for (; i < larger.Length; i++)
        {
            if (larger[i] < smaller[i]) return false;
        }

        return true;
    }

    /// <summary>The first position, from one on, of a number that does not lie from 0 to another, exclusive; the number of numbers where all do.</summary>
    public static int FindOutside(ReadOnlySpan<int> values, int start, int end)
    {
        var numbers = MemoryMarshal.Cast<int, uint>(values);
        var last = (uint)end;
        var i = start;
        var limit = new Vector<uint>(last);
        for (; i <= numbers.Length - Vector<uint>.Count; i += Vector<uint>.Count)
        {
            if (!Vector.LessThanAll(new Vector<uint>(numbers[i..]), limit)) break;
        }

        while (i < numbers.Length && numbers[i] < last) i++;
        return i;
    }
}
