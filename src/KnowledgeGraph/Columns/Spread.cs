namespace KnowledgeGraph;

/// <summary>
/// Fills spans by copying what is filled already. As fast as <see cref="Span{T}.Fill"/> where there is much, and without its vectors, whose code the runtime has to
/// compile anew in every process: a millisecond that a small graph would wait for.
/// </summary>
internal static class Spread
{
    /// <summary>Writes a value to every place.</summary>
    public static void Over<T>(Span<T> places, T value)
        where T : unmanaged
    {
        if (places.IsEmpty) return;
        places[0] = value;
        for (var filled = 1; filled < places.Length; filled *= 2) places[..Math.Min(filled, places.Length - filled)].CopyTo(places[filled..]);
    }
}
