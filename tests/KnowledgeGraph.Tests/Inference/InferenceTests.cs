using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using KnowledgeGraph.Tests.Laws;
using KnowledgeGraph.Tests.World;

namespace KnowledgeGraph.Tests.Inference;

public sealed class InferenceTests
{
    private static readonly Article Source = new("a", "one two three four five six seven eight nine") { Published = new DateOnly(2016, 11, 12) };

    private static readonly GraphModel Model = new(
        "Clubs",
        [new("Body"), new("Place")],
        [
            new("belongs-to", "belongsTo") { Roles = [new("member", ["Body"]), new("whole", ["Body"])], IsTransitive = true, IsTemporal = true },
            new("linked", "linked") { Roles = [new("end", ["Body"])], ObjectRole = 0, IsSymmetric = true, IsTransitive = true },
            new("meets", "meets") { Roles = [new("one", ["Body"], true), new("other", ["Body"])] },
        ],
        [.. "abcdef".Select(static c => new EntityDefinition(c.ToString(), "Body", c.ToString().ToUpperInvariant()))]);

    private static readonly string[] Periods = ["", "2015", "2016", "2016-10", "2016/..", "../2016-06", "2015-06/2016-10-24"];

    [Fact]
    public void A_chain_of_a_transitive_relation_holds_on_the_days_that_all_of_it_holds()
    {
        var graph = Build(Claim("belongs-to", "a", "b", "2015/2016", "one"), Claim("belongs-to", "b", "c", "2016/..", "two", 0.5), Claim("belongs-to", "c", "d", "2010", "three"));
        Assert.Equal(3, graph.EdgeCount);
        var derived = graph.WithInferred().AllEdges.Single(static edge => edge.IsDerived);
        Assert.Equal("A belongs to C (2016)", derived.ToString());
        Assert.Equal(["A belongs to B (2015/2016)", "B belongs to C (2016/..)"], derived.Premises.Select(static edge => edge.ToString()));
        Assert.Equal(["one", "two"], derived.Evidence.Select(static evidence => evidence.Quote));
        Assert.Equal(0.5, derived.Confidence);
        Assert.Equal(
            "A belongs to C (2016), because belongsTo is transitive:\n  A belongs to B (2015/2016)\n    asserted \"one\" [a:0-3]\n  B belongs to C (2016/..)\n    asserted \"two\" [a:4-7]",
            graph.Why(derived).ToString());
    }

    [Fact]
    public void Every_chain_that_holds_together_is_concluded_and_no_other() => Law.Holds(Graphs, static graph =>
    {
        var inferred = graph.WithInferred(InferenceRules.Transitive);
        foreach (var relation in graph.Data.Model.Relations.Where(static relation => relation.Definition.IsTransitive))
        {
            var naive = Chains(graph, relation);
            var edges = inferred.EdgesOf(relation).ToArray();
            Assert.Equal(graph.EdgesOf(relation).Select(static edge => edge.ToString()), edges.Where(static edge => !edge.IsDerived).Select(static edge => edge.ToString()));
            foreach (var edge in edges.Where(static edge => edge.IsDerived)) AssertSound(edge, naive);
            // Nothing that follows is missing: it is there, or something that says it for all of its days, or for some where it has none.
            Assert.All(naive, fact => Assert.Contains(edges, edge =>
                (edge.Subject!.Id, edge.Object!.Id) == (fact.From, fact.To) && (!fact.Period.IsKnown || edge.Period.Contains(fact.Period))));
        }
    });

    [Fact]
    public void What_is_said_stays_as_it_is() => Law.Holds(Graphs, static graph =>
    {
        var inferred = graph.WithInferred();
        Assert.Same(graph.Data, inferred.Data);
        Assert.Equal(graph.AllEdges.Select(Describe), inferred.AllEdges.Where(static edge => !edge.IsDerived).Select(Describe));
        Assert.All(inferred.AllEdges, static edge => Assert.NotEmpty(edge.Claims));
        Assert.All(inferred.AllEdges.Where(static edge => edge.IsDerived), static edge => Assert.All(edge.Premises, static premise => Assert.False(premise.IsDerived)));
        Assert.DoesNotContain(graph.Denied().WithInferred().AllEdges, static edge => edge.IsDerived);
        Assert.True(graph.SetEquals(inferred.WithInferred(InferenceRules.None)));
    });

    [Fact]
    public void What_a_part_does_counts_for_its_whole() => Law.Holds(DenseWorld.Graphs, static graph =>
    {
        var inferred = graph.WithInferred(InferenceRules.PartOf);
        foreach (var relation in graph.Data.Model.Relations)
        {
            var naive = Lifted(graph, relation).ToHashSet();
            var derived = inferred.EdgesOf(relation).Where(static edge => edge.IsDerived).ToArray();
            foreach (var edge in derived)
            {
                Assert.Contains((edge.Subject!.Id, edge.Object!.Id), naive.Select(static row => (row.Subject, row.Object)));
                Assert.All(edge.Premises, premise => Assert.Contains(naive, row => Describe(row.Premise) == Describe(premise) && (row.Subject, row.Object) == (edge.Subject.Id, edge.Object.Id)));
            }

            Assert.All(naive, row => Assert.Contains(inferred.EdgesOf(relation), edge => (edge.Subject?.Id, edge.Object?.Id) == (row.Subject, row.Object)
                && (row.Premise.Period.IsKnown ? edge.Period.Contains(row.Premise.Period) : !edge.Period.IsKnown)));
        }
    });

    [Fact]
    public void A_whole_that_may_not_play_the_role_does_not_take_its_parts_place()
    {
        var model = new GraphModel(
            "Raids",
            [new("Group") { IsOpen = true }, new("State")],
            [new("raids", "raids") { Roles = [new("raider", ["Group"]), new("raided", ["Group", "State"])] }],
            [new("state", "State", "State")]);
        var builder = new GraphBuilder(model);
        builder.Add(Source);
        builder.Add(new EntityRecord("army", "Group", "Army") { PartOf = "state" });
        builder.Add(new EntityRecord("unit", "Group", "Unit") { PartOf = "army" });
        builder.Add(new EntityRecord("guard", "Group", "Guard") { PartOf = "state" });
        builder.Add(new Claim("raids", ["unit", "guard"], Sample.Quote(Source, "one")));
        var inferred = builder.BuildGraph(out _).WithInferred(InferenceRules.PartOf);
        Assert.Equal(
            ["Army raids Guard", "Army raids State", "Unit raids State"],
            inferred.AllEdges.Where(static edge => edge.IsDerived).Select(static edge => edge.ToString()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Where_a_part_is_its_whole_is_not_but_the_place_lies_in_what_it_is_part_of()
    {
        var model = new GraphModel(
            "Places",
            [new("Place") { IsOpen = true }],
            [new("located-in", "locatedIn") { Roles = [new("located", ["Place"]), new("location", ["Place"])], IsTransitive = true }],
            [new("country", "Place", "Country"), new("city", "Place", "City") { PartOf = "country" }, new("district", "Place", "District") { PartOf = "city" }]);
        var builder = new GraphBuilder(model);
        builder.Add(Source);
        builder.Add(new EntityRecord("hall", "Place", "Hall") { PartOf = "district" });
        builder.Add(new EntityRecord("square", "Place", "Square") { PartOf = "city" });
        builder.Add(new Claim("located-in", ["hall", "square"], Sample.Quote(Source, "one")));
        var inferred = builder.BuildGraph(out _).WithInferred();
        Assert.Equal(
            ["Hall located in City", "Hall located in Country"],
            inferred.AllEdges.Where(static edge => edge.IsDerived).Select(static edge => edge.ToString()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Holding_a_district_is_not_holding_the_city()
    {
        var builder = GraphBuilder.For<WorldGraph>();
        builder.Add(Source);
        builder.Add(new EntityRecord("guards", "ArmedGroup", "Guards") { PartOf = "iran" });
        builder.Add(Claim("controls", "guards", "aleppo", "2016", "one"));
        builder.Add(new Claim("attacks", ["guards", "aleppo", null], Sample.Quote(Source, "two")));
        var graph = builder.Build().WithInferred();
        Assert.Equal(["Guards controls Aleppo (2016)", "Iran controls Aleppo (2016)"], graph.Controls.Select(static c => c.ToString()).Order(StringComparer.Ordinal));
        Assert.Equal(["Guards attacks Aleppo", "Guards attacks Syria", "Iran attacks Aleppo", "Iran attacks Syria"], graph.Attacks.Select(static c => c.ToString()).Order(StringComparer.Ordinal));
        Assert.Equal(
            "Iran attacks Syria, because Guards is part of Iran and Aleppo is part of Syria:\n  Guards attacks Aleppo\n    asserted \"two\" [a:4-7]",
            graph.Why(graph.Attacks.Single(attack => attack.Attacker == graph.Iran && Equals(attack.Target, graph.Syria))).ToString());
        Assert.Equal("two", graph.Iran.Attacks[0].Claims[0].Evidence.Quote);
        Assert.Equal("with what follows", graph.View.ToString());
    }

    private static Gen<Graph> Graphs { get; } = Gen.Choose(0, int.MaxValue - 1).Select(static seed =>
    {
        var random = new Random(seed);
        var claims = Enumerable.Range(0, 3 + random.Next(9)).Select(i => Claim(
            Model.Relations[random.Next(3)].Id, "abcdef"[random.Next(6)].ToString(), "abcdef"[random.Next(6)].ToString(), Periods[random.Next(Periods.Length)],
            Source.Text.Split(' ')[random.Next(9)], random.Next(11) / 10.0) with
        { Modality = random.Next(5) == 0 ? (Modality)random.Next(5) : Modality.Asserted });
        return Build([.. claims]);
    });

    private static void AssertSound(Edge edge, HashSet<(string From, string To, Period Period)> naive)
    {
        Assert.Contains((edge.Subject!.Id, edge.Object!.Id, Plain(edge.Period)), naive);
        Assert.Equal(edge.Premises.Min(static premise => premise.Confidence), edge.Confidence);
        Assert.Equal(edge.Premises.Max(static premise => premise.Modality), edge.Modality);
        Assert.Equal(edge.Claims.ToHashSet(), edge.Premises.SelectMany(static premise => premise.Claims).ToHashSet());
        Assert.True(edge.Premises.Count >= 2);
        Assert.True(edge.Relation.IsSymmetric || edge.Premises[0].Subject == edge.Subject);
        for (var i = 1; i < edge.Premises.Count; i++) Assert.Equal(edge.Premises[i - 1].Object, edge.Premises[i].Subject);
    }

    // Every chain that meets no entity twice, one by one.
    private static HashSet<(string From, string To, Period Period)> Chains(Graph graph, RelationType relation)
    {
        var steps = graph.EdgesOf(relation).SelectMany(edge => relation.IsSymmetric
            ? new[] { (edge.Subject!.Id, edge.Object!.Id, edge.Period), (edge.Object.Id, edge.Subject.Id, edge.Period) }
            : [(edge.Subject!.Id, edge.Object!.Id, edge.Period)]).ToArray();
        var facts = new HashSet<(string From, string To, Period Period)>();
        foreach (var (from, to, period) in steps) Follow([from, to], Plain(period));
        return [.. facts.Where(fact => !relation.IsSymmetric || string.CompareOrdinal(fact.From, fact.To) <= 0)];

        void Follow(string[] chain, Period period)
        {
            facts.Add((chain[0], chain[^1], period));
            if (chain[0] == chain[^1]) return;
            foreach (var (_, to, next) in steps.Where(step => step.Item1 == chain[^1] && !chain.Contains(step.Item2)))
            {
                var isDated = period.IsKnown && next.IsKnown;
                if (!isDated || period.Overlaps(next)) Follow([.. chain, to], isDated ? Common(period, next) : Period.Unknown);
            }
        }
    }

    // Precision aside, which a set of facts would tell apart.
    private static Period Plain(Period period) => !period.IsKnown ? period : Days(period.Start, period.End);

    private static Period Common(Period first, Period second) => Days(
        new[] { first.Start, second.Start }.Max(), first.End is null ? second.End : second.End is null || first.End < second.End ? first.End : second.End);

    private static Period Days(DateOnly? start, DateOnly? end) =>
        Period.Between(start is { } first ? Period.On(first) : Period.Unknown, end is { } last ? Period.On(last) : Period.Unknown);

    private static IEnumerable<(string Subject, string Object, Edge Premise)> Lifted(Graph graph, RelationType relation)
    {
        foreach (var edge in graph.EdgesOf(relation))
        {
            if (edge.Subject is null || edge.Object is null) continue;
            foreach (var subject in graph.AllEntities.Where(whole => edge.Subject.IsPartOf(whole)))
            {
                foreach (var target in graph.AllEntities.Where(whole => edge.Object.IsPartOf(whole)))
                {
                    var isSame = subject == edge.Subject && target == edge.Object;
                    var isAllowed = (subject == edge.Subject || relation.SubjectRole.Admits(subject.Type)) && (target == edge.Object || relation.ObjectRole.Admits(target.Type));
                    if (isSame || subject == target || !isAllowed || (relation.Id == "controls" && target != edge.Object)) continue;
                    var isTurned = relation.IsSymmetric && target.Index < subject.Index;
                    yield return isTurned ? (target.Id, subject.Id, edge) : (subject.Id, target.Id, edge);
                }
            }
        }
    }

    private static string Describe(Edge edge) => $"{edge} {edge.Confidence} {edge.Modality} {string.Join(" ", edge.Evidence)}";

    private static Graph Build(params Claim[] claims)
    {
        var builder = new GraphBuilder(Model);
        builder.Add(Source);
        foreach (var claim in claims) builder.Add(claim);
        return builder.BuildGraph(out _);
    }

    private static Claim Claim(string relation, string subject, string target, string period, string word, double confidence = 1) =>
        new(relation, [subject, target], Sample.Quote(Source, word)) { Period = Period.Parse(period, CultureInfo.InvariantCulture), Confidence = confidence };
}
