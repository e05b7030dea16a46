using System.Collections.Immutable;

namespace KnowledgeGraph.Extraction;

/// <summary>Reads articles into a compiled graph: <c>SyriaGraph.ExtractAsync(Article.ReadFolder("articles"))</c>.</summary>
public static class GraphExtensions
{
    extension<TGraph>(TGraph)
        where TGraph : Graph, ICompiled<TGraph>
    {
        /// <summary>Reads articles by the schema that the graph class carries. What could not be read is left out; use <see
        /// cref="Extractor"/> to see the problems.</summary>
        /// <param name="articles">The articles.</param>
        /// <param name="options">How; <see langword="null"/> for the defaults.</param>
        /// <param name="cancellation">Stops between sentences.</param>
        /// <exception cref="IOException">There is no article, because none could be read: the folder is missing (KG3101), or every file is
        /// damaged. The message is that of the first problem.</exception>
        public static async Task<TGraph> ExtractAsync(ArticleSet articles, ExtractionOptions? options = null,
            CancellationToken cancellation = default)
        {
            ArgumentNullException.ThrowIfNull(articles);
            if (articles.Articles.IsEmpty && articles.Problems.FirstOrDefault(static p => p.Severity == ProblemSeverity.Error) is { } problem)
                throw new IOException(problem.ToString());
            var result = await ReadAsync<TGraph>(articles, options, cancellation).ConfigureAwait(false);
            return result.ToGraph<TGraph>();
        }

        /// <summary>Reads articles by the schema that the graph class carries, and tells what went wrong and what was rejected.</summary>
        /// <param name="articles">The articles.</param>
        /// <param name="options">How; <see langword="null"/> for the defaults.</param>
        /// <param name="cancellation">Stops between sentences.</param>
        public static Task<ExtractionResult> ExtractResultAsync(ArticleSet articles, ExtractionOptions? options = null,
            CancellationToken cancellation = default) =>
            ReadAsync<TGraph>(articles, options, cancellation);

        /// <summary>Reads articles that are at hand.</summary>
        /// <param name="articles">The articles.</param>
        /// <param name="options">How; <see langword="null"/> for the defaults.</param>
        /// <param name="cancellation">Stops between sentences.</param>
        public static async Task<TGraph> ExtractAsync(IEnumerable<Article> articles, ExtractionOptions? options = null,
            CancellationToken cancellation = default)
        {
            ArgumentNullException.ThrowIfNull(articles);
            var result = await Task.Run(() => Extractor.For<TGraph>().Extract(articles, options, cancellation), cancellation).ConfigureAwait(false);
            return result.ToGraph<TGraph>();
        }

        /// <summary>Reads articles that arrive one after the other; they are taken from the source as they are needed.</summary>
        /// <param name="articles">The articles.</param>
        /// <param name="options">How; <see langword="null"/> for the defaults.</param>
        /// <param name="cancellation">Stops between sentences.</param>
        public static async Task<TGraph> ExtractAsync(IAsyncEnumerable<Article> articles, ExtractionOptions? options = null,
            CancellationToken cancellation = default)
        {
            ArgumentNullException.ThrowIfNull(articles);
            var extractor = await Task.Run(Extractor.For<TGraph>, cancellation).ConfigureAwait(false);
            var result = await extractor.ExtractAsync(articles, options, cancellation).ConfigureAwait(false);
            return result.ToGraph<TGraph>();
        }
    }

    private static Task<ExtractionResult> ReadAsync<TGraph>(ArticleSet articles, ExtractionOptions? options, CancellationToken cancellation)
        where TGraph : Graph, ICompiled<TGraph>
    {
        ArgumentNullException.ThrowIfNull(articles);
        return Task.Run(() => Extractor.For<TGraph>().Extract(articles, options, cancellation), cancellation);
    }
}
