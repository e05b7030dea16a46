namespace KnowledgeGraph;

/// <summary>
/// When a claim says that something was so, as far as it binds. What says nothing of time was so when it was published; what has no end was so at least until then.
/// </summary>
/// <param name="Period">The period that it says, or the day of publication; unknown where there is neither.</param>
/// <param name="IsSaid">Whether the claim itself says when.</param>
/// <param name="LastStart">The day on which it had begun at the latest.</param>
/// <param name="FirstEnd">The day until which it lasted at least; in front of the latest start where it was some time in a month or a year.</param>
internal readonly record struct StatementTime(Period Period, bool IsSaid, int LastStart, int FirstEnd)
{
    /// <summary>The time of a claim.</summary>
    /// <param name="said">The period that it says; unknown where it says none.</param>
    /// <param name="published">The day on which its article was published, if that is known.</param>
    public static StatementTime Of(Period said, DateOnly? published)
    {
        var today = published is { } day ? Period.On(day) : Period.Unknown;
        if (!said.IsKnown) return new(today, false, today.StartDay, today.EndDay);
        if (said.Start is null && said.End is null) return new(said, true, said.StartDay, said.EndDay);
        var bounds = IntervalBounds.Of(said);
        return new(said, true, bounds.LastStart, said.End is null ? Math.Max(bounds.LastStart, today.EndDay) : bounds.FirstEnd);
    }

    /// <summary>
    /// Whether it was so at the same time as something else: certainly where both say when and share a day whatever the exact days are, possibly where one of them does
    /// not say when, or was some time in a month or a year around the other. What may have ended when the other started gave way to it.
    /// </summary>
    public Certainty MeetsWith(StatementTime other)
    {
        if (!Period.IsKnown || !other.Period.IsKnown) return Certainty.Possible;
        if (LastStart <= other.FirstEnd && other.LastStart <= FirstEnd && !GaveWayTo(other) && !other.GaveWayTo(this))
            return IsSaid && other.IsSaid ? Certainty.Certain : Certainty.Possible;
        return IsSomeTimeAround(other) || other.IsSomeTimeAround(this) ? Certainty.Possible : Certainty.None;
    }

    // "Until the 22nd" and "since the 22nd" share a day on which both may be so in turn; "still on the 22nd" and "on the 22nd" do not say that one of them ended.
    private bool GaveWayTo(StatementTime other) => FirstEnd == other.LastStart
        && ((IsSaid && Period.End is not null && IsLong) || (other.IsSaid && other.Period.Start is not null && other.IsLong));

    private bool IsLong => Period.StartDay < Period.EndDay;

    private bool IsSomeTimeAround(StatementTime other) => LastStart > FirstEnd && Period.Start is not null && Period.Contains(other.Period);
}
