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

    [Theory]
    [InlineData("The Levant Front broke the truce with the army in Rastan.", "syrian-army violates")]
    [InlineData("Rebels reached an agreement with Jordan and left Rastan with their families.", "jordan withdraws-from")]
    [InlineData("Hezbollah left Rastan with the Levant Front.", "levant-front withdraws-from")]
    [InlineData("The army signed a ceasefire with the Levant Front and captured Rastan.", "levant-front captures")]
    public void Who_is_named_behind_a_deal_or_on_the_way_out_does_not_act(string text, string wrong) =>
        Assert.DoesNotContain(Syria.Read(text), c => c.StartsWith(wrong, StringComparison.Ordinal));

    [Fact]
    public void Who_is_an_example_of_a_band_in_a_list_does_what_the_band_does()
    {
        var claims = Syria.Read("Bands that support the Assad government, chiefly Hezbollah, lost ground in the spring.");
        Assert.DoesNotContain(claims, static c => c.Contains("supports hezbollah", StringComparison.Ordinal));
        Assert.Contains("hezbollah supports assad-government asserted",
            Syria.Read("Militias supporting the Assad government, primarily Hezbollah, lost ground in the spring."));
    }

    [Fact]
    public void A_source_inside_an_aside_that_goes_on_with_the_story_speaks_of_the_aside() =>
        Assert.Contains("syrian-army attacks rastan asserted",
            Syria.Read("The army shelled Rastan, where two teachers died, according to Reuters."));

    [Theory]
    [InlineData("Russia conducted strikes using drones against the Levant Front.", "russia attacks levant-front asserted")]
    [InlineData("Israel carried out attacks employing jets on Hezbollah.", "israel attacks hezbollah asserted")]
    public void What_an_attack_is_made_with_does_not_hide_whom_it_hits(string text, string expected) => Assert.Contains(expected, Syria.Read(text));

    [Fact]
    public void Where_the_means_come_from_is_not_hit() =>
        Assert.DoesNotContain(Syria.Read("The United States conducted strikes using a base in Jordan."), static c => c.Contains("attacks jordan", StringComparison.Ordinal));
}
