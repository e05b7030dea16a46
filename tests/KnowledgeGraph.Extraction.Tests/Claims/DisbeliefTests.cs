namespace KnowledgeGraph.Extraction.Tests.Claims;

/// <summary>Sentences that speak of a deed without saying that it was done, or without vouching for it.</summary>
public class DisbeliefTests
{
    [Theory]
    [InlineData("Iran dissuaded Hezbollah from attacking Haifa.")]
    [InlineData("Hezbollah was nowhere near attacking Haifa.")]
    [InlineData("Hezbollah is a long way from attacking Haifa.")]
    [InlineData("Hezbollah is incapable of attacking Haifa.")]
    [InlineData("Hezbollah is innocent of attacking Haifa.")]
    [InlineData("The court acquitted Hezbollah of attacking Haifa.")]
    [InlineData("Hezbollah decided against attacking Haifa.")]
    [InlineData("Hezbollah backed away from attacking Haifa.")]
    [InlineData("Hezbollah was talked out of attacking Haifa.")]
    [InlineData("Hezbollah gave up attacking Haifa.")]
    [InlineData("Hezbollah objected to attacking Haifa.")]
    [InlineData("Hezbollah has no interest in attacking Haifa.")]
    [InlineData("Israel stopped Hezbollah attacking Haifa.")]
    [InlineData("Hezbollah did anything but attack Haifa.")]
    [InlineData("It is a myth that Hezbollah attacked Haifa.")]
    [InlineData("It is wrong to say that Hezbollah attacked Haifa.")]
    [InlineData("It never happened that Hezbollah attacked Haifa.")]
    [InlineData("The lie that Hezbollah attacked Haifa spread fast.")]
    [InlineData("That Hezbollah attacked Haifa is untrue.")]
    [InlineData("That Hezbollah attacked Haifa was denied by the army.")]
    [InlineData("Iran pretended that Hezbollah had attacked Haifa.")]
    [InlineData("It was wrongly assumed that Hezbollah had attacked Haifa.")]
    [InlineData("The agency withdrew a report that Hezbollah had attacked Haifa.")]
    [InlineData("Officials walked back a statement that Hezbollah had attacked Haifa.")]
    [InlineData("Hezbollah's attack on Haifa never took place.")]
    [InlineData("The supposed Hezbollah attack on Haifa never happened.")]
    [InlineData("Nothing suggests that Hezbollah attacked Haifa.")]
    [InlineData("A fake video purported to show Hezbollah attacking Haifa.")]
    [InlineData("Doctored images appeared to show that Hezbollah had attacked Haifa.")]
    [InlineData("A forged letter says that Hezbollah attacked Haifa.")]
    [InlineData("A video purporting to show Hezbollah attacking Haifa was fake.")]
    [InlineData("Hezbollah attacked Haifa, or so the hoax went.")]
    [InlineData("Nor did Hezbollah attack Haifa.")]
    [InlineData("Never has Hezbollah attacked Haifa.")]
    [InlineData("The court found Hezbollah not guilty of attacking Haifa.")]
    [InlineData("Hezbollah was framed for attacking Haifa.")]
    [InlineData("Hezbollah did not stop to attack Haifa.")]
    public void What_was_not_done_is_negated(string text) => Assert.Contains("hezbollah attacks haifa negated", Syria.Read(text));

    [Theory]
    [InlineData("\"It is a lie that Hezbollah attacked Haifa,\" Lavrov said.", "lavrov")]
    [InlineData("Iran dismissed as propaganda reports that Hezbollah had attacked Haifa.", "iran")]
    [InlineData("Iran described reports that Hezbollah had attacked Haifa as lies.", "iran")]
    [InlineData("Reports of Hezbollah attacking Haifa are untrue, Iran said.", "iran")]
    public void Who_calls_it_untrue_denies_it(string text, string source)
    {
        var claim = Assert.Single(Syria.Read(text), static c => c.StartsWith("hezbollah attacks haifa", StringComparison.Ordinal));
        Assert.StartsWith("hezbollah attacks haifa negated by ", claim, StringComparison.Ordinal);
        Assert.EndsWith(source, claim, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Hezbollah was on the verge of attacking Haifa.")]
    [InlineData("Hezbollah dreams of attacking Haifa.")]
    [InlineData("In the novel, Hezbollah attacked Haifa.")]
    [InlineData("In a war game, Hezbollah attacked Haifa.")]
    [InlineData("A soldier dreamed that Hezbollah attacked Haifa.")]
    [InlineData("Hezbollah would sooner attack Haifa than talk.")]
    [InlineData("If, as Iran claims, Hezbollah attacked Haifa, the war will widen.")]
    [InlineData("Hezbollah staged a mock attack on Haifa.")]
    [InlineData("Iran wishes Hezbollah had attacked Haifa.")]
    [InlineData("Hezbollah did not rule out attacking Haifa.")]
    [InlineData("A Hezbollah attack on Haifa appears imminent.")]
    public void What_is_imagined_is_planned_at_most(string text) => Assert.Contains("hezbollah attacks haifa planned", Syria.Read(text));

    [Theory]
    [InlineData("Hezbollah was blamed for attacking Haifa.")]
    [InlineData("It cannot be ruled out that Hezbollah attacked Haifa.")]
    [InlineData("Hezbollah would not confirm that it had attacked Haifa.")]
    [InlineData("The UN could not verify that Hezbollah had attacked Haifa.")]
    [InlineData("There was no immediate confirmation that Hezbollah had attacked Haifa.")]
    [InlineData("Hezbollah has been accused by Israel of attacking Haifa.")]
    [InlineData("A Hezbollah attack on Haifa is unlikely.")]
    [InlineData("It is far from certain that Hezbollah attacked Haifa.")]
    [InlineData("There is little evidence that Hezbollah attacked Haifa.")]
    [InlineData("Hezbollah may or may not have attacked Haifa.")]
    [InlineData("Hezbollah attacked Haifa, the story goes.")]
    [InlineData("So the story goes, Hezbollah attacked Haifa.")]
    [InlineData("Rumour had it that Hezbollah attacked Haifa.")]
    [InlineData("According to a report later withdrawn, Hezbollah attacked Haifa.")]
    [InlineData("A video purported to show Hezbollah attacking Haifa.")]
    [InlineData("Few believe that Hezbollah attacked Haifa.")]
    [InlineData("Experts were sceptical that Hezbollah attacked Haifa.")]
    [InlineData("Iran does not deny that Hezbollah attacked Haifa.")]
    [InlineData("Iran neither confirmed nor denied that Hezbollah had attacked Haifa.")]
    public void What_nobody_vouches_for_is_hedged(string text) => Assert.Contains(Syria.Read(text), static c => c.StartsWith("hezbollah attacks haifa hedged", StringComparison.Ordinal));

    [Theory]
    [InlineData("\"Hezbollah attacked Haifa,\" he joked.")]
    [InlineData("\"Hezbollah attacked Haifa,\" the headline read.")]
    [InlineData("\"Hezbollah attacked Haifa\", chanted the crowd.")]
    public void What_is_quoted_is_never_the_author_s(string text)
    {
        var claim = Assert.Single(Syria.Read(text), static c => c.StartsWith("hezbollah attacks haifa", StringComparison.Ordinal));
        Assert.StartsWith("hezbollah attacks haifa attributed", claim, StringComparison.Ordinal);
    }

    [Fact]
    public void A_denial_in_passing_is_not_the_accuser_s()
    {
        var claims = Syria.Read("Mali has accused Algeria, which denies it, of arming Tuareg rebels.");
        Assert.DoesNotContain(claims, static c => c.Contains("negated", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Iran warned Hezbollah against attacking Haifa.", "hezbollah attacks haifa asserted")]
    [InlineData("Investigators cleared Russia of bombing Idlib.", "captures russia")]
    [InlineData("Iran kept Hezbollah from attacking Haifa.", "iran controls hezbollah")]
    [InlineData("Israel called off an attack on Iran.", "ceasefire-with")]
    [InlineData("Russia hoped to capture Kyiv.", "russia detains")]
    [InlineData("Hezbollah rather than Iran attacked Haifa.", "iran attacks")]
    [InlineData("All but Hezbollah attacked Haifa.", "hezbollah attacks")]
    [InlineData("Everyone except Hezbollah attacked Haifa.", "hezbollah attacks")]
    [InlineData("The court found Hezbollah guilty of attacking Haifa.", "court")]
    public void Nothing_is_made_up(string text, string wrong) => Assert.DoesNotContain(Syria.Read(text), c => c.Contains(wrong, StringComparison.Ordinal));

    [Theory]
    [InlineData("Hezbollah lost no time in attacking Haifa.")]
    [InlineData("Hezbollah did not only attack Haifa but also shelled Safed.")]
    [InlineData("Hezbollah had no choice but to attack Haifa.")]
    [InlineData("Iran is not innocent: Hezbollah attacked Haifa.")]
    [InlineData("The story goes on: Hezbollah attacked Haifa.")]
    [InlineData("A video shows Hezbollah attacking Haifa.")]
    [InlineData("Hezbollah has it in hand and attacked Haifa.")]
    [InlineData("Israel failed to stop Hezbollah from attacking Haifa.")]
    [InlineData("Israel could not prevent Hezbollah from attacking Haifa.")]
    [InlineData("Israel did nothing to stop Hezbollah from attacking Haifa.")]
    [InlineData("Hezbollah has not stopped attacking Haifa.")]
    [InlineData("Hezbollah did not hesitate to attack Haifa.")]
    [InlineData("Contrary to what Iran says, Hezbollah attacked Haifa.")]
    [InlineData("The court found Hezbollah guilty of attacking Haifa.")]
    [InlineData("Hezbollah rather than Iran attacked Haifa.")]
    public void What_was_done_stays_asserted(string text) => Assert.Contains("hezbollah attacks haifa asserted", Syria.Read(text));

    [Theory]
    [InlineData("Israel blamed Hezbollah for the attack on Haifa, a charge the group denied.")]
    [InlineData("Israel blamed Hezbollah, which denied involvement, for the attack on Haifa.")]
    [InlineData("Hezbollah attacked Haifa, Israel said, a claim that Hezbollah denied.")]
    public void Who_denies_a_charge_is_no_source_of_it(string text) =>
        Assert.Equal("hezbollah attacks haifa attributed by israel", Assert.Single(Syria.Read(text), static c => c.StartsWith("hezbollah attacks", StringComparison.Ordinal)));
}
