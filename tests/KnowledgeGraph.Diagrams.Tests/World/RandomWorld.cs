namespace KnowledgeGraph.Diagrams.Tests.World;

/// <summary>Graphs of many shapes and sizes, the same each time.</summary>
internal static class RandomWorld
{
    private static readonly string[] Types = ["Country", "ArmedGroup", "Person", "Organisation", "Place", "Agreement"];

    private static readonly string[] Relations = ["supports", "attacks", "allied-with", "negotiates-with", "controls"];

    private static readonly string[] First = ["North", "Upper", "Old", "New", "Free", "People's", "Grand", "River", "Mountain", "Southern"];

    private static readonly string[] Second = ["Brigade", "Republic", "Council", "Front", "Valley", "Party", "Accord", "City", "Movement", "Harbour Authority"];

    /// <summary>A connected graph of so many entities and claims; each new one is linked to one of the last <paramref name="near"/>.</summary>
    public static Graph Sparse(int entities, int claims, int seed, int near)
    {
        var random = new Random(seed);
        return Graph(entities, Enumerable.Range(0, claims).Select(i =>
        {
            var a = i < entities - 1 ? i + 1 : random.Next(entities);
            var b = i < entities - 1 ? Math.Max(0, i - random.Next(near)) : Math.Clamp(a + random.Next(near) - (near / 2), 0, entities - 1);
            if (a == b) b = (a + 1) % entities;
            return random.Next(2) == 0 ? (a, b, Modality(random)) : (b, a, Modality(random));
        }));
    }

    public static Graph Chain(int entities) => Graph(entities, Enumerable.Range(0, entities - 1).Select(static i => (i, i + 1, KnowledgeGraph.Modality.Asserted)));

    public static Graph Star(int leaves) =>
        Graph(leaves + 1, Enumerable.Range(1, leaves).Select(static i => (i % 2 == 0 ? 0 : i, i % 2 == 0 ? i : 0, KnowledgeGraph.Modality.Asserted)));

    /// <summary>A cluster in which most are linked with most, both ways.</summary>
    public static Graph Dense(int entities) => Graph(
        entities,
        from a in Enumerable.Range(0, entities) from b in Enumerable.Range(0, entities) where a != b && ((a * 3) + b) % 3 != 0 select (a, b, KnowledgeGraph.Modality.Asserted));

    /// <summary>Two with every relation both ways, loops, and somebody unknown.</summary>
    public static Graph Parallel()
    {
        var claims = Relations.SelectMany(static r => new[] { Claim(r, "e0000", "e0001"), Claim(r, "e0001", "e0000") })
            .Append(Claim("supports", "e0002", "e0002")).Append(Claim("attacks", "e0002", "e0002") with { Modality = KnowledgeGraph.Modality.Negated })
            .Append(Claim("attacks", null, "e0002"));
        return SmallWorld.Graph(Model(3), claims).WithModality(ModalitySet.All);
    }

    private static Modality Modality(Random random) => random.Next(10) < 6 ? KnowledgeGraph.Modality.Asserted : (Modality)random.Next(5);

    private static Graph Graph(int entities, IEnumerable<(int A, int B, Modality Modality)> edges) =>
        SmallWorld.Graph(Model(entities), edges.Select(static (e, i) => Claim(Relations[i % 5], Id(e.A), Id(e.B)) with { Modality = e.Modality }))
            .WithModality(ModalitySet.All);

    private static Claim Claim(string relation, string? subject, string target) => SmallWorld.Claim(relation, subject, target);

    private static string Id(int i) => FormattableString.Invariant($"e{i:D4}");

    private static GraphModel Model(int entities)
    {
        return new(
            "World",
            types: [.. Types.Select(static t => new TypeDefinition(t))],
            relations:
            [
                new("supports", "supports") { Roles = [new("supporter", [.. Types]), new("supported", [.. Types])] },
                new("attacks", "attacks") { Roles = [new("attacker", [.. Types], true), new("target", [.. Types])] },
                new("allied-with", "alliedWith") { Roles = [new("ally", [.. Types])], ObjectRole = 0, IsSymmetric = true },
                new("negotiates-with", "negotiatesWith") { Roles = [new("party", [.. Types])], ObjectRole = 0, IsSymmetric = true },
                new("controls", "controls") { Roles = [new("holder", [.. Types]), new("held", [.. Types])] },
            ],
            entities: [.. Enumerable.Range(0, entities).Select(static i => new EntityDefinition(
                Id(i), Types[i * 5 % 6], FormattableString.Invariant($"{First[i % 10]} {Second[i * 7 % 10]} {i}")))]);
    }
}
