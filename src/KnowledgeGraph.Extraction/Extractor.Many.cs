using System.Runtime.CompilerServices;

namespace KnowledgeGraph.Extraction;

public sealed partial class Extractor
{
    /// <summary>Reads articles into a record.</summary>
    /// <param name="articles">The articles, with the problems of reading them.</param>
    /// <param name="options">How; <see langword="null"/> for the defaults.</param>
    /// <param name="cancellation">Stops between sentences.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public ExtractionResult Extract(ArticleSet articles, ExtractionOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(articles);
        return Wait(() => ExtractAsync(ToStream(articles.Articles, cancellation), articles.Problems, options, articles.Articles.Length, cancellation), cancellation);
    }

    /// <summary>Reads articles into a record. They are taken from the source as they are needed, a few ahead of those being read.</summary>
    /// <param name="articles">The articles.</param>
    /// <param name="options">How; <see langword="null"/> for the defaults.</param>
    /// <param name="cancellation">Stops between sentences.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public ExtractionResult Extract(IEnumerable<Article> articles, ExtractionOptions? options = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(articles);
        int? total = articles.TryGetNonEnumeratedCount(out var count) ? count : null;
        return Wait(() => ExtractAsync(ToStream(articles, cancellation), [], options, total, cancellation), cancellation);
    }

    /// <inheritdoc cref="Extract(IEnumerable{Article}, ExtractionOptions?, CancellationToken)" />
    public Task<ExtractionResult> ExtractAsync(IAsyncEnumerable<Article> articles, ExtractionOptions? options = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(articles);
        return ExtractAsync(articles, [], options, null, cancellation);
    }

    /// <summary>
    /// Reads articles as a stream: the readings come in the order of the articles, and nothing is kept. At any time at most four articles a
    /// thread are held, so that memory does not grow with their number.
    /// </summary>
    /// <param name="articles">The articles.</param>
    /// <param name="options">How; <see langword="null"/> for the defaults.</param>
    /// <param name="cancellation">Stops between sentences.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public IAsyncEnumerable<ArticleReading> ReadAsync(IAsyncEnumerable<Article> articles, ExtractionOptions? options = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(articles);
        return new ArticleStream(this, options ?? new ExtractionOptions(), null).ReadAsync(articles, cancellation);
    }

    /// <inheritdoc cref="ReadAsync(IAsyncEnumerable{Article}, ExtractionOptions?, CancellationToken)" />
    public IAsyncEnumerable<ArticleReading> ReadAsync(IEnumerable<Article> articles, ExtractionOptions? options = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(articles);
        int? total = articles.TryGetNonEnumeratedCount(out var count) ? count : null;
        return new ArticleStream(this, options ?? new ExtractionOptions(), total).ReadAsync(ToStream(articles, cancellation), cancellation);
    }

    private static ExtractionResult Wait(Func<Task<ExtractionResult>> work, CancellationToken cancellation) =>
        Task.Run(work, cancellation).GetAwaiter().GetResult();

    private async Task<ExtractionResult> ExtractAsync(IAsyncEnumerable<Article> articles, IEnumerable<Problem> problems, ExtractionOptions? options,
        int? total, CancellationToken cancellation)
    {
        var result = new ResultBuilder(this, problems);
        var stream = new ArticleStream(this, options ?? new ExtractionOptions(), total);
        await foreach (var reading in stream.ReadAsync(articles, cancellation).ConfigureAwait(false)) result.Add(reading);
        cancellation.ThrowIfCancellationRequested();
        return result.Build();
    }

    private static async IAsyncEnumerable<Article> ToStream(IEnumerable<Article> articles, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await Task.CompletedTask.ConfigureAwait(false);
        foreach (var article in articles)
        {
            cancellation.ThrowIfCancellationRequested();
            yield return article;
        }
    }
}
