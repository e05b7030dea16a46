using FsCheck.Fluent;
using KnowledgeGraph.Tests.Laws;

namespace KnowledgeGraph.Tests.Binary;

/// <summary>Questions about whole columns, against loops over their items, on columns of every length around the width of a vector, short ones and long ones.</summary>
public sealed class ColumnScanTests
{
    [Fact]
    public void They_are_answered_as_item_by_item() => Law.Holds(
        Gen.Choose(0, int.MaxValue - 1),
        static seed =>
        {
            var random = new Random(seed);
            var length = random.Next(70) + (random.Next(2) * ColumnScan.FewestForVectors);
            var (first, second) = (Draw(random, length), Draw(random, length));
            if (random.Next(2) == 0) Array.Sort(first, second, Comparer<int>.Create(static (a, b) => ((uint)a).CompareTo((uint)b)));
            var range = ColumnScan.Extend(IntRange.None, first);
            Assert.Equal((first.DefaultIfEmpty(int.MaxValue).Min(), first.DefaultIfEmpty(int.MinValue).Max()), (range.Least, range.Most));
            Assert.Equal(Array.TrueForAll(first, static value => value is >= -1 and < 5), range.IsWithin(-1, 5));
            var start = random.Next(length + 1);
            Assert.Equal(Find(start, length, i => first[i] is < 0 or >= 4), ColumnScan.FindOutside(first, start, 4));
            Assert.Equal(Find(start + 1, length, i => ((uint)first[i], (uint)second[i]).CompareTo(((uint)first[i - 1], (uint)second[i - 1])) <= 0), ColumnScan.FindUnordered(first, second, start + 1));
            Assert.Equal(Enumerable.Range(0, length).All(i => (uint)first[i] >= (uint)second[i]), ColumnScan.AreAtLeast(first, second));
            Assert.Equal(Enumerable.Range(1, Math.Max(0, length - 1)).All(i => first[i] >= first[i - 1]), ColumnScan.Ascend(first, strictly: false));
            Assert.Equal(Enumerable.Range(1, Math.Max(0, length - 1)).All(i => first[i] > first[i - 1]), ColumnScan.Ascend(first, strictly: true));
            var shorts = Array.ConvertAll(first, static value => (ushort)value);
            Assert.Equal(shorts.DefaultIfEmpty((ushort)0).Max(), ColumnScan.Largest(shorts));
        },
        3000);

    // Mostly ascending, so that much of a column is as it should be.
    private static int[] Draw(Random random, int length)
    {
        var kind = random.Next(4);
        if (random.Next(4) == 0) return OnceWrong(random, length);
        return [.. Enumerable.Range(0, length).Select(i => kind == 0 ? i : kind == 1 ? i / 3 : random.Next(40) == 0 ? random.Next(-2, 8) : kind == 2 ? 3 : random.Next(4))];
    }

    // As it should be, but for one place at most, which a vector may not pass over.
    private static int[] OnceWrong(Random random, int length)
    {
        int[] values = [.. Enumerable.Range(0, length)];
        if (length > 0 && random.Next(4) > 0) values[random.Next(length)] += random.Next(-2, 2);
        return values;
    }

    private static int Find(int start, int length, Func<int, bool> isWanted)
    {
        var i = start;
        while (i < length && !isWanted(i)) i++;
        return i;
    }
}
