namespace KnowledgeGraph.Language.Training.Network;

/// <summary>Random numbers that are the same on every machine and runtime: xoshiro128** (Blackman and Vigna 2018), seeded by SplitMix64.</summary>
internal sealed class Xoshiro
{
    private uint _a, _b, _c, _d;

    public Xoshiro(ulong seed)
    {
        ulong first = SplitMix(ref seed), second = SplitMix(ref seed);
        (_a, _b, _c, _d) = ((uint)first, (uint)(first >> 32), (uint)second, (uint)(second >> 32));
    }

    public uint NextUInt()
    {
        uint result = uint.RotateLeft(_b * 5, 7) * 9;
        uint t = _b << 9;
        _c ^= _a;
        _d ^= _b;
        _b ^= _c;
        _a ^= _d;
        _c ^= t;
        _d = uint.RotateLeft(_d, 11);
        return result;
    }

    /// <summary>From 0 (inclusive) to 1 (exclusive).</summary>
    public float NextFloat() => (NextUInt() >> 8) * (1f / 16777216f);

    public int Next(int below) => (int)(((ulong)NextUInt() * (ulong)below) >> 32);

    public void Shuffle<T>(Span<T> items)
    {
        for (int i = items.Length - 1; i > 0; i--)
        {
            int j = Next(i + 1);
            (items[i], items[j]) = (items[j], items[i]);
        }
    }

    private static ulong SplitMix(ref ulong state)
    {
        ulong z = state += 0x9E3779B97F4A7C15UL;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
        return z ^ (z >> 31);
    }
}
