using KnowledgeGraph.Language.Training.Evaluation;

namespace KnowledgeGraph.Language.Tests;

/// <summary>The figures of MODELS.md, less 0.3 for the noise between builds of the rules around the model.</summary>
public class DevFileTests
{
    private const double Noise = 0.3;
    private const double UposEwt = 96.06;
    private const double LemmaEwt = 97.36;
    private const double UasEwt = 89.40;
    private const double LasEwt = 86.42;
    private const double LasNews = 88.55;

    [CorporaFact]
    public void The_shipped_model_keeps_its_figures_on_the_dev_files()
    {
        IReadOnlyList<DevFile> files = DevFile.ReadAll(CorporaFactAttribute.Treebanks);
        TreebankScores ewt = TreebankScores.OnGoldTokens(files[0].Sentences);
        TreebankScores news = TreebankScores.OnGoldTokens(files[2].Sentences);
        Assert.InRange(ewt.F1(ewt.Upos), UposEwt - Noise, 100);
        Assert.InRange(ewt.F1(ewt.Lemmas), LemmaEwt - Noise, 100);
        Assert.InRange(ewt.F1(ewt.Uas), UasEwt - Noise, 100);
        Assert.InRange(ewt.F1(ewt.Las), LasEwt - Noise, 100);
        Assert.InRange(news.F1(news.Las), LasNews - Noise, 100);
    }

    [CorporaFact]
    public void Splitting_keeps_its_figures_on_the_raw_text_of_the_dev_files()
    {
        IReadOnlyList<DevFile> files = DevFile.ReadAll(CorporaFactAttribute.Treebanks);
        (double sentences, double tokens, double words) = SplittingEvaluation.Run(files[0].Sentences);
        Assert.InRange(sentences, 84.2, 100);
        Assert.InRange(tokens, 98.9, 100);
        Assert.InRange(words, 98.5, 100);
        (sentences, _, words) = SplittingEvaluation.Run(files[1].Sentences);
        Assert.InRange(sentences, 92.5, 100);
        Assert.InRange(words, 99.6, 100);
    }
}
