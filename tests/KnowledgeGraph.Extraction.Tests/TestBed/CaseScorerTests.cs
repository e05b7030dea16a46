using System.Collections.Immutable;

namespace KnowledgeGraph.Extraction.Tests.TestBed;

/// <summary>The scoring itself, on readers whose result is known.</summary>
public class CaseScorerTests
{
    public static TheoryData<string> Files => [.. TestBedFile.Names];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_reader_that_gives_what_is_expected_has_no_error(string name)
    {
        var total = Run(name, static (c, s) => c.Facts.Select(f => Claim(c, s, f, f.Modalities[0]))).Total;
        Assert.Equal(total.Expected, total.FoundStrictly);
        Assert.Equal((0, 0, 0), (total.FalseFacts, total.WrongModality, total.PolarityErrors));
        Assert.Equal(total.Traps, total.TrapsPassed);
        Assert.Equal((1.0, 1.0), (total.F1, total.AttributionF1));
        Assert.Equal(total.DetailsExpected, total.DetailsRight);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_reader_that_gives_nothing_finds_nothing_and_errs_nowhere(string name)
    {
        var total = Run(name, static (_, _) => []).Total;
        Assert.Equal((0, 0), (total.Found, total.FalseFacts));
        Assert.Equal(0, total.Recall);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_reader_that_asserts_everything_is_caught_at_every_denial_and_plan(string name)
    {
        var result = Run(name, static (c, s) => c.Facts.Select(f => Claim(c, s, f, Modality.Asserted)));
        var unstated = result.Scores.Sum(
            static s => s.Case.Facts.Count(f => !f.Admits(Stance.Stated) && !HasStatedTwin(s.Case, f)));
        Assert.True(unstated > 0);
        Assert.True(result.Total.PolarityErrors >= unstated, $"{result.Total.PolarityErrors} of {unstated} were noticed");
        Assert.True(result.Total.FalseFacts >= unstated);
    }

    [Theory]
    [InlineData("fact: russia attacks odesa | asserted", "russia", "attacks", "odesa", Modality.Asserted, 1, 0, 0)]
    [InlineData("fact: russia attacks odesa | asserted", "odesa", "attacks", "russia", Modality.Asserted, 0, 1, 0)]
    [InlineData("fact: russia attacks odesa | asserted", "russian-army", "attacks", "odesa", Modality.Hedged, 1, 0, 0)]
    [InlineData("fact: russia attacks odesa | negated", "russia", "attacks", "odesa", Modality.Attributed, 0, 1, 1)]
    [InlineData("fact: russia attacks odesa | asserted", "russia", "attacks", "odesa", Modality.Planned, 0, 1, 0)]
    [InlineData("fact: eln fights farc | asserted", "farc", "fights", "eln", Modality.Asserted, 1, 0, 0)]
    [InlineData("fact: ? captures odesa | asserted", "russia", "captures", "odesa", Modality.Asserted, 1, 0, 0)]
    [InlineData("none\nmaybe: * attacks odesa | planned", "russia", "attacks", "odesa", Modality.Planned, 0, 0, 0)]
    [InlineData("none\nmaybe: * attacks odesa | planned", "russia", "attacks", "odesa", Modality.Asserted, 0, 1, 1)]
    [InlineData("none\nended: eln fights farc", "eln", "fights", "farc", Modality.Asserted, 0, 1, 0)]
    [InlineData("none\nended: eln fights farc", "eln", "fights", "farc", Modality.Negated, 0, 0, 0)]
    [InlineData("none", "eln", "fights", "farc", Modality.Asserted, 0, 1, 0)]
    public void Each_rule_of_the_policy_holds(
        string lines, string subject, string relation, string @object, Modality modality, int found, int wrong, int polarity)
    {
        var file = new TestBedReader("x.testbed").Read("schema: other\n[t-001] 1 | t\n> x\n" + lines);
        Assert.Empty(file.Problems);
        var claim = new Claim(relation, [subject, @object], new Evidence("t-001", 0, 0, 1, "x")) { Modality = modality };
        var total = TestBedRunner.Run(file, TestBedRunner.SchemaOf(TestBedFile.Load("other.testbed")), _ => [claim]).Total;
        Assert.Equal((found, wrong, polarity), (total.Found, total.FalseFacts, total.PolarityErrors));
    }

    [Fact]
    public void An_end_of_the_period_makes_an_ended_relation_right()
    {
        var file = new TestBedReader("x.testbed").Read("schema: other\n[t-001] 26 | t\n> x\nended: eln fights farc\nnone");
        var claim = new Claim("fights", ["eln", "farc"], new Evidence("t-001", 0, 0, 1, "x")) { Period = Period.Until(Period.InYear(2016)) };
        Assert.Equal(0, TestBedRunner.Run(file, TestBedRunner.SchemaOf(TestBedFile.Load("other.testbed")), _ => [claim]).Total.FalseFacts);
    }

    // Where accounts differ, the same claim is right as another source's statement.
    private static bool HasStatedTwin(TestBedCase owner, ExpectedClaim fact) =>
        owner.Lines.Any(
            l => l.Kind != ExpectedKind.Not && l.Admits(Stance.Stated) && l.Relations.Intersect(fact.Relations, StringComparer.Ordinal).Any());

    private static TestBedResult Run(string name, Func<TestBedCase, TestBedSchema, IEnumerable<Claim>> read)
    {
        var file = TestBedFile.Load(name);
        var schema = TestBedRunner.SchemaOf(file);
        var cases = file.Cases.ToDictionary(static c => c.Id, StringComparer.Ordinal);
        return TestBedRunner.Run(file, schema, article => read(cases[article.Id], schema));
    }

    private static Claim Claim(TestBedCase owner, TestBedSchema schema, ExpectedClaim fact, Modality modality)
    {
        string?[] participants = [Id(fact.Subjects[0]), Id(fact.Objects[0]), null, null];
        foreach (var (name, value) in fact.Details)
        {
            if (schema.FurtherRole(fact.Relations[0], name) is var role and >= 0) participants[role] = value;
        }

        return new(fact.Relations[0], ImmutableArray.Create(participants), new Evidence(owner.Id, 0, 0, 1, owner.Text[..1]))
        {
            Modality = modality,
            AttributedTo = fact.By ?? [],
            Period = fact.Period,
            Properties = [.. fact.Details.Select(static d => new PropertyValue(d.Name, d.Value))],
        };
    }

    private static string? Id(string id) => id == "?" ? null : id;
}
