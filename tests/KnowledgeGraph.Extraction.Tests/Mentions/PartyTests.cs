namespace KnowledgeGraph.Extraction.Tests.Mentions;

/// <summary>Whom "soldiers", "the armed forces" and "rebel fighters" mean in an article on a war of which the schema knows nothing.</summary>
public sealed class PartyTests
{
    private const string Context = "Fighting in Colombia between the army and the M23 rebel group has forced thousands to flee. Colombia says that its neighbours are to blame. ";

    [Theory]
    [InlineData("The armed forces attacked the town of Ruvika on Monday.", "colombian-army")]
    [InlineData("State troops attacked the town of Ruvika on Monday.", "colombian-army")]
    [InlineData("Regular soldiers attacked the town of Ruvika on Monday.", "colombian-army")]
    [InlineData("Military aircraft attacked the town of Ruvika on Monday.", "colombian-air-force")]
    [InlineData("Security forces attacked the town of Ruvika on Monday.", "colombian-security-forces")]
    [InlineData("Colombian security forces attacked the town of Ruvika on Monday.", "colombian-security-forces")]
    [InlineData("Colombian government forces attacked the town of Ruvika on Monday.", "colombian-army")]
    [InlineData("Colombian special forces attacked the town of Ruvika on Monday.", "colombian-special-forces")]
    [InlineData("A Colombian army unit attacked the town of Ruvika on Monday.", "colombian-army")]
    [InlineData("The authorities attacked the town of Ruvika on Monday.", "colombia")]
    [InlineData("Rebel fighters attacked the town of Ruvika on Monday.", "m-23")]
    [InlineData("Rebel forces attacked the town of Ruvika on Monday.", "m-23")]
    [InlineData("Insurgents attacked the town of Ruvika on Monday.", "m-23")]
    public void A_noun_means_the_only_party_that_it_can(string sentence, string id) =>
        Assert.Contains(Claims(sentence), c => c is { Relation: "attacks", Object: "ruvika" } && c.Subject == id);

    [Theory]
    [InlineData("Rebel fighters of the Congress for Renewal attacked the town of Ruvika on Monday.")]
    [InlineData("Soldiers from Venezuela attacked the town of Ruvika on Monday.")]
    [InlineData("Foreign troops attacked the town of Ruvika on Monday.")]
    [InlineData("Tribal fighters attacked the town of Ruvika on Monday.")]
    public void Somebody_else_s_are_not_its_own(string sentence) =>
        Assert.DoesNotContain(Claims(sentence), static c => c is { Relation: "attacks", Subject: "colombian-army" or "m-23" });

    [Fact]
    public void Where_two_bands_are_named_neither_is_meant() => Assert.DoesNotContain(
        Claims("The Patriotic Front for Renewal, a rebel group, rejected the talks. Rebel fighters attacked the town of Ruvika on Monday."),
        static c => c is { Relation: "attacks", Object: "ruvika", Subject: "m-23" or "patriotic-front-for-renewal" });

    [Fact]
    public void The_military_in_a_capital_is_the_one_that_sits_there()
    {
        const string Text = "Syrian rebels hold Idlib in northern Syria. In Moscow, the military vowed to bomb Saraqib.";
        var claims = Syria.Extractor.Extract([new Article("a", Text)]).Data.Claims;
        Assert.Contains(claims, static c => c is { Relation: "attacks", Subject: "russian-military", Object: "saraqib" });
    }

    private static IReadOnlyList<Claim> Claims(string text) => Syria.Extractor.Extract([new Article("a", Context + text)]).Data.Claims;
}
