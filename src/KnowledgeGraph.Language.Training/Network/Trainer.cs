using System.Diagnostics;
using System.Globalization;
using KnowledgeGraph.Language.Training.Evaluation;
using KnowledgeGraph.Language.Training.Treebanks;

namespace KnowledgeGraph.Language.Training.Network;

/// <summary>
/// Trains the network with Adam on batches of similar length. Every batch is cut into two shards whatever the number of threads, and their
/// gradients are added in order, so the weights do not depend on the number of threads.
/// </summary>
internal sealed class Trainer
{
    private const float Beta1 = 0.9f;
    private const float Beta2 = 0.95f;

    private readonly NetworkWeights _weights;
    private readonly NetworkPass[] _passes;
    private readonly TrainingOptions _options;
    private readonly TrainingSentence[] _sentences;
    private int _step;

    public Trainer(NetworkWeights weights, TrainingSentence[] sentences, TrainingOptions options)
    {
        (_weights, _sentences, _options) = (weights, sentences, options);
        _passes = [new NetworkPass(weights, 0), new NetworkPass(weights, 1)];
    }

    /// <summary>Trains from <paramref name="firstEpoch"/> on; <paramref name="afterEpoch"/> is called behind each.</summary>
    public void Run(int firstEpoch, Action<int> afterEpoch)
    {
        for (int epoch = firstEpoch; epoch < _options.Epochs; epoch++)
        {
            var clock = Stopwatch.StartNew();
            var random = new Xoshiro(_options.Seed + (ulong)epoch);
            List<TrainingSentence[]> batches = Batches(random);
            _step = epoch * batches.Count;
            int total = _options.Epochs * batches.Count;
            double arcs = 0, relations = 0, tags = 0, words = 0;
            foreach (TrainingSentence[] batch in batches)
            {
                int count = batch.Sum(sentence => sentence.Length);
                RunBatch(batch, 1f / count, epoch);
                arcs += _passes[0].Losses[0] + _passes[1].Losses[0];
                relations += _passes[0].Losses[1] + _passes[1].Losses[1];
                tags += _passes[0].Losses[2] + _passes[1].Losses[2];
                words += count;
                Update(Rate(_step, total));
                _step++;
            }

            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"epoch {epoch + 1}: arc {arcs / words:F4} relation {relations / words:F4} tags {tags / words:F4}, {clock.Elapsed.TotalSeconds:F0} s"));
            afterEpoch(epoch);
        }
    }

    /// <summary>Predicts all sentences, in their order.</summary>
    public Predictions[] Predict(TrainingSentence[] sentences)
    {
        var result = new Predictions[sentences.Length];
        int[][] batches = [.. Enumerable.Range(0, sentences.Length).OrderByDescending(i => sentences[i].Length).ThenBy(i => i).Chunk(32)];
        Parallel.For(0, Parameter.Shards, new ParallelOptions { MaxDegreeOfParallelism = _options.Threads }, shard =>
        {
            for (int k = shard; k < batches.Length; k += Parameter.Shards)
            {
                _passes[shard].Forward([.. batches[k].Select(i => sentences[i])], null, new Xoshiro(0));
                Predictions[] predictions = _passes[shard].Predict();
                for (int i = 0; i < predictions.Length; i++)
                {
                    result[batches[k][i]] = predictions[i];
                }
            }
        });
        return result;
    }

    private void RunBatch(TrainingSentence[] batch, float scale, int epoch)
    {
        ulong seed = (_options.Seed * 1_000_003UL) + (ulong)_step;
        Parallel.For(0, Parameter.Shards, new ParallelOptions { MaxDegreeOfParallelism = _options.Threads }, shard =>
        {
            TrainingSentence[] own = [.. batch.Where((_, i) => i % Parameter.Shards == shard)];
            if (own.Length > 0)
            {
                _passes[shard].Forward(own, _options.Dropout, new Xoshiro((seed * 2) + (ulong)shard));
                _passes[shard].Backward(scale);
            }
        });
    }

    private void Update(float rate)
    {
        double squares = 0;
        foreach (Parameter parameter in _weights.All)
        {
            squares += parameter.SumGradients();
        }

        float norm = (float)Math.Sqrt(squares);
        float scale = norm > _options.Clip ? _options.Clip / norm : 1f;
        float correction1 = 1f - MathF.Pow(Beta1, _step + 1), correction2 = 1f - MathF.Pow(Beta2, _step + 1);
        foreach (Parameter parameter in _weights.All)
        {
            parameter.Update(rate, scale, Beta1, Beta2, correction1, correction2);
        }

        _weights.Pack();
    }

    /// <summary>Warm-up over the first steps, then a straight line down.</summary>
    private float Rate(int step, int total)
    {
        float warm = MathF.Min(1f, (step + 1) / 100f);
        float left = 1f - ((float)step / total);
        return warm * (_options.LastRate + ((_options.Rate - _options.LastRate) * left));
    }

    private List<TrainingSentence[]> Batches(Xoshiro random)
    {
        // Sorting by a slightly disturbed length makes batches of similar lengths that differ from epoch to epoch.
        (float Key, int Index)[] order = [.. _sentences.Select((sentence, i) => (sentence.Length + (random.NextFloat() * 4f), i))];
        Array.Sort(order);
        var batches = new List<TrainingSentence[]>();
        var batch = new List<TrainingSentence>();
        int words = 0;
        foreach ((_, int index) in order)
        {
            if (words + _sentences[index].Length > _options.BatchWords && batch.Count > 1)
            {
                batches.Add([.. batch.OrderByDescending(sentence => sentence.Length)]);
                batch.Clear();
                words = 0;
            }

            batch.Add(_sentences[index]);
            words += _sentences[index].Length;
        }

        batches.Add([.. batch.OrderByDescending(sentence => sentence.Length)]);
        random.Shuffle(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(batches));
        return batches;
    }
}
