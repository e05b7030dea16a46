using System.Globalization;
using KnowledgeGraph.Extraction.Mentions.Coreference;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Extraction.Training;

/// <summary>Fits the weights for descriptions on a treebank and on labelled articles, of which each is left out once to say what the
/// weights are worth on articles that were not seen.</summary>
internal static class DescriptionCommand
{
    private const int Rounds = 200;
    private const double Rate = 0.1;
    private const double Penalty = 1;
    private const int Fewest = 4;
    private const double Least = 0.01;

    private static double NewsWeight = double.Parse(Environment.GetEnvironmentVariable("NW") ?? "1", CultureInfo.InvariantCulture);
    private static double BankWeight = double.Parse(Environment.GetEnvironmentVariable("BW") ?? "1", CultureInfo.InvariantCulture);
    private static double ArticleWeight = double.Parse(Environment.GetEnvironmentVariable("AW") ?? "1", CultureInfo.InvariantCulture);
    private static double Pen = double.Parse(Environment.GetEnvironmentVariable("PEN") ?? "1", CultureInfo.InvariantCulture);

    private static double Pen2 = double.Parse(Environment.GetEnvironmentVariable("PEN2") ?? "1", CultureInfo.InvariantCulture);
    private static int Few2 = int.Parse(Environment.GetEnvironmentVariable("FEW2") ?? "3", CultureInfo.InvariantCulture);

    private const string Remark = "Weights of antecedents for descriptions. CC BY-SA 4.0, see NOTICE.md beside this file.\n"
        + "Made by src/KnowledgeGraph.Extraction.Training; a feature is the noun's sort or determiner, what is looked at and what was found.";

    public static void Run(string train, string dev, string schema, string labelled, string output)
    {
        var bank = EntityLayerReader.Read(train).SelectMany(TreebankDescriptions.Of).ToList();
        var test = EntityLayerReader.Read(dev).SelectMany(TreebankDescriptions.Of).ToList();
        var compiled = SchemaCompiler.CompileFile(schema);
        var articles = ArticleDescriptions.Of(Extractor.Create(compiled.Model!), Path.Combine(labelled, "articles"),
            Path.Combine(labelled, "gold"));
        Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{bank.Count} {test.Count} {articles.Count} descriptions"));
        Console.Out.WriteLine("                 all known  loss |  linked, right, found at p >= 0, .3, .4, .5, .6");
        var open = Fit(bank, []);
        Console.Out.Write(Score("bank on dev", test, _ => open));
        Console.Out.Write(Score("bank on news", [.. test.Where(IsNews)], _ => open));
        Console.Out.Write(Score("bank on labels", articles, _ => open));
        Console.Out.Write(Score("labels left", articles, LeftOut([], articles)));
        Console.Out.Write(Score("both left", articles, LeftOut(bank, articles)));
        var all = Fit(bank, articles);
        Console.Out.Write(Score("both on dev", test, _ => all));
        Console.Out.Write(Score("both, seen", articles, _ => all));
        File.WriteAllText(output, Weights(bank, articles));
    }

    private static Func<DescriptionExample, AntecedentModel> LeftOut(List<DescriptionExample> bank, List<DescriptionExample> articles)
    {
        var models = articles.Select(static a => a.Document).Distinct(StringComparer.Ordinal).ToDictionary(static d => d,
            d => Fit(bank, [.. articles.Where(a => !string.Equals(a.Document, d, StringComparison.Ordinal))]), StringComparer.Ordinal);
        return e => models[e.Document];
    }

    private static string Score(string name, List<DescriptionExample> examples, Func<DescriptionExample, AntecedentModel> model)
    {
        var evaluation = new DescriptionEvaluation();
        foreach (var example in examples)
        {
            evaluation.Add(example, model(example));
            if (Environment.GetEnvironmentVariable("DUMP") == name) Dump(example, model(example));
        }

        return evaluation.Write(name);
    }

    private static void Dump(DescriptionExample e, AntecedentModel model)
    {
        var shares = model.Shares(e.Query.Options());
        var best = Array.IndexOf(shares, shares.Max());
        var d = e.Query.Description;
        var ok = best == e.Right.Length ? !e.IsKnown : e.Right[best];
        var text = d.Words.Sentence.Document.Text;
        var (a, b) = (d.Words.Starts[Math.Max(0, d.Noun - 8)], d.Words.Ends[Math.Min(d.Words.Count - 1, d.Noun + 5)]);
        Console.Out.WriteLine($"{(ok ? "ok " : "BAD")} {(e.IsKnown ? best == e.Right.Length ? "missed" : "link" : "none")} {e.Document} {d.Sort} {text[a..d.Words.Starts[d.Noun]]}[{d.Words.Lower[d.Noun]}]{text[d.Words.Ends[d.Noun]..b]}".Replace('\n', ' '));
        Console.Out.WriteLine("      " + string.Join("; ", e.Query.Candidates.Select((c, i) => (c, i)).OrderByDescending(x => shares[x.i]).Take(4).Select(x => $"{(e.Right[x.i] ? "*" : "")}{x.c.Reading?.EntityId} {x.c.Fit} d{d.Words.Sentence.Index - x.c.Words.Sentence.Index} n{x.c.Count} {x.c.Concept} {x.c.Modifiers} {shares[x.i]:.00}").Append($"none {shares[^1]:.00}")) + (e.IsKnown ? " | right: " + string.Join("; ", e.Query.Candidates.Select((c, i) => (c, i)).Where(x => e.Right[x.i]).Select(x => $"{x.c.Reading?.EntityId} {x.c.Fit} d{d.Words.Sentence.Index - x.c.Words.Sentence.Index} n{x.c.Count} {x.c.Modifiers} {shares[x.i]:.00}")) : ""));
    }

    private static AntecedentModel Fit(List<DescriptionExample> bank, List<DescriptionExample> articles) =>
        AntecedentModel.Parse(Weights(bank, articles));

    private static string Weights(List<DescriptionExample> bank, List<DescriptionExample> articles)
    {
        var weights = bank.Count == 0 ? DescriptionPriors.Weights.ToDictionary(StringComparer.Ordinal) : new RankingTrainer(Rounds, Rate, Pen, DescriptionPriors.Weights)
            .Train([.. bank.Select(static e => e.ToRanking(BankWeight * (IsNews(e) ? NewsWeight : 1)))], Fewest);
        if (articles.Count > 0) weights = new RankingTrainer(Rounds, Rate, Pen2, weights)
            .Train([.. articles.Select(static e => e.ToRanking(ArticleWeight))], Few2);
        return AntecedentModel.Write(weights.Where(static w => Math.Abs(w.Value) >= Least), [], Remark);
    }

    private static bool IsNews(DescriptionExample example) => example.Document.Contains("news", StringComparison.Ordinal);
}
