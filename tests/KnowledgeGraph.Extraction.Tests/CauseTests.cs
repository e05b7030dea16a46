using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Extraction.Tests;

/// <summary>Who did it, where a sentence says so only of what it came of: the schema's <c>causedBy</c>.</summary>
public sealed class CauseTests
{
    private static readonly string[] Effects = ["were killed", "died", "lost their lives", "perished", "were wounded", "have been killed"];

    [Theory]
    [InlineData("in Israeli air strikes")]
    [InlineData("in Israel's bombardment of Saraqib")]
    [InlineData("in shelling by Israel")]
    [InlineData("in air strikes carried out by Israel")]
    [InlineData("during an Israeli raid on Saraqib")]
    [InlineData("under Israeli bombardment")]
    [InlineData("from Israeli fire")]
    [InlineData("when Israel bombed Saraqib")]
    [InlineData("when Israeli warplanes bombed Saraqib")]
    [InlineData("after Israel shelled Saraqib")]
    [InlineData("as Israel shelled Saraqib")]
    [InlineData("in Israeli raids and shelling")]
    public void Who_struck_is_responsible_for_those_who_died_of_it(string cause)
    {
        foreach (var effect in Effects)
        {
            var text = $"Five civilians {effect} {cause}.";
            Assert.Contains(Claims(text), c => c is { Relation: "casualties", Object: "civilians", Subject: "israel" or "idf" or "israeli-armed-forces" or "israeli-air-force" });
        }
    }

    [Theory]
    [InlineData("Israel had nothing to do with the deaths of five civilians.")]
    [InlineData("Israel had no part in the deaths of five civilians.")]
    public void A_deed_in_which_somebody_had_no_part_is_denied(string text)
    {
        Assert.NotEmpty(Claims(text));
        Assert.All(Claims(text), static c => Assert.Equal(Modality.Negated, c.Modality));
    }

    [Theory]
    [InlineData("The United States has not ruled out an attack on Saraqib.", Modality.Planned)]
    [InlineData("The United States ruled out an attack on Saraqib.", Modality.Negated)]
    [InlineData("After the Israeli attack on Saraqib, talks were cancelled.", Modality.Asserted)]
    [InlineData("An Israeli attack on Saraqib was foiled.", Modality.Planned)]
    public void An_attack_that_was_called_off_is_none_and_one_that_was_not_ruled_out_is_open(string text, Modality modality) =>
        Assert.Equal(modality, Assert.Single(Claims(text), static c => c.Relation == "attacks").Modality);

    [Theory]
    [InlineData("Israel kills Hezbollah leader")]
    [InlineData("Iran meets the Syrian president")]
    public void A_headline_that_ends_with_a_title_is_read(string text) => Assert.Empty(Syria.Extractor.Read(new Article("a", text)).Problems);

    [Theory]
    [InlineData("Five civilians were killed in Saraqib.")]
    [InlineData("Five civilians died before Israel bombed Saraqib.")]
    [InlineData("Five civilians died in an earthquake, and Israel bombed Saraqib.")]
    [InlineData("Five civilians died in Israel.")]
    public void What_it_did_not_come_of_says_nothing_of_who_did_it(string text) =>
        Assert.DoesNotContain(Claims(text), static c => c is { Relation: "casualties", Subject: not null });

    [Theory]
    [InlineData("A missile fired by Hezbollah hit the town of Saraqib, killing five civilians.")]
    [InlineData("A rocket belonging to Hezbollah slammed into Saraqib on Monday, killing five civilians.")]
    [InlineData("A drone operated by Hezbollah exploded in Saraqib, killing five civilians.")]
    public void Whoever_sends_a_weapon_does_what_it_does(string text)
    {
        var claims = Claims(text);
        Assert.Contains(claims, static c => c is { Relation: "attacks", Subject: "hezbollah", Object: "saraqib" });
        Assert.Contains(claims, static c => c is { Relation: "casualties", Subject: "hezbollah", Object: "civilians" });
    }

    [Fact]
    public void A_cause_is_what_the_schema_declares()
    {
        const string Yaml = """
            graph: ShopGraph
            namespace: Shops
            types:
              Company: { open: true, cues: [company, firm] }
              Staff: { open: true, cues: [workers, clerks] }
            entities:
              Acme: { is: Company }
              Globex: { is: Company }
              workers: { is: Staff }
            relations:
              buys:
                roles: { buyer: Company, bought: Company? }
                expressed: ["{buyer} buy {bought}", "{buyer}'s [takeover|purchase] of {bought}"]
              layoffs:
                roles: { employer: Company?, dismissed: Staff }
                CAUSE
                expressed: ["{employer} dismiss {dismissed}", "{dismissed} are dismissed"]
            """;
        const string Text = "Forty workers were dismissed after Acme's takeover of Globex.";
        Assert.Equal("acme", Dismissal(Yaml.Replace("CAUSE", "causedBy: buys", StringComparison.Ordinal), Text));
        Assert.Null(Dismissal(Yaml.Replace("CAUSE", "temporal: false", StringComparison.Ordinal), Text));
    }

    private static string? Dismissal(string yaml, string text)
    {
        var result = SchemaCompiler.Compile(new SchemaFile("shops.kg.yaml", yaml));
        Assert.True(result.IsValid, string.Join('\n', result.Problems));
        return Assert.Single(Extractor.Create(result.Model!).Extract([new Article("a", text)]).Data.Claims, static c => c.Relation == "layoffs").Subject;
    }

    private static IReadOnlyList<Claim> Claims(string text) => Syria.Extractor.Extract([new Article("a", text)]).Data.Claims;
}
