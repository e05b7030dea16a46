using KnowledgeGraph.Extraction.Evaluation;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Mentions.Typing;
using KnowledgeGraph.Extraction.Reading;
using KnowledgeGraph.Extraction.Rules;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Language;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Extraction.Training;

/// <summary>Makes examples of the names that the engine collects where the schema declares nobody: labelled by the types of the gold
/// standard's entities in articles, by the layer of entities in a treebank, which is coarser.</summary>
internal sealed class NameExamples
{
    private static readonly NameSort[] Bodies =
        [NameSort.ArmedGroup, NameSort.Force, NameSort.Organisation, NameSort.Media, NameSort.Alliance];

    private readonly Extractor _extractor;
    private readonly NameSorts _sorts;

    public NameExamples(string schema)
    {
        var compiled = SchemaCompiler.CompileFile(schema);
        var model = compiled.Model ?? throw new InvalidOperationException(string.Join('\n', compiled.Problems));
        _extractor = Extractor.Create(model with { Entities = [] });
        _sorts = new NameSorts(new CueTable(_extractor.Schema, _extractor.Model));
    }

    /// <summary>The names of labelled articles.</summary>
    public IEnumerable<NameExample> OfArticles(string articles, string gold, double weight)
    {
        var standard = GoldReader.Read(gold);
        foreach (var article in ArticleReader.ReadFolder(articles).Articles)
        {
            var document = standard.Documents.FirstOrDefault(d => string.Equals(d.Id, article.Id, StringComparison.Ordinal));
            if (document is null) continue;
            var spans = document.Mentions.Select(m => (m.Span, Sorts: m.Kind == MentionKind.Name
                ? SortsOf(standard.Entities.GetValueOrDefault(m.EntityId)?.Type) : null)).ToArray();
            foreach (var found in _extractor.FindMentions(article).State!.Collected)
            {
                if (Example(article.Id, found, spans, weight) is { } example) yield return example;
            }
        }
    }

    /// <summary>The names of a treebank's documents.</summary>
    public IEnumerable<NameExample> OfTreebank(string path)
    {
        foreach (var document in EntityLayerReader.Read(path))
        {
            var text = English.ParseTokens(document.Sentences);
            var spans = document.Mentions.Select(m => (Span: SpanOf(text, m), Sorts: (NameSort[]?)LayerOf(m.Type))).ToArray();
            var state = _extractor.FindNames(text);
            foreach (var found in state.Collected)
            {
                if (Example(document.Id, found, spans, 1) is { } example) yield return example;
            }
        }
    }

    private static TextSpan SpanOf(ParsedText text, GoldMention mention)
    {
        var tokens = text.Sentences[mention.Sentence].Tokens;
        return new TextSpan(tokens[mention.First].Start, tokens[mention.Last].End);
    }

    private static NameSort[] LayerOf(string type) => type switch
    {
        "person" => [NameSort.Person],
        "organization" => Bodies,
        "place" => [NameSort.Place, NameSort.Facility],
        "event" => [NameSort.Conflict, NameSort.None],
        "abstract" => [NameSort.Agreement, NameSort.None],
        _ => [NameSort.None],
    };

    private static NameSort[]? SortsOf(string? type) => type switch
    {
        "PeopleGroup" => [NameSort.People],
        "MilitaryForce" => [NameSort.Force],
        "Government" => [NameSort.Organisation],
        null or "Country" => null,
        _ => Enum.TryParse<NameSort>(type, out var sort) ? [sort] : null,
    };

    private NameExample? Example(string document, NameVotes found, (TextSpan Span, NameSort[]? Sorts)[] spans, double weight)
    {
        var counts = new Dictionary<string, (int Count, NameSort[] Sorts)>(StringComparer.Ordinal);
        foreach (var place in found.Places)
        {
            var over = spans.Where(s => s.Span.Start < place.End && place.Start < s.Span.End).ToArray();
            var same = over.Where(s => s.Span.Start <= place.Start && s.Span.End == place.End || s.Span == place)
                .OrderBy(static s => s.Span.Length).FirstOrDefault(static s => s.Sorts is not null).Sorts;
            if (same is null && over.Length > 0) continue;
            same ??= [NameSort.None];
            var key = string.Join(' ', same);
            counts[key] = (counts.GetValueOrDefault(key).Count + 1, same);
        }

        if (counts.Count == 0) return null;
        var best = counts.OrderByDescending(static c => c.Value.Count).ThenBy(static c => c.Key, StringComparer.Ordinal).First().Value;
        var right = new bool[NameSorts.Count];
        foreach (var sort in best.Sorts) right[(int)sort] = true;
        return new NameExample(document, found.Name, [.. found.Evidence], right, best.Count, weight,
            found.Believed is { } type ? _sorts.Of(type) : NameSort.None);
    }
}
