using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using System.Text;

namespace KnowledgeGraph.Diagrams;

/// <summary>Writes a difference as one page. Every text goes through <see cref="Text"/>, and nothing on the page can run.</summary>
internal sealed class DiffHtmlWriter(GraphDiff diff, bool quotes)
{
    private readonly StringBuilder _page = new();

    public string Write(string title)
    {
        var summary = diff.ToText(quotes: false).Split('\n')[0];
        _page.Append($"""
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="referrer" content="no-referrer">
            <title>{Text(title)}</title>
            <style>{Styles}</style>
            </head>
            <body>
            <main>
            <h1>{Text(title)}</h1>
            <p>{Text(summary)}</p>

            """.ReplaceLineEndings("\n"));
        WriteChanges("Articles", diff.Articles, static article => article.Title.Length == 0 ? article.Id : $"{article.Id}: {article.Title}");
        WriteChanges("Entities", diff.Entities, static entity => $"{entity.Name} ({entity.Type}, {entity.Id})");
        WriteChanges("Merges", diff.Merges, static merge => merge.ToString());
        foreach (var group in diff.ByCause()) WriteGroup(group);
        _page.Append("</main>\n</body>\n</html>\n");
        return _page.ToString();
    }

    private void WriteChanges<T>(string head, ImmutableArray<Change<T>> changes, Func<T, string> name)
        where T : class
    {
        if (changes.IsEmpty) return;
        Section(head, changes.Length);
        foreach (var change in changes) Item(change.Kind, name(change.Item), string.Join("; ", change.Fields), null);
        _page.Append("</ul>\n</section>\n");
    }

    private void WriteGroup(ChangeGroup group)
    {
        Section(group.Detail, group.Claims.Length);
        foreach (var change in group.Claims)
        {
            var claim = change.Item;
            var lines = diff.LinesOf(change, quotes: false);
            var place = string.Create(CultureInfo.InvariantCulture, $"{claim.Evidence.ArticleId}, {claim.Evidence.Start}–{claim.Evidence.End}");
            foreach (var line in lines.Take(lines.Length - 1)) Item(change.Kind, line[2..], "", null);
            if (!lines.IsEmpty) Item(change.Kind, lines[^1][2..], "", quotes ? (claim.Evidence.Quote, place) : null);
        }

        _page.Append("</ul>\n</section>\n");
    }

    private void Section(string head, int count) =>
        _page.Append(CultureInfo.InvariantCulture, $"<section>\n<h2>{Text(head)} <span class=\"count\">{count}</span></h2>\n<ul>\n");

    // The mark is a word for those who hear the page, and a sign and a colour for those who see it.
    private void Item(ChangeKind kind, string what, string detail, (string Words, string Place)? quote)
    {
        var (style, word) = kind switch { ChangeKind.Added => ("added", "added"), ChangeKind.Removed => ("removed", "removed"), _ => ("changed", "changed") };
        _page.Append(CultureInfo.InvariantCulture, $"<li class=\"{style}\"><b>{word}</b> <bdi>{Text(what)}</bdi>");
        if (detail.Length > 0) _page.Append(CultureInfo.InvariantCulture, $" <small>{Text(detail)}</small>");
        if (quote is { } said)
            _page.Append(CultureInfo.InvariantCulture, $"<blockquote><bdi>{Text(said.Words)}</bdi> <cite>{Text(said.Place)}</cite></blockquote>");
        _page.Append("</li>\n");
    }

    // What is invisible is spelt out before the markup is taken away: marks that reorder text cannot reach the page.
    private static string Text(string text) => WebUtility.HtmlEncode(SnapshotText.Escaped(text).Replace("\\\"", "\"", StringComparison.Ordinal));

    private const string Styles =
        ":root{color-scheme:light dark;--ink:#1a1a1a;--paper:#fff;--quiet:#595959;--line:#d0d0d0;--added:#00573f;--removed:#8f3900;--changed:#004f7d}" +
        "@media(prefers-color-scheme:dark){:root{--ink:#eee;--paper:#161616;--quiet:#b0b0b0;--line:#444;--added:#5fd3aa;--removed:#ffa36b;--changed:#7cc4f5}}" +
        "body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 system-ui,sans-serif}main{max-width:60rem;margin:0 auto;padding:1.5rem}" +
        "h1{font-size:1.5rem}h2{font-size:1.05rem;border-bottom:1px solid var(--line);padding-bottom:.2rem;overflow-wrap:anywhere}" +
        ".count{color:var(--quiet);font-weight:normal}ul{list-style:none;padding:0}li{margin:.4rem 0;padding-left:.7rem;border-left:4px solid;overflow-wrap:anywhere}" +
        "li b{font-size:.8rem;text-transform:uppercase;letter-spacing:.04em}li bdi,small,blockquote{color:var(--ink)}" +
        ".added{color:var(--added);border-left-style:solid}.added b::before{content:'+ '}.removed{color:var(--removed);border-left-style:double}" +
        ".removed b::before{content:'- '}.changed{color:var(--changed);border-left-style:dotted}.changed b::before{content:'~ '}" +
        "blockquote{margin:.1rem 0 0 1rem;font-style:italic}cite{color:var(--quiet);font-style:normal;font-size:.85rem}" +
        "@media print{main{max-width:none;padding:0}}";
}
