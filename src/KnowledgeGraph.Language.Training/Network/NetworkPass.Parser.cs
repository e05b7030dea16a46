using KnowledgeGraph.Language.Neural;

namespace KnowledgeGraph.Language.Training.Network;

/// <summary>The parser: scores of all arcs of a sentence, and of the relations of given arcs.</summary>
internal sealed unsafe partial class NetworkPass
{
    private float* _parserInput;
    private float* _parserMask;
    private float* _mlp;
    private float* _mlpMask;
    private float* _arcs;

    private int FirstRelationColumn => 2 * _shape.ArcSize;

    private void ForwardParser(float* output)
    {
        int inputs = 2 * _shape.Hidden, size = _shape.MlpSize;
        _parserInput = _arena.Take(_layout.Words * inputs);
        Buffer.MemoryCopy(output, _parserInput, (long)_layout.Words * inputs * 4, (long)_layout.Words * inputs * 4);
        _parserMask = Mask(_sentences.Length, inputs, _dropout?.Layer ?? 0);
        ApplyMask(_parserInput, inputs, _parserMask);
        _mlp = Linear(_parserInput, inputs, weights.Mlp, weights.MlpBias);
        for (nint row = 0; row < _layout.Words; row++)
        {
            // The two parts that are added before the rectifier stay linear here.
            Elementwise.LeakyRelu(_mlp + (row * size), FirstRelationColumn);
            Elementwise.LeakyRelu(_mlp + (row * size) + FirstRelationColumn + (2 * _shape.RelationSize), 2 * _shape.RelationSize);
        }

        _mlpMask = Mask(_sentences.Length, size, _dropout?.Mlp ?? 0);
        ApplyMask(_mlp, size, _mlpMask);
        _arcs = _arena.Take(_layout.Words * _shape.ArcSize);
        for (nint row = 0; row < _layout.Words; row++)
        {
            new ReadOnlySpan<float>(weights.ArcBias.Value, _shape.ArcSize).CopyTo(new Span<float>(_arcs + (row * _shape.ArcSize), _shape.ArcSize));
        }

        MatrixProduct.Multiply(_mlp, size, 1, _layout.Words, _shape.ArcSize, weights.Arc.Packed, _shape.ArcSize, _arcs, _shape.ArcSize, accumulate: true);
    }

    /// <summary>The arc queries of one sentence and its heads (row 0 is the root), each in a block of its own.</summary>
    private (nint Queries, nint Heads) Gather(int sentence)
    {
        int n = _sentences[sentence].Length, arc = _shape.ArcSize;
        float* queries = _arena.Take(n * arc);
        float* heads = _arena.Take((n + 1) * arc);
        new ReadOnlySpan<float>(weights.Root.Value, arc).CopyTo(new Span<float>(heads, arc));
        for (int i = 0; i < n; i++)
        {
            nint row = _layout.Row(sentence, i);
            new ReadOnlySpan<float>(_arcs + (row * arc), arc).CopyTo(new Span<float>(queries + (i * arc), arc));
            new ReadOnlySpan<float>(_mlp + (row * _shape.MlpSize) + arc, arc).CopyTo(new Span<float>(heads + ((i + 1) * arc), arc));
        }

        return ((nint)queries, (nint)heads);
    }

    /// <summary>n rows of n + 1 scores: element (i, j) rates head j for word i.</summary>
    private float* ArcScores(int n, float* queries, float* heads)
    {
        int arc = _shape.ArcSize;
        float* packed = _arena.Take(MatrixProduct.PackedSize(arc, n + 1));
        MatrixProduct.Pack(heads, 1, arc, arc, n + 1, packed);
        float* scores = _arena.Take(n * (n + 1));
        MatrixProduct.Multiply(queries, arc, 1, n, arc, packed, n + 1, scores, n + 1, accumulate: false);
        return scores;
    }

    private float* BackwardParser(float scale)
    {
        int inputs = 2 * _shape.Hidden, size = _shape.MlpSize, arc = _shape.ArcSize, words = _layout.Words;
        float* gradient = _arena.Take(words * size, clear: true);
        float* arcGradient = _arena.Take(words * arc);
        (Losses[0], Losses[1]) = (0, 0);
        for (int b = 0; b < _sentences.Length; b++)
        {
            nint mark = _arena.Mark();
            ArcsBackward(b, scale, gradient, arcGradient);
            _arena.Release(mark);
        }

        RelationsBackward(scale, gradient);
        float* packed = _arena.Take(MatrixProduct.PackedSize(words, arc));
        MatrixProduct.Pack(arcGradient, arc, 1, words, arc, packed);
        MatrixProduct.Multiply(_mlp, 1, size, arc, words, packed, arc, weights.Arc.Gradient(shard), arc, accumulate: true);
        MatrixProduct.Multiply(arcGradient, arc, 1, words, arc, weights.Arc.PackedTransposed, arc, gradient, size, accumulate: true);
        for (nint row = 0; row < words; row++)
        {
            Elementwise.Add(arcGradient + (row * arc), weights.ArcBias.Gradient(shard), arc);
        }

        ApplyMask(gradient, size, _mlpMask);
        for (nint row = 0; row < words; row++)
        {
            int multiplied = FirstRelationColumn + (2 * _shape.RelationSize);
            Elementwise.LeakyReluBackward(_mlp + (row * size), gradient + (row * size), FirstRelationColumn);
            Elementwise.LeakyReluBackward(_mlp + (row * size) + multiplied, gradient + (row * size) + multiplied, 2 * _shape.RelationSize);
        }

        float* inputGradient = _arena.Take(words * inputs, clear: true);
        LinearBackward(_parserInput, inputs, weights.Mlp, weights.MlpBias, gradient, inputGradient);
        ApplyMask(inputGradient, inputs, _parserMask);
        return inputGradient;
    }

    private void ArcsBackward(int sentence, float scale, float* gradient, float* arcGradient)
    {
        int n = _sentences[sentence].Length, arc = _shape.ArcSize;
        (nint q, nint h) = Gather(sentence);
        float* queries = (float*)q, heads = (float*)h;
        float* scores = ArcScores(n, queries, heads);
        for (int i = 0; i < n; i++)
        {
            float* row = scores + (i * (n + 1));
            row[i + 1] = -1e9f;
            Losses[0] += SoftMaxGradient(row, n + 1, _sentences[sentence].Heads[i], scale);
            row[i + 1] = 0;
        }

        float* packed = _arena.Take(MatrixProduct.PackedSize(n + 1, arc));
        MatrixProduct.Pack(heads, arc, 1, n + 1, arc, packed);
        float* queryGradient = _arena.Take(n * arc);
        MatrixProduct.Multiply(scores, n + 1, 1, n, n + 1, packed, arc, queryGradient, arc, accumulate: false);
        MatrixProduct.Pack(queries, arc, 1, n, arc, packed);
        float* headGradient = _arena.Take((n + 1) * arc);
        MatrixProduct.Multiply(scores, 1, n + 1, n + 1, n, packed, arc, headGradient, arc, accumulate: false);
        Elementwise.Add(headGradient, weights.Root.Gradient(shard), arc);
        for (int i = 0; i < n; i++)
        {
            nint row = _layout.Row(sentence, i);
            new ReadOnlySpan<float>(queryGradient + (i * arc), arc).CopyTo(new Span<float>(arcGradient + (row * arc), arc));
            Elementwise.Add(headGradient + ((i + 1) * arc), gradient + (row * _shape.MlpSize) + arc, arc);
        }
    }

    /// <summary>For each word the features of its arc to the given head: rectified sum, product. Row order as in the batch.</summary>
    private float* RelationFeatures(int[][] heads)
    {
        int r = _shape.RelationSize, size = _shape.MlpSize;
        float* features = _arena.Take(_layout.Words * 2 * r);
        for (int b = 0; b < _sentences.Length; b++)
        {
            for (int i = 0; i < _sentences[b].Length; i++)
            {
                nint row = _layout.Row(b, i);
                float* dependent = _mlp + (row * size) + FirstRelationColumn;
                (nint sum, nint product) = HeadParts(b, heads[b][i]);
                float* x = features + (row * 2 * r);
                for (int j = 0; j < r; j++)
                {
                    float s = dependent[j] + ((float*)sum)[j];
                    x[j] = MathF.Max(s, 0.1f * s);
                    x[r + j] = dependent[(2 * r) + j] * ((float*)product)[j];
                }
            }
        }

        return features;
    }

    private (nint Sum, nint Product) HeadParts(int sentence, int head)
    {
        int r = _shape.RelationSize;
        if (head == 0)
        {
            return ((nint)(weights.Root.Value + _shape.ArcSize), (nint)(weights.Root.Value + _shape.ArcSize + r));
        }

        float* parts = _mlp + ((nint)_layout.Row(sentence, head - 1) * _shape.MlpSize) + FirstRelationColumn;
        return ((nint)(parts + r), (nint)(parts + (3 * r)));
    }

    private void RelationsBackward(float scale, float* gradient)
    {
        int r = _shape.RelationSize, size = _shape.MlpSize;
        float* features = RelationFeatures([.. _sentences.Select(sentence => sentence.Heads)]);
        float* scores = Linear(features, 2 * r, weights.Relation, weights.RelationBias);
        for (int b = 0; b < _sentences.Length; b++)
        {
            for (int i = 0; i < _sentences[b].Length; i++)
            {
                Losses[1] += SoftMaxGradient(scores + ((nint)_layout.Row(b, i) * _shape.Relations), _shape.Relations, _sentences[b].Relations[i], scale);
            }
        }

        float* featureGradient = _arena.Take(_layout.Words * 2 * r, clear: true);
        LinearBackward(features, 2 * r, weights.Relation, weights.RelationBias, scores, featureGradient);
        for (int b = 0; b < _sentences.Length; b++)
        {
            for (int i = 0; i < _sentences[b].Length; i++)
            {
                nint row = _layout.Row(b, i);
                int head = _sentences[b].Heads[i];
                float* x = features + (row * 2 * r);
                float* g = featureGradient + (row * 2 * r);
                float* dependent = _mlp + (row * size) + FirstRelationColumn;
                float* dependentGradient = gradient + (row * size) + FirstRelationColumn;
                (_, nint product) = HeadParts(b, head);
                float* headGradient = head == 0 ? null : gradient + ((nint)_layout.Row(b, head - 1) * size) + FirstRelationColumn;
                float* sumGradient = head == 0 ? weights.Root.Gradient(shard) + _shape.ArcSize : headGradient + r;
                float* productGradient = head == 0 ? weights.Root.Gradient(shard) + _shape.ArcSize + r : headGradient + (3 * r);
                for (int j = 0; j < r; j++)
                {
                    float sum = x[j] > 0 ? g[j] : 0.1f * g[j];
                    dependentGradient[j] += sum;
                    sumGradient[j] += sum;
                    dependentGradient[(2 * r) + j] += g[r + j] * ((float*)product)[j];
                    productGradient[j] += g[r + j] * dependent[(2 * r) + j];
                }
            }
        }
    }

    /// <summary>The best tags, the best tree and its relations for each sentence of the last forward pass.</summary>
    public Predictions[] Predict()
    {
        var heads = new int[_sentences.Length][];
        for (int b = 0; b < _sentences.Length; b++)
        {
            nint mark = _arena.Mark();
            int n = _sentences[b].Length;
            (nint q, nint h) = Gather(b);
            heads[b] = new int[n];
            fixed (int* result = heads[b])
            {
                TreeDecoder.Decode(ArcScores(n, (float*)q, (float*)h), n + 1, n, result);
            }

            _arena.Release(mark);
        }

        float* features = RelationFeatures(heads);
        float* scores = Linear(features, 2 * _shape.RelationSize, weights.Relation, weights.RelationBias);
        var predictions = new Predictions[_sentences.Length];
        for (int b = 0; b < _sentences.Length; b++)
        {
            int n = _sentences[b].Length;
            var (upos, xpos, sets, relations) = (new int[n], new int[n], new int[n], new int[n]);
            for (int i = 0; i < n; i++)
            {
                nint row = _layout.Row(b, i);
                float* tags = _tagScores + (row * _shape.Tags);
                upos[i] = Best(tags, _shape.UposTags);
                xpos[i] = Best(tags + _shape.UposTags, _shape.XposTags);
                sets[i] = Best(tags + _shape.UposTags + _shape.XposTags, _shape.FeatureSets);
                relations[i] = Best(scores + (row * _shape.Relations), _shape.Relations);
            }

            predictions[b] = new Predictions(upos, xpos, sets, heads[b], relations);
        }

        return predictions;
    }

    private static int Best(float* scores, int count)
    {
        int best = 0;
        for (int i = 1; i < count; i++)
        {
            best = scores[i] > scores[best] ? i : best;
        }

        return best;
    }
}
