using KnowledgeGraph.Extraction.Claims.Likelihood;
using KnowledgeGraph.Extraction.Training;

namespace KnowledgeGraph.Extraction.Tests.Claims.Likelihood;

/// <summary>How likely a claim is right: the model, what it decides, and how it is learned.</summary>
public sealed class ClaimLikelihoodTests
{
    private static readonly string Passages = Path.Combine(Syria.Root, "tests", "KnowledgeGraph.Extraction.Tests", "Gold", "passages");

    [Fact]
    public void A_doubtful_claim_is_a_reject_that_says_what_speaks_against_it_and_every_other_one_has_its_probability()
    {
        var (judged, doubtful) = (0, 0);
        foreach (var passage in PassageLabels.Read(Path.Combine(Passages, "africa.jsonl")).Take(80))
        {
            var reading = Syria.Extractor.Read(passage.Article);
            foreach (var claim in reading.Claims.Where(c => IsLong(c.Evidence.Quote)))
            {
                Assert.InRange(claim.Confidence, ClaimModel.Least, 1);
                judged++;
            }

            foreach (var reject in reading.Rejects.Where(static r => r.Reason == RejectReason.Doubtful))
            {
                Assert.Matches(@"^only 0\.[0-7][0-9] likely: \S", reject.Detail);
                doubtful++;
            }
        }

        Assert.True(judged > 40 && doubtful > 5, $"{judged} judged, {doubtful} doubtful");
    }

    [Fact]
    public void What_is_rejected_as_doubtful_is_more_often_false_than_what_is_kept()
    {
        var (kept, dropped) = ((Right: 0, Wrong: 0), (Right: 0, Wrong: 0));
        foreach (var passage in PassageLabels.Read(Path.Combine(Passages, "elsewhere.jsonl")).Take(120))
        {
            var sentences = Syria.Extractor.FindMentions(passage.Article).Sentences;
            var counts = new ArticleCounts(sentences);
            foreach (var sentence in sentences.Where(static s => s.Words.Tree is not null))
            {
                var asked = new ClaimLikelihood(sentence, Syria.Extractor.Kinds, counts, null);
                _ = new Extraction.Claims.ClaimReader(passage.Article, null, sentence, [], [], asked)
                    .Read(new Matching.SentenceMatcher(sentence).Match(Syria.Extractor.Index));
                var judge = new ClaimLikelihood(sentence, Syria.Extractor.Kinds, counts, ClaimModel.Default);
                foreach (var candidate in asked.Asked)
                {
                    if (passage.Of(candidate, default) is not { } isRight || judge.Of(candidate, out var doubts) is null) continue;
                    ref var side = ref doubts is null ? ref kept : ref dropped;
                    if (isRight) side.Right++;
                    else side.Wrong++;
                }
            }
        }

        Assert.True(dropped.Right + dropped.Wrong > 10, $"{dropped}");
        Assert.True(dropped.Wrong * (kept.Right + kept.Wrong) > 2 * kept.Wrong * (dropped.Right + dropped.Wrong), $"kept {kept}, dropped {dropped}");
    }

    [Theory]
    [InlineData("Rebels shelled Rastan three days ago.")]
    [InlineData("Russia is committed to supporting Sudan.")]
    public void A_sentence_of_few_words_is_not_judged(string text)
    {
        var reading = Syria.Extractor.Read(new Article("a", text));
        Assert.NotEmpty(reading.Claims);
        Assert.DoesNotContain(reading.Rejects, static r => r.Reason == RejectReason.Doubtful);
    }

    [Fact]
    public void A_model_is_read_as_it_was_written_without_weights_that_change_nothing()
    {
        var text = ClaimModel.Write([new("b", -2), new("a", 1.004), new("c", 0.01)], 0.05, "Two\nlines.");
        Assert.Equal("# Two\n# lines.\na\t1.00\nb\t-2.00\n", text);
        var model = ClaimModel.Parse(text);
        Assert.Equal(0.5, model.Probability([]));
        Assert.Equal(1 / (1 + Math.Exp(1)), model.Probability(["a", "b", "nobody knows it"]), 12);
        Assert.Equal(["b"], model.Doubts(["a", "b"], 3));
    }

    [Fact]
    public void Training_learns_what_tells_right_from_wrong_and_gives_the_same_weights_again()
    {
        ClaimExample[] examples = [.. Enumerable.Range(0, 200).Select(static i => new ClaimExample($"d{i}", "x", ["", i % 4 == 0 ? "good" : "bad", $"noise {i % 7}"], true, i % 4 == 0))];
        var weights = new LogisticTrainer(8, 0.1, 1e-4).Train(examples, 2);
        Assert.Equal(weights, new LogisticTrainer(8, 0.1, 1e-4).Train(examples, 2));
        var model = ClaimModel.Parse(ClaimModel.Write(weights, 0, ""));
        Assert.True(model.Probability(["", "good", "noise 1"]) > 0.9);
        Assert.True(model.Probability(["", "bad", "noise 1"]) < 0.1);
    }

    [Fact]
    public void A_path_leads_over_heads_and_dependents_with_prepositions_and_without_coordination()
    {
        var sentences = Syria.Extractor.FindMentions(new Article("a", "Russia and Iran sent weapons to Hezbollah.")).Sentences;
        var words = sentences[0].Words;
        var paths = new TreePaths(words, words.Tree!);
        var sent = Array.IndexOf(words.Lower, "sent");
        Assert.Equal(["<Nsubj", "<Nsubj", "<Obl.to"], sentences[0].Mentions.Where(static m => !m.IsNested && m.Kind == MentionKind.Name).Select(m => paths.Of(sent, m)));
    }

    // One more than the words that are judged, counted roughly: marks and hyphens are words too.
    private static bool IsLong(string sentence) => sentence.Split(' ').Length > 17;
}
