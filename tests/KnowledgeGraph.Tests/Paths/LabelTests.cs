namespace KnowledgeGraph.Tests.Paths;

/// <summary>How relations read in sentences.</summary>
public sealed class LabelTests
{
    [Theory]
    [InlineData("supports", "supports")]
    [InlineData("alliedWith", "allied with")]
    [InlineData("withdrawsFrom", "withdraws from")]
    [InlineData("signsNATOTreaty", "signs NATO treaty")]
    [InlineData("leavesEU", "leaves EU")]
    [InlineData("isInA", "is in a")]
    [InlineData("has_part", "has part")]
    [InlineData("Has-Part", "has part")]
    public void A_name_is_split_into_words(string name, string label)
    {
        var model = new GraphModel("Labels", [new("T")], [new("r", name) { Roles = [new("a", ["T"]), new("b", ["T"])] }]);
        Assert.Equal(label, model.Relations[0].Label);
    }
}
