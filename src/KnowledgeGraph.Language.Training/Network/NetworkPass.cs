using System.Runtime.Intrinsics;
using KnowledgeGraph.Language.Neural;

namespace KnowledgeGraph.Language.Training.Network;

/// <summary>
/// One pass of one shard of a batch: embeddings, three bidirectional LSTM layers, tagger on the second, arc scorer (biaffine, Dozat and Manning
/// 2017) and relation scorer on the third; the losses and all gradients.
/// </summary>
internal sealed unsafe partial class NetworkPass(NetworkWeights weights, int shard)
{
    /// <summary>Of the words that are hidden, the share whose given vector is hidden too.</summary>
    private const float HiddenVectors = 0.4f;

    private readonly Arena _arena = new(768);
    private readonly NetworkShape _shape = weights.Shape;
    private TrainingSentence[] _sentences = [];
    private BatchLayout _layout = new([]);
    private LstmPass[,] _lstms = new LstmPass[0, 0];
    private DropoutRates? _dropout;
    private Xoshiro _random = new(0);
    private int[] _words = [];
    private int[] _vectors = [];
    private int[][] _affixes = [];
    private float* _embedded;
    private float* _embeddedMask;
    private float* _given;
    private readonly nint[] _layerInputs = new nint[8];
    private readonly nint[] _layerMasks = new nint[8];
    private readonly nint[] _layerOutputs = new nint[8];

    /// <summary>Sums over the words of this shard: arc loss, relation loss, tag loss.</summary>
    public double[] Losses { get; } = new double[3];

    /// <param name="sentences">The longest first.</param>
    /// <param name="dropout">Null to predict, without any dropout.</param>
    /// <param name="random">Decides the dropout.</param>
    public void Forward(TrainingSentence[] sentences, DropoutRates? dropout, Xoshiro random)
    {
        _arena.Reset();
        (_sentences, _dropout, _random) = (sentences, dropout, random);
        _layout = new BatchLayout([.. sentences.Select(sentence => sentence.Length)]);
        Embed();
        _lstms = new LstmPass[_shape.Layers, 2];
        float* input = _embedded;
        for (int layer = 0; layer < _shape.Layers; layer++)
        {
            int size = _shape.LayerInput(layer);
            if (layer == _shape.TagLayer)
            {
                input = WithTagHidden(input);
            }

            input = RunLayer(layer, input, size);
            if (layer + 1 == _shape.TagLayer)
            {
                ForwardTagger(input);
            }
        }

        ForwardParser(input);
    }

    private float* Mask(int rows, int columns, float rate)
    {
        if (_dropout is null || rate == 0)
        {
            return null;
        }

        float* mask = _arena.Take(rows * columns);
        Elementwise.Dropout(mask, rows * columns, rate, _random);
        return mask;
    }

    /// <summary>Multiplies each row with the mask of its sentence.</summary>
    private void ApplyMask(float* x, int columns, float* mask)
    {
        for (int row = 0; mask != null && row < _layout.Words; row++)
        {
            Elementwise.Multiply(x + ((nint)row * columns), mask + (_layout.SentenceOf[row] * columns), columns);
        }
    }

    private void Embed()
    {
        int size = _shape.LayerInput(0);
        _embedded = _arena.Take(_layout.Words * size, clear: true);
        _words = new int[_layout.Words];
        _vectors = new int[_layout.Words];
        _affixes = new int[_layout.Words][];
        for (int b = 0; b < _sentences.Length; b++)
        {
            for (int i = 0; i < _sentences[b].Length; i++)
            {
                int row = _layout.Row(b, i);
                // A word is now and then unknown, so that its given vector and the affixes learn to speak for it; those are left out more rarely.
                float chance = _dropout is null ? 1f : _random.NextFloat();
                bool hideWord = _dropout is not null && chance < _dropout.Word;
                bool hideVector = _dropout is not null && chance < _dropout.Word * HiddenVectors;
                bool hideAffixes = _dropout is not null && !hideWord && _random.NextFloat() < _dropout.Word * 0.3f;
                _words[row] = hideWord ? 0 : _sentences[b].Words[i];
                _vectors[row] = hideVector ? 0 : _sentences[b].Vectors[i];
                _affixes[row] = hideAffixes ? [] : _sentences[b].Affixes[i];
                float* x = _embedded + ((nint)row * size);
                Elementwise.Add(weights.Words.Value + ((nint)_words[row] * _shape.WordSize), x, _shape.WordSize);
                foreach (int affix in _affixes[row])
                {
                    Elementwise.Add(weights.Affixes.Value + ((nint)affix * _shape.AffixSize), x + _shape.WordSize, _shape.AffixSize);
                }
            }
        }

        EmbedVectors(size);
        _embeddedMask = Mask(_sentences.Length, size, _dropout?.Embedding ?? 0);
        ApplyMask(_embedded, size, _embeddedMask);
    }

    /// <summary>Adds the projections of given vectors to the words' own.</summary>
    private void EmbedVectors(int size)
    {
        if (weights.Projection is not { } projection)
        {
            return;
        }

        int given = weights.Vectors.Size;
        _given = _arena.Take(_layout.Words * given);
        for (int row = 0; row < _layout.Words; row++)
        {
            weights.Vectors.Values.AsSpan(_vectors[row] * given, given).CopyTo(new Span<float>(_given + ((nint)row * given), given));
        }

        MatrixProduct.Multiply(_given, given, 1, _layout.Words, given, projection.Packed, _shape.WordSize, _embedded, size, accumulate: true);
    }

    private float* RunLayer(int layer, float* input, int size)
    {
        int words = _layout.Words, hidden = _shape.Hidden;
        float* mask = layer == 0 ? null : Mask(_sentences.Length, size, _dropout?.Layer ?? 0);
        if (layer > 0)
        {
            float* copy = _arena.Take(words * size);
            Buffer.MemoryCopy(input, copy, (long)words * size * 4, (long)words * size * 4);
            input = copy;
            ApplyMask(input, size, mask);
        }

        (_layerInputs[layer], _layerMasks[layer]) = ((nint)input, (nint)mask);
        float* output = _arena.Take(words * 2 * hidden);
        for (int direction = 0; direction < 2; direction++)
        {
            float* ordered = direction == 0 ? input : Reverse(input, size);
            var pass = new LstmPass(weights.Lstms[layer, direction], size, hidden, _arena, _layout, shard);
            pass.Forward(ordered, Mask(_sentences.Length, hidden, _dropout?.Recurrent ?? 0));
            _lstms[layer, direction] = pass;
            for (int row = 0; row < words; row++)
            {
                nint from = direction == 0 ? row : _layout.Reversed[row];
                new ReadOnlySpan<float>(pass.Output + (from * hidden), hidden).CopyTo(new Span<float>(output + ((nint)row * 2 * hidden) + (direction * hidden), hidden));
            }
        }

        _layerOutputs[layer] = (nint)output;
        return output;
    }

    private float* Reverse(float* x, int columns)
    {
        float* reversed = _arena.Take(_layout.Words * columns);
        for (int row = 0; row < _layout.Words; row++)
        {
            new ReadOnlySpan<float>(x + ((nint)_layout.Reversed[row] * columns), columns).CopyTo(new Span<float>(reversed + ((nint)row * columns), columns));
        }

        return reversed;
    }

    /// <summary>Adds the gradients of all weights; <paramref name="scale"/> is one over the words of the whole batch.</summary>
    public void Backward(float scale)
    {
        int words = _layout.Words, hidden = _shape.Hidden;
        float* gradient = BackwardParser(scale);
        for (int layer = _shape.Layers - 1; layer >= 0; layer--)
        {
            if (layer + 1 == _shape.TagLayer)
            {
                BackwardTagger(scale, gradient);
            }

            int size = _shape.LayerInput(layer);
            float* inputGradient = _arena.Take(words * size, clear: true);
            float* half = _arena.Take(words * hidden);
            float* reversed = _arena.Take(words * size, clear: true);
            for (int direction = 0; direction < 2; direction++)
            {
                for (int row = 0; row < words; row++)
                {
                    nint to = direction == 0 ? row : _layout.Reversed[row];
                    new ReadOnlySpan<float>(gradient + ((nint)row * 2 * hidden) + (direction * hidden), hidden).CopyTo(new Span<float>(half + (to * hidden), hidden));
                }

                _lstms[layer, direction].Backward(half, direction == 0 ? inputGradient : reversed);
            }

            for (int row = 0; row < words; row++)
            {
                Elementwise.Add(reversed + ((nint)_layout.Reversed[row] * size), inputGradient + ((nint)row * size), size);
            }

            ApplyMask(inputGradient, size, (float*)_layerMasks[layer]);
            gradient = layer == _shape.TagLayer ? SplitTagHidden(inputGradient) : inputGradient;
        }

        BackwardEmbeddings(gradient);
    }

    private void BackwardEmbeddings(float* gradient)
    {
        int size = _shape.LayerInput(0);
        ApplyMask(gradient, size, _embeddedMask);
        if (weights.Projection is { } projection)
        {
            float* packed = _arena.Take(MatrixProduct.PackedSize(_layout.Words, _shape.WordSize));
            MatrixProduct.Pack(gradient, size, 1, _layout.Words, _shape.WordSize, packed);
            int given = weights.Vectors.Size;
            MatrixProduct.Multiply(_given, 1, given, given, _layout.Words, packed, _shape.WordSize, projection.Gradient(shard), _shape.WordSize, accumulate: true);
        }

        for (int row = 0; row < _layout.Words; row++)
        {
            float* g = gradient + ((nint)row * size);
            Elementwise.Add(g, weights.Words.GradientRow(shard, _words[row]), _shape.WordSize);
            foreach (int affix in _affixes[row])
            {
                Elementwise.Add(g + _shape.WordSize, weights.Affixes.GradientRow(shard, affix), _shape.AffixSize);
            }
        }
    }

    /// <summary>out = x · w + bias.</summary>
    private float* Linear(float* x, int inputs, Parameter w, Parameter bias)
    {
        float* y = _arena.Take(_layout.Words * w.Columns);
        for (int row = 0; row < _layout.Words; row++)
        {
            new ReadOnlySpan<float>(bias.Value, w.Columns).CopyTo(new Span<float>(y + ((nint)row * w.Columns), w.Columns));
        }

        MatrixProduct.Multiply(x, inputs, 1, _layout.Words, inputs, w.Packed, w.Columns, y, w.Columns, accumulate: true);
        return y;
    }

    /// <summary>The gradients of <see cref="Linear"/>; the gradient of x is added to <paramref name="inputGradient"/> unless that is null.</summary>
    private void LinearBackward(float* x, int inputs, Parameter w, Parameter bias, float* gradient, float* inputGradient)
    {
        int words = _layout.Words;
        float* packed = _arena.Take(MatrixProduct.PackedSize(words, w.Columns));
        MatrixProduct.Pack(gradient, w.Columns, 1, words, w.Columns, packed);
        MatrixProduct.Multiply(x, 1, inputs, inputs, words, packed, w.Columns, w.Gradient(shard), w.Columns, accumulate: true);
        float* b = bias.Gradient(shard);
        for (int row = 0; row < words; row++)
        {
            float* g = gradient + ((nint)row * w.Columns);
            for (int j = 0; j < w.Columns; j++)
            {
                b[j] += g[j];
            }
        }

        if (inputGradient != null)
        {
            MatrixProduct.Multiply(gradient, w.Columns, 1, words, w.Columns, w.PackedTransposed, inputs, inputGradient, inputs, accumulate: true);
        }
    }
}
