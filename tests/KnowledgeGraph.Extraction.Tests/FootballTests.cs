using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Extraction.Tests;

/// <summary>The engine knows no war: another schema works with its own rules at once.</summary>
public class FootballTests
{
    private static readonly Lazy<Extractor> Football = new(static () =>
    {
        var result = SchemaCompiler.CompileFile(Path.Combine(Syria.Root, "tests", "KnowledgeGraph.Extraction.Tests", "Schemas",
            "football.kg.yaml"), out var locations);
        Assert.True(result.IsValid, string.Join('\n', result.Problems));
        return Extractor.Create(result.Model!, locations);
    });

    [Theory]
    [InlineData("Northport beat Eastvale on Sunday.", "northport beats eastvale asserted")]
    [InlineData("Eastvale were thrashed by Northport.", "northport beats eastvale asserted")]
    [InlineData("Northport's narrow win over Rovers pleased nobody.", "northport beats eastvale asserted")]
    [InlineData("Northport did not beat Eastvale.", "northport beats eastvale negated")]
    [InlineData("Eastvale hope to sign Mia Cole.", "eastvale signs mia-cole planned")]
    [InlineData("Eastvale have signed Mia Cole, a club spokesman said.", "eastvale signs mia-cole attributed")]
    [InlineData("Lena Brandt, the coach of Eastvale, smiled.", "lena-brandt coaches eastvale asserted")]
    [InlineData("Northport coach Ada Orr smiled.", "ada-orr coaches northport asserted")]
    [InlineData("Northport beat the traffic and Eastvale the clock.", "")]
    [InlineData("Fans of Northport and Eastvale met at Harbour Park.", "")]
    public void Another_schema_reads_with_its_own_rules(string text, string expected) =>
        Assert.Equal(expected.Split('|', StringSplitOptions.RemoveEmptyEntries), Syria.Lines(Football.Value, text));

    [Fact]
    public void Every_example_finds_itself() => Assert.Empty(Football.Value.Rules.Problems);
}
