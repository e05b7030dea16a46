using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace KnowledgeGraph.Language.Neural;

/// <summary>The model file: what reader and writer agree on.</summary>
/// <remarks>
/// Little endian. Magic "KGLM", version, shape, string tables (count, then length-prefixed UTF-8), hash tables, matrices; where the shape has
/// given vectors, the hashes of their words and their matrix. A matrix is rows, columns,
/// one scale for each row as a 32-bit float, then signed 8-bit weights row by row; its values are scale · weight. Right sides of products are
/// stored transposed, so that each of their columns has its own scale. The last four bytes are a
/// hash of all bytes before.
/// </remarks>
internal static class ModelFormat
{
    public const uint Magic = 0x4D4C474B;
    public const int Version = 2;

    /// <summary>FNV-1a over little-endian words of eight bytes, then over the bytes that are left; the upper half of the result.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static uint Hash(ReadOnlySpan<byte> bytes)
    {
        const ulong Prime = 1099511628211;
        ulong hash = 14695981039346656037;
        while (bytes.Length >= sizeof(ulong))
        {
            hash = (hash ^ BinaryPrimitives.ReadUInt64LittleEndian(bytes)) * Prime;
            hash ^= hash >> 29;
            bytes = bytes[sizeof(ulong)..];
        }

        foreach (byte b in bytes)
        {
            hash = (hash ^ b) * Prime;
        }

        return (uint)(hash >> 32);
    }
}
