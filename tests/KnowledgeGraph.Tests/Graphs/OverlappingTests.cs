using KnowledgeGraph.Tests.Laws;
using KnowledgeGraph.Tests.World;

namespace KnowledgeGraph.Tests.Graphs;

/// <summary>What is answered from columns against what the edges say one by one.</summary>
public sealed class OverlappingTests
{
    private static readonly Period[] Questions =
        [Period.Unknown, Period.Always, Period.InYear(2016), Period.On(new DateOnly(2016, 10, 24)), Period.Until(Period.InYear(1500)), Period.Since(Period.InYear(3000)), Period.Since(Period.InYear(2013))];

    [Fact]
    public void Edges_overlap_where_their_periods_do() => Law.Holds(Reading.Consistent, static readings =>
    {
        var graph = Reading.Build(readings);
        var (all, denied) = (graph.WithModality(ModalitySet.All), graph.Denied());
        foreach (var period in Questions)
        {
            AssertOverlap(all.Supports, period);
            AssertOverlap(all.Actors.AlliedWith, period);
            AssertOverlap(all.Places.ControlsAsPlace, period);
            AssertOverlap(all.Attacks.Where(static attack => attack.Attacker is not null), period);
        }

        foreach (var support in all.Supports)
        {
            foreach (var denial in denied.Attacks) Assert.Equal(support.Period.Overlaps(denial.Period), support.Overlaps(denial));
            Assert.Equal(denied.Attacks.Count(attack => attack.Period.Overlaps(support.Period)), denied.Attacks.CountOverlapping(support.Edge));
            Assert.Equal(support.Supported.Attacks.AsEnumerable(), support.Edge.Next<Attacks>());
            Assert.Equal((support.Supporter.Index, support.Supported.Index), (support.Edge.SubjectIndex, support.Edge.ObjectIndex));
        }
    });

    [Fact]
    public void Edges_of_records_with_other_scales_of_days_overlap_where_their_periods_do()
    {
        var (near, far) = (Build(Period.InYear(2016)), Build(Period.Since(Period.InYear(1))));
        Assert.NotEqual(near.Data.Days, far.Data.Days);
        Assert.True(near.Supports[0].Overlaps(far.Supports[0]));
        Assert.Equal(1, far.Supports.CountOverlapping(near.Supports[0].Edge));
    }

    private static void AssertOverlap<T>(Relations<T> relations, Period period)
        where T : struct, IRelation<T>
    {
        var expected = relations.Where(relation => relation.Edge.Period.Overlaps(period));
        Assert.Equal(expected.AsEnumerable(), relations.Overlapping(period));
        Assert.Equal(expected.Count, relations.CountOverlapping(period));
    }

    private static WorldGraph Build(Period period)
    {
        var builder = Sample.Builder();
        builder.Add(new Claim("supports", ["iran", "hezbollah"], Sample.Quote(Sample.News, "Iran")) { Period = period });
        builder.Add(new Claim("controls", ["iran", "aleppo"], Sample.Quote(Sample.News, "Iran")) { Period = Period.InYear(2020) });
        return builder.Build().During(Period.InYear(2016));
    }
}
