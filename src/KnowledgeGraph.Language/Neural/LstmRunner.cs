using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace KnowledgeGraph.Language.Neural;

/// <summary>One direction of an LSTM (Hochreiter and Schmidhuber 1997, with forget gates) over a batch of sentences.</summary>
internal static unsafe class LstmRunner
{
    /// <summary>
    /// Writes the hidden states to <paramref name="output"/>, rows in the order of <paramref name="input"/>, which is the reading order of this
    /// direction.
    /// </summary>
    public static void Run(LstmWeights weights, BatchLayout layout, float* input, int inputs, int hidden, float* output, Workspace workspace)
    {
        int gates = 4 * hidden;
        float* z = workspace.Take(layout.Words * gates);
        float* cells = workspace.Take(layout.Lengths.Length * hidden);
        for (nint row = 0; row < layout.Words; row++)
        {
            new ReadOnlySpan<float>(weights.Bias.Values, gates).CopyTo(new Span<float>(z + (row * gates), gates));
        }

        weights.Input.MultiplyAdd(input, inputs, layout.Words, bounded: false, z, gates, workspace);
        for (int t = 0; t < layout.Steps; t++)
        {
            nint row = layout.Offsets[t];
            int active = layout.Active[t];
            if (t > 0)
            {
                float* before = output + ((nint)layout.Offsets[t - 1] * hidden);
                weights.Recurrent.MultiplyAdd(before, hidden, active, bounded: true, z + (row * gates), gates, workspace);
            }

            for (nint b = 0; b < active; b++)
            {
                Step(z + ((row + b) * gates), cells + (b * hidden), output + ((row + b) * hidden), hidden, first: t == 0);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Step(float* z, float* cell, float* output, int hidden, bool first)
    {
        for (int j = 0; j < hidden; j += 8)
        {
            Vector256<float> c = Activation.Sigmoid(Vector256.Load(z + j)) * Activation.Tanh(Vector256.Load(z + (2 * hidden) + j));
            if (!first)
            {
                c = Vector256.FusedMultiplyAdd(Activation.Sigmoid(Vector256.Load(z + hidden + j)), Vector256.Load(cell + j), c);
            }

            c.Store(cell + j);
            (Activation.Sigmoid(Vector256.Load(z + (3 * hidden) + j)) * Activation.Tanh(c)).Store(output + j);
        }
    }
}
