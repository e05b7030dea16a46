using FsCheck;
using FsCheck.Fluent;
using KnowledgeGraph.Tests.Laws;

namespace KnowledgeGraph.Tests.Claims;

public sealed class ClaimTests
{
    private static readonly Gen<Claim> Claims =
        from relation in Gen.Elements("a", "b")
        from participants in Gen.Elements<string?[]>(["x", "y"], ["x", null], [null, "x"], ["x", "y", "z"])
        from period in Gen.Elements(Period.Unknown, Period.InYear(2016), Period.InMonth(2016, 1))
        from place in Gen.Elements(new Evidence("n", 0, 0, 1, "q"), new Evidence("n", 0, 0, 2, "q"), new Evidence("n", 1, 0, 1, "q"), new Evidence("m", 0, 0, 1, "r"))
        from rest in Gen.Choose(0, 7)
        select new Claim(relation, [.. participants], place)
        {
            Period = period,
            Modality = (Modality)(rest % 3),
            AttributedTo = rest > 4 ? ["x"] : [],
            Properties = rest > 5 ? [new("p", ["1", "2"])] : [],
            Confidence = rest > 6 ? 0.5 : 1,
            Trigger = rest == 3 ? new TextSpan(0, 1) : default,
            Rule = rest == 2 ? "r" : "",
        };

    [Fact]
    public void Their_order_is_total_and_fits_equality() =>
        Law.Holds(Claims.Three(), static c => Orders.AssertTotal(c.Item1, c.Item2, c.Item3, ClaimOrder.Instance.Compare), 2000);

    [Fact]
    public void Each_part_counts_for_equality_and_order()
    {
        var claim = new Claim("r", ["a", "b"], new Evidence("n", 0, 0, 1, "q"));
        Claim[] others =
        [
            new("s", ["a", "b"], claim.Evidence),
            new("r", ["a", "b"], claim.Evidence with { Sentence = 1 }),
            new("r", ["a", "b"], claim.Evidence with { Quote = "p" }),
            claim with { Participants = ["a", null] },
            claim with { Period = Period.InYear(2016) },
            claim with { Modality = Modality.Negated },
            claim with { AttributedTo = ["c"] },
            claim with { Properties = [new("p", "v")] },
            claim with { Confidence = 0.5 },
            claim with { Rule = "x" },
            claim with { Trigger = new TextSpan(0, 1) },
            claim with { ParticipantSpans = [default, default] },
        ];
        Assert.All(others, other => Assert.False(claim.Equals(other)));
        Assert.Equal(others.Length, others.Distinct().Count());
        Assert.Equal(claim, claim with { Participants = ["a", "b"], Properties = [] });
    }

    [Fact]
    public void Missing_arrays_and_minus_zero_are_normalised()
    {
        var claim = new Claim("r", default, new Evidence("n", 0, 0, 1, "q"))
        {
            AttributedTo = default,
            Properties = [new PropertyValue("p", default(System.Collections.Immutable.ImmutableArray<string>))],
            ParticipantSpans = default,
            Confidence = -0.0,
        };
        Assert.Null(claim.Subject);
        Assert.Empty(claim.AttributedTo);
        Assert.Empty(claim.Properties[0].Values);
        Assert.Empty(claim.ParticipantSpans);
        Assert.False(double.IsNegative(claim.Confidence));
    }

    [Fact]
    public void The_hash_of_an_article_is_that_of_its_text()
    {
        var article = new Article("a", "abc");
        Assert.Equal("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", article.Hash);
        Assert.NotEqual(article.Hash, (article with { Text = "abd" }).Hash);
        Assert.Equal(article, article with { Path = "elsewhere" });
        Assert.NotEqual(article, article with { Title = "t" });
    }
}
