using KnowledgeGraph.Extraction.Mentions.Coreference;
using KnowledgeGraph.Extraction.Training;

namespace KnowledgeGraph.Extraction.Tests.Training;

/// <summary>The fitting of weights, and what the shipped ones are worth on the treebank's unseen part.</summary>
public class RankingTrainerTests
{
    private static readonly Dictionary<string, double> NoPriors = new(StringComparer.Ordinal);

    [Fact]
    public void What_tells_right_from_wrong_gets_weight()
    {
        var weights = new RankingTrainer(100, 0.1, 0.1, NoPriors).Train([.. Enumerable.Repeat(Example(), 8)], 1);
        Assert.True(weights["near"] > weights["far"] + 1);
        Assert.True(weights["nothing"] < weights["near"]);
    }

    [Fact]
    public void Weights_without_examples_stay_where_they_were_given()
    {
        var weights = new RankingTrainer(50, 0.1, 1, new Dictionary<string, double>(StringComparer.Ordinal) { ["unseen"] = 1.5 })
            .Train([Example()], 1);
        Assert.Equal(1.5, weights["unseen"], 6);
    }

    [Fact]
    public void A_rare_feature_is_left_out() =>
        Assert.DoesNotContain("far", new RankingTrainer(10, 0.1, 1, NoPriors).Train([Example()], 2).Keys);

    [Fact]
    public void Training_twice_gives_the_same_weights()
    {
        var first = new RankingTrainer(50, 0.1, 1, NoPriors).Train([Example(), Example()], 1);
        Assert.Equal(first, new RankingTrainer(50, 0.1, 1, NoPriors).Train([Example(), Example()], 1));
    }

    [CorporaFact]
    public void Shipped_weights_abstain_and_link_on_the_treebank_that_they_have_not_seen()
    {
        var examples = EntityLayerReader.Read(Path.Combine(Syria.Corpora, "treebanks", "gum-free-dev.conllu"))
            .SelectMany(TreebankDescriptions.Of).ToList();
        Assert.InRange(examples.Count, 100, 1000);
        var (linked, right, nobody, abstained) = (0, 0, 0, 0);
        foreach (var example in examples)
        {
            var shares = AntecedentModel.Descriptions.Shares(example.Query.Options());
            Assert.Equal(1, shares.Sum(), 6);
            var best = Array.IndexOf(shares, shares.Max());
            if (best < example.Right.Length) (linked, right) = (linked + 1, right + (example.Right[best] ? 1 : 0));
            if (!example.IsKnown) (nobody, abstained) = (nobody + 1, abstained + (best == example.Right.Length ? 1 : 0));
        }

        Assert.True(right >= 0.58 * linked, $"{right} of {linked} linked are right");
        Assert.True(abstained >= 0.55 * nobody, $"{abstained} of {nobody} that mean nobody are left alone");
    }

    private static RankingExample Example() => new([["near"], ["far"], ["nothing"]], [true, false, false]);
}
