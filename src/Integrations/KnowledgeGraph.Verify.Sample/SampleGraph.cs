namespace KnowledgeGraph.Verify.Sample;

/// <summary>A small graph without compiled classes; yours comes from your schema and articles.</summary>
public static class SampleGraph
{
    private static readonly Article News = new("news", "Russia backs the Assad government. Iran is said to back Hezbollah.")
    {
        Published = new DateOnly(2016, 11, 12),
    };

    private static readonly GraphModel Model = new(
        "SampleGraph",
        types: [new("Actor") { IsAbstract = true }, new("Country") { Parent = "Actor" }, new("Government") { Parent = "Actor" }, new("ArmedGroup") { Parent = "Actor" }],
        relations: [new("supports", "supports") { Roles = [new("supporter", ["Actor"]), new("supported", ["Actor"])] }],
        entities:
        [
            new("russia", "Country", "Russia"),
            new("iran", "Country", "Iran"),
            new("assad-government", "Government", "Assad government"),
            new("hezbollah", "ArmedGroup", "Hezbollah"),
        ]);

    /// <summary>Makes the graph.</summary>
    public static Graph Create()
    {
        var builder = new GraphBuilder(Model);
        builder.Add(News);
        builder.Add(new Claim("supports", ["russia", "assad-government"], Quote(0, "Russia backs the Assad government")));
        builder.Add(new Claim("supports", ["iran", "hezbollah"], Quote(1, "Iran is said to back Hezbollah")) { Modality = Modality.Hedged });
        return builder.BuildGraph(out _);
    }

    private static Evidence Quote(int sentence, string words)
    {
        var start = News.Text.IndexOf(words, StringComparison.Ordinal);
        return new Evidence(News.Id, sentence, start, start + words.Length, words);
    }
}
