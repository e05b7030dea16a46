namespace KnowledgeGraph.Schema.Tests;

public class ExampleParserTests
{
    private static readonly SchemaModel Schema = Compiled.Text("""
        types: { Actor: {}, Group: { is: Actor } }
        words: { help: [backs, gives aid to] }
        relations:
          supports: { roles: { supporter: Actor, supported: Actor, place: Actor? }, properties: { kind: string? } }
          allied: { symmetric: true, roles: { ally: Actor } }
          truce: { symmetric: true, roles: { party: Actor, other: Actor? } }
        """).Model!;

    [Theory]
    [InlineData("{supporter}-backed {supported}", "R0 +-backed R1")]
    [InlineData("{supporter}'s support for {supported}", "R0 +'s support for R1")]
    [InlineData("{supporter: Group | Actor}'s {supported: Group}", "R0:Group|Actor +'s R1:Group")]
    [InlineData("{supported}, an ally of the U.S. and {supporter}.", "R1 +, an ally of the U.S +. and R0 +.")]
    public void Words_know_whether_they_are_glued_to_what_stands_before(string example, string parts) =>
        Assert.Equal(parts.Replace("U.S +.", "U.S +.", StringComparison.Ordinal), Show(Parse(example).Elements));

    [Fact]
    public void Choices_optional_parts_word_sets_and_slots_have_their_places()
    {
        var pattern = Parse("{supporter} [backs|helps (out)] {supported} <help> (with {kind})");

        Assert.Equal("R0 [backs|helps (out)] R1 help[backs|gives aid to] (with P0)", Show(pattern.Elements));
        Assert.All(pattern.Elements, e => Assert.True(e.Start + e.Length <= pattern.Text.Length));
        Assert.Equal("[backs|helps (out)]", pattern.Text.Substring(pattern.Elements[1].Start, pattern.Elements[1].Length));
        Assert.Equal("<help>", pattern.Text.Substring(pattern.Elements[3].Start, pattern.Elements[3].Length));
    }

    [Fact]
    public void Readings_list_every_way_to_say_it()
    {
        var readings = Parse("{supporter}[-backed|-led (and -fed)] {supported}").Readings().Select(static r => Show(r));

        Assert.Equal(["R0 +-backed R1", "R0 +-led and -fed R1", "R0 +-led R1"], readings);
    }

    [Theory]
    [InlineData("supports", "{supporter} backs {supported} (in {place})", "")]
    [InlineData("supports", "[{supporter} backs {supported}|{supported} is backed by {supporter}]", "")]
    [InlineData("supports", "{supporter} backs ({supported})", "KG0185@0")]
    [InlineData("supports", "{supporter} backs [{supported}|nobody]", "KG0185@0")]
    [InlineData("supports", "{supporter} backs {supported} {kind} {kind}", "KG0188@37")]
    [InlineData("supports", "{supporter} backs {supported})", "KG0180@29")]
    [InlineData("supports", "{supporter} (backs] {supported}", "KG0180@18")]
    [InlineData("supports", "{supporter backs", "KG0180@0")]
    [InlineData("supports", "{supporter} a|b {supported}", "KG0180@13")]
    [InlineData("supports", "{supporter} (a|b) {supported}", "KG0180@14")]
    [InlineData("supports", "{supporter} [] {supported}", "KG0181@12")]
    [InlineData("supports", "{supporter} () b {supported}", "KG0181@12")]
    [InlineData("supports", "{supporter} [a|] {supported}", "KG0181@14")]
    [InlineData("supports", "{} backs {supported}", "KG0194@0")]
    [InlineData("supports", "{supporter}'s {supported}", "KG0189@0")]
    [InlineData("supports", "{supporter: Actor}'s {supported: Group}", "")]
    [InlineData("supports", "{supporter: Group | Actor} in {supported}", "")]
    [InlineData("supports", "{supporter: Grup} backs {supported}", "KG0101@11")]
    [InlineData("supports", "{supporter:} backs {supported}", "KG0101@11")]
    [InlineData("supports", "[[[[[[[[[[a]]]]]]]]]] {supporter}", "KG0192@8")]
    [InlineData("allied", "{ally} and {ally} are allies", "")]
    [InlineData("allied", "an ally of {ally}", "")]
    [InlineData("allied", "{ally}, {ally} and {ally} are allies", "KG0188@19")]
    [InlineData("truce", "{party} and {other} agreed", "")]
    [InlineData("truce", "{party} declared a truce", "")]
    [InlineData("truce", "{party} and {party} agreed", "KG0188@12")]
    public void Examples_are_judged(string relation, string example, string expected)
    {
        var model = Schema.Relations.Single(r => r.Name == relation);

        Assert.Equal(expected, string.Join(" ", ExampleParser.Parse(example, model, Schema).Problems.Select(static p => $"{p.Code.Code}@{p.Start}")));
    }

    private static ExamplePattern Parse(string example)
    {
        var result = ExampleParser.Parse(example, Schema.Relations[0], Schema);
        Assert.Empty(result.Problems);
        return result.Pattern!;
    }

    private static string Show(IEnumerable<ExampleElement> elements) => string.Join(" ", elements.Select(static e => (e.IsGlued ? "+" : "") + e switch
    {
        ExampleWord word => word.Text,
        ExampleRoleSlot slot => $"R{slot.Role}" + (slot.Types.Count > 0 ? ":" + string.Join("|", slot.Types) : ""),
        ExamplePropertySlot slot => $"P{slot.Property}",
        ExampleOptional optional => $"({Show(optional.Content.Elements)})",
        ExampleAlternatives choice => $"{choice.WordSet}[{string.Join("|", choice.Options.Select(static o => Show(o.Elements)))}]",
        _ => "?",
    }));
}
