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
        Assert.NotNull(weights.Projection);
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

    [Fact]
    public void Words_with_a_given_vector_stand_in_the_model_though_no_training_sentence_has_them()
    {
        LanguageModel model = ModelReader.Read(Train(Options with { Epochs = 1 }, null));
        (_, _, Vocabulary vocabulary) = Small();
        Assert.DoesNotContain(WordFeatures.Word("village"), vocabulary.WordHashes);
        uint village = WordFeatures.Word("Village"), town = WordFeatures.Word("town"), hamlet = WordFeatures.Word("hamlet");
        Assert.Equal(1.0, model.Vectors!.Similarity(village, village));
        Assert.InRange(model.Vectors.Similarity(village, town)!.Value, 0.99, 0.995);
        Assert.Null(model.Vectors.Similarity(village, hamlet));
    }

    [Fact]
    public void Vectors_are_read_by_frequency_and_words_that_the_network_takes_for_one_share_the_first()
    {
        WordVectors vectors = Vectors(3);
        Assert.Equal([WordFeatures.Word("town"), WordFeatures.Word("2010"), WordFeatures.Word("village")], vectors.Hashes);
        Assert.Equal([0f, 0f, 0.5f, -1f, 2f, 0.25f, 0.5f, -0.75f], vectors.Values);
        Assert.Equal(2, vectors.Row(WordFeatures.Word("2011")));
        Assert.Equal(0, vectors.Row(WordFeatures.Word("army")));
    }

    [Fact]
    public void A_file_without_vectors_is_refused() => Assert.Throws<InvalidDataException>(() => ReadVectors("{\"words\":[\"town\"]}", 3));

    private static WordVectors Vectors(int count = 4) => ReadVectors("""
        {"precision":8,"dimensions":2,"words":["town","2010","2011","village","army"],"unkVector":[0,0],
        "vectors":{"village":[0.5,-0.75,0.9,3],"town":[0.5,-1,1.1,0],"2011":[9,9,9,2],"army":[0.25,0.5,0.6,4],"2010":[2,0.25,2.1,1]}}
        """, count);

    private static WordVectors ReadVectors(string json, int count)
    {
        string path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            File.WriteAllText(path, json);
            return WordVectors.Read(path, count);
        }
        finally
        {
            File.Delete(path);
        }
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
        var vocabulary = new Vocabulary(sentences, Vectors());
        NetworkShape shape = vocabulary.Shape with { Hidden = 32, WordSize = 32, AffixSize = 32, TagHidden = 32, ArcSize = 32, RelationSize = 16 };
        return (new NetworkWeights(shape, vocabulary.Vectors, 3), [.. sentences.Select(vocabulary.Encode)], vocabulary);
    }
}
