using System.Globalization;
using KnowledgeGraph.Language.Training.Evaluation;

namespace KnowledgeGraph.Language.Training;

/// <summary>Prints how good the shipped model is on the dev files: on gold tokens, from raw text, and by relation.</summary>
internal static class EvaluateCommand
{
    public static void Run(Options options)
    {
        string folder = options.Text("--treebanks", "../shared/treebanks");
        foreach (DevFile file in DevFile.ReadAll(folder))
        {
            TreebankScores tokens = TreebankScores.OnGoldTokens(file.Sentences);
            (double sentences, double surface, double words) = SplittingEvaluation.Run(file.Sentences);
            Console.WriteLine($"{file.Name}");
            Console.WriteLine($"  gold tokens: {tokens}");
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  raw text:    sentences {sentences:F2} tokens {surface:F2} {RawTextScores.Run(file.Sentences)}"));
            foreach ((string relation, (int gold, int right)) in tokens.Relations.OrderByDescending(pair => pair.Value.Gold))
            {
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"    {relation,-12} {gold,6} {100.0 * right / gold,7:F2}"));
            }
        }
    }
}
