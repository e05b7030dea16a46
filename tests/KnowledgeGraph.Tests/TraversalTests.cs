using KnowledgeGraph.Tests.World;

namespace KnowledgeGraph.Tests;

public sealed class TraversalTests
{
    private static readonly Article News = new("news", "Russia and Iran back Hezbollah. Hezbollah struck Aleppo, killing 20. Russia is Iran's ally.")
    {
        Published = new DateOnly(2016, 11, 12),
    };

    private static readonly WorldGraph Graph = Build();

    [Fact]
    public void Sets_chain_over_typed_hops()
    {
        Assert.Equal(["Hezbollah"], Graph.Countries.Supports.Supported.Select(static e => e.Name));
        Assert.Equal(["Aleppo"], Graph.Countries.Supports.Supported.Attacks.Target.Select(static e => e.Name));
        Assert.Equal(["Iran", "Russia"], Graph.Hezbollah.SupportedBy.Supporter.Select(static e => e.Name));
    }

    [Fact]
    public void Query_syntax_works_over_relations()
    {
        var proxies =
            from support in Graph.Supports
            from attack in support.Supported.Attacks
            where attack.Target is Place
            select $"{support.Supporter} {support.Supported} {attack.Target.Name}";
        Assert.Equal(["Iran Hezbollah Aleppo", "Russia Hezbollah Aleppo"], proxies);
    }

    [Fact]
    public void A_symmetric_edge_is_seen_from_both_ends()
    {
        Assert.Equal("Russia", Graph.Iran.AlliedWith[0].Ally.Name);
        Assert.Equal("Iran", Graph.Russia.AlliedWith[0].Ally.Name);
        Assert.Equal("Russia", Graph.Russia.AlliedWith[0].From.Name);
        Assert.Single(Graph.AlliedWith);
    }

    [Fact]
    public void Claims_give_further_roles_and_properties_typed()
    {
        var claim = Graph.Hezbollah.Attacks[0].Claims[0];
        Assert.Equal(Quantity.Exactly(20), claim.Killed);
        Assert.Equal("rockets", Assert.Single(claim.Weapons));
        Assert.Equal("Syria", claim.Place?.Name);
        Assert.Equal("Hezbollah struck Aleppo, killing 20", claim.Evidence.Quote);
    }

    [Fact]
    public void Views_keep_the_class()
    {
        WorldGraph then = Graph.AsOf(new DateOnly(2016, 11, 12));
        Assert.Equal(2, then.Supports.Count);
        Assert.Empty(Graph.AsOf(new DateOnly(2016, 11, 13)).Supports);
        Assert.Empty(Graph.Denied().Supports);
        Assert.Equal(Graph.Russia, then.Russia);
    }

    private static WorldGraph Build()
    {
        var builder = GraphBuilder.For<WorldGraph>();
        builder.Add(News);
        var empty = builder.Build();
        builder.Add(Supports.Claim(empty.Russia, empty.Hezbollah, Quote("Russia and Iran back Hezbollah")));
        builder.Add(Supports.Claim(empty.Iran, empty.Hezbollah, Quote("Russia and Iran back Hezbollah")));
        builder.Add(AlliedWith.Claim(empty.Russia, empty.Iran, Quote("Russia is Iran's ally")));
        var attack = Attacks.Claim(empty.Hezbollah, empty.Aleppo, Quote("Hezbollah struck Aleppo, killing 20"), empty.Syria);
        builder.Add(attack with { Properties = [new("killed", "20"), new("weapons", "rockets")] });
        return builder.Build();
    }

    private static Evidence Quote(string words)
    {
        var start = News.Text.IndexOf(words, StringComparison.Ordinal);
        return new Evidence(News.Id, 0, start, start + words.Length, words);
    }
}
