using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using KnowledgeGraph.Tests.Laws;

namespace KnowledgeGraph.Tests.Timelines;

public sealed class PeriodRelationTests
{
    private static readonly string[] Texts =
        ["", "2016", "2016-10", "2016-11", "2016-10-24", "2016-10-25", "2016/..", "2016-10/..", "../2016-10", "../2016-10-24", "../..", "2015/2016-10", "2016-10-24/2016-11", "2015-12-31/2016-01-01"];

    private static Gen<(Period, Period)> Pairs { get; } = from one in Gen.Elements(Texts) from other in Gen.Elements(Texts) select (Of(one), Of(other));

    [Theory]
    [InlineData("2016-10-24", "2016-10-24", IntervalRelations.Equals)]
    [InlineData("2016-10-23", "2016-10-24", IntervalRelations.Meets)]
    [InlineData("2016-10-01", "2016-10-24", IntervalRelations.Before)]
    [InlineData("2016-10-01/2016-10-24", "2016-10-24/2016-10-30", IntervalRelations.Overlaps)]
    [InlineData("2016-10-01/2016-10-24", "2016-10-01/2016-10-30", IntervalRelations.Starts)]
    [InlineData("2016-10-02/2016-10-24", "2016-10-01/2016-10-30", IntervalRelations.During)]
    [InlineData("2016-10-02/2016-10-30", "2016-10-01/2016-10-30", IntervalRelations.Finishes)]
    [InlineData("2016", "2014", IntervalRelations.After)]
    [InlineData("2016", "2015", IntervalRelations.Later)]
    [InlineData("2016-10", "2016-10-24", IntervalRelations.Any & ~IntervalRelations.Starts & ~IntervalRelations.During & ~IntervalRelations.Finishes & ~IntervalRelations.Overlaps & ~IntervalRelations.OverlappedBy)]
    [InlineData("2012/..", "2010", IntervalRelations.After)]
    [InlineData("2012/..", "2016-10-24", IntervalRelations.Earlier | IntervalRelations.Contains | IntervalRelations.FinishedBy)]
    [InlineData("", "2016", IntervalRelations.Any)]
    public void What_periods_may_be_to_each_other(string one, string other, IntervalRelations expected) =>
        Assert.Equal(expected, Of(one).RelationsTo(Of(other)));

    [Fact]
    public void Precision_decides_what_is_certain()
    {
        Assert.True(Of("2016-10").IsCertainly(IntervalRelations.Earlier, Of("2016-11")));
        Assert.True(Of("2016-10").IsPossibly(IntervalRelations.Meets, Of("2016-11")));
        Assert.False(Of("2016-10").IsCertainly(IntervalRelations.Before, Of("2016-11")));
        Assert.False(Of("2016-10").IsCertainly(IntervalRelations.Sharing, Of("2016-10")));
        Assert.True(Of("2016-10").IsCertainly(IntervalRelations.Within, Of("2016-09-01/2016-11-30")));
        Assert.False(Of("").IsCertainly(IntervalRelations.Sharing, Of("2016")));
    }

    [Fact]
    public void What_is_possible_is_what_some_choice_of_days_makes_true() => Law.Holds(
        Gen.Choose(0, 5).ArrayOf(8),
        static d =>
        {
            var one = new IntervalBounds(d[0], d[0] + d[1], d[0] + d[2], d[0] + Math.Max(d[1], d[2]) + d[3]);
            var other = new IntervalBounds(d[4], d[4] + d[5], d[4] + d[6], d[4] + Math.Max(d[5], d[6]) + d[7]);
            var naive = IntervalRelations.None;
            foreach (var (start, end) in Choices(one))
            {
                foreach (var (otherStart, otherEnd) in Choices(other)) naive |= Between(start, end, otherStart, otherEnd);
            }

            Assert.Equal(naive, one.RelationsTo(other));
        },
        2000);

    [Fact]
    public void It_agrees_with_sharing_a_day() => Law.Holds(Pairs, static pair =>
    {
        var (one, other) = pair;
        if (one.IsCertainly(IntervalRelations.Sharing, other) && one.IsKnown && other.IsKnown) Assert.True(one.Overlaps(other));
        if (one.IsKnown && other.IsKnown && !one.Overlaps(other)) Assert.False(one.IsPossibly(IntervalRelations.Sharing, other));
        Assert.Equal(Converse(one.RelationsTo(other)), other.RelationsTo(one));
    });

    private static IEnumerable<(int Start, int End)> Choices(IntervalBounds bounds) =>
        from start in Enumerable.Range(bounds.FirstStart, bounds.LastStart - bounds.FirstStart + 1)
        from end in Enumerable.Range(bounds.FirstEnd, bounds.LastEnd - bounds.FirstEnd + 1)
        where start <= end
        select (start, end);

    // By Allen's table, case by case.
    private static IntervalRelations Between(int s, int e, int os, int oe) => (s.CompareTo(os), e.CompareTo(oe)) switch
    {
        _ when e + 1 < os => IntervalRelations.Before,
        _ when e + 1 == os => IntervalRelations.Meets,
        _ when oe + 1 < s => IntervalRelations.After,
        _ when oe + 1 == s => IntervalRelations.MetBy,
        (0, 0) => IntervalRelations.Equals,
        (0, < 0) => IntervalRelations.Starts,
        (0, > 0) => IntervalRelations.StartedBy,
        ( > 0, 0) => IntervalRelations.Finishes,
        ( < 0, 0) => IntervalRelations.FinishedBy,
        ( > 0, < 0) => IntervalRelations.During,
        ( < 0, > 0) => IntervalRelations.Contains,
        ( < 0, < 0) => IntervalRelations.Overlaps,
        _ => IntervalRelations.OverlappedBy,
    };

    private static IntervalRelations Converse(IntervalRelations relations) =>
        (IntervalRelations)Enumerable.Range(0, 13).Sum(i => ((int)relations & (1 << i)) == 0 ? 0 : 1 << (12 - i));

    private static Period Of(string text) => Period.Parse(text, CultureInfo.InvariantCulture);
}
