using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Extraction.Tests;

public class LinkRuleTests
{
    private const string Yaml = """
        graph: G
        namespace: N
        types:
          Actor: { abstract: true }
          Army: { is: Actor, plural: Armies }
          Person: { is: Actor, plural: People }
          Site: {}
          Town: {}
        entities:
          Reds: { is: Army, aliases: [the Reds] }
          FirstGuard: { is: Army, name: First Guard }
          AnnaBell: { is: Person, name: Anna Bell }
          GrainMill: { is: Site, name: Grain Mill }
          Oldham: { is: Town }
          Newtown: { is: Town }
        relations:
          liesIn:
            roles: { thing: Actor | Site | Town, place: Town }
            expressed:
              - "{thing: Site | Town} [in|at] {place}"
              - "{thing} stream out of {place}"
          sleepsIn:
            roles: { guest: Army, inn: Town }
            expressed:
              - "{guest} [sleep|dine] [near|beside] {inn}"
          burnsIn:
            roles: { thing: Site, place: Town }
            expressed:
              - "{thing} is burned in {place}"
          belongsTo:
            roles: { part: Actor, whole: Actor }
            expressed:
              - "{whole: Army}'s {part: Army}"
              - "{part: Person} of {whole: Army}"
        """;

    private static readonly Lazy<Extractor> Shared = new(static () =>
    {
        var result = SchemaCompiler.Compile(new SchemaFile("link.kg.yaml", Yaml), null, out var places);
        Assert.True(result.IsValid, string.Join('\n', result.Problems));
        var extractor = Extractor.Create(result.Model!, places);
        Assert.Empty(extractor.Rules.Problems);
        return extractor;
    });

    private static string[] Read(string text) => Syria.Lines(Shared.Value, text);

    [Theory]
    [InlineData("The Grain Mill in Oldham burned.", "grain-mill lies-in oldham asserted")]
    [InlineData("The Reds shelled the Grain Mill at Oldham.", "grain-mill lies-in oldham asserted")]
    [InlineData("The Reds' First Guard slept.", "first-guard belongs-to reds asserted")]
    [InlineData("The officer blamed the workers of the Grain Mill in Oldham.", "grain-mill lies-in oldham asserted")]
    [InlineData("The Reds launched a raid against the Grain Mill in Oldham.", "grain-mill lies-in oldham asserted")]
    [InlineData("The Grain Mill is a factory in Oldham.", "grain-mill lies-in oldham asserted")]
    [InlineData("The Grain Mill, a factory in Oldham, burned.", "grain-mill lies-in oldham asserted")]
    [InlineData("The commander praised Anna Bell of the Reds.", "anna-bell belongs-to reds asserted")]
    public void A_preposition_or_an_owner_joins_two_who_stand_together(string text, string expected) => Assert.Equal([expected], Read(text));

    [Fact]
    public void Two_places_joined_by_and_are_both_where_something_is() =>
        Assert.Equal(["grain-mill lies-in newtown asserted", "grain-mill lies-in oldham asserted"],
            Read("The Grain Mill in Oldham and Newtown burned.").Order(StringComparer.Ordinal));

    [Fact]
    public void A_choice_of_verbs_before_a_choice_of_prepositions_has_a_tree_for_each_preposition()
    {
        var trees = Shared.Value.Rules.Rules.Single(static r => r.Example.Contains("[sleep|", StringComparison.Ordinal)).TreePatterns;
        Assert.Contains(trees, static t => t.EndsWith("near {inn})", StringComparison.Ordinal));
        Assert.Contains(trees, static t => t.EndsWith("beside {inn})", StringComparison.Ordinal));
    }

    [Fact]
    public void Where_a_sentence_sets_its_scene_every_verb_in_a_row_happens_there() => Assert.Equal(["grain-mill burns-in oldham asserted"],
        Read("In Oldham, two jets hit a depot and burned the Grain Mill.").Where(static l => l.Contains("burns-in", StringComparison.Ordinal)));

    [Theory]
    [InlineData("Anna Bell slept in Oldham.")]                       // no person lies in a town by this schema
    [InlineData("The Reds in Oldham slept.")]                        // nor does an army
    [InlineData("Anna Bell's First Guard slept.")]                   // a person is no whole
    [InlineData("The Grain Mill burned, and people fled in Oldham.")]
    [InlineData("The officer talked about the Grain Mill in Oldham.")]
    [InlineData("The Grain Mill, a gift of a baker, closed in Oldham.")]
    [InlineData("The Grain Mill is the pride of a baker in Oldham.")]
    [InlineData("The Grain Mill, which nobody saw in Oldham, burned.")]
    public void What_does_not_hang_together_or_has_other_types_says_nothing(string text) => Assert.Empty(Read(text));

    [Fact]
    public void An_example_shows_the_words_that_join_its_slots() =>
        Assert.Equal("{thing} in|at {place}", Assert.Single(Shared.Value.Rules.Rules[0].SurfacePatterns));

    [Fact]
    public void A_verb_that_only_an_example_knows_is_read_where_the_parser_sees_a_verb() =>
        Assert.Equal(["reds lies-in oldham planned"], Read("The Reds wanted to stream out of Oldham at night."));
}
