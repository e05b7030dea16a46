using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Extraction.Tests;

public class TreeRuleTests
{
    private const string Yaml = """
        graph: G
        namespace: N
        enums:
          Manner: { values: [sudden, slow] }
        words:
          take: [take, seize, capture]
        types:
          Actor: { abstract: true }
          Army: { is: Actor, plural: Armies }
          Town: { plural: Towns }
        entities:
          Reds: { is: Army, aliases: [the Reds] }
          Blues: { is: Army, aliases: [the Blues] }
          Oldham: { is: Town }
          Newtown: { is: Town }
        relations:
          captures:
            roles: { captor: Actor, town: Town }
            expressed:
              - "{captor} <take> {town}"
              - "{town} is <take> by {captor}"
          shells:
            roles: { attacker: Actor, target: Actor | Town }
            properties:
              weapons: { type: "string*" }
              killed: { type: quantity? }
            expressed:
              - "{attacker} [shell|hit] {target}"
              - "{attacker} shell {target} with {weapons}"
              - "{attacker} shell {target} killing {killed}"
              - "{attacker} capture {target}"
        """;

    private static readonly Lazy<(SchemaModel Model, SchemaLocations Places, Extractor Extractor)> Shared = new(static () =>
    {
        var result = SchemaCompiler.Compile(new SchemaFile("tree.kg.yaml", Yaml), null, out var places);
        Assert.True(result.IsValid, string.Join('\n', result.Problems));
        return (result.Model!, places, Extractor.Create(result.Model!, places));
    });

    private static string[] Read(string text) => Syria.Lines(Shared.Value.Extractor, text);

    [Fact]
    public void An_example_shows_the_tree_and_the_words_that_it_became()
    {
        var rule = Shared.Value.Extractor.Rules.Rules[0];
        Assert.Equal("take|seize|capture(subject {captor}, object {town})", Assert.Single(rule.TreePatterns));
        Assert.Equal("{captor} take|seize|capture {town}", Assert.Single(rule.SurfacePatterns));
    }

    [Theory]
    [InlineData("The Reds seized Oldham.")]
    [InlineData("Oldham was seized by the Reds.")]
    [InlineData("Oldham, which the Reds had seized at night, slept.")]
    [InlineData("The Reds, who seized Oldham, slept.")]
    [InlineData("Oldham, seized by the Reds, slept.")]
    [InlineData("After seizing Oldham, the Reds slept.")]
    [InlineData("The Reds managed to seize Oldham.")]
    [InlineData("The Reds entered the valley and seized Oldham.")]
    [InlineData("The Reds entered the valley; seized Oldham; and slept.")]
    public void Voice_participles_relative_clauses_and_control_follow_from_one_example(string text) =>
        Assert.Contains("reds captures oldham asserted", Read(text));

    [Fact]
    public void Slots_of_properties_are_filled_with_the_words_and_numbers_that_stand_in_them()
    {
        var armed = Assert.Single(Syria.Claims(Shared.Value.Extractor, "The Reds shelled Oldham with mortars and heavy guns."));
        Assert.Equal("weapons=mortars, heavy guns", Assert.Single(armed.Properties).ToString());
        var deadly = Assert.Single(Syria.Claims(Shared.Value.Extractor, "The Reds shelled Oldham killing 14 people."));
        Assert.Equal("killed=14", Assert.Single(deadly.Properties).ToString());
    }

    [Fact]
    public void Somebody_who_fights_along_is_no_weapon() =>
        Assert.All(Syria.Claims(Shared.Value.Extractor, "The Reds shelled Oldham with the Blues."), static c => Assert.Empty(c.Properties));

    [Fact]
    public void A_shadowed_example_and_a_broad_rule_are_reported_at_their_places()
    {
        var (model, places, extractor) = Shared.Value;
        Assert.Empty(extractor.Rules.Problems);
        var problems = RuleCheck.Compare(model, extractor.Rules, places);
        var shadowed = Assert.Single(problems, static p => p.Code == "KG3003");
        Assert.Equal((ProblemSeverity.Info, 21), (shadowed.Severity, shadowed.Line));
        Assert.Contains("captures[0]", shadowed.Message, StringComparison.Ordinal);
        Assert.Contains(problems, static p => p.Code == "KG3004" && p.Message.Contains("{attacker} capture {target}", StringComparison.Ordinal));
    }

    [Fact]
    public void An_explanation_shows_the_tree_and_by_which_path_a_rule_matched()
    {
        var sentence = Assert.Single(Shared.Value.Extractor.Explain("The Reds seized Oldham."));
        Assert.Contains("root: seized  VERB seize", sentence.Tree, StringComparison.Ordinal);
        var candidate = sentence.Candidates.First(static c => c.Rule == "captures[0]");
        Assert.Equal(MatchPath.Both, candidate.Path);
        Assert.Equal("take|seize|capture(subject {captor}, object {town})", candidate.Pattern);
    }

    [Fact]
    public void A_sentence_that_cannot_hold_a_claim_shows_its_tree_all_the_same() =>
        Assert.Contains("root: ", Assert.Single(Shared.Value.Extractor.Explain("It was late.")).Tree, StringComparison.Ordinal);
}
