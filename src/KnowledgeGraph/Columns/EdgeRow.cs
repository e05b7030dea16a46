namespace KnowledgeGraph;

/// <summary>A claim on its way into the columns of edges.</summary>
/// <param name="Subject">The position of the subject's entity; <see cref="Unknown"/> sorts behind every entity.</param>
/// <param name="Object">The position of the object's entity.</param>
/// <param name="Period">When it holds.</param>
/// <param name="Claim">Which claim it is: see <see cref="EdgeColumns.Claims"/>.</param>
/// <param name="Confidence">How sure its reading is.</param>
internal readonly record struct EdgeRow(int Subject, int Object, Period Period, int Claim, double Confidence) : IComparable<EdgeRow>
{
    /// <summary>An end that is not known.</summary>
    public const int Unknown = int.MaxValue;

    public int CompareTo(EdgeRow other)
    {
        var order = CompareWithoutClaim(other);
        if (order == 0) order = Claim.CompareTo(other.Claim);
        return order == 0 ? Confidence.CompareTo(other.Confidence) : order;
    }

    public int CompareWithoutClaim(EdgeRow other)
    {
        var order = Subject.CompareTo(other.Subject);
        if (order == 0) order = Object.CompareTo(other.Object);
        return order == 0 ? Period.CompareTo(other.Period) : order;
    }

    /// <summary>The same row with the ends in order, as the edges of symmetric relations are stored; an unknown end is always the object.</summary>
    public EdgeRow InOrder() => Object < Subject ? this with { Subject = Object, Object = Subject } : this;
}
