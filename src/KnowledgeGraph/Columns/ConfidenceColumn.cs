namespace KnowledgeGraph;

/// <summary>Confidences, exactly: two bytes each where all are whole ten-thousandths, as most are that people or rules give, else eight.</summary>
internal sealed class ConfidenceColumn
{
    /// <summary>The narrow code of 1.</summary>
    public const int One = 10_000;

    private readonly ushort[]? _tenThousandths;
    private readonly double[]? _exact;

    public ConfidenceColumn(ushort[] tenThousandths) => _tenThousandths = tenThousandths;

    public ConfidenceColumn(double[] exact) => _exact = exact;

    public bool IsNarrow => _tenThousandths is not null;

    public ReadOnlySpan<ushort> TenThousandths => _tenThousandths;

    public ReadOnlySpan<double> Exact => _exact;

    public double this[int row] => _tenThousandths is { } codes ? codes[row] / (double)One : _exact![row];

    /// <summary>The code of a confidence, or -1 where it is not a whole number of ten-thousandths.</summary>
    public static int Encode(double confidence)
    {
        var code = Math.Round(confidence * One);
        return code is >= 0 and <= One && BitConverter.DoubleToInt64Bits(code / One) == BitConverter.DoubleToInt64Bits(confidence) ? (int)code : -1;
    }
}
