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
    [InlineData("Rwanda struck Goma.", "rwanda attacks goma asserted")]
    [InlineData("Goma lies quiet under the deal struck by Rwanda.", "")]
    [InlineData("Rwanda carried civilians out of the market.", "")]
    [InlineData("Goma, Rwandan state television claimed, was calm.", "")]
    public void A_word_in_another_sense_says_nothing(string text, string expected) => Assert.Equal(Split(expected), Without(World.Read(text)));

    [Theory]
    [InlineData("Ukraine hit Russian positions.", "ukraine attacks russia asserted")]
    [InlineData("Ukraine hit the Russian economy.", "")]
    [InlineData("Rebels detained three Congolese soldiers.", "rebels detains congolese-army asserted")]
    [InlineData("Egypt backs Sudanese unity.", "egypt supports sudan asserted")]
    [InlineData("Egypt attacked Sudanese unity.", "")]
    public void A_name_that_only_describes_somebody_else_plays_no_role(string text, string expected) =>
        Assert.Equal(Split(expected), Without(World.Read(text)));

    [Theory]
    [InlineData("Rwanda, whose army shelled Goma, denied it.", "rwanda attacks goma asserted")]
    [InlineData("A drone launched from Rwanda slipped past the guns and killed two civilians.", "? casualties civilians asserted")]
    [InlineData("The NATO-led force in Goma stayed.", "")]
    public void Whose_it_is_and_whether_it_was_done_stands_beside_the_word(string text, string expected) =>
        Assert.Equal(Split(expected), Without(World.Read(text)));

    [Theory]
    [InlineData("Wagner and the M23 hold Kherson and Goma respectively.", "m-23 controls goma asserted|wagner-group controls kherson asserted")]
    [InlineData("Colombia looked on; Rwanda shelled Goma.", "rwanda attacks goma asserted")]
    [InlineData("Goma was shelled on Monday by a few hundred insurgents.", "insurgents attacks goma asserted")]
    [InlineData("Goma was shelled on Monday by warlords.", "")]
    [InlineData("Russia is committed to supporting Sudan.", "russia supports sudan planned")]
    [InlineData("Russia is expected to back Sudan, arming Chad.", "russia supports chad planned|russia supports sudan planned")]
    [InlineData("Russian troops are reported to have withdrawn from Kherson.", "russian-army withdraws-from kherson hedged")]
    public void Who_does_it_and_whether_are_read_from_the_whole_sentence(string text, string expected) =>
        Assert.Equal(Split(expected), Without(World.Read(text)));

    [Theory]
    [InlineData("Rwanda shelled Goma, the United Nations reckons.", "rwanda attacks goma attributed by united-nations")]
    [InlineData("Rwanda shelled Goma, estimates the United Nations.", "rwanda attacks goma attributed by united-nations")]
    [InlineData("By the reckoning of the United Nations, Rwanda shelled Goma.", "rwanda attacks goma attributed by united-nations")]
    [InlineData("Uganda told the United Nations that Rwanda had shelled Goma.", "rwanda attacks goma attributed by uganda")]
    [InlineData("Rwanda shelled Goma; Uganda denies that Chad supports Sudan.",
        "chad supports sudan negated by uganda|rwanda attacks goma asserted")]
    public void Whoever_speaks_speaks_for_his_part_of_the_sentence(string text, string expected) =>
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
