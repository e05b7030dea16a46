namespace KnowledgeGraph.Tests.Changes;

/// <summary>Why two builds differ.</summary>
public sealed class CauseTests
{
    private static readonly Article First = new("a", "Russia backs Hezbollah. Iran aids Hezbollah.");
    private static readonly Article Second = new("b", "Russia backs Iran.");
    private static readonly GraphOrigin Origin = new()
    {
        Schema = "s1",
        LanguageModel = "m1",
        Engine = "1.0.0",
        Rules = [new("supports[0]", "{supporter} backs {supported}"), new("supports[1]", "{supporter} aids {supported}")],
    };

    private static readonly Claim Backs = Claim(First, "Russia backs Hezbollah", "russia", "hezbollah", "supports[0]");
    private static readonly Claim Aids = Claim(First, "Iran aids Hezbollah", "iran", "hezbollah", "supports[1]");
    private static readonly Claim BacksIran = Claim(Second, "Russia backs Iran", "russia", "iran", "supports[0]");

    [Fact]
    public void An_article_that_came_or_was_edited_is_a_cause()
    {
        Assert.Equal("Article: article b (added): 1", Causes(Graph(Origin, [First], Backs), Graph(Origin, [First, Second], Backs, BacksIran)));
        var edited = First with { Title = "New" };
        Assert.Equal("Article: article a (changed): 1", Causes(Graph(Origin, [First], Backs), Graph(Origin, [edited], Backs, Aids)));
    }

    [Fact]
    public void A_rule_that_came_or_went_is_a_cause_though_the_others_move()
    {
        var moved = Origin with { Schema = "s2", Rules = [new("supports[0]", "{supporter} aids {supported}"), new("supports[1]", "{supporter} backs {supported}")] };
        var less = moved with { Rules = moved.Rules[1..] };
        Assert.Equal(
            "Rule: rule supports[0] \"{supporter} aids {supported}\" (new): 1",
            Causes(Graph(less, [First], Backs with { Rule = "supports[1]" }), Graph(moved, [First], Backs with { Rule = "supports[1]" }, Aids with { Rule = "supports[0]" })));
        Assert.Equal(
            "Rule: rule supports[0] \"{supporter} aids {supported}\" (gone): 1",
            Causes(Graph(moved, [First], Aids with { Rule = "supports[0]" }), Graph(less, [First])));
        // The same example under another number reads as before.
        var renumbered = Graph(Origin, [First], Backs).Diff(Graph(moved, [First], Backs with { Rule = "supports[1]" }));
        Assert.Equal("Schema: rules renumbered, the same examples", string.Join('\n', renumbered.ByCause().Select(static group => $"{group.Cause}: {group.Detail}")));
        Assert.Equal("rules renumbered", renumbered.ToText());
        Assert.Equal("rules renumbered\n\n# rules renumbered, the same examples: 1 fact changed", renumbered.ToCauseText());
        Assert.False(renumbered.IsEmpty);
    }

    [Fact]
    public void What_the_schema_says_of_a_relation_or_of_who_takes_part_is_a_cause()
    {
        var other = Origin with { Schema = "s2" };
        Assert.Equal(
            "Schema: relation supports: 1",
            Causes(Graph(Origin, [First], Backs), Graph(other, [First], [Backs, Aids], Model(isTransitive: true))));
        Assert.Equal(
            "Schema: entity iran (added): 1",
            Causes(Graph(Origin, [First], [Backs], Model(hasIran: false)), Graph(other, [First], [Backs, Aids], Model())));
    }

    [Fact]
    public void What_changed_for_all_alike_is_the_cause_of_the_rest()
    {
        var before = Graph(Origin, [First], Backs);
        Assert.Equal("LanguageModel: the language model: 1", Causes(before, Graph(Origin with { LanguageModel = "m2" }, [First], Backs, Aids)));
        Assert.Equal("Engine: the code that reads (1.0.0 to 1.1.0): 1", Causes(before, Graph(Origin with { Engine = "1.1.0" }, [First], Backs, Aids)));
        Assert.Equal("Engine: the code that reads (1.0.0): 1", Causes(before, Graph(Origin, [First], Backs, Aids)));
        Assert.Equal("Article: other articles: names that they brought or took: 1", Causes(before, Graph(Origin, [First, Second], Backs, Aids)));
        Assert.Equal(
            "Unknown: both the schema and the language model changed: change one at a time to tell: 1",
            Causes(before, Graph(Origin with { Schema = "s2", LanguageModel = "m2" }, [First], Backs, Aids)));
        Assert.Equal("Unknown: a graph does not say what read it: build it anew: 1", Causes(before, Graph(null, [First], Backs, Aids)));
    }

    [Fact]
    public void The_text_has_a_headline_for_each_cause()
    {
        var diff = Graph(Origin, [First], Backs).Diff(Graph(Origin, [First, Second], Backs with { Modality = Modality.Hedged }, BacksIran));
        Assert.Equal(
            """
            1 fact added; 1 fact changed; 1 article added
            + article b

            # article b (added): 1 fact added
            + Russia supports Iran [b:0-17] "Russia backs Iran"

            # other articles: names that they brought or took: 1 fact changed
            ~ modality of Russia supports Hezbollah changed from asserted to hedged [a:0-22] "Russia backs Hezbollah"
            """.ReplaceLineEndings("\n"),
            diff.ToCauseText());
        Assert.Equal(diff.Claims.Length, diff.ByCause().Sum(static group => group.Claims.Length));
    }

    [Fact]
    public void A_quote_that_moved_is_one_line()
    {
        var before = Backs with { Trigger = new TextSpan(7, 12), ParticipantSpans = [new TextSpan(0, 6), new TextSpan(13, 22)] };
        var shifted = First with { Text = "Now " + First.Text };
        var after = new Claim("supports", ["russia", "hezbollah"], new Evidence("a", 0, 4, 26, "Russia backs Hezbollah")) { Rule = "supports[0]", Trigger = new TextSpan(11, 16) };
        Assert.Equal(
            "~ quote of Russia supports Hezbollah moved from 0-22 to 4-26 [a:4-26] \"Russia backs Hezbollah\"",
            Graph(Origin, [First], before).Diff(Graph(Origin, [shifted], after)).ToText().Split('\n')[^1]);
    }

    private static string Causes(Graph before, Graph after) =>
        string.Join('\n', before.Diff(after).ByCause().Select(static group => FormattableString.Invariant($"{group.Cause}: {group.Detail}: {group.Claims.Length}")));

    private static Graph Graph(GraphOrigin? origin, Article[] articles, params Claim[] claims) => Graph(origin, articles, claims, Model());

    private static Graph Graph(GraphOrigin? origin, Article[] articles, Claim[] claims, GraphModel model)
    {
        var builder = new GraphBuilder(model) { Origin = origin };
        foreach (var article in articles) builder.Add(article);
        foreach (var claim in claims) builder.Add(claim);
        var graph = builder.BuildGraph(out var problems);
        Assert.Empty(problems);
        return graph;
    }

    private static GraphModel Model(bool isTransitive = false, bool hasIran = true) => new(
        "World",
        types: [new("Actor")],
        relations: [new("supports", "supports") { Roles = [new("supporter", ["Actor"]), new("supported", ["Actor"])], IsTransitive = isTransitive }],
        entities: [new("russia", "Actor", "Russia"), new("hezbollah", "Actor", "Hezbollah"), .. hasIran ? [new EntityDefinition("iran", "Actor", "Iran")] : Array.Empty<EntityDefinition>()]);

    private static Claim Claim(Article article, string quote, string subject, string target, string rule)
    {
        var start = article.Text.IndexOf(quote, StringComparison.Ordinal);
        return new Claim("supports", [subject, target], new Evidence(article.Id, start == 0 ? 0 : 1, start, start + quote.Length, quote)) { Rule = rule };
    }
}
