using System.Text.RegularExpressions;
using KnowledgeGraph.Diagrams.Tests.Reading;
using KnowledgeGraph.Diagrams.Tests.World;

namespace KnowledgeGraph.Diagrams.Tests;

/// <summary>A difference as a flowchart and as a page.</summary>
public sealed partial class DiffPictureTests
{
    private static readonly Graph Before = SmallWorld.Graph(
        SmallWorld.Syria,
        SmallWorld.Claim("supports", "russia", "hezbollah"),
        SmallWorld.Claim("attacks", null, "aleppo"),
        SmallWorld.Claim("allied-with", "russia", "iran"));

    private static readonly Graph After = SmallWorld.Graph(
        SmallWorld.Syria,
        SmallWorld.Claim("supports", "russia", "hezbollah", Modality.Attributed),
        SmallWorld.Claim("attacks", "turkiye", "hama", period: "2016-10"),
        SmallWorld.Claim("allied-with", "russia", "iran"),
        SmallWorld.Claim("allied-with", "turkiye", "iran"));

    [Fact]
    public void What_became_of_an_edge_is_told_by_word_and_line_and_not_by_colour_alone()
    {
        var text = Before.Diff(After).ToMermaid();
        Assert.Contains(" <==>|\"added#58; allied with\"| ", text, StringComparison.Ordinal);
        Assert.Contains(" ==>|\"added#58; attacks (2016-10)\"| ", text, StringComparison.Ordinal);
        Assert.Contains("  u0([\"?\"])\n  u0 --x|\"removed#58; attacks\"| ", text, StringComparison.Ordinal);
        Assert.Contains(" -.->|\"changed#58; supports, modality from asserted to attributed\"| ", text, StringComparison.Ordinal);
        Assert.Equal(text, Before.Diff(After).ToMermaid());
        Assert.Contains("no relation differs", Before.Diff(Before).ToMermaid(), StringComparison.Ordinal);
    }

    [MermaidFact]
    public void Mermaid_reads_back_every_change()
    {
        var read = MermaidParser.Read(Before.Diff(After).ToMermaid());
        Assert.Equal(Before.Diff(After).Edges.Length, read.Edges.Count);
        Assert.Equal(["ArmedGroup", "Country", "Place"], read.Groups.Order(StringComparer.Ordinal));
        Assert.Equal("Changes", read.Title);
    }

    [MermaidFact]
    public void Mermaid_reads_back_hostile_names()
    {
        var names = HostileLabels.All;
        var model = SmallWorld.Model([.. names.Select(static (name, i) => (FormattableString.Invariant($"e{i:00}"), "Country", name))]);
        var claims = Enumerable.Range(0, names.Length).Select(i => SmallWorld.Claim("supports", FormattableString.Invariant($"e{i:00}"), FormattableString.Invariant($"e{(i + 1) % names.Length:00}")));
        var read = MermaidParser.Read(SmallWorld.Graph(model).Diff(SmallWorld.Graph(model, claims)).ToMermaid());
        Assert.Equal(names.Length, read.Edges.Count);
        Assert.Equal(names.Select(Html), read.Labels.Select(Html));
    }

    [Fact]
    public void It_stays_within_what_mermaid_draws_and_says_so()
    {
        var diff = SmallWorld.Graph(SmallWorld.Complete(32).Data.Model).Diff(SmallWorld.Complete(32));
        var text = diff.ToMermaid();
        Assert.Contains($"showing 400 of {diff.Edges.Length} changes", text, StringComparison.Ordinal);
        Assert.True(diff.ToMermaid(new MermaidOptions { MaxCharacters = 5_000 }).Length <= 5_000);
        Assert.Throws<ArgumentOutOfRangeException>(() => diff.ToMermaid(new MermaidOptions { MaxEdges = 501 }));
    }

    [Fact]
    public void The_page_holds_the_facts_and_nothing_that_could_run()
    {
        var names = HostileLabels.All;
        var model = SmallWorld.Model([.. names.Select(static (name, i) => (FormattableString.Invariant($"e{i:00}"), "Country", name))]);
        var claims = Enumerable.Range(0, names.Length - 1).Select(i => SmallWorld.Claim("supports", FormattableString.Invariant($"e{i:00}"), FormattableString.Invariant($"e{i + 1:00}")));
        var html = SmallWorld.Graph(model).Diff(SmallWorld.Graph(model, claims)).ToHtml("<title> & \"more\" \u202E");
        Assert.Contains("content=\"default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'\"", html, StringComparison.Ordinal);
        string[] allowed = ["html", "head", "meta", "title", "style", "body", "main", "h1", "h2", "p", "section", "ul", "li", "b", "bdi", "span", "small", "blockquote", "cite"];
        Assert.All(Tag().Matches(html), match => Assert.Contains(match.Groups[1].Value, allowed));
        Assert.DoesNotContain(html, static c => c is '\u202E' or '\u2066' or '\u200F' or '\0' or '\u0001' or '\r');
        Assert.Contains("&lt;img src=x onerror=alert(1)&gt;", html, StringComparison.Ordinal);
        Assert.Contains("<title>&lt;title&gt; &amp; &quot;more&quot; \\u{202E}</title>", html, StringComparison.Ordinal);
        Assert.Equal(names.Length - 1, html.Split("<b>added</b>").Length - 1);
        Assert.Contains("They said so", html, StringComparison.Ordinal);
        Assert.DoesNotContain("They said so", SmallWorld.Graph(model).Diff(SmallWorld.Graph(model, claims)).ToHtml(quotes: false), StringComparison.Ordinal);
    }

    private static string Html(string text) => text.Replace('\0', '\uFFFD').ReplaceLineEndings("\n");

    [GeneratedRegex("</?([a-z0-9]+)")]
    private static partial Regex Tag();
}
