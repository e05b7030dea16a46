namespace KnowledgeGraph.Extraction.Tests;

/// <summary>Which date holds for which fact. All is told on Monday 28 November 2016.</summary>
public class DateTests
{
    [Theory]
    [InlineData("Rebels attacked Homs in 2016 BC.")]
    [InlineData("Rebels attacked Homs in March 44 BC.")]
    [InlineData("Rebels attacked Homs on 15 March 44 BC.")]
    [InlineData("Rebels attacked Homs in 0 BC 2016.")]
    public void What_was_before_the_common_era_has_no_date(string text) =>
        Assert.Equal("syrian-rebels attacks homs", Assert.Single(Syria.Dated(Syria.Extractor, text)));

    [Theory]
    [InlineData("Rebels will attack Homs on Thursday.", "2016-12-01")]
    [InlineData("The army plans to withdraw from Homs on Friday.", "2016-12-02")]
    [InlineData("The army is to withdraw from Homs on Friday.", "2016-12-02")]
    [InlineData("The army is due to withdraw from Homs on Friday.", "2016-12-02")]
    [InlineData("The army agreed to withdraw from Homs by Friday.", "2016-12-02")]
    [InlineData("The army said it would withdraw from Homs on Friday.", "2016-12-02")]
    [InlineData("On Thursday, rebels will withdraw from Homs.", "2016-12-01")]
    [InlineData("Rebels will withdraw from Homs on 3 December.", "2016-12-03")]
    [InlineData("Rebels will withdraw from Homs in January.", "2017-01")]
    [InlineData("Rebels wanted to attack Homs on Thursday.", "2016-11-24")]
    [InlineData("Rebels tried to capture Homs on Thursday.", "2016-11-24")]
    [InlineData("Rebels attacked Homs on Thursday.", "2016-11-24")]
    [InlineData("Rebels attacked Homs in January.", "2016-01")]
    [InlineData("Rebels attacked Homs on 20 December.", "2015-12-20")]
    public void What_is_to_come_falls_on_the_next_such_day(string text, string expected) =>
        Assert.Equal(expected, Assert.Single(Syria.Claims(Syria.Extractor, text, "2016-11-28")).Period.ToString());

    [Theory]
    [InlineData("The army has bombed Homs since mid-November.", "2016-11/..")]
    [InlineData("The army bombed Homs in mid-October.", "2016-10")]
    [InlineData("The army bombed Homs this autumn.", "2016-09/2016-11")]
    [InlineData("The army has held Homs since the summer.", "2016-06/..")]
    [InlineData("The army bombed Homs last winter.", "2015-12/2016-02")]
    [InlineData("The army bombed Homs in the spring of 2014.", "2014-03/2014-05")]
    [InlineData("The army bombed Homs between 6 and 10 March.", "2016-03-06/2016-03-10")]
    [InlineData("The army bombed Homs before the fall of Aleppo.", "")]
    public void Seasons_and_parts_of_months_are_read(string text, string expected) =>
        Assert.Equal(expected, Assert.Single(Syria.Claims(Syria.Extractor, text, "2016-11-28"), static c => c.Relation is "attacks" or "controls").Period.ToString());

    [Theory]
    [InlineData("Russian forces will withdraw from Kherson on Thursday.", "russian-army withdraws-from kherson 2016-12-01")]
    [InlineData("The RSF threatened to attack Khartoum on Friday.", "rsf attacks khartoum 2016-12-02")]
    public void Other_wars_have_the_same_calendar(string text, string expected) => Assert.Equal(expected, Assert.Single(Syria.Dated(World.Extractor, text)));

    [Theory]
    [InlineData("Russia has bombed Homs for years and struck Hama on Wednesday.", "russia attacks hama 2016-11-23|russia attacks homs")]
    [InlineData("Rebels have held Rastan for months and captured Hama on Friday.", "syrian-rebels captures hama 2016-11-25|syrian-rebels controls rastan")]
    [InlineData("The army has shelled Douma for weeks and entered Homs on 3 November.", "syrian-army attacks douma|syrian-army captures homs 2016-11-03")]
    [InlineData("Russia bombed Homs on Monday and captured Hama on Friday.", "russia attacks homs 2016-11-28|russia captures hama 2016-11-25")]
    [InlineData("On Friday Russia bombed Homs and shelled Hama.", "russia attacks hama 2016-11-25|russia attacks homs 2016-11-25")]
    [InlineData("Russia bombed Homs and shelled Hama on Friday.", "russia attacks hama 2016-11-25|russia attacks homs 2016-11-25")]
    [InlineData("Israel has called on Assad to step down since 2011 but has never attacked Damascus.", "israel attacks damascus|israel opposes bashar-al-assad 2011/..")]
    [InlineData("Rebels captured Hama on Thursday and the army withdrew from the city.", "syrian-army withdraws-from hama 2016-11-24|syrian-rebels captures hama 2016-11-24")]
    [InlineData("Israel has bombed Hezbollah in Syria for years and struck rebels near Homs again on Wednesday.", "hezbollah located-in syria|israel attacks hezbollah|israel attacks syrian-rebels 2016-11-23")]
    [InlineData("Russia has bombed Hama for years and shelled rebels near Homs on Wednesday.", "russia attacks hama|russia attacks syrian-rebels 2016-11-23")]
    public void Of_verbs_in_a_row_each_keeps_its_own_date(string text, string expected) => Assert.Equal(expected.Split('|'), Syria.Dated(Syria.Extractor, text));

    [Theory]
    [InlineData("The SDF, which holds Raqqa, attacked Homs on Friday.", "sdf attacks homs 2016-11-25|sdf controls raqqa")]
    [InlineData("Rebels led by Ahrar al-Sham captured Aleppo on Friday.", "ahrar-al-sham leads syrian-rebels|syrian-rebels captures aleppo 2016-11-25")]
    [InlineData("On Friday the army, backed by Russia, captured Homs.", "russia supports syrian-army|syrian-army captures homs 2016-11-25")]
    [InlineData("Backed by Russia, the army captured Homs on Friday.", "russia supports syrian-army|syrian-army captures homs 2016-11-25")]
    [InlineData("Rebels supported by Qatar since 2012 attacked Homs on Friday.", "qatar supports syrian-rebels 2012/..|syrian-rebels attacks homs 2016-11-25")]
    [InlineData("The army captured Homs, which rebels had held since 2012, on Friday.", "syrian-army captures homs 2016-11-25|syrian-rebels controls homs 2012/2016-11-28")]
    [InlineData("The army captured Homs on Friday, killing 12 rebels.", "syrian-army captures homs 2016-11-25|syrian-army casualties syrian-rebels 2016-11-25")]
    public void What_is_so_beside_an_event_does_not_take_its_date(string text, string expected) => Assert.Equal(expected.Split('|'), Syria.Dated(Syria.Extractor, text));

    [Theory]
    [InlineData("A ceasefire in Hezbollah's two-month war with Israel took effect on Wednesday.", "hezbollah ceasefire-with israel 2016-11-23|hezbollah fights israel")]
    [InlineData("Russian air strikes on Homs killed 12 people on Friday.", "russia attacks homs 2016-11-25|russia casualties people 2016-11-25")]
    [InlineData("Israel's war with Hezbollah began in 2006.", "israel fights hezbollah 2006")]
    [InlineData("The army bombed the Sham hospital in Douma on Friday.", "sham-hospital located-in douma|syrian-army attacks sham-hospital 2016-11-25")]
    public void A_noun_is_dated_where_it_is_what_happens(string text, string expected) => Assert.Equal(expected.Split('|'), Syria.Dated(Syria.Extractor, text));

    [Theory]
    [InlineData("Homs has not been attacked by rebels since they were ousted in 2012.", "syrian-rebels attacks homs 2012/..")]
    [InlineData("The army has held Homs since rebels fled in 2014.", "syrian-army controls homs 2014/..")]
    [InlineData("The army has held Homs since an advance in January.", "syrian-army controls homs 2016-01/..")]
    [InlineData("The army bombed Homs on Friday night.", "syrian-army attacks homs 2016-11-25")]
    public void What_has_been_so_since_a_dated_event_is_open(string text, string expected) => Assert.Contains(expected, Syria.Dated(Syria.Extractor, text));

    [Theory]
    [InlineData("The army captured Homs on Friday, a day after rebels left Hama.", "syrian-army captures homs 2016-11-25|syrian-rebels withdraws-from hama 2016-11-24")]
    [InlineData("The army captured Homs on Friday, the agency said, a day after rebels left Hama.",
        "syrian-army captures homs 2016-11-25|syrian-rebels withdraws-from hama 2016-11-24")]
    [InlineData("Rebels attacked Homs on Friday, two days before the army captured Hama.", "syrian-army captures hama 2016-11-27|syrian-rebels attacks homs 2016-11-25")]
    [InlineData("Russia bombed Hama a day after the army captured Homs on Thursday.", "russia attacks hama 2016-11-25|syrian-army captures homs 2016-11-24")]
    [InlineData("A day after the army captured Homs on Thursday, rebels attacked Hama.", "syrian-army captures homs 2016-11-24|syrian-rebels attacks hama 2016-11-25")]
    [InlineData("The army captured Hama on Friday, a week after an attack on Homs by rebels.", "syrian-army captures hama 2016-11-25|syrian-rebels attacks homs 2016-11-18")]
    [InlineData("Rebels attacked Homs a day after Russia bombed Hama.", "russia attacks hama|syrian-rebels attacks homs")]
    [InlineData("On 4 November rebels captured Homs, and two days later the army attacked Hama.", "syrian-army attacks hama 2016-11-06|syrian-rebels captures homs 2016-11-04")]
    public void An_event_is_dated_by_another(string text, string expected) => Assert.Equal(expected.Split('|'), Syria.Dated(Syria.Extractor, text));

    [Theory]
    [InlineData("The army captured Homs on Saturday and Hama on Sunday.", "syrian-army captures hama 2016-11-27|syrian-army captures homs 2016-11-26")]
    [InlineData("The army captured Homs on 3 November, Hama on 5 November and Rastan on 7 November.",
        "syrian-army captures hama 2016-11-05|syrian-army captures homs 2016-11-03|syrian-army captures rastan 2016-11-07")]
    [InlineData("The army captured Homs and Rastan on Saturday and Hama on Sunday.",
        "syrian-army captures hama 2016-11-27|syrian-army captures homs 2016-11-26|syrian-army captures rastan 2016-11-26")]
    [InlineData("Rebels took control of Homs in 2012 and Hama in 2014.", "syrian-rebels captures hama 2014|syrian-rebels captures homs 2012")]
    [InlineData("Homs fell to the rebels on Thursday and Hama on Friday.", "syrian-rebels captures hama 2016-11-25|syrian-rebels captures homs 2016-11-24")]
    [InlineData("Homs was bombed on Thursday and Hama on Friday.", "? attacks hama 2016-11-25|? attacks homs 2016-11-24")]
    [InlineData("Rebels withdrew from Homs on Thursday and from Hama on Friday.", "syrian-rebels withdraws-from hama 2016-11-25|syrian-rebels withdraws-from homs 2016-11-24")]
    [InlineData("Rebels attacked Homs on Thursday and Friday.", "syrian-rebels attacks homs 2016-11-24")]
    [InlineData("Russia attacked Homs on Thursday and Israel Hama on Friday.", "russia attacks homs 2016-11-24")]
    [InlineData("Russia bombed Homs on Thursday and Israeli jets Hama on Friday.", "russia attacks homs 2016-11-24")]
    [InlineData("Russia struck Homs on Thursday, and Israel on Friday bombed Hama.", "israel attacks hama 2016-11-25|russia attacks homs 2016-11-24")]
    public void Of_objects_in_a_row_each_has_its_own_date(string text, string expected) => Assert.Equal(expected.Split('|'), Syria.Dated(Syria.Extractor, text));

    [Theory]
    [InlineData("The army had never lost Hama before.", "syrian-army withdraws-from hama ../2016-11-28")]
    [InlineData("Israel has never before bombed Homs.", "israel attacks homs ../2016-11-28")]
    [InlineData("The army captured Homs before 8 March.", "syrian-army captures homs ../2016-03-07")]
    public void What_was_or_was_not_before_ends_there(string text, string expected) => Assert.Equal(expected, Assert.Single(Syria.Dated(Syria.Extractor, text)));

    [Theory]
    [InlineData("Russia has shelled Kharkiv for years and struck Odesa on Wednesday.", "russia attacks kharkiv|russia attacks odesa 2016-11-23")]
    [InlineData("M23, which is backed by Rwanda, captured Goma on Friday.", "m-23 captures goma 2016-11-25|rwanda supports m-23")]
    [InlineData("Houthi rebels attacked Marib on Thursday and Taiz on Friday.", "houthis attacks marib 2016-11-24|houthis attacks taiz 2016-11-25")]
    [InlineData("Rwandan troops shelled Goma on Friday, two days after M23 captured Bukavu.", "m-23 captures bukavu 2016-11-23|rwandan-army attacks goma 2016-11-25")]
    public void Other_wars_keep_their_dates_apart(string text, string expected) => Assert.Equal(expected.Split('|'), Syria.Dated(World.Extractor, text));
}
