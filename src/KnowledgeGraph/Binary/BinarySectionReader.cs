using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace KnowledgeGraph;

/// <summary>
/// Reads the arrays of a section in turn, hashing them piece by piece while they lie in the cache. No array is made that is larger than what is left of the
/// section, and so of the file.
/// </summary>
internal sealed class BinarySectionReader(BinarySource source, string name, long offset, long length, ulong expected)
{
    private const int Piece = 1 << 18;

    private readonly XxHash64 _hash = new();
    private long _offset = offset;
    private long _left = length;

    public string Name => name;

    /// <summary>What it holds, as <see cref="BinaryFormat"/> says.</summary>
    public int Kind { get; init; }

    /// <summary>Which of its kind it is.</summary>
    public int Number { get; init; }

    public long Left => _left;

    public int[] Ints(int count) => Read<int>(count);

    /// <summary>Reads numbers and says between which they lie: found out while they are in the cache anyway.</summary>
    public int[] Ints(int count, out IntRange range)
    {
        var found = IntRange.None;
        var items = Read<int>(count, piece => found = ColumnScan.Extend(found, piece));
        range = found;
        return items;
    }

    public ushort[] Shorts(int count) => Read<ushort>(count);

    public byte[] Bytes(int count) => Read<byte>(count);

    public double[] Doubles(int count) => Read<double>(count);

    public PeriodColumn Periods(int count, DayScale days, bool hasPrecisions)
    {
        if (!days.IsNarrow) return new(days, Ints(count), Ints(count), hasPrecisions ? Bytes(count) : null);
        return new(days, Shorts(count), Shorts(count), hasPrecisions ? Bytes(count) : null);
    }

    public ConfidenceColumn Confidences(int count, bool isNarrow) => isNarrow ? new(Shorts(count)) : new(Doubles(count));

    /// <summary>Makes sure that the section ends here and is whole. What was read must not be relied upon before.</summary>
    public void End()
    {
        if (_left != 0) throw Wrong(string.Create(CultureInfo.InvariantCulture, $"{_left} bytes follow behind its end"));
        if (_hash.Finish() != expected) throw source.Wrong(BinaryProblems.Hash, $"the section {name} does not have the hash that the file gives: the file was changed or damaged; take an intact copy");
    }

    public GraphFormatException Wrong(string what) => source.Wrong(BinaryProblems.Content, $"the section {name} is not sound: {what}; the file was written by another program: take an intact copy");

    private T[] Read<T>(int count, Action<ReadOnlySpan<T>>? look = null)
        where T : unmanaged
    {
        if (count < 0 || count > _left / Unsafe.SizeOf<T>()) throw Wrong("it is shorter than it says");
        var items = GC.AllocateUninitializedArray<T>(count);
        var bytes = MemoryMarshal.AsBytes(items.AsSpan());
        while (bytes.Length > 0)
        {
            var piece = bytes[..Math.Min(Piece, bytes.Length)];
            source.Read(_offset, piece);
            _hash.Add(piece);
            look?.Invoke(MemoryMarshal.Cast<byte, T>(piece));
            _offset += piece.Length;
            _left -= piece.Length;
            bytes = bytes[piece.Length..];
        }

        return items;
    }
}
