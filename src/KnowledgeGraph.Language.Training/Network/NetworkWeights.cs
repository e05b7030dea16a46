using KnowledgeGraph.Language.Neural;

namespace KnowledgeGraph.Language.Training.Network;

/// <summary>All weights of the network: embeddings, bidirectional LSTM layers, tagger, and the arc and relation scorers.</summary>
internal sealed unsafe class NetworkWeights
{
    public NetworkWeights(NetworkShape shape, WordVectors vectors, ulong seed)
    {
        (Shape, Vectors) = (shape, vectors);
        var random = new Xoshiro(seed);
        Words = Add(new Parameter("words", shape.Words, shape.WordSize, sparse: true));
        Words.Fill(random, 0.4f);
        Affixes = Add(new Parameter("affixes", shape.Affixes, shape.AffixSize, sparse: true));
        Affixes.Fill(random, 0.15f);
        Lstms = new Lstm[shape.Layers, 2];
        for (int layer = 0; layer < shape.Layers; layer++)
        {
            for (int direction = 0; direction < 2; direction++)
            {
                Lstms[layer, direction] = new Lstm(
                    Matrix($"lstm{layer}{direction}.input", shape.LayerInput(layer), 4 * shape.Hidden, random, 1f),
                    Matrix($"lstm{layer}{direction}.recurrent", shape.Hidden, 4 * shape.Hidden, random, 1f),
                    Bias($"lstm{layer}{direction}.bias", 4 * shape.Hidden));
                new Span<float>(Lstms[layer, direction].Bias.Value + shape.Hidden, shape.Hidden).Fill(1f);
            }
        }

        TagHidden = Matrix("tag.hidden", 2 * shape.Hidden, shape.TagHidden, random, 1f);
        TagHiddenBias = Bias("tag.hidden.bias", shape.TagHidden);
        Tags = Matrix("tag.output", shape.TagHidden, shape.Tags, random, 1f);
        TagsBias = Bias("tag.output.bias", shape.Tags);
        Mlp = Matrix("parser.hidden", 2 * shape.Hidden, shape.MlpSize, random, 1f);
        MlpBias = Bias("parser.hidden.bias", shape.MlpSize);
        Root = Bias("parser.root", shape.ArcSize + (2 * shape.RelationSize));
        Root.Fill(random, 0.1f);
        Arc = Matrix("parser.arc", shape.ArcSize, shape.ArcSize, random, 0.3f);
        ArcBias = Bias("parser.arc.bias", shape.ArcSize);
        Relation = Matrix("parser.relation", 2 * shape.RelationSize, shape.Relations, random, 1f);
        RelationBias = Bias("parser.relation.bias", shape.Relations);
        if (vectors.Size > 0)
        {
            Projection = Matrix("vectors.projection", vectors.Size, shape.WordSize, random, 1f);
        }

        Pack();
    }

    public NetworkShape Shape { get; }

    public List<Parameter> All { get; } = [];

    /// <summary>Vectors of words that are given and not trained.</summary>
    public WordVectors Vectors { get; }

    public Parameter Words { get; }

    public Parameter Affixes { get; }

    public Lstm[,] Lstms { get; }

    public Parameter TagHidden { get; }

    public Parameter TagHiddenBias { get; }

    public Parameter Tags { get; }

    public Parameter TagsBias { get; }

    /// <summary>Columns: arc dependent, arc head, then four parts of the relation scorer: dependent and head to be added, dependent and head to be multiplied.</summary>
    public Parameter Mlp { get; }

    public Parameter MlpBias { get; }

    /// <summary>What stands for the root as a head: the arc head part and the two head parts of the relation scorer.</summary>
    public Parameter Root { get; }

    public Parameter Arc { get; }

    public Parameter ArcBias { get; }

    public Parameter Relation { get; }

    public Parameter RelationBias { get; }

    /// <summary>What makes a given vector a part of a word's own; null without vectors.</summary>
    public Parameter? Projection { get; }

    public void Pack() => All.ForEach(parameter => parameter.Pack());

    private Parameter Matrix(string name, int rows, int columns, Xoshiro random, float gain)
    {
        Parameter parameter = Add(new Parameter(name, rows, columns));
        parameter.Fill(random, gain * MathF.Sqrt(6f / (rows + (name.StartsWith("lstm", StringComparison.Ordinal) ? columns / 4 : columns))));
        return parameter;
    }

    private Parameter Bias(string name, int columns) => Add(new Parameter(name, 1, columns, product: false));

    private Parameter Add(Parameter parameter)
    {
        All.Add(parameter);
        return parameter;
    }

    /// <summary>One direction of one layer; the four gates stand side by side: input, forget, cell, output.</summary>
    internal sealed record Lstm(Parameter Input, Parameter Recurrent, Parameter Bias);
}
