using KnowledgeGraph.Extraction.Mentions.Typing;

namespace KnowledgeGraph.Extraction.Tests.Mentions;

/// <summary>What names are that no schema declares, by all that their article shows of them.</summary>
public sealed class NameTypeTests
{
    private const string Band = "The Norvani Protection Corps (NPC) was founded in May. "
        + "Fighters of the NPC, a rebel militia, attacked the town of Ruvika on Monday.";

    [Theory]
    [InlineData("Fighters from Liwa al-Sakhr attacked the town of Ruvika on Monday.", "liwa-al-sakhr", "ArmedGroup")]
    [InlineData("The army accused Harakat al-Furqan of shelling the town of Ruvika.", "harakat-al-furqan", "ArmedGroup")]
    [InlineData("The Frente Norvano seized the town of Ruvika on Monday.", "frente-norvano", "ArmedGroup")]
    [InlineData("Thousands fled Ruvika and sought shelter in Belmara, officials said.", "belmara", "Place")]
    [InlineData("Tomas Quinlar, who leads the militia, said his men had left Ruvika.", "tomas-quinlar", "Person")]
    public void A_name_is_what_its_contexts_and_its_words_say(string text, string id, string type) => Assert.Equal(type, TypeOf(text, id));

    [Fact]
    public void What_is_said_of_the_initials_is_said_of_the_name() => Assert.Equal("ArmedGroup", TypeOf(Band, "norvani-protection-corps"));

    [Fact]
    public void A_mention_says_why_it_has_its_type()
    {
        var mention = Syria.Extractor.Extract([new Article("a", "Fighters from Liwa al-Sakhr attacked the town of Ruvika.")]).Data.Mentions
            .First(static m => m.EntityId is "liwa-al-sakhr" && m.Kind == MentionKind.Name);
        Assert.StartsWith("discovered: ", mention.Reason, StringComparison.Ordinal);
        Assert.Contains("opens band", mention.Reason, StringComparison.Ordinal);
        Assert.Matches(@", (\.\d\d|1\.00)$", mention.Reason);
    }

    [Fact]
    public void Likeliest_is_first_the_family_then_the_sort()
    {
        var shares = new double[NameSorts.Count];
        (shares[(int)NameSort.Person], shares[(int)NameSort.ArmedGroup], shares[(int)NameSort.Force]) = (0.4, 0.35, 0.25);
        Assert.Equal(NameSort.ArmedGroup, NameTyper.LikeliestOf(shares, static _ => true));
        Assert.Equal(NameSort.Force, NameTyper.LikeliestOf(shares, static s => s is NameSort.Force or NameSort.None));
        Assert.Equal(NameSort.Person, NameTyper.LikeliestOf(shares, static s => s is NameSort.Person));
    }

    [Fact]
    public void A_model_is_read_as_it_was_written()
    {
        var row = new double[NameSorts.Count];
        (row[(int)NameSort.Place], row[(int)NameSort.Person]) = (1.5, -0.25);
        var nothing = KeyValuePair.Create("nothing", new double[NameSorts.Count]);
        var text = NameModel.Write([KeyValuePair.Create("before in", row), nothing], 0.02, "a remark");
        Assert.Equal("# a remark\nbefore in\tPerson:-0.25 Place:1.50\n", text);
        var shares = NameModel.Parse(text).Shares(["before in", "unheard of"]);
        Assert.Equal((int)NameSort.Place, Array.IndexOf(shares, shares.Max()));
        Assert.Equal(1, shares.Sum(), 9);
        Assert.Equal(("before in", 1.5), NameModel.Parse(text).Reasons(["before in"], NameSort.Place).Single());
    }

    private static string? TypeOf(string text, string id) =>
        Syria.Extractor.Extract([new Article("a", text)]).Data.Discovered.FirstOrDefault(e => e.Id == id)?.Type;
}
