namespace KnowledgeGraph.Explorer.Tests.World;

/// <summary>Graphs of many edges, the same each time: a third as many entities as edges, some of them hubs.</summary>
internal static class LargeWorld
{
    private static readonly string[] Types = ["Country", "ArmedGroup", "Media", "Place"];

    private static readonly string[] Relations = ["supports", "attacks", "allied-with"];

    /// <summary>A graph of so many edges, each with one claim.</summary>
    public static Graph Of(int edges)
    {
        var entities = Math.Max(8, edges / 3);
        var random = new Random(7);
        var builder = new GraphBuilder(NewsWorld.Model(Enumerable.Range(0, entities).Select(static i =>
            new EntityDefinition(Id(i), Types[i % 10 == 9 ? 3 : i % 3], FormattableString.Invariant($"Actor {i} of {Place(i)}")))));
        const string Text = "They said so.";
        for (var a = 0; a < 40; a++)
            builder.Add(ArticleOf(a, Text));
        var pairs = new HashSet<(int, int, int)>();
        while (pairs.Count < edges)
        {
            // Every new entity is linked to one of the hubs or of its neighbours; the rest at random, near each other.
            var i = pairs.Count;
            var from = i < entities - 1 ? i + 1 : random.Next(entities);
            var to = i < entities - 1 ? (random.Next(3) == 0 ? random.Next(Math.Min(from, 12)) : Math.Max(0, from - 1 - random.Next(25))) : (from + 1 + random.Next(60)) % entities;
            var relation = (from % 10 == 9 || to % 10 == 9) ? 1 : random.Next(3);
            if (from == to) continue;
            if (from % 10 == 9) (from, to) = (to, from);
            if (from % 10 == 9) continue;
            // Which end of a symmetric edge comes first is the graph's choice, so that both would be one.
            if (relation == 2 && from > to) (from, to) = (to, from);
            if (!pairs.Add((from, relation, to))) continue;
            var modality = random.Next(10) < 7 ? Modality.Asserted : (Modality)random.Next(3);
            var article = FormattableString.Invariant($"a{random.Next(40)}");
            string?[] ends = relation == 1 ? [Id(from), Id(to), null] : [Id(from), Id(to)];
            builder.Add(NewsWorld.Claim(Relations[relation], [.. ends], article, Text, "They said so") with { Modality = modality });
        }

        return NewsWorld.Built(builder);
    }

    /// <summary>Two with so many claims on one edge.</summary>
    public static Graph Crowded(int claims)
    {
        var text = string.Join(' ', Enumerable.Range(0, claims).Select(static i => FormattableString.Invariant($"Arland backs Borland {i:D5}.")));
        var builder = new GraphBuilder(NewsWorld.Model());
        builder.Add(new Article("long", text) { Published = new DateOnly(2021, 2, 3) });
        for (var i = 0; i < claims; i++) builder.Add(NewsWorld.Claim("supports", ["arland", "borland"], "long", text, FormattableString.Invariant($"Arland backs Borland {i:D5}.")));
        return NewsWorld.Built(builder);
    }

    private static Article ArticleOf(int number, string text) => new(FormattableString.Invariant($"a{number}"), text)
    {
        Title = FormattableString.Invariant($"Report {number}"),
        Source = number % 3 == 0 ? "Herald" : "Wire",
        Published = new DateOnly(2020, 1, 1).AddDays(number * 9),
    };

    private static string Id(int i) => FormattableString.Invariant($"e{i:D4}");

    private static string Place(int i) => new[] { "the North", "Upper Valley", "New Harbour", "the River Delta", "Old Town", "the Southern Hills" }[i * 7 % 6];
}
