namespace KnowledgeGraph.Language.Neural;

/// <summary>Memory for one batch, taken in order and given back all at once. Grows to what the largest batch needs and belongs to one thread at a time.</summary>
internal sealed unsafe class Workspace
{
    private readonly List<float[]> _blocks = [];
    private int _block;
    private int _used;

    public void Reset()
    {
        // One block next time: what was taken piece by piece is taken at once.
        if (_blocks.Count > 1)
        {
            int total = _blocks.Sum(block => block.Length);
            _blocks.Clear();
            _blocks.Add(Pinned(total));
        }

        (_block, _used) = (0, 0);
    }

    /// <summary>Where taking stands; see <see cref="Release"/>.</summary>
    public (int Block, int Used) Mark() => (_block, _used);

    /// <summary>Gives back what was taken since the mark.</summary>
    public void Release((int Block, int Used) mark) => (_block, _used) = mark;

    public float* Take(int count)
    {
        int size = (count + 31) & ~15;
        while (_block < _blocks.Count && _used + size > _blocks[_block].Length - 16)
        {
            _block++;
            _used = 0;
        }

        if (_block == _blocks.Count)
        {
            _blocks.Add(Pinned(Math.Max(size + 16, 1 << 18)));
        }

        float* start = (float*)(((nint)System.Runtime.InteropServices.Marshal.UnsafeAddrOfPinnedArrayElement(_blocks[_block], 0) + 63) & ~(nint)63);
        float* result = start + _used;
        _used += size;
        return result;
    }

    private static float[] Pinned(int count) => GC.AllocateUninitializedArray<float>(count, pinned: true);
}
