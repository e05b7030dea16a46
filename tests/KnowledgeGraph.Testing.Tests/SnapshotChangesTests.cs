namespace KnowledgeGraph.Testing.Tests;

/// <summary>What a failing test says first.</summary>
public sealed class SnapshotChangesTests
{
    private const string Head = "# World\n# view: default\n";
    private const string Support = "supports: russia -> hezbollah news:0-22 \"Russia backs Hezbollah\"";

    [Theory]
    [InlineData(
        "supports: russia -> hezbollah [attributed: iran] news:0-22 \"Russia backs Hezbollah\"",
        "~ modality of Russia supports Hezbollah changed from asserted to attributed [news:0-22] \"Russia backs Hezbollah\"\n"
        + "~ source of Russia supports Hezbollah changed from none to Iran [news:0-22] \"Russia backs Hezbollah\"")]
    [InlineData(
        "supports: russia -> hezbollah (2016-10) news:0-22 \"Russia backs Hezbollah\"",
        "~ period of Russia supports Hezbollah changed from none to 2016-10 [news:0-22] \"Russia backs Hezbollah\"")]
    [InlineData(
        "supports: russia -> hezbollah news:10-32 \"Russia backs Hezbollah\"",
        "~ quote of Russia supports Hezbollah moved from 0-22 to 10-32 [news:10-32] \"Russia backs Hezbollah\"")]
    [InlineData(
        "supports: russia -> hezbollah news:0-20 \"Russia aids Hezbollah\"",
        "~ quote of Russia supports Hezbollah changed from \"Russia backs Hezbollah\" to \"Russia aids Hezbollah\" [news:0-20] \"Russia aids Hezbollah\"")]
    [InlineData(
        "supports: russia -> hezbollah {with: \"arms; (many)\"} news:0-22 \"Russia backs Hezbollah\"",
        "~ with of Russia supports Hezbollah changed from none to \"arms; (many)\" [news:0-22] \"Russia backs Hezbollah\"")]
    [InlineData(
        "supports: iran -> hezbollah (2012/..) [hedged] news:0-22 \"it -> \\\"backs\\\" them\"",
        "+ Iran supports Hezbollah (2012/..) [hedged] [news:0-22] \"it -> \\\"backs\\\" them\"\n- Russia supports Hezbollah [news:0-22] \"Russia backs Hezbollah\"")]
    public void A_changed_fact_is_named_with_what_changed(string line, string expected) =>
        Assert.Equal(expected, string.Join('\n', SnapshotChanges.Describe(Head + Support, Head + line, World.Graph())));

    [Fact]
    public void Facts_come_and_go()
    {
        Assert.Equal(["+ Russia supports Hezbollah [news:0-22] \"Russia backs Hezbollah\""], SnapshotChanges.Describe(Head, Head + Support, World.Graph()));
        Assert.Equal(["- russia supports hezbollah [news:0-22] \"Russia backs Hezbollah\""], SnapshotChanges.Describe(Head + Support, Head));
        Assert.Empty(SnapshotChanges.Describe(Head + Support, Head + Support + "\n"));
    }

    [Fact]
    public void Names_come_from_the_text_where_there_is_no_graph()
    {
        var before = Head + "entity: hezbollah is ArmedGroup \"Hezbollah \\\"party\\\"\"\n";
        Assert.Equal(["+ russia supports Hezbollah \\\"party\\\" [news:0-22] \"Russia backs Hezbollah\""], SnapshotChanges.Describe(before, before + Support));
    }

    [Fact]
    public void A_changed_entity_is_one_change() => Assert.Equal(
        ["~ entity fsa changed from is ArmedGroup \"FSA\" to is ArmedGroup \"Free Syrian Army\" also \"FSA\""],
        SnapshotChanges.Describe("entity: fsa is ArmedGroup \"FSA\"", "entity: fsa is ArmedGroup \"Free Syrian Army\" also \"FSA\""));

    [Fact]
    public void What_is_said_twice_counts_twice() =>
        Assert.Equal(["+ row: a | b"], SnapshotChanges.Describe("row: a | b", "row: a | b\nrow: a | b"));

    [Theory]
    [InlineData("no colon")]
    [InlineData("a: ")]
    [InlineData("a: b -> ")]
    [InlineData("a: b -> c (")]
    [InlineData("a: b -> c [x \"]\" y:1-2 \"q\"")]
    [InlineData("a: \"b -> c d:1-2 \"q\"")]
    [InlineData("a: b -> c d:1-x \"q\"")]
    [InlineData("a: b -> c d:1-2 q")]
    public void A_line_that_is_no_fact_is_shown_as_it_is(string line)
    {
        Assert.Null(SnapshotFact.Parse(line));
        Assert.Equal(["+ " + line], SnapshotChanges.Describe("x", "x\n" + line));
    }
}
