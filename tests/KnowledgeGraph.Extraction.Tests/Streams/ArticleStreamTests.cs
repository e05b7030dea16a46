using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace KnowledgeGraph.Extraction.Tests.Streams;

public sealed class ArticleStreamTests
{
    private const string Text = "Russia backs the army. The village of Kafr Xara was shelled by the army, residents said. Rebels captured Rastan on Friday.";

    [Fact]
    public async Task Readings_come_in_the_order_of_the_articles_whatever_their_length()
    {
        var lengths = Enumerable.Range(0, 60).Select(static i => i % 7 == 0 ? 40 : 1).ToArray();
        var articles = lengths.Select(static (length, i) => new Article($"a{i}", string.Join(' ', Enumerable.Repeat(Text, length))));
        var ids = new List<string>();
        await foreach (var reading in Syria.Extractor.ReadAsync(articles, new ExtractionOptions { MaxDegreeOfParallelism = 8 })) ids.Add(reading.Article.Id);
        Assert.Equal(Enumerable.Range(0, 60).Select(static i => $"a{i}"), ids);
    }

    [Fact]
    public async Task The_source_is_never_far_ahead_of_the_reader()
    {
        var (taken, given, furthest) = (0, 0, 0);
        await foreach (var reading in Syria.Extractor.ReadAsync(Source(), new ExtractionOptions { MaxDegreeOfParallelism = 2 }))
        {
            given++;
            furthest = Math.Max(furthest, taken - given);
        }

        Assert.Equal((100, 100), (taken, given));
        Assert.InRange(furthest, 1, 8);

        IEnumerable<Article> Source()
        {
            for (; taken < 100; taken++) yield return new Article($"a{taken}", Text);
        }
    }

    [Fact]
    public async Task Nothing_of_an_article_is_held_once_it_was_given()
    {
        var (texts, readings) = (new List<WeakReference>(), new List<WeakReference>());
        await foreach (var reading in Syria.Extractor.ReadAsync(Source(), new ExtractionOptions { MaxDegreeOfParallelism = 2 }))
            readings.Add(new WeakReference(reading));
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        Assert.Equal((300, 300), (texts.Count, readings.Count));
        // The last few may still lie on a stack or in a thread's buffers.
        Assert.InRange(texts.Count(static t => t.IsAlive), 0, 20);
        Assert.InRange(readings.Count(static r => r.IsAlive), 0, 20);

        IEnumerable<Article> Source()
        {
            for (var i = 0; i < 300; i++)
            {
                var article = new Article($"a{i}", $"{Text} The village of Kafr{i} was shelled.");
                texts.Add(new WeakReference(article.Text));
                yield return article;
            }
        }
    }

    [Fact]
    public async Task Cancelling_stops_inside_an_article()
    {
        var long_ = new Article("a", string.Join(' ', Enumerable.Repeat(Text, 20_000)));
        using var cancellation = new CancellationTokenSource(TimeSpan.FromMilliseconds(300));
        var watch = Stopwatch.StartNew();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Task.Run(() => Syria.Extractor.Extract([long_], null, cancellation.Token)));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), $"took {watch.Elapsed}");
    }

    [Fact]
    public async Task A_source_that_fails_ends_the_stream_with_its_error_behind_what_was_read()
    {
        var read = new List<string>();
        var error = await Assert.ThrowsAsync<InvalidDataException>(async () =>
        {
            await foreach (var reading in Syria.Extractor.ReadAsync(Source(), new ExtractionOptions { MaxDegreeOfParallelism = 1 })) read.Add(reading.Article.Id);
        });
        Assert.Equal("the feed broke", error.Message);
        Assert.Equal(["a0", "a1"], read);

        static async IAsyncEnumerable<Article> Source([EnumeratorCancellation] CancellationToken cancellation = default)
        {
            for (var i = 0; i < 6; i++)
            {
                await Task.Yield();
                yield return new Article($"a{i}", Text);
            }

            throw new InvalidDataException("the feed broke");
        }
    }

    [Fact]
    public async Task A_stream_gives_the_same_record_as_a_list()
    {
        var articles = Enumerable.Range(0, 40).Select(static i => new Article($"a{i:00}", i % 5 == 0 ? "" : Text)).ToArray();
        var streamed = await Syria.Extractor.ExtractAsync(articles.ToAsyncEnumerable(), new ExtractionOptions { MaxDegreeOfParallelism = 8 });
        var listed = Syria.Extractor.Extract(articles, new ExtractionOptions { MaxDegreeOfParallelism = 1 });
        Assert.Equal(listed.Data, streamed.Data);
        Assert.Equal(listed.Problems.AsEnumerable(), streamed.Problems);
        Assert.Equal(8, streamed.Problems.Count(static p => p.Code == "KG3107"));
    }

    [Fact]
    public void Progress_has_a_rate_and_the_time_left_by_the_clock_given()
    {
        var told = new List<ExtractionProgress>();
        var articles = Enumerable.Range(0, 4).Select(static i => new Article($"a{i}", Text)).ToArray();
        Syria.Extractor.Extract(articles, new ExtractionOptions { Progress = new Collector(told), Clock = new Seconds(), MaxDegreeOfParallelism = 4 });
        // The clock goes on by a second whenever it is asked.
        Assert.Equal(["1 of 4: 1 a second, 3 s left", "2 of 4: 1 a second, 2 s left", "3 of 4: 1 a second, 1 s left", "4 of 4: 1 a second, 0 s left"],
            told.Select(static p => $"{p.Done} of {p.Total}: {p.Rate} a second, {p.Remaining!.Value.TotalSeconds} s left"));
        Assert.Equal(["a0", "a1", "a2", "a3"], told.Select(static p => p.ArticleId));
    }

    private sealed class Collector(List<ExtractionProgress> told) : IProgress<ExtractionProgress>
    {
        public void Report(ExtractionProgress value) => told.Add(value);
    }

    private sealed class Seconds : TimeProvider
    {
        private long _now;

        public override long TimestampFrequency => 1;

        public override long GetTimestamp() => _now++;
    }
}
