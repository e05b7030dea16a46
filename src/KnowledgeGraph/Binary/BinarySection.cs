using System.Runtime.InteropServices;

namespace KnowledgeGraph;

/// <summary>A section of a binary file that is to be written: arrays one behind the other.</summary>
internal sealed class BinarySection(int kind, int number)
{
    private readonly List<Part> _parts = [];

    private delegate ReadOnlySpan<byte> Part();

    public int Kind => kind;

    public int Number => number;

    public long Length { get; private set; }

    public ulong Hash
    {
        get
        {
            var hash = new XxHash64();
            foreach (var part in _parts) hash.Add(part());
            return hash.Finish();
        }
    }

    public BinarySection Add<T>(ReadOnlyMemory<T> items)
        where T : unmanaged
    {
        _parts.Add(() => MemoryMarshal.AsBytes(items.Span));
        Length += MemoryMarshal.AsBytes(items.Span).Length;
        return this;
    }

    public BinarySection Add<T>(T[] items)
        where T : unmanaged => Add((ReadOnlyMemory<T>)items);

    public BinarySection Add(PeriodColumn periods)
    {
        if (periods.Scale.IsNarrow) return Add(periods.NarrowDays.From).Add(periods.NarrowDays.To).Add(periods.Precisions ?? []);
        return Add(periods.WideFrom.ToArray()).Add(periods.WideTo.ToArray()).Add(periods.Precisions ?? []);
    }

    public BinarySection Add(ConfidenceColumn confidences) =>
        confidences.IsNarrow ? Add(confidences.TenThousandths.ToArray()) : Add(confidences.Exact.ToArray());

    public void WriteTo(Stream stream)
    {
        foreach (var part in _parts) stream.Write(part());
    }
}
