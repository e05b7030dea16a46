using System.Globalization;
using KnowledgeGraph.Extraction.Mentions.Typing;

namespace KnowledgeGraph.Extraction.Training;

/// <summary>Fits the weights for names on a treebank and on labelled articles; of the articles some are left out in turn to say what the
/// weights are worth on articles that were not seen.</summary>
internal static class NameCommand
{
    private const int Rounds = 150;
    private const double Rate = 0.3;
    private const double Penalty = 2;

    // A feature that weighs less is left out, and so is a weight that changes nothing.
    private const int Fewest = 5;
    private const double Least = 0.02;

    // How much a name counts: in an article of war, in the treebank's news, biographies and travel guides, in its other texts.
    private const double ArticleWeight = 6;
    private const double OtherWeight = 0.3;

    private const int Folds = 6;

    private const string Remark = "Weights of the sorts of names. CC BY-SA 4.0, see NOTICE.md beside this file.\n"
        + "Made by src/KnowledgeGraph.Extraction.Training; a feature is what stands around a name or what it looks like.";

    public static void Run(string train, string dev, string schema, string labelled, string output)
    {
        var maker = new NameExamples(schema);
        var bank = maker.OfTreebank(train).Select(static e => IsNear(e.Document) ? e : e with { Weight = OtherWeight }).ToList();
        var articles = maker.OfArticles(Path.Combine(labelled, "articles"), Path.Combine(labelled, "gold"), ArticleWeight).ToList();
        var test = maker.OfTreebank(dev).ToList();
        Write("articles, votes", articles, static e => e.ByHand);
        WriteLeftOut(bank, articles);
        File.WriteAllText(output, Weights(bank, articles));
        var model = NameModel.Parse(File.ReadAllText(output));
        Write("treebank, votes", test, static e => e.ByHand);
        Write("treebank, dev", test, e => Best(model, e));
    }

    private static void WriteLeftOut(List<NameExample> bank, List<NameExample> articles)
    {
        var names = articles.Select(static a => a.Document).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        var models = Enumerable.Range(0, Folds).AsParallel().AsOrdered().Select(fold => NameModel.Parse(Weights(bank,
            [.. articles.Where(a => Array.IndexOf(names, a.Document) % Folds != fold)]))).ToArray();
        NameSort Predict(NameExample e) => Best(models[Array.IndexOf(names, e.Document) % Folds], e);
        Write("articles, left out", articles, Predict);
        foreach (var e in articles.Where(e => !e.Right[(int)Predict(e)]))
            Console.Out.WriteLine($"  {e.Document}: {e.Name} is {(NameSort)Array.IndexOf(e.Right, true)}, taken for {Predict(e)}");
    }

    private static string Weights(List<NameExample> bank, List<NameExample> articles) => NameModel.Write(
        new NameTrainer(Rounds, Rate, Penalty, Fewest, NamePriors.Weights).Train([.. bank, .. articles]), Least, Remark);

    private static bool IsNear(string document) => document.Contains("news", StringComparison.Ordinal)
        || document.Contains("voyage", StringComparison.Ordinal) || document.Contains("bio", StringComparison.Ordinal);

    private static NameSort Best(NameModel model, NameExample example) =>
        NameTyper.LikeliestOf(model.Shares(example.Features), static _ => true);

    private static void Write(string name, List<NameExample> examples, Func<NameExample, NameSort> predict)
    {
        var (right, all, coarse, rightOf, allOf) = (0, 0, 0, 0, 0);
        foreach (var example in examples)
        {
            var sort = predict(example);
            all += example.Count;
            if (example.Right[(int)sort]) right += example.Count;
            var family = NameSorts.FamilyOf(sort);
            if (example.Right.Where((isRight, i) => isRight && NameSorts.FamilyOf((NameSort)i) == family).Any()) coarse += example.Count;
            if (example.Right[0]) continue;
            allOf += example.Count;
            if (example.Right[(int)sort]) rightOf += example.Count;
        }

        Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{name,-18} {all,5} names, right {(double)right / all:0.000}, right kind {(double)coarse / all:0.000}; ")
            + string.Create(CultureInfo.InvariantCulture, $"of those that are something {(double)rightOf / allOf:0.000}"));
    }
}
