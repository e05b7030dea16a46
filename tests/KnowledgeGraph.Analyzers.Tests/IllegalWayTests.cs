namespace KnowledgeGraph.Analyzers.Tests;

public sealed class IllegalWayTests
{
    [Theory]
    [InlineData("_ = graph.Aleppo.Supports;", "KG2004 'Supports': Supports does not start at a Place, which is never its supporter: from here lead AttacksAsTarget")]
    [InlineData("_ = graph.Places.SupportedBy;", "KG2004 'SupportedBy': Supports does not start at a Place, which is never its supported: from here lead AttacksAsTarget")]
    [InlineData("_ = graph.Aleppo.Attacks;", "KG2004 'Attacks': Attacks does not start at a Place, which is never its attacker: from here lead AttacksAsTarget")]
    [InlineData("_ = graph.CivilWar.ShapesAsShaper;", "KG2004 'ShapesAsShaper': Shapes does not start at a Conflict, which is never its shaper: from here lead Shapes")]
    [InlineData("_ = graph.Attacks.Target.Supports;", "KG2004 'Supports': Supports does not start at an Attackable, which is never its supporter: from here lead AttacksAsTarget")]
    [InlineData("_ = from a in graph.Attacks.AsPattern() from b in a.Target.Attacks select b;", "KG2004 'Attacks': Attacks does not start at an Attackable, which is never its attacker: from here lead AttacksAsTarget")]
    public async Task It_says_which_ways_there_are(string body, string expected) => Assert.Equal([expected], await Queries.Judge(body));

    [Theory]
    [InlineData("_ = graph.Russia.Supports;")]
    [InlineData("_ = graph.Countries.Supports.Supported.Attacks.Target.AttacksAsTarget;")]
    [InlineData("_ = graph.Supports;")]
    [InlineData("_ = graph.Aleppo.Name;")]
    [InlineData("_ = from s in graph.Supports.AsPattern() from a in s.Supported.Attacks from b in a.Target.OfType<Actor>().Attacks select b;")]
    public async Task Legal_ways_are_left_alone(string body) => Assert.Empty(await Queries.Judge(body));
}
