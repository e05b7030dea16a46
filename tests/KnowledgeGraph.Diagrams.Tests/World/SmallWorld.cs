using System.Collections.Immutable;

namespace KnowledgeGraph.Diagrams.Tests.World;

/// <summary>Small graphs without compiled classes, built claim by claim.</summary>
internal static class SmallWorld
{
    public static readonly Article News = new("news", "They said so.") { Published = new DateOnly(2016, 11, 12) };

    private static readonly Evidence Words = new("news", 0, 0, 12, "They said so");

    public static GraphModel Model(params (string Id, string Type, string Name)[] entities) => new(
        "World",
        types:
        [
            new("Actor") { IsAbstract = true },
            new("Country") { Parent = "Actor" },
            new("ArmedGroup") { Parent = "Actor" },
            new("Place"),
        ],
        relations:
        [
            new("supports", "supports") { Roles = [new("supporter", ["Actor"]), new("supported", ["Actor"])] },
            new("attacks", "attacks") { Roles = [new("attacker", ["Actor"], true), new("target", ["Actor", "Place"])] },
            new("allied-with", "alliedWith") { Roles = [new("ally", ["Actor"])], ObjectRole = 0, IsSymmetric = true },
        ],
        entities: [.. entities.Select(static e => new EntityDefinition(e.Id, e.Type, e.Name))]);

    public static readonly GraphModel Syria = Model(
        ("russia", "Country", "Russia"), ("iran", "Country", "Iran"), ("turkiye", "Country", "Türkiye"),
        ("hezbollah", "ArmedGroup", "Hezbollah"), ("aleppo", "Place", "Aleppo"), ("hama", "Place", "Hama"));

    public static Claim Claim(string relation, string? subject, string target, Modality modality = Modality.Asserted, string period = "") =>
        new(relation, [subject, target], Words) { Modality = modality, Period = Period.Parse(period, null) };

    public static Graph Graph(GraphModel model, params IEnumerable<Claim> claims)
    {
        var builder = new GraphBuilder(model);
        builder.Add(News);
        foreach (var claim in claims) builder.Add(claim);
        var graph = builder.BuildGraph(out var problems);
        Assert.Empty(problems);
        return graph;
    }

    public static Graph Sample() => Graph(
        Syria,
        Claim("supports", "russia", "hezbollah"),
        Claim("supports", "russia", "hezbollah", Modality.Attributed),
        Claim("supports", "iran", "hezbollah", Modality.Attributed),
        Claim("attacks", "hezbollah", "aleppo", period: "2016-10"),
        Claim("attacks", "hezbollah", "aleppo", period: "2016-12"),
        Claim("attacks", "hezbollah", "hama", Modality.Planned),
        Claim("attacks", null, "aleppo"),
        Claim("attacks", "turkiye", "hama", Modality.Negated),
        Claim("allied-with", "russia", "iran"));

    /// <summary>A graph of so many actors that all support one another.</summary>
    public static Graph Complete(int actors)
    {
        var ids = Enumerable.Range(0, actors).Select(static i => FormattableString.Invariant($"a{i}")).ToImmutableArray();
        var model = Model([.. ids.Select(static id => (id, "Country", "Actor " + id))]);
        return Graph(model, ids.SelectMany(s => ids.Where(o => !string.Equals(o, s, StringComparison.Ordinal)).Select(o => Claim("supports", s, o))));
    }
}
