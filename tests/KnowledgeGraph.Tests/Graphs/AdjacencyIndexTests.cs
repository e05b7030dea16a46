using FsCheck.Fluent;
using KnowledgeGraph.Tests.Laws;

namespace KnowledgeGraph.Tests.Graphs;

/// <summary>Where the edges of each entity start, against counting: short lists and those that are written several places at once, with hubs and with gaps.</summary>
public sealed class AdjacencyIndexTests
{
    private const int Unknown = -1;

    [Fact]
    public void Offsets_of_sorted_ends_are_the_counts_of_those_before() => Law.Holds(
        Gen.Choose(0, int.MaxValue - 1),
        static seed =>
        {
            var random = new Random(seed);
            var length = random.Next(1, 70) + (random.Next(2) * ColumnScan.FewestForVectors);
            var (known, gap, from) = (length - random.Next(3), random.Next(1, 40), random.Next(5));
            var ends = new int[length];
            for (int i = 0, end = from; i < length; i++)
            {
                ends[i] = i < known ? end : Unknown;
                if (random.Next(3) == 0) end += random.Next(gap);
            }

            var index = AdjacencyIndex.OfSorted(ends);
            int[] stated = ends[..Math.Max(0, known)];
            for (var entity = 0; entity < (stated.Length == 0 ? 3 : stated[^1] + 3); entity++)
            {
                var edges = index.EdgesAt(entity);
                int[] expected = [.. Enumerable.Range(0, stated.Length).Where(row => stated[row] == entity)];
                Assert.Equal(expected, Enumerable.Range(0, edges.Count).Select(i => edges[i]));
            }
        },
        2000);
}
