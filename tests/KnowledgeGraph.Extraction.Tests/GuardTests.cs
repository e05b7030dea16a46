namespace KnowledgeGraph.Extraction.Tests;

/// <summary>Sentences that have a rule's words and say something else, each beside one that says it.</summary>
public class GuardTests
{
    [Theory]
    [InlineData("Russian troops took Kherson.", "russian-army captures kherson asserted")]
    [InlineData("The mayor of Kherson was taken to hospital by Russian troops.", "")]
    [InlineData("Russian troops took on Kherson.", "")]
    [InlineData("Russian troops took action against Kherson.", "")]
    [InlineData("The M23 left Goma.", "m-23 withdraws-from goma asserted")]
    [InlineData("The M23 left out Goma.", "")]
    [InlineData("The M23 shelled Goma, leaving Bukavu as the only calm town.", "m-23 attacks goma asserted")]
    [InlineData("Rwanda attacked Goma.", "rwanda attacks goma asserted")]
    [InlineData("Rwanda attacked Uganda's record.", "")]
    [InlineData("Rwanda attacked Uganda for raising tolls.", "")]
    [InlineData("Poland joined NATO.", "poland member-of nato asserted")]
    [InlineData("Poland joined France in urging a truce.", "")]
    public void A_word_in_another_sense_says_nothing(string text, string expected) => Assert.Equal(Split(expected), Without(World.Read(text)));

    [Theory]
    [InlineData("Ukraine hit Russian positions.", "ukraine attacks russia asserted")]
    [InlineData("Ukraine hit the Russian economy.", "")]
    [InlineData("Rebels detained three Congolese soldiers.", "")]
    [InlineData("Egypt backs Sudanese unity.", "egypt supports sudan asserted")]
    [InlineData("Egypt attacked Sudanese unity.", "")]
    public void A_name_that_only_describes_somebody_else_plays_no_role(string text, string expected) =>
        Assert.Equal(Split(expected), Without(World.Read(text)));

    [Fact]
    public void Each_guard_says_why()
    {
        Assert.Contains(RejectReason.OtherSense, World.Rejects("Poland joined France in urging a truce."));
        Assert.Contains(RejectReason.Modifier, World.Rejects("Ukraine hit the Russian vote."));
    }

    private static string[] Without(string[] lines) => [.. lines.Where(static l => !l.Contains(" located-in ", StringComparison.Ordinal))];

    private static string[] Split(string lines) => lines.Length == 0 ? [] : lines.Split('|');
}
