namespace KnowledgeGraph.Extraction.Tests.TestBed;

public class TestBedReaderTests
{
    private const string Sample = """
        schema: world.kg.yaml
        held: yes
        new: people (Crowd)

        [t-001] 1 15 | a passive
        new: Deir Foo (Place)
        published: 2016-11-14
        > First line.
        >
        > Second line.
        fact: rsf/sudanese-army captures deir-foo | attributed/hedged | by reuters, tass | when 2016-11 | count=12
        maybe: * attacks *
        """;

    [Fact]
    public void A_case_is_read_with_all_its_parts()
    {
        var file = new TestBedReader("x.testbed").Read(Sample);
        Assert.Empty(file.Problems);
        Assert.True(file.IsHeld);
        var owner = Assert.Single(file.Cases);
        Assert.Equal("First line.\n\nSecond line.", owner.Text);
        Assert.Equal([1, 15], owner.Phenomena.AsEnumerable());
        Assert.Equal(new DateOnly(2016, 11, 14), owner.Published);
        Assert.Equal("Place", owner.Discovered["deir-foo"]);
        Assert.Equal("Crowd", owner.Discovered["people"]);

        var fact = Assert.Single(owner.Facts);
        Assert.Equal(["rsf", "sudanese-army"], fact.Subjects.AsEnumerable());
        Assert.Equal([Modality.Attributed, Modality.Hedged], fact.Modalities.AsEnumerable());
        Assert.Equal(["reuters", "tass"], fact.By!.Value.AsEnumerable());
        Assert.Equal(Period.InMonth(2016, 11), fact.Period);
        Assert.Equal(("count", "12"), Assert.Single(fact.Details));
        Assert.Equal(11, fact.Line);
        Assert.Equal(ExpectedKind.Maybe, owner.Lines[1].Kind);
    }

    [Theory]
    [InlineData("[t-1] 1 | id too short", "(2): a case begins with")]
    [InlineData("[t-001] 29 | no such phenomenon\n> x\nnone", "(2): phenomena run")]
    [InlineData("> a passage without a case", "(2): a passage before")]
    [InlineData("[t-001] 1 | t\n> x\nfact: a attacks", "(4): a claim stands")]
    [InlineData("[t-001] 1 | t\n> x\nfact: a attacks b", "(4): a fact says its modality")]
    [InlineData("[t-001] 1 | t\n> x\nfact: a attacks b | surely", "(4): 'surely' is no modality")]
    [InlineData("[t-001] 1 | t\n> x\nfact: * attacks b | asserted", "(4): a fact names its ends")]
    [InlineData("[t-001] 1 | t\n> x\npublished: Monday\nnone", "(4): published:")]
    [InlineData("[t-001] 1 | t\n> x\nnew: Foo Place\nnone", "(4): 'Foo Place' is not")]
    [InlineData("[t-001] 1 | t\n> x\nnonsense\nnone", "(4): this is no line")]
    [InlineData("[t-001] 1 | t\n> x\nfoo: bar\nnone", "(4): the key 'foo'")]
    [InlineData("[t-001] 1 | t\nnone", "(3): the case t-001 has no passage")]
    [InlineData("[t-001] 1 | t\n> x", "(3): the case t-001 needs")]
    [InlineData("[t-001] 1 | t\n> x\nnone\nfact: a attacks b | asserted", "(5): the case t-001 needs")]
    public void A_wrong_line_is_a_problem_with_its_number(string text, string problem)
    {
        var file = new TestBedReader("x.testbed").Read("schema: world.kg.yaml\n" + text);
        Assert.Contains(file.Problems, p => p.StartsWith("x.testbed" + problem, StringComparison.Ordinal));
    }
}
