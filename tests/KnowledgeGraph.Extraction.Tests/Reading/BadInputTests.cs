using System.Text;

namespace KnowledgeGraph.Extraction.Tests.Reading;

public sealed class BadInputTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("kg-input-").FullName;

    [Theory]
    [InlineData("Rebels [left the city](https://a.example/b_c) on *Friday*.", "Rebels left the city on Friday.")]
    [InlineData("The `army` came,\nand **nobody** left.", "The army came, and nobody left.")]
    [InlineData("## Heading\n\n- One came.\n- Two left.\n\n> He said so.", "Heading\n\nOne came.\n\nTwo left.\n\nHe said so.")]
    [InlineData("Before.\n\n```\nRussia backs Iran.\n```\n\n| who | what |\n|---|---|\n| Russia | backs |\n\nAfter.", "Before.\n\nAfter.")]
    [InlineData("![Russia backs Iran](x.png) A caption.\n\n<div>Russia backs Iran.</div>\n\nText &amp; more\\*.", "A caption.\n\nText & more*.")]
    public void Markdown_is_read_for_its_prose(string markdown, string text) =>
        Assert.Equal(text, Assert.Single(ArticleReader.Read("a.md", Encoding.UTF8.GetBytes(markdown)).Articles).Text);

    [Fact]
    public void The_first_heading_of_markdown_is_the_title_unless_the_front_matter_has_one()
    {
        Assert.Equal(("Arrival", "Troops came."), Single("# Arrival\n\nTroops came."));
        Assert.Equal(("Other", "Troops came."), Single("---\ntitle: Other\n---\n# Arrival\n\nTroops came."));

        static (string, string) Single(string text)
        {
            var article = Assert.Single(ArticleReader.Read("a.md", Encoding.UTF8.GetBytes(text)).Articles);
            return (article.Title, article.Text);
        }
    }

    [Theory]
    [InlineData("<p hidden>Secret.</p><p>Open.</p>")]
    [InlineData("<div style='DISPLAY : none'><p>Secret.</p></div><p>Open.</p>")]
    [InlineData("<section aria-hidden=true><p>Secret.</p></section><p>Open.</p>")]
    [InlineData("<p>Op<span style='visibility:hidden'>Secret</span>en.</p>")]
    [InlineData("<p>Op<script>Secret</script>en.</p>")]
    public void What_a_page_hides_is_not_read(string html) =>
        Assert.Equal("Open.", Assert.Single(ArticleReader.Read("a.html", Encoding.UTF8.GetBytes($"<body>{html}</body>")).Articles).Text);

    [Fact]
    public void Utf16_is_called_by_its_name()
    {
        foreach (var bytes in (byte[][])[[0xFF, 0xFE, .. Encoding.Unicode.GetBytes("Troops came.")], Encoding.Unicode.GetBytes("Troops came."), Encoding.BigEndianUnicode.GetBytes("Troops came.")])
        {
            var problem = Assert.Single(ArticleReader.Read("a.txt", bytes).Problems);
            Assert.Equal("KG3104", problem.Code);
            Assert.Contains("UTF-16", problem.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_link_out_of_the_folder_is_not_followed_and_one_inside_counts_once()
    {
        var outside = Path.Combine(_folder, "secret.txt");
        File.WriteAllText(outside, "Secret.");
        var inside = Directory.CreateDirectory(Path.Combine(_folder, "in")).FullName;
        File.WriteAllText(Path.Combine(inside, "a.txt"), "Open.");
        File.CreateSymbolicLink(Path.Combine(inside, "b.txt"), "a.txt");
        File.CreateSymbolicLink(Path.Combine(inside, "c.txt"), outside);
        var set = Article.ReadFolder(inside);
        Assert.Equal("Open.", Assert.Single(set.Articles).Text);
        Assert.Equal(["b.txt KG3117", "c.txt KG3115"], set.Problems.Select(static p => $"{Path.GetFileName(p.Path)} {p.Code}"));
    }

    [Fact]
    public void A_manifest_warns_of_keys_that_it_does_not_know_and_of_files_listed_twice()
    {
        File.WriteAllText(Path.Combine(_folder, "a.txt"), "Open.");
        File.WriteAllText(Path.Combine(_folder, "manifest.yaml"),
            "articles:\n  - file: a.txt\n    publishd: 2016-10-24\n  - file: a.txt\n    id: again\n    inferred: true\nversion: 1\n");
        var set = Article.ReadFolder(_folder);
        Assert.Equal("a", Assert.Single(set.Articles).Id);
        Assert.Equal(["3 KG3116", "7 KG3116"], set.Problems.Where(static p => p.Code == "KG3116").Select(static p => $"{p.Line} {p.Code}"));
        Assert.Contains("did you mean 'published'?", set.Problems.First(static p => p.Line == 3).Message, StringComparison.Ordinal);
        Assert.Contains("as 'again'", Assert.Single(set.Problems, static p => p.Code == "KG3117").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Front_matter_may_hold_keys_of_other_tools_but_slips_are_told()
    {
        Assert.Empty(ArticleReader.Read("a.md", "---\nlayout: post\ntags: [x]\n---\nTroops came."u8).Problems);
        Assert.Equal("KG3116", Assert.Single(ArticleReader.Read("a.md", "---\ntitel: T\n---\nTroops came."u8).Problems).Code);
    }

    [Fact]
    public void An_id_that_is_refused_gives_way_to_the_name_of_the_file()
    {
        foreach (var id in (string[])[new string('x', 70_000), "\"a\\0b\"", "\"\\0\""])
        {
            var set = ArticleReader.Read("a.md", Encoding.UTF8.GetBytes($"---\nid: {id}\n---\nTroops came."));
            Assert.Equal("a", Assert.Single(set.Articles).Id);
            Assert.Equal("KG3109", Assert.Single(set.Problems).Code);
        }
    }

    [Fact]
    public void A_day_that_is_none_is_shown_where_it_stands()
    {
        var problem = Assert.Single(ArticleReader.Read("a.md", "---\ntitle: T\npublished: soon\n---\nTroops came."u8).Problems);
        Assert.Equal(("KG3110", "a.md", 3, 12), (problem.Code, problem.Path, problem.Line, problem.Column));
        File.WriteAllText(Path.Combine(_folder, "a.txt"), "Open.");
        File.WriteAllText(Path.Combine(_folder, "manifest.yaml"), "articles:\n  - file: a.txt\n    published: soon\n");
        problem = Assert.Single(Article.ReadFolder(_folder).Problems);
        Assert.Equal(("KG3110", "manifest.yaml", 3), (problem.Code, Path.GetFileName(problem.Path), problem.Line));
    }

    [Theory]
    [InlineData("---\ntitle: unclosed\nTroops came.", "KG3118")]
    [InlineData("---\rid: x\rpublished: 2016-10-18\r---\rTroops came.", "KG3118")]
    [InlineData("---\n\nTroops came: they stayed.", null)]
    public void Front_matter_that_is_read_as_text_is_told(string text, string? code)
    {
        var set = ArticleReader.Read("a.md", Encoding.UTF8.GetBytes(text));
        Assert.Single(set.Articles);
        Assert.Equal(code is null ? [] : [code], set.Problems.Select(static p => p.Code));
    }

    [Theory]
    [InlineData("")]
    [InlineData("articles: []\n")]
    public void A_manifest_that_lists_nothing_is_told_and_not_the_folder(string text)
    {
        File.WriteAllText(Path.Combine(_folder, "a.txt"), "Open.");
        File.WriteAllText(Path.Combine(_folder, "manifest.yaml"), text);
        var problem = Assert.Single(Article.ReadFolder(_folder).Problems);
        Assert.Equal(("KG3102", "manifest.yaml"), (problem.Code, Path.GetFileName(problem.Path)));
        Assert.StartsWith("the manifest lists no article", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Problems_of_manifests_do_not_speak_of_schemas()
    {
        foreach (var text in (string[])["a: &x 1\nb: *x\n", "articles: []\n---\nb: 1\n", "articles: !!int 3\n", "a: " + new string('[', 80) + "\n"])
        {
            File.WriteAllText(Path.Combine(_folder, "manifest.yaml"), text);
            var problems = Article.ReadFolder(_folder).Problems;
            Assert.NotEmpty(problems);
            Assert.All(problems, static p => Assert.DoesNotContain("schema", p.Message, StringComparison.OrdinalIgnoreCase));
        }
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
