using Microsoft.Win32.SafeHandles;

namespace KnowledgeGraph;

/// <summary>Bytes that can be read from any place: those of a file, which then are never in memory twice, or an array.</summary>
internal sealed class BinarySource : IDisposable
{
    private readonly SafeFileHandle? _file;
    private readonly byte[] _bytes = [];

    private BinarySource(SafeFileHandle file, string name)
    {
        _file = file;
        Name = name;
        Length = RandomAccess.GetLength(file);
    }

    public BinarySource(byte[] bytes, string name)
    {
        _bytes = bytes;
        Name = name;
        Length = bytes.Length;
    }

    /// <summary>The file as problems name it.</summary>
    public string Name { get; }

    public long Length { get; }

    /// <summary>Opens a file if it is a binary graph; its first bytes tell.</summary>
    public static BinarySource? OpenIfBinary(string path)
    {
        var file = File.OpenHandle(path);
        try
        {
            Span<byte> start = stackalloc byte[BinaryFormat.Magic.Length];
            if (RandomAccess.Read(file, start, 0) == start.Length && start.SequenceEqual(BinaryFormat.Magic)) return new(file, path);
        }
        catch
        {
            file.Dispose();
            throw;
        }

        file.Dispose();
        return null;
    }

    /// <summary>Reads as many bytes as there is room for.</summary>
    /// <exception cref="GraphFormatException">There are fewer.</exception>
    public void Read(long offset, Span<byte> bytes)
    {
        if (_file is null)
        {
            if (offset < 0 || offset > Length - bytes.Length) throw Cut();
            _bytes.AsSpan((int)offset, bytes.Length).CopyTo(bytes);
            return;
        }

        while (bytes.Length > 0)
        {
            var read = RandomAccess.Read(_file, bytes, offset);
            if (read == 0) throw Cut();
            offset += read;
            bytes = bytes[read..];
        }
    }

    public GraphFormatException Wrong(string code, string message) => new(new Problem(code, ProblemSeverity.Error, message) { Path = Name });

    public void Dispose() => _file?.Dispose();

    private GraphFormatException Cut() => Wrong(BinaryProblems.Truncated, "the file ends before it should: it was cut off while it was written or copied; take an intact copy");
}
