using System.Runtime.Intrinsics;
using KnowledgeGraph.Language.Splitting;

namespace KnowledgeGraph.Language.Neural;

/// <summary>
/// Tags and parses the sentences of one text. Sentences are run in batches of similar length; no number depends on which sentences share a batch,
/// because every element of every product is summed in the same order for any number of rows.
/// </summary>
internal sealed unsafe partial class Annotator
{
    private const int BatchWords = 512;
    private const int BatchSentences = 24;

    [ThreadStatic]
    private static Workspace? _threadWorkspace;

    private readonly LanguageModel _model;
    private readonly NetworkShape _shape;
    private readonly string _text;
    private readonly TokenTable _table;
    private readonly Annotations _result;
    private readonly Workspace _workspace;
    private int[] _sentences = [];
    private BatchLayout _layout = new([]);

    private Annotator(LanguageModel model, string text, TokenTable table)
    {
        (_model, _shape, _text, _table) = (model, model.Shape, text, table);
        _result = new Annotations(table.TokenCount, model);
        _workspace = _threadWorkspace ??= new Workspace();
    }

    public static Annotations Run(LanguageModel model, string text, TokenTable table, CancellationToken cancellation = default) =>
        Run(model, text, table, Enumerable.Range(0, table.SentenceCount), cancellation);

    /// <summary>Parses the sentences with these numbers only; cancelled between batches.</summary>
    public static Annotations Run(LanguageModel model, string text, TokenTable table, IEnumerable<int> sentences, CancellationToken cancellation = default)
    {
        var annotator = new Annotator(model, text, table);
        annotator.RunAll(sentences, cancellation);
        return annotator._result;
    }

    private int Length(int sentence) => _table.FirstToken(sentence + 1) - _table.FirstToken(sentence);

    private void RunAll(IEnumerable<int> sentences, CancellationToken cancellation)
    {
        int[] order = [.. sentences.OrderByDescending(Length)];
        for (int first = 0; first < order.Length;)
        {
            cancellation.ThrowIfCancellationRequested();
            int words = 0, after = first;
            while (after < order.Length && after - first < BatchSentences && (after == first || words + Length(order[after]) <= BatchWords))
            {
                words += Length(order[after++]);
            }

            RunBatch(order[first..after]);
            first = after;
        }
    }

    private void RunBatch(int[] sentences)
    {
        _workspace.Reset();
        _sentences = sentences;
        _layout = new BatchLayout([.. sentences.Select(Length)]);
        float* x = Embed();
        for (int layer = 0; layer < _shape.Layers; layer++)
        {
            x = RunLayer(layer, x);
            if (layer + 1 == _shape.TagLayer)
            {
                x = Tag(x);
            }
        }

        Parse(x);
    }

    private float* Embed()
    {
        int size = _shape.LayerInput(0);
        float* x = _workspace.Take(_layout.Words * size);
        float* given = stackalloc float[_shape.VectorSize];
        Span<uint> hashes = stackalloc uint[WordFeatures.MaxAffixes];
        for (int b = 0; b < _sentences.Length; b++)
        {
            int first = _table.FirstToken(_sentences[b]);
            for (int i = 0; i < _layout.Lengths[b]; i++)
            {
                ReadOnlySpan<char> form = _text.AsSpan(_table.Starts[first + i], _table.Lengths[first + i]);
                float* row = x + ((nint)_layout.Row(b, i) * size);
                uint hash = WordFeatures.Word(form);
                _model.WordRows.TryGetValue(hash, out int word);
                _model.Words.CopyRow(word, row);
                _model.Vectors?.AddProjected(hash, row, given);
                float* affixes = row + _shape.WordSize;
                new Span<float>(affixes, _shape.AffixSize).Clear();
                foreach (uint affixHash in hashes[..WordFeatures.Affixes(form, i == 0, hashes)])
                {
                    if (_model.AffixRows.TryGetValue(affixHash, out int affix))
                    {
                        Add(_model.Affixes.Row(affix), affixes, _shape.AffixSize);
                    }
                }
            }
        }

        return x;
    }

    /// <summary>The layer's output, with room behind each row for the tagger's hidden layer where the next layer reads that too.</summary>
    private float* RunLayer(int layer, float* input)
    {
        int words = _layout.Words, hidden = _shape.Hidden, size = _shape.LayerInput(layer);
        int width = layer + 1 < _shape.Layers ? _shape.LayerInput(layer + 1) : 2 * hidden;
        float* output = _workspace.Take(words * width);
        (int, int) mark = _workspace.Mark();
        float* half = _workspace.Take(words * hidden);
        float* reversed = _workspace.Take(words * size);
        for (nint row = 0; row < words; row++)
        {
            new ReadOnlySpan<float>(input + (_layout.Reversed[row] * (nint)size), size).CopyTo(new Span<float>(reversed + (row * size), size));
        }

        for (int direction = 0; direction < 2; direction++)
        {
            (int, int) runMark = _workspace.Mark();
            LstmRunner.Run(_model.Lstms[layer, direction], _layout, direction == 0 ? input : reversed, size, hidden, half, _workspace);
            _workspace.Release(runMark);
            for (nint row = 0; row < words; row++)
            {
                nint from = direction == 0 ? row : _layout.Reversed[row];
                new ReadOnlySpan<float>(half + (from * hidden), hidden).CopyTo(new Span<float>(output + (row * width) + (direction * hidden), hidden));
            }
        }

        _workspace.Release(mark);
        return output;
    }

    /// <summary>Predicts the tags and writes the tagger's hidden layer behind each row.</summary>
    private float* Tag(float* x)
    {
        int width = _shape.LayerInput(_shape.TagLayer);
        float* hidden = x + (2 * _shape.Hidden);
        Linear(x, width, _model.TagHidden, _model.TagHiddenBias, hidden, width);
        for (nint row = 0; row < _layout.Words; row++)
        {
            LeakyRelu(hidden + (row * width), _shape.TagHidden);
        }

        float* scores = _workspace.Take(_layout.Words * _shape.Tags);
        Linear(hidden, width, _shape.TagHidden, _model.Tags, _model.TagsBias, scores, _shape.Tags);
        for (int b = 0; b < _sentences.Length; b++)
        {
            int first = _table.FirstToken(_sentences[b]);
            for (int i = 0; i < _layout.Lengths[b]; i++)
            {
                SetTags(first + i, scores + ((nint)_layout.Row(b, i) * _shape.Tags));
            }
        }

        return x;
    }

    private void SetTags(int token, float* scores)
    {
        int upos = Best(scores, _shape.UposTags);
        _result.Upos[token] = (byte)upos;
        _result.Xpos[token] = (byte)Best(scores + _shape.UposTags, _shape.XposTags);
        float* features = scores + _shape.UposTags + _shape.XposTags;
        int best = -1;
        for (int f = 0; f < _shape.FeatureSets; f++)
        {
            if (_model.FeaturesOfUpos[upos, f] && (best < 0 || features[f] > features[best]))
            {
                best = f;
            }
        }

        _result.Features[token] = (byte)best;
    }

    private void Linear(float* x, int stride, int inputs, ModelMatrix matrix, ModelMatrix bias, float* y, int yStride)
    {
        for (nint row = 0; row < _layout.Words; row++)
        {
            new ReadOnlySpan<float>(bias.Values, matrix.Columns).CopyTo(new Span<float>(y + (row * yStride), matrix.Columns));
        }

        MatrixProduct.Multiply(x, stride, 1, _layout.Words, inputs, matrix.Values, matrix.Columns, y, yStride, accumulate: true);
    }

    private void Linear(float* x, int stride, QuantizedMatrix matrix, ModelMatrix bias, float* y, int yStride)
    {
        for (nint row = 0; row < _layout.Words; row++)
        {
            new ReadOnlySpan<float>(bias.Values, matrix.Columns).CopyTo(new Span<float>(y + (row * yStride), matrix.Columns));
        }

        matrix.MultiplyAdd(x, stride, _layout.Words, bounded: false, y, yStride, _workspace);
    }

    private static void Add(float* from, float* to, int count)
    {
        for (int i = 0; i < count; i += 8)
        {
            (Vector256.Load(to + i) + Vector256.Load(from + i)).Store(to + i);
        }
    }

    private static void LeakyRelu(float* x, int count)
    {
        for (int i = 0; i < count; i += 8)
        {
            Vector256<float> v = Vector256.Load(x + i);
            Vector256.Max(v, v * 0.1f).Store(x + i);
        }
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
