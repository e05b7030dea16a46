using System.Globalization;
using KnowledgeGraph.Language.Neural;
using KnowledgeGraph.Language.Training.Evaluation;
using KnowledgeGraph.Language.Training.Models;
using KnowledgeGraph.Language.Training.Network;
using KnowledgeGraph.Language.Training.Treebanks;

namespace KnowledgeGraph.Language.Training;

/// <summary>Trains the network on the train files and writes the model. A run that was broken off goes on from its checkpoint.</summary>
internal sealed class TrainCommand
{
    private readonly Options _options;
    private readonly string _folder;
    private readonly List<TreebankSentence> _train;
    private readonly Vocabulary _vocabulary;
    private readonly NetworkWeights _weights;
    private readonly TrainingOptions _training;
    private readonly TrainingSentence[] _data;

    public TrainCommand(Options options)
    {
        _options = options;
        _folder = options.Text("--treebanks", "../shared/treebanks");
        List<TreebankSentence> gum = ConlluReader.Read(Path.Combine(_folder, "gum-free-train.conllu"));
        _train = [.. ConlluReader.Read(Path.Combine(_folder, "ewt-train.conllu")), .. gum];
        string vectors = options.Text("--vectors", "");
        _vocabulary = new Vocabulary(_train, vectors.Length == 0 ? WordVectors.None : WordVectors.Read(vectors, options.Number("--vector-words", 40_000)));
        var defaults = new TrainingOptions();
        _training = defaults with
        {
            Epochs = options.Number("--epochs", defaults.Epochs),
            Threads = options.Number("--threads", defaults.Threads),
            BatchWords = options.Number("--batch", defaults.BatchWords),
            Rate = options.Real("--rate", defaults.Rate),
            Dropout = new DropoutRates(
                options.Real("--dword", defaults.Dropout.Word),
                options.Real("--demb", defaults.Dropout.Embedding),
                options.Real("--dlayer", defaults.Dropout.Layer),
                options.Real("--drec", defaults.Dropout.Recurrent),
                options.Real("--dmlp", defaults.Dropout.Mlp)),
        };
        NetworkShape shape = _vocabulary.Shape;
        _weights = new NetworkWeights(
            shape with
            {
                Hidden = options.Number("--hidden", shape.Hidden),
                WordSize = options.Number("--word", shape.WordSize),
                AffixSize = options.Number("--affix", shape.AffixSize),
                ArcSize = options.Number("--arc", shape.ArcSize),
                RelationSize = options.Number("--rel", shape.RelationSize),
                TagHidden = options.Number("--tag", shape.TagHidden),
            },
            _vocabulary.Vectors,
            _training.Seed);

        // News is what is to be read: its sentences count twice.
        _data = [.. _train.Concat(gum.Where(sentence => sentence.IsNews)).Select(_vocabulary.Encode)];
    }

    public void Run()
    {
        string checkpoint = _options.Text("--checkpoint", Path.Combine("artifacts", "english.checkpoint"));
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(checkpoint))!);
        ulong fingerprint = Checkpoint.Fingerprint(_weights.Shape, _vocabulary.Vectors, _training, _data);
        int done = Checkpoint.Read(checkpoint, _weights, fingerprint);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{_weights.Shape}\n{_data.Length} sentences, {done} of {_training.Epochs} epochs done"));
        if (!_options.Has("--export"))
        {
            var trainer = new Trainer(_weights, _data, _training);
            trainer.Run(done, epoch =>
            {
                Checkpoint.Write(checkpoint, _weights, fingerprint, epoch + 1);
                if (epoch % 3 == 2 || epoch + 1 == _training.Epochs)
                {
                    Report(trainer);
                }
            });
        }

        string path = _options.Text("--out", Path.Combine("src", "KnowledgeGraph.Language", "Models", "english.kglm"));
        byte[] model = ModelWriter.Write(_weights, _vocabulary, FeaturesOfUpos(), LemmaTable.Build(_train));
        File.WriteAllBytes(path, model);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{path}: {model.Length} bytes, FNV-1a {ModelFormat.Hash(model):x8}"));
    }

    private void Report(Trainer trainer)
    {
        foreach (DevFile file in DevFile.ReadAll(_folder))
        {
            Predictions[] predictions = trainer.Predict([.. file.Sentences.Select(_vocabulary.Encode)]);
            Console.WriteLine($"   {file.Name}: {AttachmentScores.Of(file.Sentences, predictions, _vocabulary)}");
        }
    }

    private bool[,] FeaturesOfUpos()
    {
        var together = new bool[_vocabulary.Upos.Length, _vocabulary.Features.Length];
        int none = Array.IndexOf(_vocabulary.Features, "_");
        foreach (TreebankWord word in _train.SelectMany(sentence => sentence.Words))
        {
            int features = Array.IndexOf(_vocabulary.Features, Vocabulary.FeatureSet(word));
            together[Array.IndexOf(_vocabulary.Upos, word.Upos), features < 0 ? none : features] = true;
        }

        return together;
    }
}
