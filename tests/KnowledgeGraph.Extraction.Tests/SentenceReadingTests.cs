using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Extraction.Tests;

/// <summary>How roles are found over clauses, on two armies that no schema of the project knows.</summary>
public class SentenceReadingTests
{
    private const string Yaml = """
        graph: G
        namespace: N
        types:
          Actor: { abstract: true }
          Army: { is: Actor, plural: Armies }
          Person: { is: Actor, plural: People }
          Crowd: { is: Actor }
          Town: {}
        entities:
          Reds: { is: Army, aliases: [the Reds, red] }
          Blues: { is: Army, aliases: [the Blues, blue] }
          AnnaBell: { is: Person, name: Anna Bell }
          TomReed: { is: Person, name: Tom Reed }
          Civilians: { is: Crowd, name: civilians }
          Children: { is: Crowd, name: children }
          Oldham: { is: Town }
          Newtown: { is: Town }
        relations:
          leads:
            roles: { leader: Person, led: Army }
            expressed:
              - "{led}'s [leader|commander], {leader}"
              - "{led} [leader|commander] {leader}"
              - "{leader}, the [leader|commander] of {led}"
          rules:
            roles: { ruler: Army, town: Town }
            expressed:
              - "{town} is in the hands of {ruler}"
              - "{ruler} [hold|control] {town}"
          harms:
            roles: { doer: Actor?, harmed: Crowd | Army }
            expressed: "{doer} [kill|wound] {harmed}"
          hits:
            roles: { attacker: Actor?, target: Town }
            expressed:
              - "{attacker} [shell|hit] {target}"
              - "{attacker} [attack|raid] on {target}"
          blames:
            roles: { blamer: Actor, blamed: Actor }
            expressed: "{blamer} blame something on {blamed}"
        """;

    private static readonly Lazy<Extractor> Shared = new(static () =>
    {
        var result = SchemaCompiler.Compile(new SchemaFile("sentence.kg.yaml", Yaml), null, out var places);
        Assert.True(result.IsValid, string.Join('\n', result.Problems));
        return Extractor.Create(result.Model!, places);
    });

    private static string[] Read(string text) => Syria.Lines(Shared.Value, text);

    [Theory]
    [InlineData("Those who reached Oldham, which is held by the Reds, slept.", "reds rules oldham asserted")]
    [InlineData("The general spoke of the Reds, whose commander, Anna Bell, slept.", "anna-bell leads reds asserted")]
    public void A_relative_clause_describes_the_noun_before_it_whatever_the_parser_hangs_it_on(string text, string expected) =>
        Assert.Contains(expected, Read(text));

    [Theory]
    [InlineData("The Reds shelled Oldham, killing the civilians and wounding children.", "reds harms children asserted")]
    [InlineData("The civilians, among them children, were killed by the Reds.", "reds harms children asserted")]
    [InlineData("The Reds wounded civilians.", "reds harms civilians asserted")]
    public void Participles_in_a_row_and_members_of_a_group_share_the_doer(string text, string expected) => Assert.Contains(expected, Read(text));

    [Fact]
    public void A_phrase_says_behind_a_noun_what_it_says_with_is() =>
        Assert.Equal(["reds rules oldham asserted"], Read("Oldham is a town in the hands of the Reds."));

    [Theory]
    [InlineData("The Reds blamed the flood on the Blues.", "reds blames blues asserted")]
    [InlineData("The red raid on 27 May on Newtown failed.", "reds hits newtown asserted")]
    public void Something_stands_for_any_object_and_a_day_for_none(string text, string expected) => Assert.Contains(expected, Read(text));

    [Theory]
    [InlineData("The Reds blamed the Blues on Monday.")]
    [InlineData("The commander of the guard, who met the Reds, slept.")]
    [InlineData("Oldham is not in the news, and the hands of the Reds are cold.")]
    public void What_is_not_said_is_not_read(string text) => Assert.Empty(Read(text));
}
