using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Extraction.Tests.Mentions;

public class GivenMentionTests
{
    private const string Yaml = """
        graph: G
        namespace: N
        types:
          Body: { open: true, plural: Bodies, cues: [company, union, brigade, militia, group, army, party] }
          Ground: { open: true, cues: [town of, region, city, mosque] }
        relations:
          supports:
            roles: { supporter: Body, supported: Body }
            expressed: ["{supporter} support {supported}"]
          liesIn:
            roles: { thing: Body | Ground, place: Ground }
            expressed: ["{thing: Body | Ground} [in|near] {place}"]
        """;

    private static readonly Lazy<Extractor> Shared = new(static () =>
        Extractor.Create(SchemaCompiler.Compile(new SchemaFile("given.kg.yaml", Yaml), null, out var places).Model!, places));

    [Fact]
    public void A_description_goes_no_further_than_its_noun_where_a_name_stands_behind() => Assert.Equal(["residents in Wexcombe liesIn Wexcombe"],
        Read("The mayor met residents in Wexcombe.", ("residents in Wexcombe", "Body"), ("Wexcombe", "Ground")));

    [Fact]
    public void A_name_keeps_the_names_inside_it() =>
        Assert.Empty(Read("The mayor met the Guild in Wexcombe.", ("the Guild in Wexcombe", "Body"), ("Wexcombe", "Ground")));

    [Fact]
    public void A_place_before_its_country_lies_in_it()
    {
        Assert.Equal(["Marrow liesIn Kenya"], Read("The firm wanted to leave Marrow, Kenya, in May.", ("Marrow", "Ground"), ("Kenya", "Ground")));
        Assert.Empty(Read("The firm wanted to leave Marrow, Kenya and Togo in May.", ("Marrow", "Ground"), ("Kenya", "Ground"), ("Togo", "Ground")));
        Assert.Empty(Read("The firm wanted to leave Marrow, Oldham, in May.", ("Marrow", "Ground"), ("Oldham", "Ground")));
    }

    [Fact]
    public void Of_a_type_for_bodies_of_every_sort_nobody_learned_that_it_bears_arms()
    {
        const string Text = "The chairman said on Monday that the Weavers, who have many friends in the valley, will go on to support the Bakers in the long dispute over bread.";
        Assert.True(Shared.Value.Model.TryGetType("Body", out var body));
        Assert.Equal("Body", Shared.Value.Kinds.Of(body));
        Assert.True(Syria.Extractor.Model.TryGetType("ArmedGroup", out var armed));
        Assert.Equal("ArmedGroup", Syria.Extractor.Kinds.Of(armed));
        Assert.Equal(["the Weavers supports the Bakers"], Read(Text, ("the Weavers", "Body"), ("the Bakers", "Body")));
    }

    private static string[] Read(string text, params (string Words, string Type)[] given)
    {
        var article = new Article("a", text);
        var entities = given.Select(static g => new EntityRecord("e-" + g.Words, g.Type, g.Words));
        var mentions = given.Select(g => new Mention("a", text.IndexOf(g.Words, StringComparison.Ordinal),
            text.IndexOf(g.Words, StringComparison.Ordinal) + g.Words.Length, MentionKind.Name, "e-" + g.Words));
        var claims = Shared.Value.FindClaims(Shared.Value.UseMentions(article, mentions, entities)).Claims;
        return [.. claims.Select(static c => $"{c.Subject![2..]} {(c.Relation == "lies-in" ? "liesIn" : c.Relation)} {c.Object![2..]}")];
    }
}
