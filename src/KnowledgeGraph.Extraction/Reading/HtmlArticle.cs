using System.Text;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace KnowledgeGraph.Extraction.Reading;

/// <summary>Reads the text and the data of an article from a web page. Nothing is executed or loaded.</summary>
internal static class HtmlArticle
{
    private const int Deepest = 1000;
    private static readonly HashSet<string> Skipped = new(StringComparer.Ordinal)
    {
        "script", "style", "nav", "header", "footer", "aside", "figure", "form", "noscript", "template", "iframe", "svg", "button",
            "select", "h1", "table",
    };

    // Never text, wherever they stand.
    private static readonly HashSet<string> Unread = new(StringComparer.Ordinal) { "script", "style", "noscript", "template", "iframe", "svg", "button", "select" };

    private static readonly HashSet<string> Blocks = new(StringComparer.Ordinal) { "p", "h2", "h3", "h4", "h5", "h6", "li", "blockquote",
        "pre", "dd", "dt" };

    // Elements whose end tag may be left out, or that have none: they cannot nest by themselves.
    private static readonly HashSet<string> Unnested = new(StringComparer.OrdinalIgnoreCase)
    {
        "p", "li", "br", "img", "meta", "link", "input", "hr", "td", "tr", "th", "option", "dd", "dt", "source", "wbr", "col", "area",
            "base", "embed", "track", "!doctype",
    };

    /// <summary>Whether the page opens more elements within another than any article would; checked before parsing, which is quadratic in
    /// depth.</summary>
    public static bool IsTooDeep(string html)
    {
        var depth = 0;
        for (var i = 0; i + 1 < html.Length; i++)
        {
            if (html[i] != '<') continue;
            if (html[i + 1] == '/')
            {
                var closed = NameAt(html, i + 2);
                if (closed.Length > 0 && !Unnested.Contains(closed)) depth = Math.Max(0, depth - 1);
            }
            else if (char.IsAsciiLetter(html[i + 1]) && !Unnested.Contains(NameAt(html, i + 1)) && ++depth > Deepest)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Reads a page: its paragraphs, each on a line of its own with a blank line between, and what it says of itself.</summary>
    public static (string Text, ArticleMetadata Metadata) Read(string html)
    {
        using var document = new HtmlParser().ParseDocument(html);
        var container = document.QuerySelector("article") ?? document.QuerySelector("main") ?? document.Body;
        var text = container is null ? "" : TextOf(container);
        return (text, JsonLd(document).Or(Meta(document)));
    }

    private static string NameAt(string html, int start)
    {
        var end = start;
        while (end < html.Length && end - start < 16 && (char.IsAsciiLetterOrDigit(html[end]) || html[end] == '!')) end++;
        return html[start..end];
    }

    private static string TextOf(IElement container)
    {
        var text = new StringBuilder();
        var hasBlocks = container.QuerySelector("p") is not null;
        if (!hasBlocks)
        {
            Append(text, Visible(container));
            return text.ToString();
        }

        foreach (var element in container.QuerySelectorAll("*"))
        {
            if (!Blocks.Contains(element.LocalName) || IsInside(element, container)) continue;
            Append(text, Visible(element));
        }

        return text.ToString();
    }

    // A block within a skipped element, or within another block that is read as a whole.
    private static bool IsInside(IElement element, IElement container)
    {
        if (element.ClassList.Contains("byline") || IsHidden(element)) return true;
        for (var parent = element.ParentElement; parent is not null && !ReferenceEquals(parent, container); parent = parent.ParentElement)
        {
            if (Skipped.Contains(parent.LocalName) || Blocks.Contains(parent.LocalName) || IsHidden(parent)) return true;
        }

        return false;
    }

    // What no reader sees, nobody wrote for readers: it may even be meant to mislead programs.
    private static bool IsHidden(IElement element)
    {
        if (element.HasAttribute("hidden") || string.Equals(element.GetAttribute("aria-hidden"), "true", StringComparison.OrdinalIgnoreCase)) return true;
        if (element.GetAttribute("style") is not { Length: > 0 } style) return false;
        var plain = string.Concat(style.Where(static c => !char.IsWhiteSpace(c))).ToLowerInvariant();
        return plain.Contains("display:none", StringComparison.Ordinal) || plain.Contains("visibility:hidden", StringComparison.Ordinal);
    }

    private static string Visible(IElement element)
    {
        var text = new StringBuilder();
        AppendVisible(text, element);
        return text.ToString();
    }

    private static void AppendVisible(StringBuilder text, INode node)
    {
        foreach (var child in node.ChildNodes)
        {
            if (child is IText words) text.Append(words.Data);
            else if (child is IElement { LocalName: "br" }) text.Append(' ');
            else if (child is IElement element && !Unread.Contains(element.LocalName) && !IsHidden(element)) AppendVisible(text, element);
        }
    }

    private static void Append(StringBuilder text, string block)
    {
        var words = string.Join(' ', block.Split([' ', '\t', '\n', '\r', '\f', '\u00A0'], StringSplitOptions.RemoveEmptyEntries));
        if (words.Length == 0) return;
        if (text.Length > 0) text.Append("\n\n");
        text.Append(words);
    }

    private static ArticleMetadata Meta(IDocument document) => new()
    {
        Title = Content(document, "meta[property='og:title']") is { Length: > 0 } title ? title : document.Title ?? "",
        Source = Content(document, "meta[property='og:site_name']"),
        Url = document.QuerySelector("link[rel='canonical']")?.GetAttribute("href") ?? Content(document, "meta[property='og:url']"),
        Published = Content(document, "meta[property='article:published_time']") is { Length: > 0 } published ? published
            : document.QuerySelector("time[datetime]")?.GetAttribute("datetime") ?? "",
    };

    private static string Content(IDocument document, string selector) => document.QuerySelector(selector)?.GetAttribute("content") ?? "";

    private static ArticleMetadata JsonLd(IDocument document)
    {
        foreach (var script in document.QuerySelectorAll("script[type='application/ld+json']"))
        {
            try
            {
                using var json = JsonDocument.Parse(script.TextContent,
                    new JsonDocumentOptions { MaxDepth = 32, AllowTrailingCommas = true });
                if (Find(json.RootElement) is { } article) return article;
            }
            catch (JsonException)
            {
                // Pages often carry broken JSON; the meta elements say the same.
            }
        }

        return new ArticleMetadata();
    }

    private static ArticleMetadata? Find(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Array) return element.EnumerateArray().Select(Find)
            .FirstOrDefault(static found => found is not null);
        if (element.ValueKind != JsonValueKind.Object) return null;
        if (element.TryGetProperty("@graph", out var graph) && Find(graph) is { } inner) return inner;
        if (!element.TryGetProperty("@type", out var type) || !type.ToString().Contains("Article", StringComparison.Ordinal)) return null;
        return new ArticleMetadata
        {
            Title = Text(element, "headline"),
            Published = Text(element, "datePublished"),
            Source = element.TryGetProperty("publisher", out var publisher) && publisher.ValueKind == JsonValueKind.Object
                ? Text(publisher, "name") : "",
            Url = Text(element, "url") is { Length: > 0 } url ? url : Text(element, "mainEntityOfPage"),
        };
    }

    private static string Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";
}
