using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace KnowledgeGraph.Extraction.Mentions.Scanning;

/// <summary>Says of 32 characters at once which belong to words: letters and digits of ASCII by vectors, others one by one.</summary>
internal static class WordMask
{
    /// <summary>How many characters one mask tells of.</summary>
    public const int Width = 32;

    /// <summary>One bit a character, the first lowest; set for those that belong to a word.</summary>
    /// <param name="text">At most <see cref="Width"/> characters.</param>
    /// <param name="classes">The class of every character; <b>must</b> count letters and digits of ASCII, and no other character of ASCII, among the words.</param>
    /// <param name="leastWord">The least class of a character of words.</param>
    public static uint Of(ReadOnlySpan<char> text, byte[] classes, byte leastWord)
    {
        var (words, unknown) = text.Length == Width && Vector128.IsHardwareAccelerated ? OfAscii(text) : (0u, uint.MaxValue >> (Width - text.Length));
        for (; unknown != 0; unknown &= unknown - 1)
        {
            var at = System.Numerics.BitOperations.TrailingZeroCount(unknown);
            if (classes[text[at]] >= leastWord) words |= 1u << at;
        }

        return words;
    }

    // The words' characters of ASCII, and the characters beyond it.
    private static (uint Words, uint Beyond) OfAscii(ReadOnlySpan<char> text)
    {
        ref var first = ref MemoryMarshal.GetReference(MemoryMarshal.Cast<char, ushort>(text));
        var bytes = Vector256.NarrowWithSaturation(Vector256.LoadUnsafe(ref first), Vector256.LoadUnsafe(ref first, Width / 2));
        var letters = Vector256.LessThan((bytes | Vector256.Create((byte)0x20)) - Vector256.Create((byte)'a'), Vector256.Create((byte)26));
        var digits = Vector256.LessThan(bytes - Vector256.Create((byte)'0'), Vector256.Create((byte)10));
        var beyond = bytes.ExtractMostSignificantBits();
        return ((letters | digits).ExtractMostSignificantBits() & ~beyond, beyond);
    }
}
