using System.Collections.Immutable;

namespace KnowledgeGraph.Cli.Tests.Support;

/// <summary>A graph small enough to check by eye: two articles, five claims of five modalities, a role beside subject and object, a discovered group.</summary>
internal static class SmallWorld
{
    public const string Schema = """
        graph: SmallGraph
        namespace: Small
        types:
          Actor: { abstract: true }
          Country: { is: Actor, plural: Countries }
          ArmedGroup: { is: Actor, open: true, cues: [brigade] }
          Media: { is: Actor }
          Place: {}
        entities:
          Russia: { is: Country, adjective: Russian }
          Türkiye: { is: Country, aliases: [Turkey], adjective: Turkish }
          Herald: { is: Media }
          Aleppo: { is: Place }
          OldCity: { is: Place, name: Old City, partOf: Aleppo }
        relations:
          supports:
            roles: { supporter: Actor, supported: Actor }
            inverse: supportedBy
            expressed: ["{supporter} [backs|supports] {supported}", "{supporter}-backed {supported}"]
          attacks:
            roles: { attacker: Actor?, target: [Actor, Place], place: Place? }
            properties: { killed: quantity?, weapons: string* }
            expressed: ["{attacker} [attacks|shells] {target}"]
          alliedWith:
            symmetric: true
            roles: { ally: Actor }
            expressed: ["{ally} is allied with {ally}"]
        """;

    public const string First = "Türkiye backs the Sun Brigade, the Herald reported. Russian planes shelled the Old City with rockets, killing about 20.";
    public const string Second = "Russia does not back the Sun Brigade. Turkey <may> be an ally of Russia. Ankara\nwill attack Aleppo.";

    private static readonly GraphModel Model = new(
        "SmallGraph",
        [
            new("Actor") { IsAbstract = true }, new("Country") { Parent = "Actor" }, new("ArmedGroup") { Parent = "Actor", IsOpen = true },
            new("Media") { Parent = "Actor" }, new("Place"),
        ],
        [
            new("supports", "supports") { Roles = [new("supporter", ["Actor"]), new("supported", ["Actor"])], Inverse = "supportedBy" },
            new("attacks", "attacks")
            {
                Roles = [new("attacker", ["Actor"], true), new("target", ["Actor", "Place"]), new("place", ["Place"], true)],
                Properties =
                [
                    new("killed", PropertyKind.Quantity) { IsOptional = true },
                    new("weapons", PropertyKind.String) { IsMany = true },
                ],
            },
            new("allied-with", "alliedWith") { Roles = [new("ally", ["Actor"])], ObjectRole = 0, IsSymmetric = true },
        ],
        [
            new("russia", "Country", "Russia"), new("turkiye", "Country", "Türkiye") { Aliases = ["Turkey"], Description = "A country on two continents." },
            new("herald", "Media", "Herald"), new("aleppo", "Place", "Aleppo"), new("old-city", "Place", "Old City") { PartOf = "aleppo" },
        ]);

    public static Graph Graph()
    {
        var builder = new GraphBuilder(Model);
        builder.Add(new Article("one", First) { Title = "Brigade", Source = "Herald", Published = new DateOnly(2016, 10, 24) });
        builder.Add(new Article("two", Second) { Source = "Wire" });
        builder.Add(new EntityRecord("sun-brigade", "ArmedGroup", "Sun Brigade"));
        builder.Add(Claim("supports", ["turkiye", "sun-brigade"], "one", First, "Türkiye backs the Sun Brigade, the Herald reported.") with
        {
            Modality = Modality.Attributed,
            AttributedTo = ["herald"],
            Confidence = 0.9,
            Rule = "supports[0]",
            Period = Period.InMonth(2016, 10),
        });
        builder.Add(Claim("attacks", ["russia", "old-city", "aleppo"], "one", First, "Russian planes shelled the Old City with rockets, killing about 20.") with
        {
            Properties = [new("killed", "~20"), new("weapons", ImmutableArray.Create("rockets"))],
            Confidence = 0.75,
            Rule = "attacks[0]",
        });
        builder.Add(Claim("supports", ["russia", "sun-brigade"], "two", Second, "Russia does not back the Sun Brigade.") with { Modality = Modality.Negated });
        builder.Add(Claim("allied-with", ["russia", "turkiye"], "two", Second, "Turkey <may> be an ally of Russia.") with { Modality = Modality.Hedged });
        builder.Add(Claim("attacks", [null, "aleppo", null], "two", Second, "Ankara\nwill attack Aleppo.") with { Modality = Modality.Planned });
        var graph = builder.BuildGraph(out var problems);
        Assert.Empty(problems);
        return graph;
    }

    private static Claim Claim(string relation, ImmutableArray<string?> participants, string article, string text, string quote)
    {
        var start = text.IndexOf(quote, StringComparison.Ordinal);
        return new Claim(relation, participants, new Evidence(article, 0, start, start + quote.Length, quote));
    }
}
