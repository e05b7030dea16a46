namespace KnowledgeGraph;

/// <summary>Sums by key, from 0, that are cleared in time for the keys in use.</summary>
internal sealed class SparseSums(int limit)
{
    private readonly double[] _sums = new double[limit];
    private readonly bool[] _isUsed = new bool[limit];
    private readonly List<int> _keys = [];

    /// <summary>The keys in use, in the order in which they came.</summary>
    public IReadOnlyList<int> Keys => _keys;

    public double this[int key] => _sums[key];

    public void Add(int key, double value)
    {
        if (!_isUsed[key])
        {
            _isUsed[key] = true;
            _keys.Add(key);
        }

        _sums[key] += value;
    }

    public void Clear()
    {
        foreach (var key in _keys) (_sums[key], _isUsed[key]) = (0, false);
        _keys.Clear();
    }
}
