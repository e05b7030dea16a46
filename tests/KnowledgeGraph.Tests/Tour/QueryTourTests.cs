using KnowledgeGraph.Tests.World;

namespace KnowledgeGraph.Tests.Tour;

/// <summary>
/// Traversals, patterns, paths, time and logic: each kind of question once, on a graph small enough to answer by eye. That the answers are right on other graphs
/// the oracles and laws of each part show.
/// </summary>
public sealed class QueryTourTests
{
    private static readonly WorldGraph Graph = TourWorld.Graph;

    [Fact]
    public void One_entity_is_walked_both_ways_and_by_role()
    {
        Assert.Equal(["Iran supports Hezbollah (2012/..)", "Iran supports Syria (2016)"], Texts(Graph.Iran.Supports).Order(StringComparer.Ordinal));
        Assert.Equal("Iran Russia", Names(Graph.Hezbollah.SupportedBy.Supporter));
        Assert.Equal("Russia", Names(Graph.Iran.AttacksAsTarget.Attacker));
        Assert.Equal(TourWorld.Legion, Graph.Hezbollah.Supports[0].Supported);
    }

    [Fact]
    public void Sets_of_entities_and_of_edges_are_walked_on()
    {
        Assert.Equal("Aleppo", Names(Graph.Countries.Supports.Supported.Attacks.Target));
        Assert.Equal("Iran Russia Hezbollah", Names(Graph.Supports.Supporter));
        Assert.Equal("Iran Aleppo", Names(Graph.Supports.Supported.Attacks.Target.Union(Graph.Countries.Attacks.Target)));
        Assert.Equal("Iran Russia", Names(Graph.Places.AttacksAsTarget.Attacker.SupportedBy.Supporter.OfType<Country>()));
    }

    [Fact]
    public void A_condition_on_edges_keeps_their_type()
    {
        Relations<Supports> sure = Graph.Supports.Where(static support => support.Confidence >= 0.8);
        Assert.Equal("Iran Hezbollah", Names(sure.Supporter));
        Assert.Equal("Aleppo", Names(sure.Supported.Attacks.Where(static attack => attack.Period.Overlaps(Period.InYear(2014))).Target));
    }

    [Fact]
    public void Entities_are_distinct_and_edges_are_not_made_so()
    {
        Assert.Equal(2, Graph.Hezbollah.SupportedBy.Count);
        Assert.Equal("Syria Hezbollah", Names(Graph.Countries.Supports.Supported));
        Assert.Equal(3, Graph.Countries.Supports.Count);
        Assert.Equal(["Iran -> Russia", "Russia -> Iran"], Graph.Countries.AlliedWith.Select(static tie => $"{tie.From} -> {tie.Ally}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Linq_patterns_work_over_edges()
    {
        var proxies = from s in Graph.Supports
                      from a in s.Supported.Attacks
                      where a.Target is Place && s.Period.Overlaps(a.Period)
                      select $"{s.Supporter} {s.Supported} {a.Target}";
        Assert.Equal(["Iran Hezbollah Aleppo"], proxies);
    }

    [Fact]
    public void A_pattern_has_conditions_on_periods_confidence_modality_and_source()
    {
        var sure = from s in Graph.Supports.AsPattern()
                   from a in s.Supported.Attacks
                   where s.Period.Overlaps(a.Period) && a.Confidence >= 0.5 && s.IsSaid(ModalitySet.Asserted)
                   select (s.Supporter, s.Supported, a.Target);
        Assert.Equal([(Graph.Iran, Graph.Hezbollah, Graph.Aleppo)], sure.Matches().Select(static m => ((Country)m.Item1, (ArmedGroup)m.Item2, (Place)m.Item3)));
        var told = from s in Graph.Supports.AsPattern() from a in s.Supported.Attacks where s.IsSaidBy(Graph.Iran) select s.Supporter;
        Assert.Equal("Russia", Names(told.ToEntities()));
    }

    [Fact]
    public void Patterns_join_on_shared_entities()
    {
        var disputed = from s in Graph.Supports.AsPattern()
                       join d in Graph.Denied().Supports.AsPattern() on s.Supporter equals d.Supporter
                       where s.Supported == d.Supported
                       select (s.Supporter, s.Supported);
        Assert.Equal(["Russia Hezbollah"], disputed.Matches().Select(static m => $"{m.Item1} {m.Item2}"));
    }

    [Fact]
    public void A_part_of_a_pattern_may_be_optional()
    {
        var all = from s in Graph.Iran.Supports.AsPattern() from a in s.Supported.Attacks.DefaultIfEmpty() select (s.Supported, a.Target);
        Assert.Equal(["Hezbollah Aleppo", "Syria "], all.Matches().Select(static m => $"{m.Item1} {m.Item2}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_part_of_a_pattern_may_be_forbidden()
    {
        var quiet = from s in Graph.Supports.AsPattern()
                    from a in s.Supported.Attacks
                    where a.Target == Graph.Aleppo && !s.Supporter.Attacks.Any(own => own.Target == Graph.Aleppo)
                    select s.Supporter;
        Assert.Equal("Iran Russia", Names(quiet.ToEntities()));
    }

    [Fact]
    public void Matches_are_counted_by_type_role_and_period()
    {
        var byTypeAndYear = Graph.Attacks.AsPattern().GroupBy(static a => (a.Attacker.Type, a.Period.Year)).Select(static group => $"{group.Key}: {group.Count}");
        Assert.Equal(["(ArmedGroup, 2014): 1", "(ArmedGroup, 2016): 2", "(Country, 2016): 1"], byTypeAndYear.Order(StringComparer.Ordinal));
        var byTarget = Graph.Attacks.AsPattern().GroupBy(static a => a.Target).Select(static group => $"{group.Key}: {group.Count}");
        Assert.Equal(["Aleppo: 3", "Iran: 1"], byTarget.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Paths_have_any_length_and_read_as_sentences_with_citations()
    {
        Assert.Equal("Syria Hezbollah Legion", Names(Graph.Iran.Supports.Reach(1, 2)));
        Path<Supports>? path = Graph.Iran.Supports.PathTo(TourWorld.Legion);
        Assert.Equal("Iran supports Hezbollah (2012/..) [a:0-3]; Hezbollah supports Legion (2015) [a:4-7]", path?.ToString());
        Assert.Equal(["Iran", "Hezbollah"], path!.Select(static step => step.Supporter.Name));
    }

    [Fact]
    public void Paths_over_several_relations_are_the_shortest_some_or_all_up_to_a_length()
    {
        var options = new PathOptions { Relations = [Supports.RelationType(Graph), Attacks.RelationType(Graph)] };
        string[] both =
        [
            "Iran supports Hezbollah (2012/..) [a:0-3]; Hezbollah attacks Aleppo (2016-10) [a:14-18]",
            "Iran supports Hezbollah (2012/..) [a:0-3]; Hezbollah supports Legion (2015) [a:4-7]; Legion attacks Aleppo (2014) [a:19-23]",
        ];
        Assert.Equal(both[0], Graph.FindPath(Graph.Iran, Graph.Aleppo, options)?.ToString());
        Assert.Equal(both, Graph.FindPaths(Graph.Iran, Graph.Aleppo, 3, options).Select(static path => path.ToString()));
        Assert.Equal(both, Graph.FindSimplePaths(Graph.Iran, Graph.Aleppo, maxSteps: 3, options: options).Select(static path => path.ToString()));
        Assert.Equal(both[..1], Graph.FindSimplePaths(Graph.Iran, Graph.Aleppo, maxSteps: 2, options: options).Select(static path => path.ToString()));
        Assert.False(Graph.FindSimplePaths(Graph.Iran, Graph.Aleppo, maxSteps: 3, limit: 1, options: options).IsComplete);
    }

    [Fact]
    public void Paths_are_filtered_and_weighed()
    {
        var options = new PathOptions { Relations = [Supports.RelationType(Graph), Attacks.RelationType(Graph), AlliedWith.RelationType(Graph)] };
        Assert.Equal(["russia", "hezbollah", "aleppo"], Stations(options));
        Assert.Equal(["russia", "iran", "hezbollah", "aleppo"], Stations(options with { Weight = EdgeWeight.Confidence }));
        Assert.Equal(["russia", "iran", "hezbollah", "aleppo"], Stations(options with { EdgeFilter = static edge => edge.Modality != Modality.Attributed }));
        Assert.Equal(["russia", "iran", "hezbollah", "aleppo"], Stations(options with { Weight = EdgeWeight.Recency(new DateOnly(2016, 12, 31), halfLifeDays: 30) }));
        Assert.Null(Graph.FindPath(Graph.Russia, Graph.Aleppo, options with { Through = static entity => entity is Country }));
    }

    [Fact]
    public void A_graph_is_seen_as_of_a_day_and_as_known_by_a_day()
    {
        Assert.Equal(["Iran supports Hezbollah (2012/..)"], Texts(Graph.AsOf(new DateOnly(2014, 6, 1)).Supports));
        var day = new DateOnly(2016, 11, 15);
        Assert.Empty(Graph.AsOf(day, knownAt: new DateOnly(2016, 11, 1)).Attacks);
        Assert.Equal("Russia Guards", Names(Graph.AsOf(day, knownAt: new DateOnly(2016, 12, 1)).Attacks.Attacker));
    }

    [Fact]
    public void A_graph_is_seen_during_a_period_and_between_two_days()
    {
        Assert.Equal("Russia Hezbollah", Names(Graph.During(Period.InMonth(2016, 10)).Attacks.Attacker));
        Assert.Equal("Legion", Names(Graph.Between(new DateOnly(2013, 6, 1), new DateOnly(2014, 6, 1)).Attacks.Attacker));
    }

    [Fact]
    public void A_graph_is_seen_by_source_modality_and_confidence()
    {
        Assert.Equal(["Russia supports Hezbollah (2015)"], Texts(Graph.AccordingTo(Graph.Iran).Supports));
        Assert.Equal("Guards Hezbollah Legion", Names(Graph.Asserted().Attacks.Attacker));
        Assert.Equal(["Russia supports Hezbollah"], Texts(Graph.Denied().Supports));
        Assert.Equal(["Iran attacks Legion"], Texts(Graph.Planned().Attacks));
        Assert.Equal("Hezbollah", Names(Graph.WithConfidence(0.85).Attacks.Attacker));
    }

    [Fact]
    public void A_timeline_tells_the_changes() => Assert.Equal(
        [
            "2012/.. Iran supports Hezbollah",
            "2014 Legion attacks Aleppo",
            "2015 Russia supports Hezbollah",
            "2015 Hezbollah supports Legion",
            "2016 Iran supports Syria",
            "2016 Russia attacks Iran",
            "2016-10 Iran controls Aleppo begins",
            "2016-10 Russia controls Aleppo begins",
            "2016-10 Hezbollah attacks Aleppo",
        ],
        Graph.Timeline().Select(static e => e.ToString()).Take(9));

    [Fact]
    public void Periods_have_precision_and_open_ends()
    {
        var (year, month, since) = (Graph.Iran.Supports.Where(static s => s.Supported is Country)[0].Period, Graph.Hezbollah.Attacks[0].Period, Graph.Iran.Supports.Where(static s => s.Supported is ArmedGroup)[0].Period);
        Assert.Equal(("2016", "2016-10", "2012/.."), (year.ToString(), month.ToString(), since.ToString()));
        Assert.True(month.IsPossibly(IntervalRelations.During, year) && !month.IsCertainly(IntervalRelations.During, year));
        Assert.True(since.Overlaps(year) && since.End is null);
    }

    private static string[] Stations(PathOptions options) => [.. Graph.FindPath(Graph.Russia, Graph.Aleppo, options)!.Stations.Select(static station => station.Id)];

    private static string Names<T>(Entities<T> entities)
        where T : class, IEntity => string.Join(' ', entities.Select(static entity => entity.Name));

    private static IEnumerable<string> Texts<T>(Relations<T> relations)
        where T : struct, IRelation<T> => relations.Select(static relation => relation.Edge.ToString());
}
