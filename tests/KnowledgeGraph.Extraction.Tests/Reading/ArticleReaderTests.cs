using System.Text;

namespace KnowledgeGraph.Extraction.Tests.Reading;

public sealed class ArticleReaderTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("kg-articles-").FullName;

    [Fact]
    public void A_folder_gives_its_articles_by_id_and_leaves_its_readme_alone()
    {
        Write("b.txt", "Rebels left.");
        Write("a.md", "Troops came.");
        Write("README.md", "How to read this.");
        var set = Article.ReadFolder(_folder);
        Assert.Equal(["a", "b"], set.Articles.Select(static a => a.Id));
        Assert.Empty(set.Problems);
    }

    [Fact]
    public void A_missing_folder_and_an_empty_one_are_problems()
    {
        Assert.Equal("KG3101", Assert.Single(Article.ReadFolder(Path.Combine(_folder, "none")).Problems).Code);
        Assert.Equal("KG3102", Assert.Single(Article.ReadFolder(_folder).Problems).Code);
    }

    [Fact]
    public void A_bad_file_is_a_problem_with_its_path_and_the_others_are_read()
    {
        Write("good.txt", "Troops came.");
        File.WriteAllBytes(Path.Combine(_folder, "latin.txt"), [0x41, 0xE9, 0x42]);
        File.WriteAllBytes(Path.Combine(_folder, "binary.txt"), [0x41, 0x00, 0x42]);
        File.WriteAllBytes(Path.Combine(_folder, "large.txt"), new byte[ArticleReader.LargestFile + 1]);
        var set = Article.ReadFolder(_folder);
        Assert.Equal("good", Assert.Single(set.Articles).Id);
        Assert.Equal(["binary.txt KG3105", "large.txt KG3106", "latin.txt KG3104"],
            set.Problems.Select(static p => $"{Path.GetFileName(p.Path)} {p.Code}"));
    }

    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_text_and_line_ends_stay()
    {
        var set = ArticleReader.Read("a.txt", [0xEF, 0xBB, 0xBF, .. "One.\r\nTwo é."u8]);
        Assert.Equal("One.\r\nTwo é.", Assert.Single(set.Articles).Text);
    }

    [Fact]
    public void A_manifest_gives_ids_titles_and_days_and_its_mistakes_are_problems_with_a_place()
    {
        Write("one.txt", "Troops came.");
        Write("two.txt", "Troops left.");
        Write("manifest.yaml", "articles:\n  - file: one.txt\n    id: first\n    title: Arrival\n    published: 2016-10-24\n  - id: nothing\n  - file: gone.txt\n  - file: ../two.txt\n  - file: two.txt\n    id: first\n");
        var set = Article.ReadFolder(_folder);
        var article = Assert.Single(set.Articles);
        Assert.Equal(("first", "Arrival", new DateOnly(2016, 10, 24)), (article.Id, article.Title, article.Published));
        Assert.Contains(set.Problems, static p => p is { Code: "KG3109", Line: 6 });
        Assert.Contains(set.Problems, static p => p.Code == "KG3103" && p.Path.EndsWith("gone.txt", StringComparison.Ordinal));
        Assert.Contains(set.Problems, static p => p.Code == "KG3108");
        Assert.Contains(set.Problems, static p => p.Code == "KG3109" && p.Message.Contains("outside", StringComparison.Ordinal));
    }

    [Fact]
    public void A_manifest_is_read_behind_the_guard()
    {
        Write("one.txt", "Troops came.");
        Write("manifest.yaml", new string('[', 5000));
        var set = Article.ReadFolder(_folder);
        Assert.Empty(set.Articles);
        Assert.All(set.Problems, static p => Assert.Equal("KG3109", p.Code));
        Assert.NotEmpty(set.Problems);
    }

    [Fact]
    public void Front_matter_is_data_and_not_text()
    {
        var article = Assert.Single(ArticleReader.Read("a.md", "---\ntitle: Arrival\ndate: 2016-11-15\nsource: Wire\n---\nTroops came.\n"u8)
            .Articles);
        Assert.Equal("Troops came.", article.Text);
        Assert.Equal(("Arrival", "Wire", new DateOnly(2016, 11, 15)), (article.Title, article.Source, article.Published));
    }

    [Fact]
    public void A_page_gives_its_paragraphs_and_what_it_says_of_itself()
    {
        const string Html = """
            <html><head><title>Arrival | Wire</title>
            <script type="application/ld+json">{"@type":"NewsArticle","headline":"Arrival","datePublished":"2016-12-14T17:20:00Z","publisher":{"name":"Wire"}}</script>
            <script>document.write("<p>Invented.</p>")</script></head>
            <body><nav><p>Home</p></nav><article><h1>Arrival</h1><p>Troops came to
              T&uuml;rkiye.</p><figure><figcaption><p>A caption.</p></figcaption></figure><p>They left.</p></article></body></html>
            """;
        var article = Assert.Single(ArticleReader.Read("a.html", Encoding.UTF8.GetBytes(Html)).Articles);
        Assert.Equal("Troops came to Türkiye.\n\nThey left.", article.Text);
        Assert.Equal(("Arrival", "Wire", new DateOnly(2016, 12, 14)), (article.Title, article.Source, article.Published));
    }

    [Fact]
    public void A_page_that_nests_without_end_is_refused_at_once()
    {
        var set = ArticleReader.Read("a.html", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("<div>", 200_000))));
        Assert.Equal("KG3112", Assert.Single(set.Problems).Code);
    }

    [Fact]
    public void A_page_without_text_and_a_wrong_date_are_warnings()
    {
        Assert.Equal("KG3111", Assert.Single(ArticleReader.Read("a.html", "<html></html>"u8).Problems).Code);
        Assert.Equal("KG3110", Assert.Single(ArticleReader.Read("a.md", "---\ndate: last week\n---\nTroops came."u8).Problems).Code);
    }

    [Theory]
    [InlineData("---\ntitle: T\ntitle: U\n---\nTroops came.", 3)]
    [InlineData("---\r\ntitle: T\r\nurl: &a x\r\n---\r\nTroops came.", 3)]
    [InlineData("---\n\n# a comment\ntitle: [T\n---\nTroops came.", 5)]
    public void Problems_of_front_matter_name_the_line_of_the_file(string text, int line) =>
        Assert.Equal(line, ArticleReader.Read("a.md", Encoding.UTF8.GetBytes(text)).Problems[0].Line);

    [Fact]
    public void Empty_front_matter_is_no_problem() =>
        Assert.Equal("Troops came.", Assert.Single(ArticleReader.Read("a.md", "---\n---\nTroops came."u8) is { Problems: [] } set ? set.Articles : []).Text);

    [Fact]
    public void A_file_whose_name_is_only_an_extension_has_it_as_id()
    {
        Write(".txt", "Troops came.");
        var set = Article.ReadFolder(_folder);
        Assert.Empty(set.Problems);
        Assert.Equal(".txt", Assert.Single(set.Articles).Id);
    }

    [Fact]
    public void An_article_without_sentences_is_a_warning()
    {
        var result = Syria.Extractor.Extract([new Article("empty", " \n\n ")]);
        Assert.Equal("KG3107", Assert.Single(result.Problems, static p => p.Code != "KG3002" && p.Code != "KG3001").Code);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(_folder, name), text);
}
