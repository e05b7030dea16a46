using System.Globalization;
using FsCheck.Fluent;
using KnowledgeGraph.Tests.Laws;
using KnowledgeGraph.Tests.World;

namespace KnowledgeGraph.Tests.Contradictions;

/// <summary>Contradictions against nested loops over claims and over every choice of days that their periods leave open.</summary>
public sealed class ContradictionOracleTests
{
    private static readonly DateOnly Published = new(2016, 11, 2);
    private static readonly DateOnly[] Calendar = [.. Enumerable.Range(0, 70).Select(static day => new DateOnly(2016, 10, 1).AddDays(day))];

    private static readonly string[] Texts =
    [
        "2016-10", "2016-11", "2016-10-24", "2016-11-01", "2016-11-02", "2016-10/..", "2016-10-24/..", "2016-11-02/..", "2016-11-20/..", "../2016-10", "../2016-10-24", "../2016-11-02",
        "../..", "2016-10/2016-11", "2016-10-24/2016-11", "2016-10/2016-11-02", "2016-11-02/2016-11-30", "2016-10-30/2016-11-02",
    ];

    private static Period[] Periods { get; } = [.. Texts.Select(static text => Period.Parse(text, CultureInfo.InvariantCulture))];

    [Fact]
    public void Certain_is_what_every_choice_of_days_puts_together()
    {
        foreach (var (one, other) in from one in Periods from other in Periods select (one, other))
        {
            var certainty = StatementTime.Of(one, Published).MeetsWith(StatementTime.Of(other, Published));
            var isCertain = Choices(one).All(first => Choices(other).All(second => IsTogether(one, first, other, second)));
            Assert.True(isCertain == (certainty == Certainty.Certain), $"{one} and {other}: {certainty}");
            Assert.Equal(certainty, StatementTime.Of(other, Published).MeetsWith(StatementTime.Of(one, Published)));
        }
    }

    [Fact]
    public void Holders_contradict_as_nested_loops_over_claims_say()
    {
        var found = 0;
        Law.Holds(
            Gen.Choose(0, int.MaxValue - 1).Select(static seed => Holders(new Random(seed))),
            graph =>
            {
                foreach (var view in new[] { graph, graph.AsOf(new DateOnly(2016, 10, 24)), graph.KnownAt(new DateOnly(2016, 11, 1)) })
                {
                    var edges = view.Controls.ToArray();
                    var expected = from i in Enumerable.Range(0, edges.Length)
                                   from j in Enumerable.Range(i + 1, edges.Length - i - 1)
                                   let first = edges[i]
                                   let second = edges[j]
                                   where first.Place.Equals(second.Place) && !first.Holder.IsPartOf(second.Holder) && !second.Holder.IsPartOf(first.Holder)
                                   let sides = from a in first.Edge.Claims from b in second.Edge.Claims select Naive(view, a, b)
                                   let certainty = sides.Max()
                                   where certainty != Certainty.None
                                   select $"{first} {second} {certainty == Certainty.Certain}";
                    var actual = view.Contradictions().Where(static c => c.Kind == ContradictionKind.Functional).ToArray();
                    Assert.Equal(expected.Order(StringComparer.Ordinal), actual.Select(static c => $"{c.First} {c.Second} {c.IsCertain}").Order(StringComparer.Ordinal));
                    Assert.All(actual, c => Assert.Equal(c.IsCertain ? Certainty.Certain : Certainty.Possible, Naive(view, c.FirstClaim, c.SecondClaim)));
                    found += actual.Length;
                }
            },
            300);
        Assert.True(found > 500, $"Only {found} contradictions in all cases: they prove little.");
    }

    private static WorldGraph Holders(Random random)
    {
        var builder = GraphBuilder.For<WorldGraph>();
        var articles = new[] { 20, 24, 24, 0 }.Select(static (day, i) => new Article($"a{i}", "They held the town, and more of the same was said.") { Published = day == 0 ? null : new DateOnly(2016, 10, day) }).ToArray();
        foreach (var article in articles) builder.Add(article);
        builder.Add(new EntityRecord("guards", "ArmedGroup", "Guards") { PartOf = "iran" });
        string[] holders = ["iran", "russia", "hezbollah", "guards"];
        for (var i = 2 + random.Next(8); i > 0; i--)
        {
            var (article, start) = (articles[random.Next(4)], 5 * random.Next(8));
            builder.Add(new Claim("controls", [holders[random.Next(4)], random.Next(4) == 0 ? "syria" : "aleppo"], new Evidence(article.Id, 0, start, start + 6, article.Text[start..(start + 6)]))
            {
                Modality = random.Next(4) == 0 ? Modality.Attributed : Modality.Asserted,
                Period = random.Next(2) == 0 ? Period.Unknown : Periods[random.Next(Periods.Length)],
                AttributedTo = random.Next(3) == 0 ? [holders[random.Next(3)]] : [],
            });
        }

        return builder.Build();
    }

    private static Certainty Naive(Graph graph, Claim one, Claim other)
    {
        var isOneArticle = one.Evidence.ArticleId == other.Evidence.ArticleId;
        var isOneAccount = isOneArticle && one.AttributedTo.SequenceEqual(other.AttributedTo);
        var places = Enumerable.Range(one.Evidence.Start, one.Evidence.Quote.Length).Intersect(Enumerable.Range(other.Evidence.Start, other.Evidence.Quote.Length));
        if (isOneArticle && places.Any() && (isOneAccount || one.AttributedTo.IsEmpty || other.AttributedTo.IsEmpty)) return Certainty.None;
        var certainty = TimeOf(graph, one).MeetsWith(TimeOf(graph, other));
        return isOneAccount && certainty != Certainty.Certain ? Certainty.None : certainty;
    }

    private static StatementTime TimeOf(Graph graph, Claim claim) =>
        StatementTime.Of(claim.Period, graph.Data.Articles.Single(article => article.Id == claim.Evidence.ArticleId).Published);

    /// <summary>
    /// The stretches of days that a period may mean: an end in a month is any day of it, an open start lies before the calendar or on the end, and an open end on the day
    /// of the article or the start, whatever comes later, or behind the calendar.
    /// </summary>
    private static IEnumerable<(int First, int Last)> Choices(Period period)
    {
        if (period == Period.Always) return [(-1, Calendar.Length)];
        var published = Array.IndexOf(Calendar, Published);
        var days = Enumerable.Range(0, Calendar.Length).ToArray();
        if (period.Start is not { } start) return days.Where(day => IsWithin(Calendar[day], period.End!.Value, period.EndPrecision)).SelectMany(static day => new[] { (-1, day), (day, day) });
        return from first in days
               where IsWithin(Calendar[first], start, period.StartPrecision)
               from last in period.End is { } end ? days.Where(day => day >= first && IsWithin(Calendar[day], end, period.EndPrecision)) : [Math.Max(first, published), Calendar.Length]
               select (first, last);
    }

    private static bool IsWithin(DateOnly day, DateOnly said, DatePrecision precision) =>
        precision == DatePrecision.Day ? day == said : (day.Year, day.Month) == (said.Year, said.Month);

    // On one shared day one may have given way to the other, where that day is said to end the one or to start the other and that one lasts longer.
    private static bool IsTogether(Period one, (int First, int Last) first, Period other, (int First, int Last) second)
    {
        if (first.First > second.Last || second.First > first.Last) return false;
        return !GaveWay(one, first, other, second) && !GaveWay(other, second, one, first);
    }

    private static bool GaveWay(Period one, (int First, int Last) first, Period other, (int First, int Last) second) =>
        first.Last == second.First && ((one.End is not null && one.End != one.Start) || (other.Start is not null && other.End != other.Start));
}
