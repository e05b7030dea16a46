using System.Runtime.InteropServices;

namespace KnowledgeGraph.Language.Training.Network;

/// <summary>Memory for one pass over one shard: taken in order, given back all at once.</summary>
internal sealed unsafe class Arena
{
    private readonly float* _memory;
    private readonly nint _size;
    private nint _used;

    public Arena(int megabytes)
    {
        _size = (nint)megabytes * 262144;
        _memory = (float*)NativeMemory.AlignedAlloc((nuint)_size * sizeof(float), 64);
    }

    public void Reset() => _used = 0;

    public nint Mark() => _used;

    public void Release(nint mark) => _used = mark;

    public float* Take(int count, bool clear = false)
    {
        float* start = _memory + _used;
        _used += (count + 31) & ~15;
        if (_used > _size)
        {
            throw new InvalidOperationException("The batch needs more memory than the arena has.");
        }

        if (clear)
        {
            new Span<float>(start, count).Clear();
        }

        return start;
    }
}
