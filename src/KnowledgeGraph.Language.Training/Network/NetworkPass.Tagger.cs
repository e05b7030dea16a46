using KnowledgeGraph.Language.Neural;

namespace KnowledgeGraph.Language.Training.Network;

/// <summary>The tagger: one hidden layer, three soft-max groups (UPOS, XPOS, feature sets). Its hidden layer is handed to the next LSTM layer.</summary>
internal sealed unsafe partial class NetworkPass
{
    private static readonly float[] TagLossWeights = [0.6f, 0.3f, 0.3f];
    private float* _tagInput;
    private float* _tagHidden;
    private float* _tagHiddenMask;
    private float* _tagInputMask;
    private float* _tagScores;
    private float* _tagHiddenGradient;

    private void ForwardTagger(float* output)
    {
        int inputs = 2 * _shape.Hidden;
        _tagInput = _arena.Take(_layout.Words * inputs);
        Buffer.MemoryCopy(output, _tagInput, (long)_layout.Words * inputs * 4, (long)_layout.Words * inputs * 4);
        _tagInputMask = Mask(_sentences.Length, inputs, _dropout?.Layer ?? 0);
        ApplyMask(_tagInput, inputs, _tagInputMask);
        _tagHidden = Linear(_tagInput, inputs, weights.TagHidden, weights.TagHiddenBias);
        Elementwise.LeakyRelu(_tagHidden, _layout.Words * _shape.TagHidden);
        _tagHiddenMask = Mask(_sentences.Length, _shape.TagHidden, _dropout?.Mlp ?? 0);
        ApplyMask(_tagHidden, _shape.TagHidden, _tagHiddenMask);
        _tagScores = Linear(_tagHidden, _shape.TagHidden, weights.Tags, weights.TagsBias);
    }

    private float* WithTagHidden(float* output)
    {
        int left = 2 * _shape.Hidden, size = left + _shape.TagHidden;
        float* joined = _arena.Take(_layout.Words * size);
        for (nint row = 0; row < _layout.Words; row++)
        {
            new ReadOnlySpan<float>(output + (row * left), left).CopyTo(new Span<float>(joined + (row * size), left));
            new ReadOnlySpan<float>(_tagHidden + (row * _shape.TagHidden), _shape.TagHidden).CopyTo(new Span<float>(joined + (row * size) + left, _shape.TagHidden));
        }

        return joined;
    }

    private float* SplitTagHidden(float* gradient)
    {
        int left = 2 * _shape.Hidden, size = left + _shape.TagHidden;
        float* rest = _arena.Take(_layout.Words * left);
        _tagHiddenGradient = _arena.Take(_layout.Words * _shape.TagHidden);
        for (nint row = 0; row < _layout.Words; row++)
        {
            new ReadOnlySpan<float>(gradient + (row * size), left).CopyTo(new Span<float>(rest + (row * left), left));
            new ReadOnlySpan<float>(gradient + (row * size) + left, _shape.TagHidden).CopyTo(new Span<float>(_tagHiddenGradient + (row * _shape.TagHidden), _shape.TagHidden));
        }

        return rest;
    }

    private void BackwardTagger(float scale, float* outputGradient)
    {
        int inputs = 2 * _shape.Hidden;
        Losses[2] = 0;
        for (int b = 0; b < _sentences.Length; b++)
        {
            for (int i = 0; i < _sentences[b].Length; i++)
            {
                float* scores = _tagScores + ((nint)_layout.Row(b, i) * _shape.Tags);
                Losses[2] += TagLossWeights[0] * SoftMaxGradient(scores, _shape.UposTags, _sentences[b].Upos[i], scale * TagLossWeights[0]);
                Losses[2] += TagLossWeights[1] * SoftMaxGradient(scores + _shape.UposTags, _shape.XposTags, _sentences[b].Xpos[i], scale * TagLossWeights[1]);
                Losses[2] += TagLossWeights[2] * SoftMaxGradient(scores + _shape.UposTags + _shape.XposTags, _shape.FeatureSets, _sentences[b].Features[i], scale * TagLossWeights[2]);
            }
        }

        LinearBackward(_tagHidden, _shape.TagHidden, weights.Tags, weights.TagsBias, _tagScores, _tagHiddenGradient);
        ApplyMask(_tagHiddenGradient, _shape.TagHidden, _tagHiddenMask);
        Elementwise.LeakyReluBackward(_tagHidden, _tagHiddenGradient, _layout.Words * _shape.TagHidden);
        float* inputGradient = _arena.Take(_layout.Words * inputs, clear: true);
        LinearBackward(_tagInput, inputs, weights.TagHidden, weights.TagHiddenBias, _tagHiddenGradient, inputGradient);
        ApplyMask(inputGradient, inputs, _tagInputMask);
        Elementwise.Add(inputGradient, outputGradient, _layout.Words * inputs);
    }

    /// <summary>Replaces scores by the gradient of the cross entropy and returns the loss; an unknown gold class (-1) gives no gradient.</summary>
    private static double SoftMaxGradient(float* scores, int count, int gold, float scale)
    {
        if (gold < 0)
        {
            new Span<float>(scores, count).Clear();
            return 0;
        }

        float max = scores[0];
        for (int i = 1; i < count; i++)
        {
            max = MathF.Max(max, scores[i]);
        }

        float sum = 0, atGold = scores[gold] - max;
        for (int i = 0; i < count; i++)
        {
            scores[i] = Activation.Exp(scores[i] - max);
            sum += scores[i];
        }

        float factor = scale / sum;
        for (int i = 0; i < count; i++)
        {
            scores[i] *= factor;
        }

        scores[gold] -= scale;
        return Math.Log(sum) - atGold;
    }
}
