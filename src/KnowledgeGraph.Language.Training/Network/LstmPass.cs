using System.Runtime.Intrinsics;
using KnowledgeGraph.Language.Neural;

namespace KnowledgeGraph.Language.Training.Network;

/// <summary>One direction of an LSTM (Hochreiter and Schmidhuber 1997, with forget gates) over a batch, forwards and backwards in time.</summary>
internal sealed unsafe class LstmPass(NetworkWeights.Lstm weights, int inputs, int hidden, Arena arena, BatchLayout layout, int shard)
{
    private readonly int _gates = 4 * hidden;
    private float* _input;
    private float* _z;
    private float* _cell;
    private float* _tanhCell;
    private float* _masked;
    private float* _recurrentMask;

    public float* Output { get; private set; }

    /// <param name="input">Rows in the reading order of this direction.</param>
    /// <param name="recurrentMask">One mask for each sentence on what is handed to the next step, or null.</param>
    public void Forward(float* input, float* recurrentMask)
    {
        int words = layout.Words;
        _input = input;
        _recurrentMask = recurrentMask;
        _z = arena.Take(words * _gates);
        _cell = arena.Take(words * hidden);
        _tanhCell = arena.Take(words * hidden);
        _masked = arena.Take(words * hidden, clear: true);
        Output = arena.Take(words * hidden);
        for (int row = 0; row < words; row++)
        {
            new ReadOnlySpan<float>(weights.Bias.Value, _gates).CopyTo(new Span<float>(_z + ((nint)row * _gates), _gates));
        }

        MatrixProduct.Multiply(input, inputs, 1, words, inputs, weights.Input.Packed, _gates, _z, _gates, accumulate: true);
        for (int t = 0; t < layout.Steps; t++)
        {
            nint row = layout.Offsets[t];
            int active = layout.Active[t];
            if (t > 0)
            {
                nint before = layout.Offsets[t - 1];
                Copy(Output + (before * hidden), _masked + (row * hidden), active * hidden, recurrentMask);
                MatrixProduct.Multiply(_masked + (row * hidden), hidden, 1, active, hidden, weights.Recurrent.Packed, _gates, _z + (row * _gates), _gates, accumulate: true);
            }

            for (int b = 0; b < active; b++)
            {
                Gates(row + b, t > 0 ? layout.Offsets[t - 1] + b : -1);
            }
        }
    }

    /// <summary>Adds to the gradients of the weights; <paramref name="outputGradient"/> is read, the gradient of the input is returned or added to.</summary>
    public void Backward(float* outputGradient, float* inputGradient)
    {
        int words = layout.Words;
        float* cellGradient = arena.Take(layout.Lengths.Length * hidden, clear: true);
        float* hiddenGradient = arena.Take(layout.Lengths.Length * hidden, clear: true);
        for (int t = layout.Steps - 1; t >= 0; t--)
        {
            nint row = layout.Offsets[t];
            int active = layout.Active[t];
            for (int b = 0; b < active; b++)
            {
                GatesBackward(row + b, t > 0 ? layout.Offsets[t - 1] + b : -1, outputGradient, hiddenGradient + (b * hidden), cellGradient + (b * hidden));
            }

            if (t > 0)
            {
                MatrixProduct.Multiply(_z + (row * _gates), _gates, 1, active, _gates, weights.Recurrent.PackedTransposed, hidden, hiddenGradient, hidden, accumulate: false);
                Copy(hiddenGradient, hiddenGradient, active * hidden, _recurrentMask);
            }
        }

        float* packed = arena.Take(MatrixProduct.PackedSize(words, _gates));
        MatrixProduct.Pack(_z, _gates, 1, words, _gates, packed);
        MatrixProduct.Multiply(_input, 1, inputs, inputs, words, packed, _gates, weights.Input.Gradient(shard), _gates, accumulate: true);
        MatrixProduct.Multiply(_masked, 1, hidden, hidden, words, packed, _gates, weights.Recurrent.Gradient(shard), _gates, accumulate: true);
        float* bias = weights.Bias.Gradient(shard);
        for (int row = 0; row < words; row++)
        {
            Elementwise.Add(_z + ((nint)row * _gates), bias, _gates);
        }

        MatrixProduct.Multiply(_z, _gates, 1, words, _gates, weights.Input.PackedTransposed, inputs, inputGradient, inputs, accumulate: true);
    }

    private static void Copy(float* from, float* to, int count, float* mask)
    {
        for (int i = 0; i < count; i += 16)
        {
            Vector512<float> value = Vector512.Load(from + i);
            (mask == null ? value : value * Vector512.Load(mask + i)).Store(to + i);
        }
    }

    private void Gates(nint row, nint before)
    {
        float* z = _z + (row * _gates);
        float* cell = _cell + (row * hidden);
        float* cellBefore = _cell + (before * hidden);
        for (int j = 0; j < hidden; j += 8)
        {
            Vector256<float> input = Activation.Sigmoid(Vector256.Load(z + j));
            Vector256<float> forget = Activation.Sigmoid(Vector256.Load(z + hidden + j));
            Vector256<float> candidate = Activation.Tanh(Vector256.Load(z + (2 * hidden) + j));
            Vector256<float> output = Activation.Sigmoid(Vector256.Load(z + (3 * hidden) + j));
            input.Store(z + j);
            forget.Store(z + hidden + j);
            candidate.Store(z + (2 * hidden) + j);
            output.Store(z + (3 * hidden) + j);
            Vector256<float> c = input * candidate;
            if (before >= 0)
            {
                c = Vector256.FusedMultiplyAdd(forget, Vector256.Load(cellBefore + j), c);
            }

            Vector256<float> tanh = Activation.Tanh(c);
            c.Store(cell + j);
            tanh.Store(_tanhCell + (row * hidden) + j);
            (output * tanh).Store(Output + (row * hidden) + j);
        }
    }

    private void GatesBackward(nint row, nint before, float* outputGradient, float* hiddenGradient, float* cellGradient)
    {
        float* z = _z + (row * _gates);
        Vector512<float> one = Vector512<float>.One;
        for (int j = 0; j < hidden; j += 16)
        {
            Vector512<float> input = Vector512.Load(z + j), forget = Vector512.Load(z + hidden + j);
            Vector512<float> candidate = Vector512.Load(z + (2 * hidden) + j), output = Vector512.Load(z + (3 * hidden) + j);
            Vector512<float> tanh = Vector512.Load(_tanhCell + (row * hidden) + j);
            Vector512<float> dh = Vector512.Load(outputGradient + (row * hidden) + j) + Vector512.Load(hiddenGradient + j);
            Vector512<float> dc = Vector512.Load(cellGradient + j) + (dh * output * (one - (tanh * tanh)));
            Vector512<float> old = before >= 0 ? Vector512.Load(_cell + (before * hidden) + j) : Vector512<float>.Zero;
            (dc * candidate * input * (one - input)).Store(z + j);
            (dc * old * forget * (one - forget)).Store(z + hidden + j);
            (dc * input * (one - (candidate * candidate))).Store(z + (2 * hidden) + j);
            (dh * tanh * output * (one - output)).Store(z + (3 * hidden) + j);
            (dc * forget).Store(cellGradient + j);
        }
    }
}
