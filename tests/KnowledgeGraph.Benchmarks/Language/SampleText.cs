namespace KnowledgeGraph.Benchmarks.Language;

/// <summary>The repository's sample articles, repeated until there are enough words.</summary>
internal sealed class SampleText
{
    private SampleText(IReadOnlyList<string> articles, int words) => (Articles, Words) = (articles, words);

    /// <summary>The articles, one text each.</summary>
    public IReadOnlyList<string> Articles { get; }

    /// <summary>The words as white space parts them: the same count for every library, however it splits.</summary>
    public int Words { get; }

    public static SampleText Read(int leastWords)
    {
        var files = Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "articles"), "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText).ToList();
        var articles = new List<string>();
        var words = 0;
        while (words < leastWords)
        {
            var article = files[articles.Count % files.Count];
            words += article.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
            articles.Add(article);
        }

        return new SampleText(articles, words);
    }

    /// <summary>The English treebanks beside the repository (KG_CORPORA names their folder), a text for each document; empty where there are none.</summary>
    public static IReadOnlyList<string> ReadTreebanks()
    {
        const string Sentence = "# text = ";
        var folder = Path.Combine(Environment.GetEnvironmentVariable("KG_CORPORA") ?? "../shared", "treebanks");
        if (!Directory.Exists(folder)) return [];
        var texts = new List<string>();
        foreach (var file in Directory.GetFiles(folder, "*-train.conllu").Order(StringComparer.Ordinal))
        {
            var text = new System.Text.StringBuilder();
            foreach (var line in File.ReadLines(file))
            {
                if (line.StartsWith(Sentence, StringComparison.Ordinal)) text.Append(line.AsSpan(Sentence.Length)).Append(' ');
                if (!line.StartsWith("# newdoc", StringComparison.Ordinal) || text.Length == 0) continue;
                texts.Add(text.ToString());
                text.Clear();
            }

            texts.Add(text.ToString());
        }

        return texts;
    }
}
