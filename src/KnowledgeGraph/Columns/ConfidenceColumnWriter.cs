namespace KnowledgeGraph;

/// <summary>Writes a <see cref="ConfidenceColumn"/> number by number.</summary>
internal sealed class ConfidenceColumnWriter(int capacity)
{
    private ushort[] _codes = new ushort[capacity];
    private double[]? _exact;
    private int _count;

    public void Add(double confidence)
    {
        _count++;
        if (_exact is null && _count > _codes.Length) Array.Resize(ref _codes, Math.Max(4, _codes.Length * 2));
        if (_exact is not null && _count > _exact.Length) Array.Resize(ref _exact, Math.Max(4, _exact.Length * 2));
        Replace(_count - 1, confidence);
    }

    public double Get(int row) => _exact is { } exact ? exact[row] : _codes[row] / (double)ConfidenceColumn.One;

    public void Replace(int row, double confidence)
    {
        if (_exact is null)
        {
            var code = ConfidenceColumn.Encode(confidence);
            if (code >= 0)
            {
                _codes[row] = (ushort)code;
                return;
            }

            _exact = Array.ConvertAll(_codes, static known => known / (double)ConfidenceColumn.One);
            _codes = [];
        }

        _exact[row] = confidence;
    }

    public ConfidenceColumn Finish()
    {
        if (_exact is not null)
        {
            Array.Resize(ref _exact, _count);
            return new(_exact);
        }

        Array.Resize(ref _codes, _count);
        return new(_codes);
    }
}
