using KnowledgeGraph.Language.Neural;
using KnowledgeGraph.Language.Training.Models;
using KnowledgeGraph.Language.Training.Network;
using KnowledgeGraph.Language.Training.Treebanks;

namespace KnowledgeGraph.Language.Tests;

public class TrainingTests
{
    private static readonly TrainingOptions Options = new() { Epochs = 3, BatchWords = 12, Rate = 0.004f };

    [Fact]
    public void The_gradients_are_the_slopes_of_the_loss()
    {
        (NetworkWeights weights, TrainingSentence[] data, _) = Small();
        Assert.InRange(GradientCheck.ShareOfWrong(weights, [.. data.OrderByDescending(sentence => sentence.Length)], samples: 3), 0, 0.1);
    }

    [Fact]
    public void Training_gives_the_same_model_bytes_with_one_thread_and_with_two_and_when_it_is_resumed()
    {
        byte[] one = Train(Options with { Threads = 1 }, null), two = Train(Options with { Threads = 2 }, null);
        Assert.Equal(one, two);
        string checkpoint = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            Train(Options, checkpoint, stopAfter: 1);
            Assert.Equal(one, Train(Options, checkpoint));
        }
        finally
        {
            File.Delete(checkpoint);
        }
    }

    [Fact]
    public void A_damaged_model_is_refused()
    {
        byte[] model = Train(Options with { Epochs = 1 }, null);
        Assert.NotEmpty(ModelReader.Read(model).Upos);
        model[model.Length / 2] ^= 1;
        Assert.Throws<InvalidDataException>(() => ModelReader.Read(model));
        Assert.Throws<InvalidDataException>(() => ModelReader.Read(model.AsSpan(0, 20)));
    }

    private static byte[] Train(TrainingOptions options, string? checkpoint, int stopAfter = int.MaxValue)
    {
        (NetworkWeights weights, TrainingSentence[] data, Vocabulary vocabulary) = Small();
        int done = checkpoint is null ? 0 : Checkpoint.Read(checkpoint, weights, 5);
        var trainer = new Trainer(weights, data, options);
        trainer.Run(done, epoch =>
        {
            if (checkpoint is not null && epoch < stopAfter)
            {
                Checkpoint.Write(checkpoint, weights, 5, epoch + 1);
            }
        });
        return ModelWriter.Write(weights, vocabulary, new bool[vocabulary.Upos.Length, vocabulary.Features.Length], []);
    }

    private static (NetworkWeights Weights, TrainingSentence[] Data, Vocabulary Vocabulary) Small()
    {
        List<TreebankSentence> sentences = [];
        foreach (string text in (string[])["the army took the town", "the rebels left the old town", "troops left", "the army left the town to rebels", "old rebels took it"])
        {
            string[] forms = text.Split(' ');
            sentences.Add(new TreebankSentence(text, "d", true, [.. forms.Select((form, i) => new TreebankWord(
                form, form, form == "the" ? "DET" : i == 2 ? "VERB" : "NOUN", "X", "_", i == 0 ? 0 : 1, i == 0 ? "root" : "dep", true, false))]));
        }

        sentences.AddRange(sentences.ToList());
        var vocabulary = new Vocabulary(sentences);
        NetworkShape shape = vocabulary.Shape with { Hidden = 32, WordSize = 32, AffixSize = 32, TagHidden = 32, ArcSize = 32, RelationSize = 16 };
        return (new NetworkWeights(shape, 3), [.. sentences.Select(vocabulary.Encode)], vocabulary);
    }
}
