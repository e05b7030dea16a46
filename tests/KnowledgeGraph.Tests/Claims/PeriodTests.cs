using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using KnowledgeGraph.Tests.Laws;

namespace KnowledgeGraph.Tests.Claims;

public sealed class PeriodTests
{
    // A small calendar, so that ends meet often, around a leap day; the oracle is the set of its days.
    private static readonly DateOnly FirstDay = new(2015, 12, 1);
    private static readonly DateOnly[] Calendar = [.. Enumerable.Range(0, 500).Select(FirstDay.AddDays)];

    private static readonly Gen<Period> Parts = Gen.OneOf(
        Gen.Elements(Calendar[31..400]).Select(Period.On),
        Gen.Choose(1, 12).Select(static month => Period.InMonth(2016, month)),
        Gen.Constant(Period.InYear(2016)));

    private static readonly Gen<Period> Periods = Gen.Frequency(
        (1, Gen.Constant(Period.Unknown)),
        (1, Gen.Constant(Period.Always)),
        (3, Parts),
        (1, Parts.Select(Period.Since)),
        (1, Parts.Select(Period.Until)),
        (3, Parts.Two().Select(static pair => pair.Item1.Start <= pair.Item2.End ? Period.Between(pair.Item1, pair.Item2) : Period.Between(pair.Item2, pair.Item1))));

    [Fact]
    public void What_is_written_is_read_again_under_every_culture() => Law.Holds(Periods, static period => Cultures.InEach(() =>
    {
        Assert.Equal(period, Period.Parse(period.ToString(), CultureInfo.InvariantCulture));
        Assert.True(Period.TryParse(period.ToString(), out var again));
        Assert.Equal((period.StartPrecision, period.EndPrecision), (again.StartPrecision, again.EndPrecision));
    }));

    [Fact]
    public void It_overlaps_and_contains_as_the_set_of_its_days_does() => Law.Holds(
        Periods.Two(),
        static pair =>
        {
            var (one, other) = pair;
            HashSet<DateOnly> days = [.. Calendar.Where(one.Contains)], others = [.. Calendar.Where(other.Contains)];
            Assert.Equal(days.Overlaps(others), one.Overlaps(other));
            Assert.Equal(one.Overlaps(other), other.Overlaps(one));
            Assert.Equal(!one.IsKnown || !other.IsKnown || days.Overlaps(others), one.MayOverlap(other));
            if (one.IsKnown && other.IsKnown && other.Start is not null && other.End is not null) Assert.Equal(others.IsSubsetOf(days), one.Contains(other));
            Assert.True(others.Union(days).All(one.Hull(other).Contains));
        },
        1000);

    [Fact]
    public void Hull_is_the_smallest_and_has_laws() => Law.Holds(Periods.Three(), static triple =>
    {
        var (a, b, c) = triple;
        Assert.Equal(Days(a.Hull(b)), Days(b.Hull(a)));
        Assert.Equal(Days(a.Hull(b).Hull(c)), Days(a.Hull(b.Hull(c))));
        Assert.Equal(a, a.Hull(a));
        Assert.Equal(a, a.Hull(Period.Unknown));
        if (a.IsKnown && b.IsKnown) Assert.True(a.Hull(b).Contains(a) && a.Hull(b).Contains(b));
    });

    [Fact]
    public void Its_order_is_total_and_fits_equality() => Law.Holds(Periods.Three(), static triple => Orders.AssertTotal(triple.Item1, triple.Item2, triple.Item3));

    [Theory]
    [InlineData("2016-10-24", "2016-10-24", "2016-10-24", DatePrecision.Day, DatePrecision.Day)]
    [InlineData("2016-02", "2016-02-01", "2016-02-29", DatePrecision.Month, DatePrecision.Month)]
    [InlineData("2012", "2012-01-01", "2012-12-31", DatePrecision.Year, DatePrecision.Year)]
    [InlineData("2012/..", "2012-01-01", "", DatePrecision.Year, DatePrecision.Day)]
    [InlineData("../2016-10", "", "2016-10-31", DatePrecision.Day, DatePrecision.Month)]
    [InlineData("2016-07/2016-10-24", "2016-07-01", "2016-10-24", DatePrecision.Month, DatePrecision.Day)]
    [InlineData("../..", "", "", DatePrecision.Day, DatePrecision.Day)]
    [InlineData("0001/9999", "0001-01-01", "9999-12-31", DatePrecision.Year, DatePrecision.Year)]
    public void Texts_mean_days_and_precisions(string text, string start, string end, DatePrecision startPrecision, DatePrecision endPrecision)
    {
        var period = Period.Parse(text, CultureInfo.InvariantCulture);
        Assert.Equal(start, period.Start?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "");
        Assert.Equal(end, period.End?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "");
        Assert.Equal((startPrecision, endPrecision), (period.StartPrecision, period.EndPrecision));
        Assert.Equal(text, period.ToString());
        Assert.True(period.IsKnown);
    }

    [Theory]
    [InlineData("2016-13")]
    [InlineData("2016-02-30")]
    [InlineData("2015-02-29")]
    [InlineData("0000")]
    [InlineData("16-10-24")]
    [InlineData("2016-1")]
    [InlineData("2016/")]
    [InlineData("/2016")]
    [InlineData("2016/2015")]
    [InlineData("2016-10-24T00:00")]
    [InlineData(" 2016")]
    [InlineData("+016")]
    [InlineData("٢٠١٦")]
    [InlineData("2016/2017/2018")]
    public void What_is_no_period_is_refused(string text)
    {
        Assert.False(Period.TryParse(text, out _));
        Assert.Throws<FormatException>(() => Period.Parse(text, CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Unknown_overlaps_nothing_may_overlap_anything_and_contains_no_day()
    {
        Assert.True(Period.Unknown.MayOverlap(Period.Always) && Period.InYear(2016).MayOverlap(Period.Unknown) && Period.Unknown.MayOverlap(Period.Unknown));
        Assert.False(Period.InYear(2016).MayOverlap(Period.InYear(2017)));
        Assert.False(Period.Unknown.IsKnown);
        Assert.Equal(default, Period.Unknown);
        Assert.False(Period.Unknown.Overlaps(Period.Always) || Period.Always.Overlaps(Period.Unknown) || Period.Unknown.Overlaps(Period.Unknown));
        Assert.False(Period.Unknown.Contains(FirstDay) || Period.Always.Contains(Period.Unknown) || Period.Unknown.Contains(Period.Unknown));
        Assert.Equal(Period.Unknown, Period.Parse("", CultureInfo.InvariantCulture));
        Assert.True(Period.Always.Contains(DateOnly.MinValue) && Period.Always.Contains(DateOnly.MaxValue));
    }

    [Fact]
    public void Precision_tells_the_first_of_January_from_the_year()
    {
        Assert.NotEqual(Period.InYear(2016), Period.Between(new DateOnly(2016, 1, 1), new DateOnly(2016, 12, 31)));
        Assert.Equal("2016-01-01/2016-12-31", Period.Between(new DateOnly(2016, 1, 1), new DateOnly(2016, 12, 31)).ToString());
        Assert.Equal("2016-01/2016-12", Period.Between(Period.InMonth(2016, 1), Period.InMonth(2016, 12)).ToString());
    }

    [Fact]
    public void An_end_before_the_start_is_refused() => Assert.Throws<ArgumentException>(() => Period.Between(new DateOnly(2016, 1, 2), new DateOnly(2016, 1, 1)));

    private static (DateOnly?, DateOnly?) Days(Period period) => (period.Start, period.End);
}
