namespace KnowledgeGraph.Language.Neural;

/// <summary>Scores all arcs of each sentence, finds the best tree, names its relations.</summary>
internal sealed unsafe partial class Annotator
{
    private void Parse(float* x)
    {
        float* mlp = Hidden(x);
        float* queries = _workspace.Take(_layout.Words * _shape.ArcSize);
        Linear(mlp, _shape.MlpSize, _shape.ArcSize, _model.Arc, _model.ArcBias, queries, _shape.ArcSize);
        int size = 2 * _shape.RelationSize;
        float* features = _workspace.Take(_layout.Words * size);
        int* tree = stackalloc int[_layout.Lengths[0]];
        for (int b = 0; b < _sentences.Length; b++)
        {
            FindTree(b, mlp, queries, tree);
            int first = _table.FirstToken(_sentences[b]);
            for (int i = 0; i < _layout.Lengths[b]; i++)
            {
                _result.Heads[first + i] = tree[i] == 0 ? -1 : first + tree[i] - 1;
                RelationFeatures(b, i, tree[i], mlp, features + ((nint)_layout.Row(b, i) * size));
            }
        }

        float* scores = _workspace.Take(_layout.Words * _shape.Relations);
        Linear(features, size, size, _model.Relation, _model.RelationBias, scores, _shape.Relations);
        for (int b = 0; b < _sentences.Length; b++)
        {
            int first = _table.FirstToken(_sentences[b]);
            for (int i = 0; i < _layout.Lengths[b]; i++)
            {
                SetRelation(first + i, scores + ((nint)_layout.Row(b, i) * _shape.Relations));
            }
        }
    }

    /// <summary>The hidden layer of both scorers; the two parts that are added before the rectifier stay linear.</summary>
    private float* Hidden(float* x)
    {
        int size = _shape.MlpSize, relations = 2 * _shape.ArcSize, products = relations + (2 * _shape.RelationSize);
        float* mlp = _workspace.Take(_layout.Words * size);
        Linear(x, 2 * _shape.Hidden, _model.Mlp, _model.MlpBias, mlp, size);
        for (nint row = 0; row < _layout.Words; row++)
        {
            LeakyRelu(mlp + (row * size), relations);
            LeakyRelu(mlp + (row * size) + products, 2 * _shape.RelationSize);
        }

        return mlp;
    }

    /// <summary>Scores every arc of one sentence and writes the best tree: heads counted from 1, 0 for the root.</summary>
    private void FindTree(int sentence, float* mlp, float* queries, int* tree)
    {
        int n = _layout.Lengths[sentence], arc = _shape.ArcSize;
        (int, int) mark = _workspace.Mark();
        float* own = _workspace.Take(n * arc);
        float* heads = _workspace.Take((n + 1) * arc);
        Copy(_model.Root.Values, heads, arc);
        for (int i = 0; i < n; i++)
        {
            nint row = _layout.Row(sentence, i);
            Copy(queries + (row * arc), own + (i * arc), arc);
            Copy(mlp + (row * _shape.MlpSize) + arc, heads + ((i + 1) * arc), arc);
        }

        float* packed = _workspace.Take(MatrixProduct.PackedSize(arc, n + 1));
        float* scores = _workspace.Take(n * (n + 1));
        MatrixProduct.Pack(heads, 1, arc, arc, n + 1, packed);
        MatrixProduct.Multiply(own, arc, 1, n, arc, packed, n + 1, scores, n + 1, accumulate: false);
        TreeDecoder.Decode(scores, n + 1, n, tree);
        _workspace.Release(mark);
    }

    /// <summary>The root has the relation root, and nothing else has.</summary>
    private void SetRelation(int token, float* scores)
    {
        bool root = _result.Heads[token] < 0;
        int best = -1;
        for (int r = 0; r < _shape.Relations; r++)
        {
            if ((_model.Relations[r] == Relation.Root) == root && (best < 0 || scores[r] > scores[best]))
            {
                best = r;
            }
        }

        _result.Relations[token] = (byte)_model.Relations[best];
    }

    private void RelationFeatures(int sentence, int word, int head, float* mlp, float* features)
    {
        int r = _shape.RelationSize, size = _shape.MlpSize, column = 2 * _shape.ArcSize;
        float* dependent = mlp + ((nint)_layout.Row(sentence, word) * size) + column;
        float* parts = head == 0 ? null : mlp + ((nint)_layout.Row(sentence, head - 1) * size) + column;
        float* sum = head == 0 ? _model.Root.Values + _shape.ArcSize : parts + r;
        float* product = head == 0 ? _model.Root.Values + _shape.ArcSize + r : parts + (3 * r);
        for (int j = 0; j < r; j++)
        {
            float s = dependent[j] + sum[j];
            features[j] = MathF.Max(s, 0.1f * s);
            features[r + j] = dependent[(2 * r) + j] * product[j];
        }
    }

    private static void Copy(float* from, float* to, int count) => new ReadOnlySpan<float>(from, count).CopyTo(new Span<float>(to, count));
}
