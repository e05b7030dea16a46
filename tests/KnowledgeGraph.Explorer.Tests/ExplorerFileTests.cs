using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using KnowledgeGraph.Diagrams;
using KnowledgeGraph.Explorer.Tests.World;

namespace KnowledgeGraph.Explorer.Tests;

public sealed partial class ExplorerFileTests
{
    private static readonly string Html = NewsWorld.Sample().ToHtml();

    [Fact]
    public void The_same_graph_gives_the_same_bytes()
    {
        Assert.Equal(Html, NewsWorld.Sample().ToHtml());
        Assert.DoesNotContain('\r', Html);
        var path = Path.Combine(Directory.CreateTempSubdirectory("kg-html-").FullName, "g.html");
        NewsWorld.Sample().SaveHtml(path);
        Assert.Equal(Encoding.UTF8.GetBytes(Html), File.ReadAllBytes(path));
        Assert.Single(Directory.GetFiles(Path.GetDirectoryName(path)!));
    }

    [Fact]
    public void The_policy_allows_its_own_style_and_script_and_nothing_else()
    {
        var policy = Policy().Match(Html).Groups["policy"].Value;
        var script = Regex.Match(Html, "<script>(.*?)</script>", RegexOptions.Singleline, TimeSpan.FromSeconds(5)).Groups[1].Value;
        var style = Regex.Match(Html, "<style>(.*?)</style>", RegexOptions.Singleline, TimeSpan.FromSeconds(5)).Groups[1].Value;
        Assert.Equal($"default-src 'none'; script-src '{Hash(script)}'; style-src '{Hash(style)}'; base-uri 'none'; form-action 'none'", policy);
        Assert.DoesNotContain("<!--", script, StringComparison.Ordinal);
    }

    [Fact]
    public void It_names_no_address_but_that_of_SVG_and_those_of_articles()
    {
        var addresses = Address().Matches(Html).Select(static match => match.Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        Assert.Equal(["http://www.w3.org/2000/svg", "https://news.example/one"], addresses);
    }

    [Fact]
    public void The_page_never_parses_markup_nor_runs_text()
    {
        var script = Html[Html.LastIndexOf("<script>", StringComparison.Ordinal)..];
        foreach (var word in (string[])["innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "DOMParser", "eval(", "new Function", "setAttribute('style'", "fetch(", "XMLHttpRequest"])
            Assert.DoesNotContain(word, script, StringComparison.Ordinal);
    }

    [Fact]
    public void The_data_are_JSON_without_a_sign_that_markup_begins_with()
    {
        var data = Html.Split("id=\"data\">")[1].Split("</script>")[0];
        Assert.DoesNotContain('<', data);
        Assert.DoesNotContain('&', data);
        using var json = JsonDocument.Parse(data);
        Assert.Equal(7, json.RootElement.GetProperty("edges").GetArrayLength());
        Assert.Equal(7, json.RootElement.GetProperty("edges").EnumerateArray().Sum(static edge => edge.GetProperty("claims").GetArrayLength()));
    }

    [Fact]
    public void Texts_of_articles_stay_out_on_request_and_quotes_stay_in()
    {
        var html = NewsWorld.Sample().ToHtml(new() { HasArticles = false });
        Assert.DoesNotContain("reported. Its planes", html, StringComparison.Ordinal);
        Assert.Contains("Its planes shelled Old Harbour in May 2020", html, StringComparison.Ordinal);
        Assert.Contains("reported. Its planes", Html, StringComparison.Ordinal);
    }

    [Fact]
    public void Options_choose_what_is_in_the_file()
    {
        var html = NewsWorld.Sample().ToHtml(new() { Focus = "borland", Title = "{{data}} & <b>" });
        Assert.Contains("<title>{{data}} &amp; &lt;b&gt;</title>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("Gunmen", html.Split("id=\"data\">")[1].Split("\"text\"")[0], StringComparison.Ordinal);
        Assert.Throws<DiagramException>(() => NewsWorld.Sample().ToHtml(new() { Focus = "nobody" }));
        Assert.Contains("showing 2 of 7", NewsWorld.Sample().ToHtml(new() { MaxEdges = 2 }), StringComparison.Ordinal);
    }

    [Fact]
    public void The_pages_own_files_are_short_and_their_lines_too()
    {
        var folder = Path.Combine(Repository.Root, "src/KnowledgeGraph.Diagrams/Explorer/Page");
        Assert.All(Directory.GetFiles(folder), static file => Assert.InRange(File.ReadAllLines(file).Length, 1, 200));
        Assert.All(Directory.GetFiles(folder).SelectMany(File.ReadLines), static line => Assert.InRange(line.Length, 0, 140));
        var first = Directory.GetFiles(folder, "*.js").Select(static file => File.ReadLines(file).First());
        Assert.All(first, static line => Assert.StartsWith("// ", line, StringComparison.Ordinal));
    }

    private static string Hash(string text) => $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}";

    [GeneratedRegex("Content-Security-Policy\" content=\"(?<policy>[^\"]*)\"", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex Policy();

    [GeneratedRegex("(?<=[\"'(=])(https?:)?//[a-z0-9-]+\\.[a-z0-9./-]+", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex Address();
}
