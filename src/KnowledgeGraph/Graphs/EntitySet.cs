using System.Buffers;
using System.Numerics;

namespace KnowledgeGraph;

/// <summary>Makes positions distinct and ascending: few by sorting, many by a bit an entity.</summary>
internal static class EntitySet
{
    private const int EntitiesPerSorted = 32;

    /// <summary>The distinct positions, ascending. The given ones may lose their order.</summary>
    /// <param name="positions">Positions from 0 to the number of entities, exclusive; negative ones are left out.</param>
    /// <param name="entities">The number of entities.</param>
    public static int[] Distinct(Span<int> positions, int entities) =>
        (long)positions.Length * EntitiesPerSorted < entities || positions.Length < EntitiesPerSorted ? BySorting(positions) : ByBits(positions, entities);

    private static int[] BySorting(Span<int> positions)
    {
        positions.Sort();
        var count = 0;
        foreach (var position in positions)
        {
            if (position >= 0 && (count == 0 || positions[count - 1] != position)) positions[count++] = position;
        }

        return positions[..count].ToArray();
    }

    private static int[] ByBits(ReadOnlySpan<int> positions, int entities)
    {
        var length = (entities >> 6) + 1;
        var rented = ArrayPool<ulong>.Shared.Rent(length);
        var bits = rented.AsSpan(0, length);
        bits.Clear();
        foreach (var position in positions)
        {
            if (position >= 0) bits[position >> 6] |= 1UL << (position & 63);
        }

        var distinct = Read(bits);
        ArrayPool<ulong>.Shared.Return(rented);
        return distinct;
    }

    private static int[] Read(ReadOnlySpan<ulong> bits)
    {
        var count = 0;
        foreach (var word in bits) count += BitOperations.PopCount(word);
        var positions = new int[count];
        var next = 0;
        for (var i = 0; i < bits.Length; i++)
        {
            for (var word = bits[i]; word != 0; word &= word - 1) positions[next++] = (i << 6) + BitOperations.TrailingZeroCount(word);
        }

        return positions;
    }
}
