using System.Globalization;
using KnowledgeGraph.Tests.World;

namespace KnowledgeGraph.Tests;

/// <summary>Two invented articles and what they say: every modality, further roles, properties, discovered entities, unknown ends, odd characters.</summary>
internal static class Sample
{
    public static readonly Article News = new("news", "Russia backs Hezbollah, \"Iran\u2019s friend\".\nSomeone hit Aleppo with rockets & bombs; about 20 died.\r\nIran is Russia's ally.")
    {
        Title = "Backers",
        Source = "Example News",
        Url = "https://example.org/news?a=1&b=2",
        Published = new DateOnly(2016, 11, 12),
    };

    public static readonly Article Report = new("report-2", "The Sham Legion \u202Eholds\u202C Tel Rifaat. Russia denies that it backs Hezbollah. Iran plans to strike the Legion. \U0001F600 T\u00fcrkiye.")
    {
        Published = new DateOnly(2016, 12, 22),
    };

    public static WorldGraph Graph { get; } = Builder().Build();

    public static GraphBuilder<WorldGraph> Builder()
    {
        var builder = GraphBuilder.For<WorldGraph>();
        builder.Add(News);
        builder.Add(Report);
        builder.Add(new EntityRecord("sham-legion", "ArmedGroup", "Sham Legion") { Aliases = ["the Legion"], ArticleId = Report.Id });
        builder.Add(new EntityRecord("tel-rifaat", "Place", "Tel Rifaat") { PartOf = "syria", ArticleId = Report.Id });
        foreach (var claim in Claims()) builder.Add(claim);
        builder.Add(new Mention(News.Id, 0, 6, MentionKind.Name, "russia") { Reason = "alias" });
        builder.Add(new Mention(Report.Id, 4, 15, MentionKind.Name, "sham-legion") { Reason = "discovered" });
        builder.Add(new Mention(Report.Id, At(Report, "Tel Rifaat"), At(Report, "Tel Rifaat") + 10, MentionKind.Name, "tel-rifaat"));
        return builder;
    }

    public static IEnumerable<Claim> Claims()
    {
        yield return new Claim("supports", ["russia", "hezbollah"], Quote(News, "Russia backs Hezbollah"))
        {
            Rule = "supports[0]",
            Confidence = 0.9,
            Trigger = new TextSpan(7, 12),
            ParticipantSpans = [new TextSpan(0, 6), new TextSpan(13, 22)],
        };
        yield return new Claim("attacks", [null, "aleppo", "syria"], Quote(News, "Someone hit Aleppo with rockets & bombs; about 20 died"))
        {
            Modality = Modality.Hedged,
            Properties = [new("killed", "~20"), new("weapons", ["rockets", "barrel bombs"])],
            Period = Period.Parse("2016-11", CultureInfo.InvariantCulture),
            Confidence = 0.1,
        };
        yield return new Claim("allied-with", ["iran", "russia"], Quote(News, "Iran is Russia's ally"));
        yield return new Claim("controls", ["sham-legion", "tel-rifaat"], Quote(Report, "The Sham Legion \u202Eholds\u202C Tel Rifaat"))
        {
            Period = Period.Parse("2012/..", CultureInfo.InvariantCulture),
            Modality = Modality.Attributed,
            AttributedTo = ["hezbollah", "iran"],
        };
        yield return new Claim("supports", ["russia", "hezbollah"], Quote(Report, "Russia denies that it backs Hezbollah"))
        {
            Modality = Modality.Negated,
            AttributedTo = ["russia"],
        };
        yield return new Claim("attacks", ["iran", "sham-legion", null], Quote(Report, "Iran plans to strike the Legion")) { Modality = Modality.Planned };
    }

    public static Evidence Quote(Article article, string words) => new(article.Id, 0, At(article, words), At(article, words) + words.Length, words);

    public static string Saved(Graph graph) => System.Text.Encoding.UTF8.GetString(SavedBytes(graph));

    public static byte[] SavedBytes(Graph graph)
    {
        using var stream = new MemoryStream();
        graph.Save(stream);
        return stream.ToArray();
    }

    private static int At(Article article, string words) => article.Text.IndexOf(words, StringComparison.Ordinal);
}
