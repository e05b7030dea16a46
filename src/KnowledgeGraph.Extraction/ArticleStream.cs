using System.Runtime.CompilerServices;

namespace KnowledgeGraph.Extraction;

/// <summary>
/// Reads articles one after the other from a source, several at once, and gives the readings in the order of the articles. At most four
/// articles a thread are in memory at any time.
/// </summary>
internal sealed class ArticleStream(Extractor extractor, ExtractionOptions options, int? total)
{
    // Enough that a long article does not keep the other threads waiting, few enough to be bounded.
    private const int WindowPerThread = 4;

    public async IAsyncEnumerable<ArticleReading> ReadAsync(IAsyncEnumerable<Article> articles,
        [EnumeratorCancellation] CancellationToken cancellation)
    {
        var threads = Math.Max(1, options.MaxDegreeOfParallelism);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        using var gate = new SemaphoreSlim(threads);
        var window = new Queue<Task<ArticleReading>>(threads * WindowPerThread);
        var progress = new ProgressReport(options, total);
        try
        {
            await foreach (var article in articles.WithCancellation(cancellation).ConfigureAwait(false))
            {
                cancellation.ThrowIfCancellationRequested();
                if (window.Count == threads * WindowPerThread) yield return progress.Tell(await window.Dequeue().ConfigureAwait(false));
                window.Enqueue(StartAsync(article, gate, stop.Token));
            }

            while (window.TryDequeue(out var next)) yield return progress.Tell(await next.ConfigureAwait(false));
        }
        finally
        {
            // Whoever stops early, or whose source fails, does not leave work behind.
            await stop.CancelAsync().ConfigureAwait(false);
            await EndAsync(window).ConfigureAwait(false);
        }
    }

    private async Task<ArticleReading> StartAsync(Article article, SemaphoreSlim gate, CancellationToken cancellation)
    {
        if (article is null) throw new ArgumentException("An article of the source is null.", nameof(article));
        if (options.Earlier is { } earlier && earlier.TryGet(article, out var known)) return known;
        await gate.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            return await Task.Run(() => extractor.Read(article, cancellation), cancellation).ConfigureAwait(false);
        }
        finally
        {
            gate.Release();
        }
    }

    private static async Task EndAsync(IEnumerable<Task> window)
    {
        foreach (var task in window) await task.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private sealed class ProgressReport(ExtractionOptions options, int? total)
    {
        private readonly TimeProvider? _clock = options.Progress is null ? null : options.Clock ?? TimeProvider.System;
        private readonly long _start = options.Progress is null ? 0 : (options.Clock ?? TimeProvider.System).GetTimestamp();
        private int _done;
        private int _kept;

        public ArticleReading Tell(ArticleReading read)
        {
            _done++;
            if (read.IsKept) _kept++;
            options.Progress?.Report(new ExtractionProgress(_done, total, read.Article.Id)
            {
                Kept = _kept,
                Elapsed = _clock!.GetElapsedTime(_start),
            });
            return read;
        }
    }
}
