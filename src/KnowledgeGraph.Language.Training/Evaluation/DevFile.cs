using KnowledgeGraph.Language.Training.Treebanks;

namespace KnowledgeGraph.Language.Training.Evaluation;

/// <summary>Sentences to report on, never to train on.</summary>
internal sealed record DevFile(string Name, IReadOnlyList<TreebankSentence> Sentences)
{
    public static IReadOnlyList<DevFile> ReadAll(string folder)
    {
        List<TreebankSentence> gum = ConlluReader.Read(Path.Combine(folder, "gum-free-dev.conllu"));
        return
        [
            new("ewt-dev", ConlluReader.Read(Path.Combine(folder, "ewt-dev.conllu"))),
            new("gum-free-dev", gum),
            new("gum-free-dev, news", [.. gum.Where(sentence => sentence.IsNews)]),
        ];
    }
}
