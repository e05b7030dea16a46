using System.Globalization;
using KnowledgeGraph.Tests.World;

namespace KnowledgeGraph.Tests.Tour;

/// <summary>A small graph in which every kind of question has an answer that one can find by eye.</summary>
internal static class TourWorld
{
    public static readonly Article October = new("a", "one two three four five six seven eight") { Published = new DateOnly(2016, 10, 20) };

    public static readonly Article November = new("b", "nine ten eleven twelve thirteen fourteen") { Published = new DateOnly(2016, 11, 12) };

    public static WorldGraph Graph { get; } = Build(October, November);

    public static ArmedGroup Legion => (ArmedGroup)Graph.FindEntity("legion")!;

    public static ArmedGroup Guards => (ArmedGroup)Graph.FindEntity("guards")!;

    /// <summary>What is known once some of the articles are read.</summary>
    public static WorldGraph Build(params ReadOnlySpan<Article> articles)
    {
        var builder = GraphBuilder.For<WorldGraph>();
        foreach (var article in articles)
        {
            builder.Add(article);
            foreach (var claim in Claims().Where(claim => claim.Evidence.ArticleId == article.Id)) builder.Add(claim);
            builder.Add(new EntityRecord("legion", "ArmedGroup", "Legion") { ArticleId = article.Id });
            if (article == November) builder.Add(new EntityRecord("guards", "ArmedGroup", "Guards") { PartOf = "iran", ArticleId = article.Id });
        }

        return builder.Build();
    }

    private static IEnumerable<Claim> Claims() =>
    [
        Claim(October, "one", "supports", "iran", "hezbollah", "2012/..", 0.9),
        Claim(October, "two", "supports", "hezbollah", "legion", "2015", 0.8),
        Claim(October, "three", "supports", "russia", "hezbollah", "2015", 0.6) with { Modality = Modality.Attributed, AttributedTo = ["iran"] },
        Claim(October, "four", "attacks", "hezbollah", "aleppo", "2016-10", 0.9),
        Claim(October, "five", "attacks", "legion", "aleppo", "2014", 0.7),
        Claim(October, "six", "controls", "russia", "aleppo", "2016-10", 0.9),
        Claim(October, "seven", "supports", "iran", "syria", "2016", 0.8),
        Claim(November, "nine", "supports", "russia", "hezbollah", "", 0.9) with { Modality = Modality.Negated, AttributedTo = ["russia"] },
        Claim(November, "ten", "attacks", "guards", "aleppo", "2016-11", 0.8),
        Claim(November, "eleven", "attacks", "russia", "iran", "2016", 0.3) with { Modality = Modality.Hedged },
        Claim(November, "twelve", "attacks", "iran", "legion", "", 0.9) with { Modality = Modality.Planned },
        Claim(November, "thirteen", "controls", "iran", "aleppo", "2016-10", 0.8),
        Claim(November, "fourteen", "allied-with", "russia", "iran", "", 0.95) with { AttributedTo = ["syria"] },
    ];

    private static Claim Claim(Article article, string word, string relation, string subject, string target, string period, double confidence) =>
        new(relation, relation == "attacks" ? [subject, target, null] : [subject, target], Sample.Quote(article, word))
        {
            Period = Period.Parse(period, CultureInfo.InvariantCulture),
            Confidence = confidence,
        };
}
