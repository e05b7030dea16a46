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
    [InlineData("Over Monday ) strikes since rejects", "israel attacks israel asserted")]
    public void Words_that_look_alike_say_other_things(string text, string wrong) => Assert.DoesNotContain(wrong, Syria.Read(text));

    [Theory]
    [InlineData("Rebels drove the army out of Kidal and Gao.", "syrian-rebels captures gao asserted")]
    [InlineData("Buses carried the last fighters of Jaish al-Islam out of Douma to Jarablus.", "jaysh-al-islam withdraws-from douma asserted")]
    [InlineData("Kurdish fighters defended Kobani against Islamic State.", "ypg fights isis asserted")]
    public void Towns_change_hands(string text, string expected) => Assert.Contains(expected, Syria.Read(text));

    [Fact]
    public void The_town_before_the_comma_is_the_capital()
    {
        var claims = Syria.Read("Fighters loyal to President Saleh Awad in Aden, the temporary capital of Yemen, attacked the port.");
        Assert.Contains("aden located-in yemen asserted", claims);
        Assert.DoesNotContain("saleh-awad located-in yemen asserted", claims);
    }

    [Fact]
    public void Who_stands_behind_an_aside_stands_beside_whom_it_describes()
    {
        var claims = Syria.Read("Rebels signed a deal with Russia, an ally of the government, and Turkey.");
        Assert.Contains("turkiye party-to deal-in-a asserted", claims);
        Assert.DoesNotContain("russia allied-with turkiye asserted", claims);
        Assert.DoesNotContain("hama located-in aleppo asserted", Syria.Read("Rebels attacked Hama, the capital of Hama province, and Aleppo."));
        Assert.Contains("faylaq-al-rahman member-of army-of-conquest asserted",
            Syria.Read("Jaish al-Fatah, a coalition of Ahrar al-Sham, Jaish al-Islam, and Faylaq al-Rahman, attacked Hama."));
    }

    [Fact]
    public void Who_is_accused_of_a_breach_has_not_been_found_guilty()
    {
        Assert.DoesNotContain(Syria.Read("Hezbollah accused Israel of violating the truce."), static c => c.EndsWith("violates hezbollah-israel-ceasefire asserted", StringComparison.Ordinal));
        Assert.Contains(Syria.Read("Israel is accused of breaking the ceasefire in Lebanon."), static c => c.StartsWith("israel violates", StringComparison.Ordinal) && c.Contains("hedged", StringComparison.Ordinal));
    }

    [Fact]
    public void Between_two_sides_the_one_with_an_aside_is_led_by_whom_the_aside_names()
    {
        var claims = Syria.Read("Clashes between the Sudanese army, led by General Abdel Fattah al-Burhan, and the Rapid Support Forces spread to Nyala.");
        Assert.Contains("abdel-fattah-al-burhan leads sudanese-army asserted", claims);
        Assert.DoesNotContain("abdel-fattah-al-burhan leads rapid-support-forces asserted", claims);
    }

    [Fact]
    public void What_somebody_says_in_a_relative_clause_is_said_of_what_it_describes()
    {
        var claims = Syria.Read("Turkey objects to the council, which it says is controlled by the PKK.");
        Assert.DoesNotContain(claims, static c => c.StartsWith("pkk controls turkiye", StringComparison.Ordinal));
        Assert.Contains("turkiye opposes council-in-a asserted", claims);
    }

    [Theory]
    [InlineData("The SDF took the Harun al-Rashid fortress on Tuesday.", "sdf captures harun-al-rashid-fortress asserted")]
    [InlineData("Rebels captured the Nukhaila crossroads with support from Sudanese troops.", "sudanese-army supports syrian-rebels asserted")]
    [InlineData("The M23 attacked Goma. The movement's political leader, Jean-Marie Runiga, demanded talks.", "jean-marie-runiga leads m-23 asserted")]
    [InlineData("The Saudi-led coalition attacked Hodeidah, according to Ansar Allah's health ministry.",
        "saudi-led-coalition attacks hodeidah attributed by houthis-health-ministry")]
    public void Names_with_their_nouns_are_one_thing(string text, string expected) => Assert.Contains(expected, Syria.Read(text));

    [Fact]
    public void Whoever_disputes_a_figure_has_not_said_it() =>
        Assert.DoesNotContain(Syria.Read("France and the Kremlin have accused Turkey of flying in gunmen, which Ankara denies."),
            static c => c.Contains("blames", StringComparison.Ordinal) && c.Contains("by turkiye", StringComparison.Ordinal));

    [Theory]
    [InlineData("The Syrian Observatory for Human Rights said government forces hold western Aleppo. Rebel shelling of the west killed 27 civilians, the monitor said.",
        "syrian-rebels attacks western-aleppo attributed by sohr")]
    [InlineData("The Syrian Observatory for Human Rights said that 40 people had died. Damascus denies that it targets civilians.",
        "assad-government attacks civilians negated by assad-government")]
    [InlineData("Insurgents brushed aside a demand that they leave Aleppo.", "syrian-rebels withdraws-from aleppo planned")]
    [InlineData("The Justice and Equality Movement of Finance Minister Gibril Ibrahim attacked Nyala.", "gibril-ibrahim leads equality-movement asserted")]
    public void What_was_said_before_tells_what_is_meant(string text, string expected) => Assert.Contains(expected, Syria.Read(text));
}
