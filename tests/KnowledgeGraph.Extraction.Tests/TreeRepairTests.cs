using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction.Tests;

/// <summary>What parsers get wrong in news and reading must not: on sentences of our own.</summary>
public class TreeRepairTests
{
    [Theory]
    [InlineData("Russia bombed Idlib, activists and medics said.", "russia attacks idlib-province")]
    [InlineData("Israel bombed Damascus, Syria and Iran said.", "israel attacks damascus")]
    [InlineData("The army shelled Homs and Hama, doctors and residents said.", "syrian-army attacks hama|syrian-army attacks homs")]
    [InlineData("Rebels killed 12 civilians, doctors and officials said.", "syrian-rebels casualties civilians")]
    public void Two_who_speak_behind_a_report_are_none_of_its_objects(string text, string expected)
    {
        var claims = Syria.Read(text);
        Assert.Equal(expected.Split('|'), claims.Select(static c => c[..c.IndexOf(" attributed", StringComparison.Ordinal)]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_list_that_ends_a_sentence_is_no_row_of_speakers() =>
        Assert.Equal(3, Syria.Read("The army shelled Homs, Hama and Idlib.").Count(static c => c.StartsWith("syrian-army attacks", StringComparison.Ordinal)));

    [Fact]
    public void Who_is_among_them_does_not_take_the_place_of_the_whole()
    {
        var claims = Syria.Read("At least 225 civilians, among them 27 children, have been killed in Homs.");
        Assert.Contains(claims, static c => c.StartsWith("? casualties civilians", StringComparison.Ordinal));
        Assert.Contains(claims, static c => c.StartsWith("? casualties children", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("The army was backed by Russian warplanes, by Hezbollah and by militiamen.")]
    [InlineData("The army was backed by Hezbollah, by Russian warplanes and by the Levant Front.")]
    public void By_said_again_adds_who_does_it(string text) =>
        Assert.True(Syria.Read(text).Count(static c => c.Contains("supports syrian-army", StringComparison.Ordinal)) == 3);

    [Theory]
    [InlineData("In Homs, 14 people were killed when barrel bombs dropped by army helicopters hit a market.", "syrian-air-force casualties people")]
    [InlineData("The Syrian National Army has been accused by Amnesty International of executing captives.", "sna casualties captives")]
    [InlineData("Russia said its jets had hit the Levant Front and accused Turkey of arming it.", "russia blames turkiye")]
    [InlineData("Soldiers were sent to Manbij, a city west of the Euphrates that the SDF took in 2016.", "sdf captures manbij")]
    [InlineData("Iran and Israel accused each other of violating the truce.", "israel blames iran")]
    [InlineData("The army captured Homs with the help of Hezbollah.", "hezbollah supports syrian-army")]
    public void Who_does_it_is_found_over_what_stands_between(string text, string expected) =>
        Assert.Contains(Syria.Read(text), c => c.StartsWith(expected, StringComparison.Ordinal));

    [Theory]
    [InlineData("The Levant Front, which is led by Umar Farah and which answers to the Syrian National Army, attacked Homs.", "levant-front member-of sna")]
    [InlineData("The Levant Front, which was armed by Kasim Dayan and which besieged Homs, asked for talks.", "levant-front besieges homs")]
    public void Two_relative_clauses_tell_of_the_same(string text, string expected) =>
        Assert.Contains(Syria.Read(text), c => c.StartsWith(expected, StringComparison.Ordinal));

    [Theory]
    [InlineData("Rebels were driven out of Umm Zarzur by the army.", "syrian-rebels withdraws-from umm-zarzur")]
    [InlineData("The army shelled the quarter of Joura.", "syrian-army attacks joura")]
    [InlineData("The army seized most of eastern Aleppo.", "syrian-army captures eastern-aleppo")]
    [InlineData("Kobani has been under assault since August.", "? attacks kobani")]
    [InlineData("The accord, which rebels signed with the government, collapsed.", "assad-government party-to accord-in-a")]
    public void Plain_words_are_enough(string text, string expected) =>
        Assert.Contains(Syria.Read(text), c => c.StartsWith(expected, StringComparison.Ordinal));

    [Theory]
    [InlineData("The army withdrew behind the Euphrates.", "withdraws-from euphrates")]
    [InlineData("The army redeployed to protect civilians.", "supports civilians")]
    [InlineData("Hezbollah sent fighters to Israel.", "supports israel")]
    [InlineData("Fighting in Syria went on. Israel sent troops into Lebanon.", "lebanese-army")]
    [InlineData("The Levant Front, a Saudi-backed rebel group, attacked Homs.", "located-in saudi-arabia")]
    [InlineData("The army repelled an attack by armed groups.", "syrian-army supports")]
    [InlineData("The army captured Homs with help from Turkey.", "turkiye withdraws-from")]
    [InlineData("The army shelled Rastan, a town east of Homs.", "attacks homs")]
    public void What_only_stands_near_plays_no_part(string text, string wrong) =>
        Assert.DoesNotContain(Syria.Read(text), c => c.Contains(wrong, StringComparison.Ordinal));

    [Theory]
    [InlineData("Russia bombed Idlib, activists and medics said.")]
    [InlineData("At least 225 civilians, among them 27 children, have been killed, doctors and officials said.")]
    [InlineData("The army, armed and paid by Iran, was backed by Russia, by Hezbollah and by militiamen, residents and activists said.")]
    [InlineData("In Homs the army bombed Rastan on Thursday and Hama on Friday, and Douma in 2016.")]
    [InlineData("The Levant Front, which is led by Umar Farah and which answers to the army, attacked Homs.")]
    public void Whatever_the_tree_it_stays_a_tree(string text)
    {
        var tokens = English.Parse(text).Sentences[0].Tokens;
        Relation[] relations = [Relation.Conj, Relation.Nsubj, Relation.NsubjPass, Relation.Nmod, Relation.Obl, Relation.OblAgent, Relation.Case, Relation.Obj, Relation.Acl, Relation.Appos, Relation.AclRelcl, Relation.NmodUnmarked];
        var random = new Random(7);
        for (var round = 0; round < 20_000; round++)
        {
            // Each word hangs on one that came before it in a random order: a tree.
            var order = Enumerable.Range(0, tokens.Count).ToArray();
            random.Shuffle(order);
            var heads = new int[tokens.Count];
            for (var i = 0; i < order.Length; i++) heads[order[i]] = i == 0 ? -1 : order[random.Next(i)];
            Relation[] labels = [.. heads.Select(_ => relations[random.Next(relations.Length)])];
            Upos[] upos = [.. Enumerable.Range(0, tokens.Count).Select(i => tokens[i].Upos)];
            TreeRepairs.Apply(tokens, heads, labels, upos);
            for (var word = 0; word < heads.Length; word++)
            {
                var steps = 0;
                for (var at = word; at >= 0; at = heads[at]) Assert.True(++steps <= heads.Length, text);
            }
        }
    }

    [Fact]
    public void A_noun_that_is_the_root_is_nobodys_part()
    {
        var tokens = English.Parse("Bombed near Homs on Thursday and near Hama on Friday.").Sentences[0].Tokens;
        int[] heads = [2, 2, -1, 4, 0, 7, 7, 4, 9, 7, 2];
        Relation[] relations = [Relation.Acl, Relation.Case, Relation.Root, Relation.Case, Relation.Obl, Relation.Cc, Relation.Case, Relation.Conj, Relation.Case, Relation.Nmod, Relation.Punct];
        Upos[] upos = [Upos.Verb, Upos.Adp, Upos.Propn, Upos.Adp, Upos.Propn, Upos.Cconj, Upos.Adp, Upos.Propn, Upos.Adp, Upos.Propn, Upos.Punct];
        Assert.Equal(heads.Length, tokens.Count);
        TreeRepairs.Apply(tokens, heads, relations, upos);
        Assert.Equal([2, 2, -1, 4, 0, 7, 7, 4, 9, 7, 2], heads);
    }
}
