using System.Collections.Immutable;

namespace KnowledgeGraph.Explorer.Tests.World;

/// <summary>A small invented world with two articles: every modality, dates, speakers, further roles, a loop, somebody unknown.</summary>
internal static class NewsWorld
{
    public const string First = "Arland backs the River Front, the Herald reported. Its planes shelled Old Harbour in May 2020, killing about 20. Arland is an ally of Borland.";
    public const string Second = "Borland does not back the River Front. Gunmen attacked Old Harbour on 3 June 2020. The River Front will attack Arland. The River Front fought itself.";

    public static GraphModel Model(params IEnumerable<EntityDefinition> further) => new(
        "NewsWorld",
        types:
        [
            new("Actor") { IsAbstract = true }, new("Country") { Parent = "Actor" }, new("ArmedGroup") { Parent = "Actor" }, new("Media") { Parent = "Actor" }, new("Place"),
        ],
        relations:
        [
            new("supports", "supports") { Roles = [new("supporter", ["Actor"]), new("supported", ["Actor"])] },
            new("attacks", "attacks")
            {
                Roles = [new("attacker", ["Actor"], true), new("target", ["Actor", "Place"]), new("place", ["Place"], true)],
                Properties = [new("killed", PropertyKind.Quantity) { IsOptional = true }],
            },
            new("allied-with", "alliedWith") { Roles = [new("ally", ["Actor"])], ObjectRole = 0, IsSymmetric = true },
        ],
        entities:
        [
            new("arland", "Country", "Árland") { Aliases = ["the Kingdom"], Description = "A country by the sea." }, new("borland", "Country", "Borland"),
            new("river-front", "ArmedGroup", "River Front"), new("herald", "Media", "The Herald"), new("harbour", "Place", "Harbour"),
            new("old-harbour", "Place", "Old Harbour") { PartOf = "harbour" }, .. further,
        ]);

    public static Graph Sample(bool isLater = true)
    {
        var builder = new GraphBuilder(Model());
        builder.Add(new Article("one", First) { Title = "War at sea", Source = "Herald", Published = new DateOnly(2020, 6, 1), Url = "https://news.example/one" });
        if (isLater) builder.Add(new Article("two", Second) { Title = "Denial", Source = "Wire", Published = new DateOnly(2020, 6, 4) });
        builder.Add(Claim("supports", ["arland", "river-front"], "one", First, "Arland backs the River Front, the Herald reported.") with
        {
            Modality = Modality.Attributed,
            AttributedTo = ["herald"],
            Confidence = 0.9,
        });
        builder.Add(Claim("attacks", ["arland", "old-harbour", "harbour"], "one", First, "Its planes shelled Old Harbour in May 2020, killing about 20.") with
        {
            Properties = [new("killed", "~20")],
            Period = Period.InMonth(2020, isLater ? 5 : 4),
        });
        builder.Add(Claim("allied-with", ["arland", "borland"], "one", First, "Arland is an ally of Borland.") with { Period = Period.Since(Period.InYear(2019)) });
        if (isLater) AddSecond(builder);
        return Built(builder);
    }

    public static Claim Claim(string relation, ImmutableArray<string?> participants, string article, string text, string quote)
    {
        var start = text.IndexOf(quote, StringComparison.Ordinal);
        return new Claim(relation, participants, new Evidence(article, 0, start, start + quote.Length, quote));
    }

    public static Graph Built(GraphBuilder builder)
    {
        var graph = builder.BuildGraph(out var problems);
        Assert.Empty(problems);
        return graph;
    }

    private static void AddSecond(GraphBuilder builder)
    {
        builder.Add(Claim("supports", ["borland", "river-front"], "two", Second, "Borland does not back the River Front.") with { Modality = Modality.Negated });
        builder.Add(Claim("attacks", [null, "old-harbour", null], "two", Second, "Gunmen attacked Old Harbour on 3 June 2020.") with { Period = Period.On(new DateOnly(2020, 6, 3)) });
        builder.Add(Claim("attacks", ["river-front", "arland", null], "two", Second, "The River Front will attack Arland.") with { Modality = Modality.Planned });
        builder.Add(Claim("attacks", ["river-front", "river-front", null], "two", Second, "The River Front fought itself.") with { Modality = Modality.Hedged });
    }
}
