using System.Text.Json;
using KnowledgeGraph.Extraction.Evaluation;

namespace KnowledgeGraph.Extraction.Tests.Gold;

/// <summary>The files of the evaluation set say what the articles say: whoever mends a label or a text sees at once which offsets no longer fit.</summary>
public sealed class GoldFilesTests
{
    private static readonly string[] Modalities = ["asserted", "attributed", "hedged", "planned", "negated"];

    [Theory]
    [InlineData("open")]
    [InlineData("held")]
    public void Every_span_trigger_and_date_is_the_text_at_its_place(string half)
    {
        foreach (var (document, text) in Documents(half))
        {
            foreach (var mention in document.GetProperty("mentions").EnumerateArray()) AssertSpan(text, mention);
            foreach (var fact in document.GetProperty("facts").EnumerateArray())
            {
                AssertSpan(text, fact.GetProperty("trigger"));
                if (fact.TryGetProperty("date", out var date)) AssertSpan(text, date);
                var sentence = fact.GetProperty("sentence");
                Assert.InRange(fact.GetProperty("trigger").GetProperty("start").GetInt32(),
                    sentence.GetProperty("start").GetInt32(), sentence.GetProperty("end").GetInt32());
                if (fact.TryGetProperty("count", out var count))
                    Assert.Contains(count.GetProperty("text").GetString()!, Slice(text, sentence), StringComparison.Ordinal);
            }
        }
    }

    [Theory]
    [InlineData("open")]
    [InlineData("held")]
    public void Every_fact_names_a_relation_of_the_schema_a_modality_and_registered_entities(string half)
    {
        using var registry = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder(half), "gold", "entities.json")));
        foreach (var (document, _) in Documents(half))
        {
            var name = document.GetProperty("docId").GetString();
            foreach (var fact in document.GetProperty("facts").EnumerateArray())
            {
                Assert.True(Syria.Extractor.Model.TryGetRelation(fact.GetProperty("relation").GetString()!, out _), $"{name} {fact}");
                Assert.Contains(fact.GetProperty("modality").GetString(), Modalities);
                Assert.InRange(fact.GetProperty("tier").GetInt32(), 1, 2);
                var ids = fact.GetProperty("attributedTo").EnumerateArray().Append(fact.GetProperty("subject")).Append(fact.GetProperty("object"));
                foreach (var id in ids.Where(static id => id.ValueKind == JsonValueKind.String))
                    Assert.True(registry.RootElement.TryGetProperty(id.GetString()!, out _), $"{name}: '{id}' is not in entities.json");
            }
        }
    }

    [Theory]
    [InlineData("open")]
    [InlineData("held")]
    public void The_evaluator_reads_it_and_the_manifest_dates_every_article(string half)
    {
        var gold = GoldReader.Read(Path.Combine(Folder(half), "gold"));
        Assert.Empty(gold.Problems);
        var articles = Article.ReadFolder(Path.Combine(Folder(half), "articles"));
        Assert.Empty(articles.Problems);
        Assert.Equal(articles.Articles.Select(static a => a.Id).Order(StringComparer.Ordinal),
            gold.Documents.Select(static d => d.Id).Order(StringComparer.Ordinal));
        Assert.All(articles.Articles, static a => Assert.NotNull(a.Published));
    }

    [Theory]
    [InlineData("open")]
    [InlineData("held")]
    public void Reading_its_articles_is_no_error(string half)
    {
        var result = Syria.Extractor.Extract(Article.ReadFolder(Path.Combine(Folder(half), "articles")).Articles);
        Assert.DoesNotContain(result.Problems, static p => p.Severity == ProblemSeverity.Error);
    }

    private static IEnumerable<(JsonElement Document, string Text)> Documents(string half)
    {
        foreach (var file in Directory.GetFiles(Path.Combine(Folder(half), "gold"), "*.json"))
        {
            if (Path.GetFileName(file) == "entities.json") continue;
            using var json = JsonDocument.Parse(File.ReadAllText(file));
            var text = File.ReadAllText(Path.Combine(Folder(half), "articles", json.RootElement.GetProperty("textFile").GetString()!));
            yield return (json.RootElement, text);
        }
    }

    private static void AssertSpan(string text, JsonElement span) => Assert.Equal(span.GetProperty("text").GetString(), Slice(text, span));

    private static string Slice(string text, JsonElement span) =>
        text[span.GetProperty("start").GetInt32()..span.GetProperty("end").GetInt32()];

    private static string Folder(string half) => Path.Combine(Syria.Root, "tests", "KnowledgeGraph.Extraction.Tests", "Gold", half);
}
