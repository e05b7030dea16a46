namespace KnowledgeGraph.Diagrams;

/// <summary>A sequence of numbers that looks random and is the same everywhere and in every version of .NET: Marsaglia's xorshift64, 2003.</summary>
internal sealed class FixedSequence(ulong seed)
{
    private ulong _state = seed;

    /// <summary>From 0 to 1, exclusive.</summary>
    public double NextShare() => (Next() >> 11) / (double)(1UL << 53);

    public void Shuffle<T>(T[] items)
    {
        for (var i = items.Length - 1; i > 0; i--)
        {
            var j = (int)(Next() % (ulong)(i + 1));
            (items[i], items[j]) = (items[j], items[i]);
        }
    }

    private ulong Next()
    {
        _state ^= _state << 13;
        _state ^= _state >> 7;
        return _state ^= _state << 17;
    }
}
