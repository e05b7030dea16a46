using System.Collections.Immutable;
using KnowledgeGraph.Extraction.Claims;
using KnowledgeGraph.Extraction.Claims.Likelihood;
using KnowledgeGraph.Extraction.Matching;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Reading;
using KnowledgeGraph.Extraction.Rules;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Extraction;

/// <summary>
/// Reads articles by the rules and names of a schema: many at once (<c>Extract</c>), as a stream (<c>ReadAsync</c>), one (<c>Read</c>), or
/// step by step (<c>FindMentions</c>, <c>UseMentions</c>, <c>FindClaims</c>). Made once for a schema; immutable and thread-safe.
/// </summary>
public sealed partial class Extractor
{
    private readonly RuleIndex _index;
    private readonly SentenceFilter _filter;
    private readonly MentionReader _mentions;
    private readonly Lazy<string> _fingerprint;
    private readonly Lazy<GraphOrigin> _origin;

    private Extractor(SchemaModel schema, GraphModel model, SchemaLocations? locations, CancellationToken cancellation)
    {
        Model = model;
        Schema = schema;
        Rules = RuleCompiler.Compile(schema, model, locations, cancellation);
        _index = new RuleIndex(Rules.Rules)
        {
            Causes = schema.Relations.Where(static r => r.CausedBy is not null).ToImmutableDictionary(static r => r.Name, static r => r.CausedBy!,
                StringComparer.Ordinal),
        };
        var names = new SchemaNames(schema, model);
        var cues = new CueTable(schema, model);
        Kinds = new EntityKinds(names, cues);
        _filter = new SentenceFilter(_index, names.Table);
        _mentions = new MentionReader(names, cues, new WordClassifier(Rules.Verbs, _index.VerbTriggers), _index);
        _fingerprint = new Lazy<string>(() => EngineFingerprint.Of(schema));
        _origin = new Lazy<GraphOrigin>(() => EngineFingerprint.OriginOf(schema, Rules));
    }

    /// <summary>What the graphs that it makes may hold.</summary>
    public GraphModel Model { get; }

    /// <summary>The schema's rules, with the problems of those that read nothing.</summary>
    public RuleSet Rules { get; }

    internal SchemaModel Schema { get; }

    internal RuleIndex Index => _index;

    internal EntityKinds Kinds { get; }

    /// <summary>A hash of the schema and of the engine. Two extractors with one fingerprint read every article alike.</summary>
    public string Fingerprint => _fingerprint.Value;

    /// <summary>What the graphs that it makes say of their reading: hashes of schema and language model, the version, and the rules.</summary>
    public GraphOrigin Origin => _origin.Value;

    /// <summary>Makes an extractor.</summary>
    /// <param name="schema">A consistent schema, as the compiler makes it.</param>
    /// <param name="locations">The places of its declarations, for problems of rules.</param>
    /// <param name="cancellation">Stops between examples: some thousand of them take seconds to compile.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static Extractor Create(SchemaModel schema, SchemaLocations? locations = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(schema);
        return new Extractor(schema, GraphModelFactory.Create(schema), locations, cancellation);
    }

    /// <summary>Makes an extractor whose graphs are of a compiled class.</summary>
    /// <typeparam name="TGraph">The graph class, which carries its schema.</typeparam>
    public static Extractor For<TGraph>()
        where TGraph : Graph, ICompiled<TGraph>
    {
        var text = System.Text.Encoding.UTF8.GetString(TGraph.SchemaUtf8);
        var result = SchemaCompiler.Compile(new SchemaFile(TGraph.Model.Name + ".kg.yaml", text), null, out var locations);
        if (result.Model is null || !result.IsValid) throw new InvalidOperationException($"The schema that {typeof(TGraph).Name} carries does not compile: {string.Join("; ", result.Problems)}");
        return new Extractor(result.Model, TGraph.Model, locations, CancellationToken.None);
    }

    /// <summary>Reads one article: its mentions, then its claims. A mistake of the engine becomes a problem, so that other articles are read.</summary>
    /// <param name="article">The article.</param>
    /// <param name="cancellation">Stops between sentences.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public ArticleReading Read(Article article, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(article);
        try
        {
            var mentions = FindMentions(article, cancellation);
            return mentions.SentenceCount > 0 ? FindClaims(mentions, cancellation)
                : new ArticleReading(article) { Problems = [ReadingProblems.NoSentence(article)] };
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return new ArticleReading(article) { Problems = [ReadingProblems.Mistake(article, e)] };
        }
    }

    /// <summary>The first step: the mentions of an article and what each may name.</summary>
    /// <inheritdoc cref="Read" />
    public ArticleMentions FindMentions(Article article, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(article);
        var text = _filter.Parse(article.Text, hasNames: false, cancellation);
        if (text.Sentences.IsEmpty) return new ArticleMentions(article, [], null);
        var sentences = _mentions.Read(text, article, out var state, cancellation);
        return new ArticleMentions(article, sentences, state);
    }

    /// <summary>The names and mentions of a text that is parsed already.</summary>
    internal ArticleState FindNames(KnowledgeGraph.Language.ParsedText text)
    {
        _mentions.Read(text, new Article("text", text.Text), out var state);
        return state;
    }

    /// <summary>
    /// The first step with names that are known already, from a careful reader or another recogniser: nothing else is taken for a name, and
    /// only pronouns and descriptions are looked up beside them.
    /// </summary>
    /// <param name="article">The article.</param>
    /// <param name="mentions">Its mentions. Those that name no entity of the schema or of <paramref name="entities"/>, that lie outside of
    /// the text or hold no word are left out.</param>
    /// <param name="entities">The entities that they name and that the schema does not declare.</param>
    /// <param name="cancellation">Stops between sentences.</param>
    public ArticleMentions UseMentions(Article article, IEnumerable<Mention> mentions, IEnumerable<EntityRecord> entities,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(mentions);
        ArgumentNullException.ThrowIfNull(entities);
        var text = _filter.Parse(article.Text, hasNames: true, cancellation);
        if (text.Sentences.IsEmpty) return new ArticleMentions(article, [], null);
        var given = new GivenMentions(Model, mentions, entities);
        var sentences = _mentions.Read(text, article, given, out var state, cancellation);
        return new ArticleMentions(article, sentences, state);
    }

    /// <summary>The second step: what an article says of its mentions.</summary>
    /// <param name="mentions">The mentions, as the first step gave them.</param>
    /// <param name="cancellation">Stops between sentences.</param>
    public ArticleReading FindClaims(ArticleMentions mentions, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(mentions);
        return FindClaims(mentions, isExplaining: false, cancellation).ToReading();
    }

    /// <summary>Shows what each step sees in a text: words, mentions, matches, claims and rejects.</summary>
    /// <param name="text">One sentence or more.</param>
    /// <param name="published">The day against which relative dates are read.</param>
    /// <param name="cancellation">Stops between sentences.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public ImmutableArray<SentenceExplanation> Explain(string text, DateOnly? published = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        return FindClaims(FindMentions(new Article("text", text) { Published = published }, cancellation), isExplaining: true, cancellation).Explanations;
    }

    private ReadingBuilder FindClaims(ArticleMentions mentions, bool isExplaining, CancellationToken cancellation)
    {
        var (article, reading) = (mentions.Article, new ReadingBuilder(mentions.Article));
        var published = article.Published ?? (mentions.Sentences is [{ } first, ..] ? Dateline.DayOf(first.Words) : null);
        var counts = new ArticleCounts(mentions.Sentences);
        Source? carried = null;
        foreach (var sentence in mentions.Sentences)
        {
            cancellation.ThrowIfCancellationRequested();
            carried = ReadSentence(article, published, sentence, counts, carried, reading, isExplaining);
        }

        reading.Discovered.AddRange(mentions.State?.Discovered.Values.Select(entity => entity with { ArticleId = article.Id }) ?? []);
        reading.ForgetBystanders();
        return reading;
    }

    private Source? ReadSentence(Article article, DateOnly? published, SentenceReading sentence, ArticleCounts counts, Source? carried, ReadingBuilder reading,
        bool isExplaining)
    {
        var matcher = new SentenceMatcher(sentence);
        var sources = new AttributionReader(sentence, matcher.Phrases, matcher.Subjects).Read(carried);
        var dates = new DateReader(sentence.Words, published).Read();
        if (Dateline.EndOf(sentence.Words) is >= 0 and var dateline) dates.RemoveAll(d => d.Last < dateline);
        var matches = matcher.Match(_index);
        var likelihood = new ClaimLikelihood(sentence, Kinds, counts, ClaimModel.Default);
        var claims = new ClaimReader(article, published, sentence, sources, dates, likelihood);
        var read = claims.Read(matches);
        reading.Claims.AddRange(read);
        reading.Rejects.AddRange(claims.Rejects);
        reading.Rejects.AddRange(UnknownActorReader.Read(article.Id, sentence, _index, matches));
        var mentions = MentionLinks.Of(article, sentence, claims.Metonyms, sources);
        reading.Mentions.AddRange(mentions);
        if (isExplaining) reading.Explain(sentence, mentions, matches, read, claims.Rejects);
        return AttributionReader.Carry(sources, carried);
    }
}
