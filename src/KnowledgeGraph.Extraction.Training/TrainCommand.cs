using System.Collections.Frozen;
using System.Globalization;
using KnowledgeGraph.Extraction.Mentions.Coreference;

namespace KnowledgeGraph.Extraction.Training;

/// <summary>Fits the weights on one file, writes them and prints what they are worth on another.</summary>
internal static class TrainCommand
{
    private const int Rounds = 300;
    private const double Rate = 0.1;
    private const double Penalty = 1;

    // A feature that is seen less often is left out, and so is a weight that changes nothing.
    private const int Fewest = 5;
    private const double Least = 0.01;

    private const string Remark = "Weights of antecedents for pronouns, and sorts of common nouns. CC BY-SA 4.0, "
        + "see NOTICE.md beside this file.\n"
        + "Made by src/KnowledgeGraph.Extraction.Training; a feature is the pronoun's kind, what is looked at and what was found.";

    public static void Run(string train, string dev, string output)
    {
        var documents = EntityLayerReader.Read(train);
        var nouns = NounSorts.Of(documents);
        var sorts = new AntecedentModel(FrozenDictionary<string, double>.Empty, nouns.ToFrozenDictionary(StringComparer.Ordinal));
        var examples = documents.SelectMany(new ExampleBuilder(sorts).Build).ToList();
        Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{documents.Count} documents, {examples.Count} pronouns, {nouns.Count} nouns"));
        var weights = new RankingTrainer(Rounds, Rate, Penalty, Priors.Weights)
            .Train([.. examples.Select(static e => e.ToRanking()).OfType<RankingExample>()], Fewest);
        var text = AntecedentModel.Write(weights.Where(static w => Math.Abs(w.Value) >= Least), nouns, Remark);
        File.WriteAllText(output, text);
        Console.Out.Write(Evaluation.Of(EntityLayerReader.Read(dev), AntecedentModel.Parse(text)));
    }
}
