using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace KnowledgeGraph.Diagrams;

/// <summary>
/// Writes an explorer: the page with its style, script and data inlined. The policy names style and script by their hashes, so that nothing else runs even if
/// something of an article ever became markup.
/// </summary>
internal static partial class ExplorerPage
{
    private static readonly Lazy<string> Script = new(static () => ExplorerScript.Link("main"));

    private static readonly Lazy<string> Style = new(static () => $"{ExplorerPalette.Sheet()}{ExplorerSources.Styles()}");

    /// <summary>The document.</summary>
    public static string Write(Graph graph, ExplorerOptions options)
    {
        var shown = options with { Modalities = options.Modalities ?? (graph.View.Modalities == ModalitySet.Affirmed ? ModalitySet.All : graph.View.Modalities) };
        var model = DiagramModel.Of(graph, shown);
        var (script, style) = ($"\n{Script.Value}", $"\n{Style.Value}");
        var policy = $"default-src 'none'; script-src '{HashOf(script)}'; style-src '{HashOf(style)}'; base-uri 'none'; form-action 'none'";
        var theme = options.Theme switch { SvgTheme.Light => "light", SvgTheme.Dark => "dark", _ => "auto" };
        var parts = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["policy"] = policy,
            ["theme"] = theme,
            ["title"] = WebUtility.HtmlEncode(XmlText.Clean(model.Title)),
            ["description"] = WebUtility.HtmlEncode(XmlText.Clean(model.Description)),
            ["style"] = style,
            ["script"] = script,
            ["data"] = ExplorerData.Write(graph, model, shown),
        };
        // In one pass, because what is put in may itself hold what looks like a place to put something in.
        return Place().Replace(ExplorerSources.Read("page.html"), match => parts[match.Groups["part"].Value]);
    }

    private static string HashOf(string text) => $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}";

    [GeneratedRegex(@"\{\{(?<part>[a-z]+)\}\}", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex Place();
}
