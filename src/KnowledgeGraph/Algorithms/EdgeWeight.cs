namespace KnowledgeGraph;

/// <summary>
/// What an edge weighs: a length where paths are measured (shorter is better) and a strength where ties are (stronger is closer, for
/// communities and PageRank). Immutable and thread-safe if its functions are.
/// </summary>
public sealed class EdgeWeight
{
    private readonly Func<Edge, double>? _length;
    private readonly Func<Edge, double>? _strength;

    private EdgeWeight(string name, Func<Edge, double>? length, Func<Edge, double>? strength)
    {
        Name = name;
        _length = length;
        _strength = strength;
    }

    /// <summary>Every edge alike: length 1, strength 1.</summary>
    public static EdgeWeight Hops { get; } = new("hops", null, null);

    /// <summary>
    /// How sure the reading is: length −ln(confidence), so that the shortest path is the one whose confidences multiply to most; strength
    /// is the confidence. An edge of confidence 0 cannot be passed.
    /// </summary>
    public static EdgeWeight Confidence { get; } =
        new("confidence", static edge => Math.Abs(-Math.Log(edge.Confidence)), static edge => edge.Confidence);

    /// <summary>How often it is said: strength is the number of claims, length its reciprocal.</summary>
    public static EdgeWeight ClaimCount { get; } = new("claims", static edge => 1.0 / edge.Claims.Count, static edge => edge.Claims.Count);

    /// <summary>The name, for people.</summary>
    public string Name { get; }

    internal bool IsUniform => _length is null && _strength is null;

    internal bool HasLength => _length is not null;

    internal bool HasStrength => _strength is not null;

    /// <summary>
    /// How recent it is: strength halves with every half-life that an edge has ended before a day, length is 1 plus the half-lives. An edge
    /// without an end, or one that ends later, is 0 half-lives old; one that says nothing of time ended on the day its last article was
    /// published, and is as old as a hundred half-lives where no article has a date.
    /// </summary>
    /// <param name="day">The day from which one looks back.</param>
    /// <param name="halfLifeDays">The half-life in days, more than 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The half-life is not a positive number.</exception>
    public static EdgeWeight Recency(DateOnly day, double halfLifeDays)
    {
        if (!(halfLifeDays > 0 && double.IsFinite(halfLifeDays)))
            throw new ArgumentOutOfRangeException(nameof(halfLifeDays), halfLifeDays, "A half-life is a positive number of days.");
        return new("recency", edge => 1 + HalfLives(edge, day, halfLifeDays), edge => Math.Pow(2, -HalfLives(edge, day, halfLifeDays)));
    }

    /// <summary>A weight of one's own.</summary>
    /// <param name="name">The name, for people.</param>
    /// <param name="length">How long an edge is: at least 0, or infinite where it cannot be passed; <see langword="null"/> for 1.</param>
    /// <param name="strength">How strong an edge is: at least 0 and finite; <see langword="null"/> for 1.</param>
    public static EdgeWeight Of(string name, Func<Edge, double>? length = null, Func<Edge, double>? strength = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        return new(name, length, strength);
    }

    /// <summary>How long an edge is, from 0 to infinity.</summary>
    /// <exception cref="InvalidOperationException">The function given for it returned a negative number or none.</exception>
    public double LengthOf(Edge edge) => _length is null ? 1 : _length(edge) is >= 0 and var length ? length : throw Refused(edge);

    /// <summary>How strong an edge is, from 0 up, finite.</summary>
    /// <exception cref="InvalidOperationException">The function given for it returned a negative or infinite number or none.</exception>
    public double StrengthOf(Edge edge) =>
        _strength is null ? 1 : _strength(edge) is >= 0 and < double.PositiveInfinity and var strength ? strength : throw Refused(edge);

    /// <inheritdoc />
    public override string ToString() => Name;

    private static double HalfLives(Edge edge, DateOnly day, double halfLifeDays)
    {
        var end = edge.Period.IsKnown ? edge.Period.End ?? day : LastPublished(edge);
        return end is { } last ? Math.Max(0, day.DayNumber - last.DayNumber) / halfLifeDays : 100;
    }

    private static DateOnly? LastPublished(Edge edge)
    {
        DateOnly? last = null;
        foreach (var claim in edge.Claims)
        {
            if (edge.Graph.Data.TryGetArticle(claim.Evidence.ArticleId, out var article) && (last is null || article.Published > last))
                last = article.Published ?? last;
        }

        return last;
    }

    private InvalidOperationException Refused(Edge edge) => new($"The weight '{Name}' of '{edge}' is no number from 0 up.");
}
