namespace KnowledgeGraph.Testing.Tests;

/// <summary>A small graph without compiled classes.</summary>
internal static class World
{
    private static readonly Article News = new("news", "Russia backs Hezbollah. Iran is said to back Hezbollah.") { Published = new DateOnly(2016, 11, 12) };

    private static readonly GraphModel Model = new(
        "World",
        types: [new("Country"), new("ArmedGroup") { IsOpen = true }],
        relations: [new("supports", "supports") { Roles = [new("supporter", ["Country"]), new("supported", ["ArmedGroup"])] }],
        entities: [new("russia", "Country", "Russia"), new("iran", "Country", "Iran"), new("hezbollah", "ArmedGroup", "Hezbollah")]);

    /// <summary>A graph that says less, and says it otherwise.</summary>
    public static Graph Earlier()
    {
        var builder = new GraphBuilder(Model);
        builder.Add(News);
        builder.Add(new Claim("supports", ["iran", "hezbollah"], Quote("Iran is said to back Hezbollah")));
        builder.Add(new Claim("supports", ["russia", "iran-force"], Quote("Russia backs")));
        builder.Add(new EntityRecord("iran-force", "ArmedGroup", "Iran's force"));
        var graph = builder.BuildGraph(out var problems);
        Assert.Empty(problems);
        return graph;
    }

    public static Graph Graph()
    {
        var builder = new GraphBuilder(Model);
        builder.Add(News);
        builder.Add(new Claim("supports", ["russia", "hezbollah"], Quote("Russia backs Hezbollah")));
        builder.Add(new Claim("supports", ["iran", "hezbollah"], Quote("Iran is said to back Hezbollah")) { Modality = Modality.Hedged });
        var graph = builder.BuildGraph(out var problems);
        Assert.Empty(problems);
        return graph;
    }

    private static Evidence Quote(string words)
    {
        var start = News.Text.IndexOf(words, StringComparison.Ordinal);
        return new Evidence(News.Id, start == 0 ? 0 : 1, start, start + words.Length, words);
    }
}
