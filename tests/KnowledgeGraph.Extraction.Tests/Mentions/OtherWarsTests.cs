namespace KnowledgeGraph.Extraction.Tests.Mentions;

/// <summary>Plain sentences about wars and bands of which no schema tells: who is meant by what stands around a name.</summary>
public class OtherWarsTests
{
    [Theory]
    [InlineData("The Nigerian army attacked Kidal.", "nigerian-army attacks kidal asserted")]
    [InlineData("Rebels drove the Malian army out of Kidal.", "malian-army withdraws-from kidal asserted")]
    [InlineData("American B-1 bombers struck Islamic State positions around Kobani.", "us-military attacks isis asserted")]
    [InlineData("American and British warplanes struck Houthi positions near Sanaa.", "united-states attacks houthis asserted")]
    public void Forces_are_their_country_s(string text, string expected) => Assert.Contains(expected, Syria.Read(text));

    [Theory]
    [InlineData("Tuareg rebels of the MNLA seized Kidal.", "mnla captures kidal asserted")]
    [InlineData("The Islamists of Ansar Dine seized Kidal.", "ansar-dine captures kidal asserted")]
    [InlineData("M23 rebels entered Bukavu. Rwanda supports M23.", "m-23 captures bukavu asserted")]
    [InlineData("Rwanda backs the M23 rebels.", "rwanda supports m-23 asserted")]
    [InlineData("Police said Maute militants had seized Marawi.", "maute captures marawi attributed by police-in-a")]
    public void Rebels_who_have_a_name_are_whom_it_names(string text, string expected) => Assert.Contains(expected, Syria.Read(text));

    [Fact]
    public void What_is_led_and_taken_up_as_a_group_is_no_person()
    {
        Assert.Contains("isnilon-hapilon leads abu-sayyaf asserted", Syria.Read("Isnilon Hapilon, the leader of Abu Sayyaf, was killed in Marawi by government troops."));
        Assert.Contains("boko-haram attacks gwoza asserted", Syria.Read("Boko Haram attacked Maiduguri. The group attacked Gwoza."));
        Assert.DoesNotContain("abu-jandal attacks gwoza asserted", Syria.Read("General Abu Jandal attacked Maiduguri. The group attacked Gwoza."));
    }

    [Fact]
    public void Nobody_is_in_a_person()
    {
        var claims = Syria.Read("In Kismayo, a spokesman for the administration, Abdi Hirsi, accused Ethiopia of the attack.");
        Assert.Contains("abdi-hirsi blames ethiopia asserted", claims);
        Assert.DoesNotContain(claims, static c => c.StartsWith("kismayo", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("The militants hold 14 local government areas in Borno.", "assad-government")]
    [InlineData("The Kachin Independence Army and its allies seized Lashio.", "pro-government-forces")]
    public void Parts_of_longer_names_are_nobody(string text, string wrong) =>
        Assert.DoesNotContain(Syria.Extractor.Extract([new Article("a", text)]).Data.Mentions, m => m.EntityId == wrong);

    [Theory]
    [InlineData("Turkey accused the YPG of the bombing and shelled its positions.", "turkiye attacks ypg asserted")]
    [InlineData("The YPG seized Manbij from Islamic State and killed 40 of its fighters.", "ypg casualties isis asserted")]
    public void Whoever_shells_its_positions_shells_another_s(string text, string expected) => Assert.Contains(expected, Syria.Read(text));

    [Theory]
    [InlineData("Israel shelled its own positions in Rastan.", "israel attacks israel asserted")]
    [InlineData("Abdi Hirsi took over the militia in 2009.", "abdi-hirsi fights militia-in-a asserted")]
    public void Words_that_look_alike_say_other_things(string text, string wrong) => Assert.DoesNotContain(wrong, Syria.Read(text));

    [Theory]
    [InlineData("Rebels drove the army out of Kidal and Gao.", "syrian-rebels captures gao asserted")]
    [InlineData("Buses carried the last fighters of Jaish al-Islam out of Douma to Jarablus.", "jaysh-al-islam withdraws-from douma asserted")]
    [InlineData("Kurdish fighters defended Kobani against Islamic State.", "ypg fights isis asserted")]
    public void Towns_change_hands(string text, string expected) => Assert.Contains(expected, Syria.Read(text));
}
