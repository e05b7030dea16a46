namespace KnowledgeGraph.Tests.Contradictions;

/// <summary>The index finds what a walk over all periods finds, in the same order, and looks at few.</summary>
public sealed class PeriodIndexTests
{
    private static readonly DateOnly First = new(2016, 1, 1);

    [Fact]
    public void It_finds_what_a_walk_finds_in_the_same_order()
    {
        var random = new Random(11);
        for (var round = 0; round < 500; round++)
        {
            Period[] periods = [.. Enumerable.Range(0, random.Next(30)).Select(_ => Any(random))];
            var asked = Any(random);
            Assert.Equal(Enumerable.Range(0, periods.Length).Where(i => periods[i].MayOverlap(asked)), new PeriodIndex(periods).MayOverlap(asked));
        }
    }

    [Fact]
    public void Of_ten_thousand_days_few_are_looked_at_for_each()
    {
        const int Days = 10_000;
        var index = new PeriodIndex([.. Enumerable.Range(0, Days).Select(static day => Period.On(First.AddDays(day)))]);
        for (var day = 0; day < Days; day++) Assert.Equal([day], index.MayOverlap(Period.On(First.AddDays(day))));
        Assert.InRange(index.Looked, Days, 40 * Days);
    }

    private static Period Any(Random random)
    {
        var day = First.AddDays(random.Next(60));
        return random.Next(8) switch
        {
            0 => Period.Unknown,
            1 => Period.Always,
            2 => Period.Since(Period.On(day)),
            3 => Period.Until(Period.On(day)),
            4 => Period.InMonth(2016, 1 + random.Next(3)),
            5 => Period.On(day),
            _ => Period.Between(day, day.AddDays(random.Next(20))),
        };
    }
}
