namespace KnowledgeGraph.Extraction.Tests;

/// <summary>Who acts with somebody, who is one of several, and what an aside says, on sentences of our own.</summary>
public class CompanionTests
{
    [Theory]
    [InlineData("The army entered Rastan with the Levant Front.", "levant-front captures rastan asserted")]
    [InlineData("The army captured Rastan together with Hezbollah.", "hezbollah captures rastan asserted")]
    [InlineData("Hezbollah, alongside the army, wrested Rastan from the rebels.", "hezbollah captures rastan asserted")]
    [InlineData("The army captured Rastan along with Talbiseh.", "syrian-army captures talbiseh asserted")]
    public void Who_acts_with_somebody_does_what_he_does(string text, string expected) => Assert.Contains(expected, Syria.Read(text));

    [Theory]
    [InlineData("The army fought with Hezbollah in Rastan.", "hezbollah captures rastan asserted")]
    [InlineData("The army captured Rastan with the help of Hezbollah.", "hezbollah captures rastan asserted")]
    [InlineData("The army attacked the Levant Front together with Hezbollah.", "syrian-army attacks hezbollah asserted")]
    [InlineData("The army captured Rastan with Russian jets.", "russia captures rastan asserted")]
    public void Who_could_be_anybody_else_is_no_companion(string text, string wrong) => Assert.DoesNotContain(wrong, Syria.Read(text));

    [Fact]
    public void Where_attacks_take_place_is_not_whom_they_are_against() =>
        Assert.DoesNotContain("israel attacks syria asserted", Syria.Read("Israel stepped up its attacks against Hezbollah in Syria."));

    [Fact]
    public void Who_takes_a_town_is_not_who_leaves_it_in_a_clause_behind()
    {
        var claims = Syria.Read("DAMASCUS, Dec 22 (Sample Wire) - The Syrian army announced on Thursday that it had taken full control of Rastan after the last convoy of "
            + "fighters left the city, giving President Bashar al-Assad his greatest victory in almost six years of war.");
        Assert.Contains(claims, static c => c.StartsWith("syrian-army captures rastan", StringComparison.Ordinal));
        Assert.DoesNotContain(claims, static c => c.StartsWith("syrian-army withdraws-from", StringComparison.Ordinal));
    }

}
