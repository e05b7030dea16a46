using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Extraction.Tests;

/// <summary>Each alternative of an example reads by itself, whatever its syntax, and whether a list knows its verb or not.</summary>
public class AlternativeTests
{
    private const string Yaml = """
        graph: G
        namespace: N
        types:
          Actor: { abstract: true }
          Army: { is: Actor, plural: Armies }
          Crowd: { is: Actor }
          Town: {}
        words:
          shell: [shell, open fire on]
          siege: [hem in, ring]
          calm: [truce, cessation of hostilities, end to the fighting]
          post: [marshal, co-founder]
          chief: [head, chief, commander]
        entities:
          Reds: { is: Army, aliases: [the Reds] }
          Blues: { is: Army, aliases: [the Blues] }
          Villagers: { is: Crowd, name: villagers }
          Oldham: { is: Town }
          Newtown: { is: Town }
        relations:
          hits:
            roles: { attacker: Actor?, target: Army | Town }
            expressed:
              - "{attacker} [<shell>|<siege>|blitz] {target}"
              - "{attacker} struck {target}"
          leaves:
            roles: { leaver: Crowd | Army, town: Town }
            expressed:
              - "{leaver} fled {town}"
              - "{leaver} [decamp|traipse] from {town}"
          drives:
            roles: { driver: Army, driven: Army, town: Town }
            expressed:
              - "{driver} [drive|oust|boot] {driven} [out of|from] {town}"
          stops:
            roles: { one: Army, other: Army }
            expressed:
              - "{one} agree on a <calm> with {other}"
          heads:
            roles: { head: Army, headed: Army }
            expressed:
              - "{headed} [<chief>|<post>] {head}"
              - "{head}, the [<chief>|<post>] of {headed}"
        """;

    private static readonly Lazy<(SchemaModel Model, SchemaLocations? Places, Extractor Extractor)> Shared = new(static () => Load(Yaml));

    [Theory]
    [InlineData("The Reds shelled Newtown.", "reds hits newtown asserted")]
    [InlineData("The Reds, officials said, opened fire on Newtown.", "reds hits newtown attributed")]
    [InlineData("On Monday the Reds hemmed Newtown in.", "reds hits newtown asserted")]
    [InlineData("The Reds ringed Newtown on Monday.", "reds hits newtown asserted")]
    [InlineData("The Reds blitzed Newtown, officials said.", "reds hits newtown attributed")]
    [InlineData("Oldham was struck by the Reds.", "reds hits oldham asserted")]
    [InlineData("Many villagers fled Oldham.", "villagers leaves oldham asserted")]
    [InlineData("The villagers traipsed from Oldham.", "villagers leaves oldham asserted")]
    [InlineData("The Reds booted the Blues from Oldham.", "reds drives blues asserted")]
    [InlineData("The Blues were driven out of Oldham by the Reds.", "reds drives blues asserted")]
    [InlineData("The Reds agreed on an end to the fighting with the Blues.", "reds stops blues asserted")]
    [InlineData("The Reds agreed on a cessation of hostilities with the Blues.", "reds stops blues asserted")]
    [InlineData("The Reds, the co-founder of the Blues, marched on.", "reds heads blues asserted")]
    public void Each_alternative_reads_whatever_its_syntax(string text, string expected) =>
        Assert.Contains(Syria.Lines(Shared.Value.Extractor, text), line => line.StartsWith(expected, StringComparison.Ordinal));

    [Fact]
    public void A_set_of_titles_between_two_slots_makes_no_verbs_of_them()
    {
        Assert.DoesNotContain("marshal", (IEnumerable<string>)Shared.Value.Extractor.Rules.Verbs);
        Assert.DoesNotContain("commander", (IEnumerable<string>)Shared.Value.Extractor.Rules.Verbs);
        Assert.Contains("blitz", (IEnumerable<string>)Shared.Value.Extractor.Rules.Verbs);
    }

    [Fact]
    public void All_of_them_are_counted_as_read()
    {
        var (model, places, extractor) = Shared.Value;
        var report = RuleCheck.Alternatives(model, extractor.Rules, places);
        Assert.Empty(report.Problems);
        Assert.True(report.Count > 20);
        Assert.Equal(report.Count, report.Read);
        Assert.InRange(report.ReadByTrees, report.Count - 4, report.Count);
    }

    [Fact]
    public void An_alternative_that_says_nothing_is_reported_at_its_place()
    {
        var (model, places, extractor) = Load("""
            graph: G
            namespace: N
            types:
              Army: { plural: Armies }
            relations:
              hits:
                roles: { attacker: Army, target: Army }
                expressed:
                  - "{attacker} [attack|of the] {target}"
            """);
        var problem = Assert.Single(RuleCheck.Alternatives(model, extractor.Rules, places).Problems);
        Assert.Equal(("KG3005", ProblemSeverity.Info, 9), (problem.Code, problem.Severity, problem.Line));
        Assert.Contains("'of the'", problem.Message, StringComparison.Ordinal);
    }

    // Every twentieth example: all of them take a minute in a debug build.
    [Fact]
    public void Nearly_all_alternatives_of_the_project_are_read()
    {
        var all = Syria.Extractor.Rules;
        var some = all with
        {
            Rules = [.. all.Rules.Where(static (_, i) => i % 20 == 0)],
            Examples = [.. all.Examples.Where(static (_, i) => i % 20 == 0)],
        };
        var report = RuleCheck.Alternatives(Syria.Extractor.Schema, some);
        Assert.True(report.Count > 1_000);
        Assert.InRange(report.Read, (int)(0.97 * report.Count), report.Count);
        Assert.InRange(report.ReadByTrees, (int)(0.8 * report.Count), report.Count);
    }

    private static (SchemaModel, SchemaLocations?, Extractor) Load(string yaml)
    {
        var result = SchemaCompiler.Compile(new SchemaFile("alternatives.kg.yaml", yaml), null, out var places);
        Assert.True(result.IsValid, string.Join('\n', result.Problems));
        return (result.Model!, places, Extractor.Create(result.Model!, places));
    }
}
