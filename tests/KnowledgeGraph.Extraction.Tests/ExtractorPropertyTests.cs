using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace KnowledgeGraph.Extraction.Tests;

public class ExtractorPropertyTests
{
    private static readonly string[] Pieces =
    [
        "Russia", "the army", "Rebels", "Aleppo", "Damascus", "backed by", "captured", "did not", "attack", "on", "said", "who", "which",
            "and", ",", ".", "\n\n", "\"", "-", "pro-government", "'s", "🙂", "é", "\uD800",
        "2016", "on Friday", "more than", "2,100", "civilians", "including", "they", "the city", "eastern", "villages of", "Xyz", "to",
            "siege of", "by", "—", "(", ")", "\t", "\u200B", "ß",
    ];

    [Fact]
    public void Quotes_are_exact_and_nothing_throws_on_any_text()
    {
        var texts = Gen.Choose(0, Pieces.Length - 1).ArrayOf()
            .Select(static indices => string.Join(' ', indices.Select(static i => Pieces[i])));
        Prop.ForAll(texts.ToArbitrary(), static text =>
        {
            var data = Syria.Extractor.Extract([new Article("a", text) { Published = new DateOnly(2016, 11, 30) }]).Data;
            return data.Claims.All(c => text[c.Evidence.Start..c.Evidence.End] == c.Evidence.Quote)
                && data.Mentions.All(m => m.End <= text.Length);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Arbitrary_text_is_read_without_an_exception() => Prop.ForAll<string>(static text =>
    {
        Syria.Extractor.Extract([new Article("a", text ?? "")]);
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData('x', 1_000_000)]
    [InlineData(' ', 1_000_000)]
    [InlineData('-', 100_000)]
    [InlineData(',', 100_000)]
    [InlineData('A', 300_000)]
    public void A_monotonous_text_is_read_in_reasonable_time(char c, int length)
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        Syria.Extractor.Extract([new Article("a", new string(c, length))]);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(60), $"took {watch.Elapsed}");
    }

    [Fact]
    public void A_sentence_four_times_as_long_costs_far_less_than_sixteen_times_as_much()
    {
        // Other tests share the processor: the least of five rounds, each measured next to its yardstick.
        var least = double.MaxValue;
        for (var round = 0; round < 5 && least > 8; round++)
            least = Math.Min(least, Seconds(4000) / Seconds(1000));
        Assert.InRange(least, 0, 10);

        static double Seconds(int clauses)
        {
            var text = new StringBuilder();
            for (var i = 0; i < clauses; i++) text.Append("Russia backed Iran and ");
            var watch = System.Diagnostics.Stopwatch.StartNew();
            Syria.Extractor.Extract([new Article("a", text.ToString())]);
            return watch.Elapsed.TotalSeconds;
        }
    }

    [Fact]
    public void Order_and_threads_change_nothing()
    {
        var articles = Enumerable.Range(0, 24).Select(static i => new Article($"a{i:00}",
            $"Russia backs the army. Rebels captured Rastan on {i + 1} October. The village of Kafr{(char)('A' + i)}x was shelled by the army, residents said.")
        { Published = new DateOnly(2016, 11, 30) }).ToArray();
        var one = Text(Syria.Extractor.Extract(articles, new ExtractionOptions { MaxDegreeOfParallelism = 1 }));
        var eight = Text(Syria.Extractor.Extract(articles.Reverse(), new ExtractionOptions { MaxDegreeOfParallelism = 8 }));
        Assert.Equal(one, eight);
        Assert.Contains("captures", one, StringComparison.Ordinal);
    }

    [Fact]
    public void Progress_is_told_and_cancelling_stops()
    {
        var articles = Enumerable.Range(0, 5).Select(static i => new Article($"a{i}", "Russia backs Iran.")).ToArray();
        var told = new System.Collections.Concurrent.ConcurrentBag<ExtractionProgress>();
        Syria.Extractor.Extract(articles, new ExtractionOptions { Progress = new Collector(told) });
        Assert.Equal([1, 2, 3, 4, 5], told.Select(static p => p.Done).Order());
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();
        Assert.ThrowsAny<OperationCanceledException>(() => Syria.Extractor.Extract(articles, null, cancelled.Token));
    }

    private static string Text(ExtractionResult result) =>
        string.Join('\n', result.Data.Claims.Select(static c => c.ToString() + c.Period + c.Rule)
            .Concat(result.Data.Mentions.Select(static m => m.ToString())).Concat(result.Rejects.Select(static r => r.ToString()))
            .Concat(result.Problems.Select(static p => p.ToString())));

    private sealed class Collector(System.Collections.Concurrent.ConcurrentBag<ExtractionProgress> told) : IProgress<ExtractionProgress>
    {
        public void Report(ExtractionProgress value) => told.Add(value);
    }
}
