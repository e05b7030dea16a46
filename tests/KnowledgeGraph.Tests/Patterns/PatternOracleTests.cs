using KnowledgeGraph.Tests.Laws;
using KnowledgeGraph.Tests.World;

namespace KnowledgeGraph.Tests.Patterns;

/// <summary>Every shape of a pattern against nested loops over lists of edges, which know nothing of columns, walks or kernels.</summary>
public sealed class PatternOracleTests
{
    private const int Cases = 200;
    private static readonly DateOnly Day = new(2016, 10, 24);

    [Fact]
    public void Two_hops_with_overlapping_periods_and_types() => Agrees(static g =>
        from s in g.Supports.AsPattern()
        from a in s.Supported.Attacks
        where s.Period.Overlaps(a.Period) && a.Target.IsA<Location>()
        select (s, a),
        static g => from s in g.Supports from a in g.Attacks where s.Supported == a.Attacker && s.Period.Overlaps(a.Period) && a.Target is Location select (s, a));

    [Fact]
    public void Two_hops_with_periods_that_may_overlap() => Agrees(static g =>
        from s in g.Supports.AsPattern()
        from a in s.Supported.Attacks
        where s.Period.MayOverlap(a.Period) && a.Period.MayOverlap(Period.InMonth(2016, 10))
        select (s, a),
        static g => from s in g.Supports
                    from a in g.Attacks
                    where s.Supported == a.Attacker && !(s.Period.IsKnown && a.Period.IsKnown && !s.Overlaps(a)) && s.MayOverlap(a) == s.Edge.MayOverlap(a.Edge)
                    where !a.Period.IsKnown || a.Period.Overlaps(Period.InMonth(2016, 10))
                    select (s, a));

    [Fact]
    public void Optional_parts_whose_periods_may_overlap() => AgreesOn(static g =>
        from s in g.Supports.AsPattern()
        from a in s.Supported.Attacks.Where(a => a.Period.MayOverlap(s.Period)).DefaultIfEmpty()
        select (s.Supporter, s.Supported, a.Target),
        static g => from s in g.Supports
                    from a in g.Attacks.Where(a => a.Attacker == s.Supported && a.Period.MayOverlap(s.Period)).Select(static a => (Attacks?)a).DefaultIfEmpty()
                    select (s.Supporter, s.Supported, (Attackable?)a?.Target));

    [Fact]
    public void Overlapping_periods_against_the_direction() => Agrees(static g =>
        from a in g.Attacks.AsPattern()
        from s in a.Attacker.SupportedBy
        where s.Period.Overlaps(a.Period)
        select (a, s),
        static g => from a in g.Attacks from s in g.Supports where s.Supported == a.Attacker && s.Period.Overlaps(a.Period) select (a, s));

    [Fact]
    public void Conditions_on_edges() => Agrees(static g =>
        from s in g.Supports.AsPattern()
        where (s.Confidence >= 0.5 || s.IsSaidBy(g.Iran)) && !s.Period.Contains(Day)
        from a in s.Supporter.Attacks
        where a.IsSaid(ModalitySet.Asserted | ModalitySet.Hedged) && a.Confidence < 0.9 && a.Confidence > 0.1 && a.Target != s.Supporter
        select (s, a),
        static g => from s in g.Supports
                    where (s.Confidence >= 0.5 || s.Claims.Any(c => c.AttributedTo.Contains(g.Iran))) && !s.Period.Contains(Day)
                    from a in g.Attacks
                    where s.Supporter == a.Attacker && a.Modality is Modality.Asserted or Modality.Hedged && a.Confidence is < 0.9 and > 0.1
                    where !Equals(a.Target, s.Supporter)
                    where s.Supporter == a.Attacker
                    select (s, a));

    [Fact]
    public void Joins_on_shared_entities() => Agrees(static g =>
        from a in g.Attacks.AsPattern()
        join b in g.Attacks.AsPattern() on a.Target equals b.Target
        where a != b && a.Attacker != b.Attacker
        select (a, b),
        static g => from a in g.Attacks from b in g.Attacks where Equals(a.Target, b.Target) && a.Edge != b.Edge && (a.Attacker is null || a.Attacker != b.Attacker) select (a, b));

    [Fact]
    public void Circles_of_three() => Agrees(static g =>
        from a in g.Supports.AsPattern()
        from b in a.Supported.Supports
        from c in b.Supported.Supports
        where c.Supported == a.Supporter
        select (a, b, c),
        static g => from a in g.Supports
                    from b in g.Supports
                    from c in g.Supports
                    where a.Supported == b.Supporter && b.Supported == c.Supporter && c.Supported == a.Supporter
                    select (a, b, c));

    [Fact]
    public void Parts_that_must_not_be_found() => Agrees(static g =>
        from s in g.Supports.AsPattern()
        from a in s.Supported.Attacks
        where !s.Supporter.Attacks.Any(own => own.Target == a.Target && own.Period.Overlaps(a.Period)) && !a.Target.OfType<Actor>().SupportedBy.Any()
        select (s, a),
        static g => from s in g.Supports
                    from a in g.Attacks
                    where s.Supported == a.Attacker
                    where !g.Attacks.Any(own => own.Attacker == s.Supporter && Equals(own.Target, a.Target) && own.Period.Overlaps(a.Period))
                    where !g.Supports.Any(other => Equals(other.Supported, a.Target))
                    select (s, a));

    [Fact]
    public void What_another_view_denies() => Agrees(static g =>
        from s in g.Supports.AsPattern()
        where !g.Denied().Supports.AsPattern().Any(denial => denial.Supporter == s.Supporter && denial.Supported == s.Supported)
        select (s, s),
        static g => from s in g.Supports where !g.Denied().Supports.Any(d => d.Supporter == s.Supporter && d.Supported == s.Supported) select (s, s));

    [Fact]
    public void Optional_parts() => AgreesOn(static g =>
        from s in g.Supports.AsPattern()
        from a in s.Supported.Attacks.Where(a => a.Period.Overlaps(s.Period)).DefaultIfEmpty()
        select (s.Supporter, s.Supported, a.Target),
        static g => from s in g.Supports
                    from a in g.Attacks.Where(a => a.Attacker == s.Supported && a.Period.Overlaps(s.Period)).Select(static a => (Attacks?)a).DefaultIfEmpty()
                    select (s.Supporter, s.Supported, (Attackable?)a?.Target));

    [Fact]
    public void Optional_parts_of_two_steps_and_conditions_behind_them() => AgreesOn(static g =>
        from s in g.Supports.AsPattern()
        from end in (from a in s.Supported.Attacks from b in a.Target.OfType<Actor>().Attacks where b.Target != s.Supporter select b.Target).DefaultIfEmpty()
        where !end.IsKnown || end.IsA<Place>()
        select (s.Supporter, s.Supported, end),
        static g => from s in g.Supports
                    from end in (from a in g.Attacks
                                 where a.Attacker == s.Supported
                                 from b in g.Attacks
                                 where b.Attacker is not null && Equals(b.Attacker, a.Target) && !Equals(b.Target, s.Supporter)
                                 select b.Target).DefaultIfEmpty()
                    where end is null or Place
                    select (s.Supporter, s.Supported, (Attackable?)end));

    [Fact]
    public void Conditions_behind_an_optional_part_that_found_nothing() => AgreesOn(static g =>
        from s in g.Supports.AsPattern()
        from a in s.Supported.Attacks.DefaultIfEmpty()
        where a.Target.IsA<Place>()
        select (s.Supporter, s.Supported, a.Target),
        static g => from s in g.Supports
                    from a in g.Attacks.Where(a => a.Attacker == s.Supported).Select(static a => (Attacks?)a).DefaultIfEmpty()
                    where a?.Target is Place
                    select (s.Supporter, s.Supported, (Attackable?)a?.Target));

    [Fact]
    public void Symmetric_relations_and_entities_as_starts() => AgreesOn(static g =>
        from c in g.Countries.AsPattern()
        from l in c.AlliedWith
        from h in l.Ally.Controls
        select (c, l.Ally, h.Place),
        static g => from c in g.Countries
                    from l in g.AlliedWith
                    from way in new[] { (l.From, l.Ally), (l.Ally, l.From) }
                    where way.Item1 == c
                    from h in g.Controls
                    where h.Holder == way.Item2
                    select (c, way.Item2, (Location?)h.Place));

    [Fact]
    public void Walks_against_the_direction_and_sets() => AgreesOn(static g =>
        from p in g.Places.AsPattern()
        from a in p.AttacksAsTarget
        from s in a.Attacker.SupportedBy
        where a.Attacker.IsIn(g.ArmedGroups) && s.Supporter == g.Iran && s.Supporter.IsPartOf(g.Iran) && s.Satisfies(edge => edge.Confidence > 0.2)
        select (p, a.Attacker, s.Supporter),
        static g => from p in g.Places
                    from a in g.Attacks
                    where Equals(a.Target, p)
                    from s in g.Supports
                    where s.Supported == a.Attacker && a.Attacker is ArmedGroup && s.Supporter == g.Iran && s.Confidence > 0.2
                    select (p, a.Attacker, (Actor?)s.Supporter));

    [Fact]
    public void Counts_by_type_role_and_period() => Law.Holds(DenseWorld.Graphs, static g =>
    {
        var pattern = from a in g.Attacks.AsPattern() select a;
        Assert.Equal(Groups(g.Attacks.GroupBy(static a => a.Attacker?.Type)), pattern.GroupBy(static a => a.Attacker.Type).Select(static x => $"{x.Key} {x.Count}").Order(StringComparer.Ordinal));
        Assert.Equal(Groups(g.Attacks.GroupBy(static a => a.Period.Start?.Year)), pattern.GroupBy(static a => a.Period.Year).Select(static x => $"{x.Key} {x.Count}").Order(StringComparer.Ordinal));
        Assert.Equal(
            Groups(g.Attacks.GroupBy(static a => (a.Target, a.Period.Start is { } day ? day.AddDays(1 - day.Day) : (DateOnly?)null))),
            pattern.GroupBy(static a => (a.Target, a.Period.Month)).Select(static x => $"{x.Key} {x.Count}").Order(StringComparer.Ordinal));
        var query = from s in g.Supports.AsPattern() from a in s.Supported.Attacks group a by a.Target;
        Assert.Equal(
            Groups((from s in g.Supports from a in s.Supported.Attacks select a.Target).GroupBy(static target => target)),
            (from s in g.Supports.AsPattern() from a in s.Supported.Attacks group a by a.Target into x select x).Select(static x => $"{x.Key} {x.Count}").Order(StringComparer.Ordinal));
        Assert.Equal(query.Sum(static x => x.Count), (from s in g.Supports.AsPattern() from a in s.Supported.Attacks select a).Count());
        Assert.Equal(g.Supports.Supported.Attacks.Target, (from s in g.Supports.AsPattern() from a in s.Supported.Attacks select a.Target).ToEntities());
    });

    private static IEnumerable<string> Groups<TKey, TElement>(IEnumerable<IGrouping<TKey, TElement>> groups) =>
        groups.Select(static group => $"{group.Key} {group.Count()}").Order(StringComparer.Ordinal);

    private static void Agrees<T1, T2>(Func<WorldGraph, Pattern<(PatternValue<T1>, PatternValue<T2>)>> pattern, Func<WorldGraph, IEnumerable<(T1, T2)>> naive) =>
        Compare(g => (pattern(g).Matches().Select(static m => m.ToString()!), pattern(g).Count(), pattern(g).HasMatches), g => naive(g).Select(static m => m.ToString()));

    private static void Agrees<T1, T2, T3>(
        Func<WorldGraph, Pattern<(PatternValue<T1>, PatternValue<T2>, PatternValue<T3>)>> pattern, Func<WorldGraph, IEnumerable<(T1, T2, T3)>> naive) =>
        Compare(g => (pattern(g).Matches().Select(static m => m.ToString()!), pattern(g).Count(), pattern(g).HasMatches), g => naive(g).Select(static m => m.ToString()));

    private static void AgreesOn<T1, T2, T3>(
        Func<WorldGraph, Pattern<(PatternValue<T1>, PatternValue<T2>, PatternValue<T3>)>> pattern, Func<WorldGraph, IEnumerable<(T1, T2, T3?)>> naive) =>
        Compare(g => (pattern(g).Matches().Select(static m => m.ToString()!), pattern(g).Count(), pattern(g).HasMatches), g => naive(g).Select(static m => m.ToString()));

    private static void Compare(Func<WorldGraph, (IEnumerable<string> Matches, long Count, bool HasMatches)> pattern, Func<WorldGraph, IEnumerable<string>> naive)
    {
        var found = 0;
        Law.Holds(
            DenseWorld.Graphs,
            graph =>
            {
                foreach (var view in new[] { graph, graph.WithModality(ModalitySet.All), graph.AsOf(Day) })
                {
                    var expected = naive(view).Order(StringComparer.Ordinal).ToArray();
                    var (matches, count, hasMatches) = pattern(view);
                    Assert.Equal(expected, matches.Order(StringComparer.Ordinal));
                    Assert.Equal(expected.Length, count);
                    Assert.Equal(expected.Length > 0, hasMatches);
                    found += expected.Length;
                }
            },
            Cases);
        Assert.True(found > 40, $"Only {found} matches in all cases: they prove little.");
    }
}
