using System.Collections.Concurrent;
using System.Collections.Immutable;
using KnowledgeGraph.Extraction.Claims;
using KnowledgeGraph.Extraction.Matching;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Rules;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Language;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Extraction;

/// <summary>Reads articles by the rules and names of a schema. Made once for a schema; immutable and thread-safe.</summary>
public sealed class Extractor
{
    private readonly RuleIndex _index;
    private readonly SentenceFilter _filter;
    private readonly MentionReader _mentions;

    private Extractor(SchemaModel schema, GraphModel model, SchemaLocations? locations)
    {
        Model = model;
        Rules = RuleCompiler.Compile(schema, model, locations);
        _index = new RuleIndex(Rules.Rules);
        var names = new SchemaNames(schema, model);
        _filter = new SentenceFilter(_index, names.Table);
        _mentions = new MentionReader(names, new WordClassifier(RuleCompiler.VerbsOf(schema)), _index);
    }

    /// <summary>What the graphs that it makes may hold.</summary>
    public GraphModel Model { get; }

    /// <summary>The schema's rules, with the problems of those that read nothing.</summary>
    public RuleSet Rules { get; }

    /// <summary>Makes an extractor.</summary>
    /// <param name="schema">A consistent schema, as the compiler makes it.</param>
    /// <param name="locations">The places of its declarations, for problems of rules.</param>
    public static Extractor Create(SchemaModel schema, SchemaLocations? locations = null)
    {
        ArgumentNullException.ThrowIfNull(schema);
        return new Extractor(schema, GraphModelFactory.Create(schema), locations);
    }

    /// <summary>Makes an extractor whose graphs are of a compiled class.</summary>
    /// <typeparam name="TGraph">The graph class, which carries its schema.</typeparam>
    public static Extractor For<TGraph>()
        where TGraph : Graph, ICompiled<TGraph>
    {
        var text = System.Text.Encoding.UTF8.GetString(TGraph.SchemaUtf8);
        var result = SchemaCompiler.Compile(new SchemaFile(TGraph.Model.Name + ".kg.yaml", text), null, out var locations);
        if (result.Model is null || !result.IsValid) throw new InvalidOperationException($"The schema that {typeof(TGraph).Name} carries does not compile: {string.Join("; ", result.Problems)}");
        return new Extractor(result.Model, TGraph.Model, locations);
    }

    /// <summary>Reads articles into a record.</summary>
    /// <param name="articles">The articles, with the problems of reading them.</param>
    /// <param name="options">How; <see langword="null"/> for the defaults.</param>
    /// <param name="cancellation">Stops between articles.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public ExtractionResult Extract(ArticleSet articles, ExtractionOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(articles);
        return Extract(articles.Articles, articles.Problems, options ?? new ExtractionOptions(), cancellation);
    }

    /// <inheritdoc cref="Extract(ArticleSet, ExtractionOptions?, CancellationToken)" />
    public ExtractionResult Extract(IEnumerable<Article> articles, ExtractionOptions? options = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(articles);
        return Extract([.. articles], [], options ?? new ExtractionOptions(), cancellation);
    }

    /// <summary>Shows what each step sees in a text: words, mentions, matches, claims and rejects.</summary>
    /// <param name="text">One sentence or more.</param>
    /// <param name="published">The day against which relative dates are read.</param>
    public ImmutableArray<SentenceExplanation> Explain(string text, DateOnly? published = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return ReadArticle(new Article("text", text) { Published = published }, isExplaining: true).Explanations;
    }

    private ExtractionResult Extract(ImmutableArray<Article> articles, ImmutableArray<Problem> problems, ExtractionOptions options,
        CancellationToken cancellation)
    {
        var readings = new ConcurrentDictionary<int, ArticleReading>();
        var done = 0;
        var parallel = new ParallelOptions
        {
            MaxDegreeOfParallelism = Math.Max(1, options.MaxDegreeOfParallelism),
            CancellationToken = cancellation
        };
        Parallel.For(0, articles.Length, parallel, i =>
        {
            readings[i] = ReadArticle(articles[i], isExplaining: false);
            options.Progress?.Report(new ExtractionProgress(Interlocked.Increment(ref done), articles.Length, articles[i].Id));
        });
        return Collect(articles, problems, [.. Enumerable.Range(0, articles.Length).Select(i => readings[i])]);
    }

    private ExtractionResult Collect(ImmutableArray<Article> articles, ImmutableArray<Problem> problems,
        ImmutableArray<ArticleReading> readings)
    {
        var builder = new GraphBuilder(Model);
        foreach (var article in articles) builder.Add(article);
        foreach (var reading in readings)
        {
            foreach (var entity in reading.Discovered) builder.Add(entity);
            foreach (var claim in reading.Claims) builder.Add(claim);
            foreach (var mention in reading.Mentions) builder.Add(mention);
        }

        var data = builder.BuildData(out var refused);
        var all = problems.Concat(Rules.Problems).Concat(readings.SelectMany(static r => r.Problems).Order(ProblemOrder.Instance))
            .Concat(refused);
        return new ExtractionResult(data, [.. all], [.. readings.SelectMany(static r => r.Rejects).Order()]);
    }

    private ArticleReading ReadArticle(Article article, bool isExplaining)
    {
        var reading = new ArticleReading();
        var text = _filter.Parse(article.Text);
        if (text.Sentences.IsEmpty)
        {
            reading.Problems.Add(new Problem("KG3107", ProblemSeverity.Warning,
                $"the article '{article.Id}' has no sentence, so nothing was read from it")
            {
                Path = article.Path.Length > 0 ? article.Path
                : article.Id
            });
            return reading;
        }

        var sentences = _mentions.Read(text, article.Published, out var state);
        Source? carried = null;
        foreach (var sentence in sentences) carried = ReadSentence(article, sentence, carried, reading, isExplaining);
        reading.Discovered.AddRange(state.Discovered.Values.Select(entity => entity with { ArticleId = article.Id }));
        return reading;
    }

    private Source? ReadSentence(Article article, SentenceReading sentence, Source? carried, ArticleReading reading, bool isExplaining)
    {
        var matcher = new SentenceMatcher(sentence);
        var sources = new AttributionReader(sentence, matcher.Phrases, matcher.Subjects).Read(carried);
        var dates = new DateReader(sentence.Words, article.Published).Read();
        var matches = matcher.Match(_index);
        var claims = new ClaimReader(article, sentence, sources, dates);
        var read = claims.Read(matches);
        reading.Claims.AddRange(read);
        reading.Rejects.AddRange(claims.Rejects);
        var mentions = MentionLinks.Of(article, sentence, claims.Metonyms, sources);
        reading.Mentions.AddRange(mentions);
        if (isExplaining) reading.Explain(sentence, mentions, matches, read, claims.Rejects);
        return AttributionReader.Carry(sources, carried);
    }
}
