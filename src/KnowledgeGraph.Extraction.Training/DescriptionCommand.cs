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

    // The treebank is drawn to the priors, the articles to what the treebank says.
    private const double BankPenalty = 5;
    private const double ArticlePenalty = 2;

    // A feature that is seen less often is left out, and so is a weight that changes nothing.
    private const int Fewest = 5;
    private const double Least = 0.01;

    private const string Remark = "Weights of antecedents for descriptions. CC BY-SA 4.0, see NOTICE.md beside this file.\n"
        + "Made by src/KnowledgeGraph.Extraction.Training; a feature is the noun's sort or determiner, what is looked at and what was "
        + "found.";

    public static void Run(string train, string dev, string schema, string labelled, string output)
    {
        var bank = EntityLayerReader.Read(train).SelectMany(TreebankDescriptions.Of).ToList();
        var test = EntityLayerReader.Read(dev).SelectMany(TreebankDescriptions.Of).ToList();
        var compiled = SchemaCompiler.CompileFile(schema);
        var model = compiled.Model ?? throw new InvalidOperationException(string.Join('\n', compiled.Problems));
        var articles = ArticleDescriptions.Of(Extractor.Create(model), Path.Combine(labelled, "articles"), Path.Combine(labelled, "gold"));
        Console.Out.WriteLine("                       all known  loss |  linked, right, found at p >= 0, .3, .4, .5, .6");
        var open = Fit(bank, []);
        Console.Out.Write(Score("treebank on dev", test, _ => open));
        Console.Out.Write(Score("treebank on its news", [.. test.Where(IsNews)], _ => open));
        Console.Out.Write(Score("treebank on articles", articles, _ => open));
        Console.Out.Write(Score("articles, left out", articles, LeftOut([], articles)));
        Console.Out.Write(Score("both, left out", articles, LeftOut(bank, articles)));
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
        foreach (var example in examples) evaluation.Add(example, model(example));
        return evaluation.Write(name);
    }

    private static AntecedentModel Fit(List<DescriptionExample> bank, List<DescriptionExample> articles) =>
        AntecedentModel.Parse(Weights(bank, articles));

    private static string Weights(List<DescriptionExample> bank, List<DescriptionExample> articles)
    {
        IReadOnlyDictionary<string, double> weights = DescriptionPriors.Weights;
        if (bank.Count > 0) weights = Train(bank, BankPenalty, weights);
        if (articles.Count > 0) weights = Train(articles, ArticlePenalty, weights);
        return AntecedentModel.Write(weights.Where(static w => Math.Abs(w.Value) >= Least), [], Remark);
    }

    private static Dictionary<string, double> Train(List<DescriptionExample> examples, double penalty,
        IReadOnlyDictionary<string, double> priors) => new RankingTrainer(Rounds, Rate, penalty, priors)
        .Train([.. examples.Select(static e => e.ToRanking())], Fewest);

    private static bool IsNews(DescriptionExample example) => example.Document.Contains("news", StringComparison.Ordinal);
}
