using FsCheck;
using FsCheck.Fluent;
using KnowledgeGraph.Tests.Laws;

namespace KnowledgeGraph.Tests.Columns;

/// <summary>The vectorised test of overlap against <see cref="Period.Overlaps"/>, on columns of every length around the width of a vector.</summary>
public sealed class PeriodKernelTests
{
    private static readonly DateOnly First = new(1990, 1, 1);

    [Theory]
    [InlineData(60)]
    [InlineData(60_000)]
    [InlineData(600_000)]
    public void Columns_overlap_where_their_periods_do(int days) => Law.Holds(
        Gen.Choose(0, int.MaxValue - 1),
        seed =>
        {
            var random = new Random(seed);
            var periods = Enumerable.Range(0, random.Next(70)).Select(_ => Draw(random, days)).ToArray();
            var column = ColumnOf(periods);
            Assert.Equal(periods, Enumerable.Range(0, periods.Length).Select(i => column[i]));
            for (var question = 0; question < 8; question++)
            {
                // Also days that lie outside of everything in the column.
                var period = Draw(random, 2 * days + 1000);
                var code = column.Scale.Encode(period);
                var start = random.Next(periods.Length + 1);
                var end = start + random.Next(periods.Length - start + 1);
                var expected = Enumerable.Range(start, end - start).Where(i => periods[i].Overlaps(period)).ToArray();
                var rows = new int[end - start];
                Assert.Equal(expected.Length, column.CountOverlaps(start, end, code));
                Assert.Equal(expected, rows.Take(column.FindOverlaps(start, end, code, rows)));
            }

            for (var i = 0; i < periods.Length; i++)
            {
                for (var j = 0; j < periods.Length; j++) Assert.Equal(periods[i].Overlaps(periods[j]), column.Overlap(i, column, j));
            }
        });

    [Fact]
    public void A_scale_of_179_years_is_narrow_and_a_day_more_is_wide()
    {
        var narrow = ColumnOf([Period.On(First), Period.On(First.AddDays(65_532)), Period.Always, Period.Unknown]);
        var wide = ColumnOf([Period.On(First), Period.On(First.AddDays(65_533)), Period.Always, Period.Unknown]);
        Assert.True(narrow.Scale.IsNarrow);
        Assert.False(wide.Scale.IsNarrow);
        Assert.Equal(Period.On(First.AddDays(65_532)), narrow[1]);
        Assert.Equal(Period.On(First.AddDays(65_533)), wide[1]);
        Assert.Equal([Period.Always, Period.Unknown, Period.Always, Period.Unknown], [narrow[2], narrow[3], wide[2], wide[3]]);
    }

    [Fact]
    public void Confidences_are_kept_exactly()
    {
        double[] values = [0, 1, 0.9, 0.1234, 0.5, 1.0 / 3, 0.12345];
        foreach (var count in new[] { 5, 7 })
        {
            var writer = new ConfidenceColumnWriter(0);
            foreach (var value in values.Take(count)) writer.Add(value);
            var column = writer.Finish();
            Assert.Equal(count == 5, column.IsNarrow);
            Assert.Equal(values.Take(count), Enumerable.Range(0, count).Select(i => column[i]));
        }
    }

    private static PeriodColumn ColumnOf(Period[] periods)
    {
        var days = new DayRange();
        foreach (var period in periods) days.Add(period);
        var writer = new PeriodColumnWriter(days.Scale, 0);
        foreach (var period in periods) writer.Add(period);
        return writer.Finish();
    }

    private static Period Draw(Random random, int days)
    {
        var first = First.AddDays(random.Next(days));
        var last = first.AddDays(random.Next(days));
        return random.Next(8) switch
        {
            0 => Period.Unknown,
            1 => Period.Since(Period.On(first)),
            2 => Period.Until(Period.On(last)),
            3 => Period.Always,
            4 => Period.InYear(first.Year),
            5 => Period.InMonth(first.Year, first.Month),
            _ => Period.Between(first, last),
        };
    }
}
