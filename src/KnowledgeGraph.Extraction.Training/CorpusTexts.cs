using System.Text;
using System.Text.Json;

namespace KnowledgeGraph.Extraction.Training;

/// <summary>Texts of corpora that have no articles of their own: documents of re3d and of treebanks.</summary>
internal static class CorpusTexts
{
    private static readonly string[] Treebanks = ["ewt-train", "ewt-dev", "gum-free-train", "gum-free-dev"];

    /// <summary>All texts of a folder of corpora, named by corpus and document.</summary>
    public static IEnumerable<Article> Read(string corpora) => OfRe3d(Path.Combine(corpora, "re3d"))
        .Concat(Treebanks.SelectMany(name => OfTreebank(Path.Combine(corpora, "treebanks", name + ".conllu"), name[..3])));

    private static IEnumerable<Article> OfRe3d(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(folder, "*.jsonl").Order(StringComparer.Ordinal))
        {
            var number = 0;
            foreach (var line in File.ReadLines(file))
            {
                using var document = JsonDocument.Parse(line);
                var text = document.RootElement.GetProperty("text").GetString()!.Trim();
                yield return new Article(FormattableString.Invariant($"re3d-{Path.GetFileNameWithoutExtension(file)}-{number++:000}"), text + "\n");
            }
        }
    }

    private static IEnumerable<Article> OfTreebank(string file, string prefix)
    {
        var (id, text) = ("", new StringBuilder());
        foreach (var line in File.ReadLines(file).Append("# newdoc id = "))
        {
            if (line.StartsWith("# newdoc id = ", StringComparison.Ordinal))
            {
                if (text.Length > 0) yield return new Article(prefix + "-" + id, text.ToString().Trim() + "\n");
                text.Clear();
                id = Slug(line["# newdoc id = ".Length..]);
            }
            else if (line.StartsWith("# newpar", StringComparison.Ordinal)) text.Append("\n\n");
            else if (line.StartsWith("# text = ", StringComparison.Ordinal)) text.Append(line.AsSpan("# text = ".Length)).Append(' ');
        }
    }

    // The last sixty characters of the name in small letters, digits and hyphens.
    private static string Slug(string name)
    {
        var slug = new StringBuilder();
        foreach (var c in name.ToLowerInvariant())
        {
            if (c is (>= 'a' and <= 'z') or (>= '0' and <= '9')) slug.Append(c);
            else if (slug.Length > 0 && slug[^1] != '-') slug.Append('-');
        }

        var text = slug.ToString();
        return text[Math.Max(0, text.Length - 60)..].Trim('-');
    }
}
