using System.Collections.Immutable;
using KnowledgeGraph.Tests.World;

namespace KnowledgeGraph.Tests.Records;

/// <summary>What a builder leaves out, code by code, with the exact words; the rest is kept.</summary>
public sealed class RefusalTests
{
    private static readonly Claim Sound = new("supports", ["russia", "hezbollah"], Sample.Quote(Sample.News, "Russia backs Hezbollah"));

    [Fact]
    public void KG4001_two_articles_with_one_id() => Refuses(
        static builder => builder.Add(Sample.News with { Published = new DateOnly(2016, 11, 13) }),
        "news: error KG4001: two different articles have the id 'news'; one was left out: give each article an id of its own");

    [Theory]
    [InlineData("Nothing", "of the unknown type 'Nothing'; it was left out: use a concrete type of the schema")]
    [InlineData("Actor", "of the abstract type 'Actor'; it was left out: use a concrete type of the schema")]
    [InlineData("Location", "of the abstract type 'Location'; it was left out: use a concrete type of the schema")]
    [InlineData("Country", "of the type 'Country', which the schema does not open to discovery; it was left out: declare it, or write 'open: true' on the type")]
    public void KG4002_an_entity_of_a_type_that_cannot_be_discovered(string type, string expected) =>
        Refuses(builder => builder.Add(new EntityRecord("x", type, "X")), $"error KG4002: the entity 'x' is {expected}");

    [Fact]
    public void KG4003_an_entity_that_the_schema_declares() => Refuses(
        static builder => builder.Add(new EntityRecord("russia", "ArmedGroup", "Russia")),
        "error KG4003: the entity 'russia' is declared in the schema and cannot be discovered as well; the declared one stays");

    [Fact]
    public void KG4003_an_entity_of_two_types() => Refuses(
        static builder =>
        {
            builder.Add(new EntityRecord("x", "Place", "X") { ArticleId = "news" });
            builder.Add(new EntityRecord("x", "ArmedGroup", "X"));
        },
        "news: error KG4003: the entity 'x' is of the types 'ArmedGroup' and 'Place'; 'ArmedGroup' stays: declare it in the schema, or give one of them another id");

    [Fact]
    public void KG4003_of_two_types_the_one_stays_that_most_articles_give() => Refuses(
        static builder =>
        {
            builder.Add(new Article("late", "Text."));
            builder.Add(new EntityRecord("x", "ArmedGroup", "X") { ArticleId = "news" });
            builder.Add(new EntityRecord("x", "Place", "X"));
            builder.Add(new EntityRecord("x", "Place", "X") { ArticleId = "late" });
        },
        "news: error KG4003: the entity 'x' is of the types 'Place' and 'ArmedGroup'; 'Place' stays: declare it in the schema, or give one of them another id");

    [Fact]
    public void KG4004_a_claim_of_an_unknown_entity() => Refuses(
        Sound with { Participants = ["russia", "nobody"] },
        "news: error KG4004: the claim russia supports nobody at 0-22 names the unknown entity 'nobody'; it was left out");

    [Fact]
    public void KG4004_a_claim_attributed_to_an_unknown_entity() => Refuses(
        Sound with { AttributedTo = ["nobody"] },
        "news: error KG4004: the claim russia supports hezbollah at 0-22 is attributed to the unknown entity 'nobody'; it was left out");

    [Fact]
    public void KG4004_a_mention_of_an_unknown_entity() => Refuses(
        static builder => builder.Add(new Mention("news", 0, 6, MentionKind.Name, "nobody")),
        "news: error KG4004: the mention at 0-6 names the unknown entity 'nobody'; it was left out");

    [Fact]
    public void KG4004_an_entity_that_is_part_of_an_unknown_one()
    {
        var graph = Refuses(
            static builder => builder.Add(new EntityRecord("x", "Place", "X") { PartOf = "nowhere" }),
            "error KG4004: the entity 'x' is part of the unknown entity 'nowhere'; that link was left out");
        Assert.Null(graph.FindEntity("x")!.PartOf);
    }

    [Theory]
    [InlineData(0, 5000)]
    [InlineData(-1, 5)]
    [InlineData(5, 5)]
    public void KG4005_a_mention_outside_its_article(int start, int end) => Refuses(
        builder => builder.Add(new Mention("news", start, end, MentionKind.Name, "russia")),
        $"news: error KG4005: the mention of 'russia' at {start}-{end} lies outside the article 'news'; it was left out");

    [Fact]
    public void KG4006_a_claim_of_an_unknown_relation() => Refuses(
        new Claim("loves", ["russia", "iran"], Sound.Evidence),
        "news: error KG4006: the claim russia loves iran at 0-22 is of a relation that the schema does not have; it was left out");

    [Fact]
    public void KG4007_a_claim_that_cites_an_article_that_is_not_there() => Refuses(
        new Claim("supports", ["russia", "iran"], Sound.Evidence with { ArticleId = "lost" }),
        "lost: error KG4007: the claim russia supports iran at 0-22 cites the article 'lost', which was not added; it was left out");

    [Fact]
    public void KG4007_a_mention_and_an_entity_of_an_article_that_is_not_there() => Refuses(
        static builder =>
        {
            builder.Add(new Mention("lost", 0, 6, MentionKind.Name, "russia"));
            builder.Add(new EntityRecord("x", "Place", "X") { ArticleId = "lost" });
        },
        "lost: error KG4007: the entity 'x' was discovered in the article 'lost', which was not added; it was left out",
        "lost: error KG4007: the mention of 'russia' at 0-6 is in the article 'lost', which was not added; it was left out");

    [Fact]
    public void KG4008_a_quote_that_does_not_stand_there() => Refuses(
        new Claim("supports", ["russia", "iran"], Sound.Evidence with { Quote = "Russia backs Hezbollag" }),
        "news: error KG4008: the claim russia supports iran at 0-22 quotes words that do not stand in the article at that place; it was left out");

    [Fact]
    public void KG4009_too_few_participants() => Refuses(
        Sound with { Participants = ["russia"] },
        "news: error KG4009: the claim russia supports ? at 0-22 names 1 instead of 2 participants; it was left out");

    [Fact]
    public void KG4010_a_role_that_must_be_known() => Refuses(
        Sound with { Participants = [null, "iran"] },
        "news: error KG4010: the claim ? supports iran at 0-22 leaves the role 'supporter' empty, which must be known; it was left out");

    [Fact]
    public void KG4011_an_entity_that_may_not_play_the_role() => Refuses(
        Sound with { Participants = ["aleppo", "iran"] },
        "news: error KG4011: the claim aleppo supports iran at 0-22 gives the role 'supporter' to 'aleppo' (Place), but it is for Actor; it was left out");

    [Theory]
    [InlineData("killed", "many", "gives 'killed' the value 'many', which is not a quantity")]
    [InlineData("weapons", "", "gives 'weapons' the value '', which is not a text")]
    [InlineData("wounded", "3", "has the property 'wounded', which 'attacks' does not have")]
    public void KG4012_a_property_that_does_not_fit(string name, string value, string expected) => Refuses(
        new Claim("attacks", ["russia", "aleppo", null], Sound.Evidence) { Properties = [new(name, value)] },
        $"news: error KG4012: the claim russia attacks aleppo at 0-22 {expected}; it was left out");

    [Fact]
    public void KG4012_properties_out_of_order_or_too_many()
    {
        var attack = new Claim("attacks", ["russia", "aleppo", null], Sound.Evidence);
        Refuses(
            attack with { Properties = [new("weapons", "rockets"), new("killed", "3")] },
            "news: error KG4012: the claim russia attacks aleppo at 0-22 gives the property 'killed' twice or out of the schema's order; it was left out");
        Refuses(
            attack with { Properties = [new("killed", ["3", "4"])] },
            "news: error KG4012: the claim russia attacks aleppo at 0-22 gives 'killed' 2 values; it was left out");
    }

    [Theory]
    [InlineData(-0.1)]
    [InlineData(1.1)]
    [InlineData(double.NaN)]
    public void KG4013_a_confidence_that_is_none(double confidence) => Refuses(
        new Claim("supports", ["russia", "iran"], Sound.Evidence) { Confidence = confidence },
        "news: error KG4013: the claim russia supports iran at 0-22 has a confidence outside 0 to 1; it was left out");

    [Fact]
    public void KG4014_a_place_outside_the_article() => Refuses(
        new Claim("supports", ["russia", "iran"], Sound.Evidence with { End = 9999 }),
        "news: error KG4014: the claim russia supports iran at 0-9999 cites a place outside the article, which has 120 characters; it was left out");

    [Fact]
    public void KG4014_words_outside_the_article_or_too_few_of_them()
    {
        Refuses(
            Sound with { Trigger = new TextSpan(7, 9999) },
            "news: error KG4014: the claim russia supports hezbollah at 0-22 points to words outside the article; it was left out");
        Refuses(
            Sound with { ParticipantSpans = [new TextSpan(0, 6)] },
            "news: error KG4014: the claim russia supports hezbollah at 0-22 points to 1 instead of 2 participants; it was left out");
    }

    [Fact]
    public void KG4015_half_characters() => Refuses(
        static builder =>
        {
            var article = new Article("emoji", "x \U0001F600");
            builder.Add(article);
            builder.Add(new Article("half", "x \uD83D"));
            builder.Add(new EntityRecord("y", "Place", "\uDE00"));
            builder.Add(new Claim("supports", ["russia", "iran"], new Evidence("emoji", 0, 0, 3, article.Text[..3])));
            builder.Add(new Mention("emoji", 0, 1, MentionKind.Name, "iran") { Reason = "\uDE00" });
        },
        "error KG4015: the entity 'y' holds half a character (a lone surrogate) in a name; it was left out: read the file as UTF-8",
        "emoji: error KG4015: the claim russia supports iran at 0-3 holds half a character (a lone surrogate) in its quote, rule or properties; it was left out",
        "emoji: error KG4015: the mention of 'iran' at 0-1 holds half a character (a lone surrogate) in its reason; it was left out",
        "half: error KG4015: the article 'half' holds half a character (a lone surrogate) in its text at 2; it was left out: read the file as UTF-8");

    [Fact]
    public void KG4016_no_id() => Refuses(
        static builder =>
        {
            builder.Add(new Article("", "x") { Title = "Untitled" });
            builder.Add(new EntityRecord("", "Place", "X"));
            builder.Add(new EntityRecord("x", "Place", ""));
        },
        "error KG4016: an article ('Untitled') has no id; it was left out: give it one",
        "error KG4016: an entity of the type 'Place' has no id; it was left out: give it one",
        "error KG4016: an entity of the type 'Place' has no name; it was left out: give it one");

    [Fact]
    public void Build_without_problems_throws_where_there_are_some()
    {
        var builder = GraphBuilder.For<WorldGraph>();
        builder.Add(Sound);
        var e = Assert.Throws<InvalidOperationException>(() => builder.Build());
        Assert.StartsWith("news: error KG4007: ", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_no_record_can_be_made_of_is_refused_at_once_and_leaves_the_rest_alone()
    {
        var builder = GraphBuilder.For<WorldGraph>();
        builder.Add(Sample.News);
        builder.Add(Sound);
        Throws(() => builder.Add(new Article(null!, "x")), "article");
        Throws(() => builder.Add(new Article("x", null!)), "article");
        Throws(() => builder.Add(new Article("x", "y") { Title = null! }), "article");
        Throws(() => builder.Add(new EntityRecord("x", null!, "X")), "entity");
        Throws(() => builder.Add(new EntityRecord("x", "Place", "X") { Aliases = ["y", null!] }), "entity");
        Throws(() => builder.Add(Sound with { Rule = null! }), "claim");
        Throws(() => builder.Add(Sound with { AttributedTo = [null!] }), "claim");
        Throws(() => builder.Add(Sound with { Properties = [null!] }), "claim");
        Throws(() => builder.Add(Sound with { Properties = [new("killed", [null!])] }), "claim");
        Throws(() => builder.Add(new Claim("supports", ["russia", "iran"], Sound.Evidence with { ArticleId = null! })), "claim");
        Throws(() => builder.Add(Sound with { Modality = (Modality)99 }), "claim");
        Throws(() => builder.Add(new Mention("news", 0, 6, MentionKind.Name, null!)), "mention");
        Throws(() => builder.Add(new Mention("news", 0, 6, (MentionKind)99, "russia")), "mention");
        using var saved = new MemoryStream();
        builder.Build().Save(saved);
        saved.Position = 0;
        Assert.Equal(Sound, Assert.Single(WorldGraph.Load(saved).Data.Claims));
    }

    private static void Throws(Action add, string parameter) => Assert.Throws<ArgumentException>(parameter, add);

    private static void Refuses(Claim claim, string expected) => Refuses(builder => builder.Add(claim), expected);

    private static WorldGraph Refuses(Action<GraphBuilder> add, params string[] expected)
    {
        var builder = GraphBuilder.For<WorldGraph>();
        builder.Add(Sample.News);
        builder.Add(new Claim("allied-with", ["iran", "russia"], Sample.Quote(Sample.Report, "Iran plans")));
        builder.Add(Sample.Report);
        add(builder);
        var graph = builder.Build(out ImmutableArray<Problem> problems);
        Assert.Equal(expected, problems.Select(static problem => problem.ToString()));
        Assert.Single(graph.AlliedWith);
        return graph;
    }
}
