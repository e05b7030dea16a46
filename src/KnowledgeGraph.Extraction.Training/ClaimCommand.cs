using System.Globalization;
using KnowledgeGraph.Extraction.Claims.Likelihood;
using KnowledgeGraph.Extraction.Reading;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Extraction.Training;

/// <summary>Fits the model of how likely a claim is right, and says what it is worth on documents that were left out.</summary>
internal static class ClaimCommand
{
    private const int Rounds = 4;
    private const double Rate = 0.1;
    private const double Penalty = 1e-4;
    private const int Folds = 10;

    // A feature that is seen less often is left out, and so is a weight that changes nothing.
    private const int Fewest = 8;
    private const double Least = 0.05;

    private const string Remark = "Weights of what makes a claim right or wrong. CC BY-SA 4.0, see NOTICE.md beside this file.\n"
        + "Made by src/KnowledgeGraph.Extraction.Training. S is the subject, O the object; paths lead from the rule's word to their mentions.";

    /// <summary>Trains.</summary>
    /// <param name="schema">The schema by which the texts were labelled.</param>
    /// <param name="gold">The folder with <c>open</c>, <c>passages</c> and <c>judged.tsv</c>.</param>
    /// <param name="corpora">The folder of corpora: three articles, treebanks, re3d.</param>
    /// <param name="samples">A folder of articles of which claims were judged too.</param>
    /// <param name="output">The file of the model.</param>
    public static void Run(string schema, string gold, string corpora, string samples, string output)
    {
        var compiled = SchemaCompiler.CompileFile(schema);
        var examples = new ClaimExamples(Extractor.Create(compiled.Model ?? throw new InvalidOperationException(string.Join('\n', compiled.Problems))));
        var open = Path.Combine(gold, "open");
        List<ClaimExample> all =
        [
            .. examples.OfArticles("articles", Path.Combine(open, "articles"), Path.Combine(open, "gold")),
            .. examples.OfArticles("corpus", Path.Combine(corpora, "articles"), Path.Combine(corpora, "gold")),
            .. Directory.GetFiles(Path.Combine(gold, "passages"), "*.jsonl").Order(StringComparer.Ordinal).SelectMany(f => examples.OfPassages("passages", f)),
            .. examples.OfJudged("judged", CorpusTexts.Read(corpora), Path.Combine(gold, "judged.tsv")),
            .. examples.OfJudged("samples", ArticleReader.ReadFolder(samples).Articles, Path.Combine(gold, "judged.tsv")),
        ];
        foreach (var source in all.GroupBy(static e => e.Source, StringComparer.Ordinal))
        {
            Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{source.Key,-9} read {source.Count(static e => e.IsMatch),5}, right {source.Count(static e => e.IsMatch && e.IsRight),5}; not read {source.Count(static e => !e.IsMatch),6}, right {source.Count(static e => !e.IsMatch && e.IsRight),5}"));
        }

        LeaveOut(all);
        File.WriteAllText(output, ClaimModel.Write(Train(all), Least, Remark));
    }

    // Each document is judged by a model that has not seen it.
    private static void LeaveOut(List<ClaimExample> all)
    {
        var folds = all.Select(static e => e.Document).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .Select(static (d, i) => (Document: d, Fold: i % Folds)).ToDictionary(static d => d.Document, static d => d.Fold, StringComparer.Ordinal);
        var judged = new (ClaimExample Example, double Probability)[Folds][];
        Parallel.For(0, Folds, fold =>
        {
            var model = ClaimModel.Parse(ClaimModel.Write(Train([.. all.Where(e => folds[e.Document] != fold)]), Least, Remark));
            judged[fold] = [.. all.Where(e => e.IsMatch && folds[e.Document] == fold).Select(e => (e, model.Probability(e.Features)))];
        });
        foreach (var source in judged.SelectMany(static f => f).GroupBy(static j => j.Example.Source, StringComparer.Ordinal)) Write(source.Key, [.. source]);
    }

    private static void Write(string source, (ClaimExample Example, double Probability)[] judged)
    {
        Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{source}, left out: of {judged.Length} claims {judged.Count(static j => j.Example.IsRight)} are right"));
        foreach (var least in new[] { 0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.5, 0.6 })
        {
            var dropped = judged.Where(j => j.Probability < least).ToArray();
            var right = dropped.Count(static j => j.Example.IsRight);
            Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  below {least:0.00}: {dropped.Length - right,4} false, {right,4} right"));
        }
    }

    private static Dictionary<string, double> Train(List<ClaimExample> examples) => new LogisticTrainer(Rounds, Rate, Penalty).Train(examples, Fewest);
}
