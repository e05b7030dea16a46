namespace KnowledgeGraph;

/// <summary>How PageRank runs. Immutable.</summary>
public sealed record PageRankOptions
{
    /// <summary>The probability of going on along an edge rather than anywhere, from 0 to 1, exclusive.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not.</exception>
    public double Damping
    {
        get;
        init => field = value is >= 0 and < 1
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "Damping is a number from 0 to 1, exclusive.");
    } = 0.85;

    /// <summary>How often to iterate at most, at least once.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is less than 1.</exception>
    public int MaxIterations
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    } = 100;

    /// <summary>
    /// The sum of changes at which the iteration stops; 0 to make all iterations. Ranks are single precision, so less than 1e-7 is out of
    /// reach.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative or no number.</exception>
    public double Tolerance
    {
        get;
        init => field = value >= 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "The tolerance is a number from 0 up.");
    } = 1e-6;
}
